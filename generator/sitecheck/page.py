"""One built page, parsed as a browser would, and what is wrong with it by itself."""

import posixpath
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.page import parts_of
from generator.sitecheck.vocabulary import (
    ADDRESSES,
    CONTENT_ELEMENTS,
    NEVER,
    SCHEMES,
    SHELL,
    is_fetched,
    may_have,
)

CONTENT_ROOT = "article"
ERROR_PAGE = "404.html"
"""The one page that is shown at any address, and so knows the site's root by its path."""
_ROOT = '"\0"'  # stands for the way to the site's root; no parsed page holds this character
_DATA = frozenset({"application/json", "application/ld+json"})


@dataclass(frozen=True, slots=True)
class Fault:
    """Something on a built page that must not be there, and the entry it stands in."""

    page: str
    message: str
    near: str = ""

    def __str__(self) -> str:
        near = f" (in '{self.near}')" if self.near else ""
        return f"{self.page}{near}: {self.message}"


class PageElement(NamedTuple):
    """One element: its attributes, whether it is content or shell, the entry it stands in."""

    tag: str
    attributes: dict[str, str | None]
    in_content: bool
    near: str
    node: LexborNode


@dataclass(frozen=True)
class BuiltPage:
    """One page of the built site.

    Attributes:
        path: its file, relative to the site.
        html: what it holds.
        base: the path that the site is served below, with a slash at both ends; empty for a copy
            that is read from a disk.
    """

    path: str
    html: str
    base: str = "/"

    @cached_property
    def elements(self) -> tuple[PageElement, ...]:
        """Every element of the page, in order."""
        root = LexborHTMLParser(self.html).root
        return tuple(_walk(root)) if root is not None else ()

    @cached_property
    def ids(self) -> Counter[str]:
        """The ids on the page, and how often each is used."""
        return Counter(
            key for element in self.elements if (key := element.attributes.get("id")) is not None
        )

    @cached_property
    def links(self) -> tuple[tuple[str, str], ...]:
        """Every address on the page, with the entry it stands in."""
        return tuple(
            (value, element.near)
            for element in self.elements
            for name, value in element.attributes.items()
            if name in ADDRESSES and value is not None
        )

    @cached_property
    def scripts(self) -> frozenset[str]:
        """The inline scripts, with one name for the site's root, which each page names its way."""
        return frozenset(
            element.node.text().replace(f'"{self.way_to_root}"', _ROOT, 1)
            for element in self.elements
            if element.tag == "script"
            and "src" not in element.attributes
            and element.attributes.get("type") not in _DATA
        )

    @cached_property
    def styles(self) -> frozenset[str]:
        """The style sheets written into the page."""
        return frozenset(each.node.text() for each in self.elements if each.tag == "style")

    @property
    def root(self) -> str:
        """The path of the site's root; the error page, which no copy keeps, always has one."""
        return self.base or ("/" if self.path == ERROR_PAGE else "")

    @property
    def way_to_root(self) -> str:
        """How the page must name the site's root: by steps upwards, the error page by its path."""
        if self.path == ERROR_PAGE:
            return self.root
        return posixpath.relpath(".", posixpath.dirname(self.path) or ".")

    @property
    def address(self) -> str:
        """Where the page is served, relative to the site."""
        return self.path.removesuffix("index.html")

    def reached(self, path: str) -> str | None:
        """The file of the site that a path leads to; None where it leads off the site."""
        if not path:
            return self.path
        base = unquote(self.root)
        if path.startswith("/") and not (base and path.startswith(base)):
            return None
        below = path.removeprefix(base) or "."
        if not path.startswith("/"):
            below = posixpath.join(posixpath.dirname(self.path), path)
        found = posixpath.normpath(below)
        if found.startswith(".."):
            return None
        is_folder = found == "." or path.endswith(("/", "/.", "/..")) or path in (".", "..")
        # a server shows the page of a folder, a disk the names of its files
        return posixpath.normpath(f"{found}/index.html") if is_folder and base else found

    def faults(self, known: frozenset[str]) -> Iterator[Fault]:
        """What is wrong with the page by itself, given the scripts and styles of the theme."""
        if not self.elements or not self.elements[0].attributes.get("lang"):
            yield Fault(self.path, "the page does not say what language it is in")
        for sort, those in (("script", self.scripts), ("style", self.styles)):
            for one in sorted(those - known):
                yield Fault(self.path, f"a {sort} that the theme does not have: {one[:60]!r}")
        for key, count in self.ids.items():
            if count > 1:
                yield Fault(self.path, f"the id '{key}' stands {count} times on the page", key)
        for element in self.elements:
            for message in _wrong(element):
                yield Fault(self.path, message, element.near)


def _walk(root: LexborNode) -> Iterator[PageElement]:
    """Every element in document order, with what is known from those around it."""
    waiting = [(root, False, "")]
    while waiting:
        node, in_content, near = waiting.pop()
        tag = node.tag or "-"
        if tag[0] in "-!":
            continue
        attributes = node.attributes
        in_content = in_content or tag == CONTENT_ROOT
        near = attributes.get("id") or near
        if tag == "section" and (heading := node.css_first("h3[id]")) is not None:
            near = heading.attributes.get("id") or near
        yield PageElement(tag, attributes, in_content, near, node)
        children = list(node.iter(include_text=False))
        waiting.extend((child, in_content, near) for child in reversed(children))


def _wrong(element: PageElement) -> Iterator[str]:
    tag, in_content = element.tag, element.in_content
    if tag not in (CONTENT_ELEMENTS if in_content else SHELL):
        yield f"an element <{tag}> that no template makes"
        return
    for name, value in element.attributes.items():
        is_known = not in_content or may_have(CONTENT_ELEMENTS[tag], name)
        if not is_known or name.startswith("on") or name in NEVER:
            yield f"an attribute {name} on <{tag}>"
        elif name in ADDRESSES and not _is_safe(value or ""):
            yield f"an address {str(value)[:60]!r} on <{tag}>"
        elif is_fetched(tag, name, element.attributes) and _is_foreign(value or ""):
            yield f"a part of the page that comes from another host: {str(value)[:60]!r}"
    if tag == "script" and in_content and element.attributes.get("type") != "application/ld+json":
        yield "a script in the content"
    if tag == "a" and not _has_words(element):
        yield "a link without words"


def _is_safe(address: str) -> bool:
    try:
        scheme = urlsplit(address.strip()).scheme
    except ValueError:
        return False
    return not scheme or scheme in SCHEMES


def _is_foreign(address: str) -> bool:
    parts = parts_of(address.strip())
    return bool(parts.scheme or parts.netloc)


def _has_words(link: PageElement) -> bool:
    named = link.attributes.get("aria-label") or link.attributes.get("title")
    if named or "href" not in link.attributes or link.node.text().strip():
        return True
    return any(picture.attributes.get("alt") for picture in link.node.css("img"))
