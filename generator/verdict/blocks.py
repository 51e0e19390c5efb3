"""What a page says, block by block: as it was written in Markdown, and as it was built to HTML.

Both readings give the same where a builder did nothing but build. A block begins at an id of an
entry, of a section or of a card and ends at the next; its words are compared by their letters,
digits and signs, since the rest of ASCII punctuation is what Markdown is written in.
"""

import hashlib
import html
import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

CONTENT = "article"
DESCRIPTION = "(description)"
"""The name of the block that a page says of itself to search engines; no id is called so."""
BESIDE = ".crumbs, .page-kind, .md-tags, .md-content__button, .acts--page, a.headerlink"
"""What the theme puts among the content."""

_OWN_ID = re.compile(r"[a-z0-9-]+|(?:s|ev|gl)_[a-z0-9-]+", re.ASCII)
_FRONT = re.compile(r"\A---\n(?P<front>.*?)\n---\n", re.DOTALL)
_NAMED = re.compile(r'^(?P<name>title|description): "(?P<words>.*)"$', re.MULTILINE)
_YAML_ESCAPE = re.compile(r"\\(?:U([0-9a-f]{8})|(.))")
_HEADING = re.compile(r"^(?P<words>#{2,6} .*?)\{ #(?P<id>[\w-]+) \}$", re.MULTILINE)
_SYNTAX = re.compile(
    r"<script[^>]*>(?P<data>.*?)</script>"
    r'|\]\((?P<link>[^()\s]+)(?: "[^"\n]*")?\)'
    r"|<(?P<tag>[^<>]*)>"
    r"|\{:? [^{}\n]*\}",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r'(?<=\s)(?P<name>id|popovertarget|href)="(?P<value>[^"]*)"')
_ENDING = re.compile(r"(?:^|(?<=/))index\.(?:md|html)$|\.(?:md|html)$")
_SIGNS = re.compile(
    r"[^\W_]|[^\x00-\x7f\s]|(?<=[^\W_])[.,:/'%-](?=[^\W_])|[-+](?=[0-9])|[$%]"
)  # fmt: skip
_BEGIN, _LEAD = "\x00", "\x01"  # no page can hold them


class Block(NamedTuple):
    """One block of a page: its id, the signs of its words, and where it leads, in order."""

    id: str
    signs: str
    targets: tuple[str, ...]

    @property
    def digest(self) -> str:
        """The first half of the SHA-256 of what it says."""
        whole = "\n".join((self.signs, *self.targets))
        return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:32]


class Said(NamedTuple):
    """What a page says: its title, behind which a theme puts the site's name, and its blocks."""

    title: str
    blocks: tuple[Block, ...]

    @property
    def digests(self) -> dict[str, str]:
        """The digest of each block by its id; what stands before the first has the empty one."""
        return {block.id: block.digest for block in self.blocks}


def signs(words: str) -> str:
    """The letters, digits and signs of some words: all that is not blank or syntax."""
    return "".join(_SIGNS.findall(words))


def written(path: str, content: str) -> Said:
    """What a page in Markdown says.

    Args:
        path: where it goes below `docs/`, POSIX.
        content: its Markdown, made by our templates, in which every text is escaped.
    """
    front = _FRONT.match(content)
    body = content[front.end() :] if front else content
    heads = _NAMED.finditer(front["front"]) if front else ()
    head = {found["name"]: html.unescape(_from_yaml(found["words"])) for found in heads}
    body = _HEADING.sub(lambda found: _mark("id", found["id"]) + found["words"], body)
    marked = html.unescape(_SYNTAX.sub(_meaning, body))
    return _said(head, _blocks(marked, posixpath.dirname(path)))


def built(address: str, page: str) -> Said:
    """What a built page says.

    Args:
        address: its file, relative to the site.
        page: its HTML.
    """
    tree = LexborHTMLParser(page)
    said = tree.css_first('meta[name="description"]')
    title = tree.css_first("title")
    head = {
        "title": title.text() if title else "",
        "description": (said.attributes.get("content") if said else "") or "",
    }
    article = tree.css_first(CONTENT)
    if article is None:
        return _said(head, ())
    for node in article.css(BESIDE):
        node.decompose()
    folder = posixpath.dirname(address)
    return _said(head, _blocks("".join(_marked(article)), folder))


def stem(path: str) -> str:
    """What a page is called wherever it is: `a/b.md`, `a/b.html` and `a/b/index.html` are `a/b`."""
    return _ENDING.sub("", path).strip("/.")


def _said(head: Mapping[str, str], blocks: Iterable[Block]) -> Said:
    description = Block(DESCRIPTION, signs(head.get("description", "")), ())
    return Said(signs(head.get("title", "")), (description, *blocks))


def _from_yaml(words: str) -> str:
    return _YAML_ESCAPE.sub(lambda found: chr(int(found[1], 16)) if found[1] else found[2], words)


def _meaning(found: re.Match[str]) -> str:
    if found["data"] is not None:
        return found["data"]
    if found["link"]:
        return f"{_LEAD}{found['link']}{_LEAD}"
    return "".join(
        _mark(one["name"], one["value"]) for one in _ATTRIBUTE.finditer(found["tag"] or "")
    )


def _marked(article: LexborNode) -> Iterator[str]:
    """The text of an article with marks where a block begins and where a link leads."""
    waiting: list[LexborNode | str] = [article]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            yield node
        elif node.tag == "-text":
            yield node.text(deep=False)
        else:
            attributes = node.attributes
            if node.tag != "h1" and (key := attributes.get("id")):
                yield _mark("id", key)
            if key := attributes.get("popovertarget"):
                yield _mark("popovertarget", key)
            if node.tag == "a" and (target := attributes.get("href")):
                yield f"{_LEAD}{target}{_LEAD}"
                waiting.append(" ")  # what comes next is no part of the link's last word
            waiting.extend(reversed(tuple(node.iter(include_text=True))))


def _mark(name: str, value: str) -> str:
    if name == "id":
        return f"{_BEGIN}{value}{_BEGIN}" if _OWN_ID.fullmatch(value) else ""
    return f"{_LEAD}{'' if name == 'href' else '#'}{value}{_LEAD}"


def _blocks(marked: str, folder: str) -> Iterator[Block]:
    first, *rest = marked.split(_BEGIN)
    for key, words in [("", first), *zip(rest[::2], rest[1::2], strict=True)]:
        parts = words.split(_LEAD)
        targets = tuple(_target(one, folder) for one in parts[1::2])
        yield Block(key, signs(" ".join(parts[::2])), targets)


def _target(target: str, folder: str) -> str:
    """Where a link leads, the same for Markdown, for a server and for a disk."""
    parts = urlsplit(target)
    if parts.scheme or parts.netloc or not parts.path:
        return target
    path = posixpath.normpath(posixpath.join(folder, unquote(parts.path)))
    return f"{stem(path)}#{parts.fragment}"
