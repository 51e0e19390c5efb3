"""What a page says, block by block: as it was written in Markdown, and as it was built to HTML.

Both readings give the same where a builder did nothing but build. A block begins at an id of an
entry, of a section or of a card and ends at the next. Its words are compared by their letters,
digits and signs, since the rest of ASCII punctuation is what Markdown is written in; with them
where words part, and every element that Markdown does not make by itself, with its attributes.
"""

import hashlib
import html
import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.languages.table import listed
from generator.page import parts_of

CONTENT = "article"
DESCRIPTION = "(description)"
"""The name of the block that a page says of itself to search engines; no id is called so."""
BESIDE = ".crumbs, .page-kind, .md-tags, .md-content__button, .acts--page, a.headerlink"
"""What the theme puts among the content."""
AROUND = {"class": "page-english", "lang": "en"}
"""What the theme puts around the content where it speaks another language than the site."""
LABELS = ".page-kind, .md-tag"
"""Where the theme shows the kind of a page, and its tags."""
MADE = listed("p h1 h2 h3 h4 h5 h6 a ul ol li table thead tbody tr th td pre code strong em")
"""Elements that Markdown makes by itself; in it stands neither their beginning nor their end."""
PHRASES = listed("a abbr b button cite code em i mark q small span strong sub sup time")
"""Elements within a line; any other one parts the words before it from those behind it."""
ELSEWHERE = listed("id href popovertarget markdown tabindex")
"""Attributes that are compared by themselves, or are for Markdown or the keyboard alone."""
SWITCHES = listed("data-search-exclude data-preview")
"""Attributes without a value that a builder takes away or adds."""

_OWN_ID = re.compile(r"[a-z0-9-]+|(?:s|ev|gl)_[a-z0-9-]+", re.ASCII)
_FRONT = re.compile(r"\A---\n(?P<front>.*?)\n---\n", re.DOTALL)
_NAMED = re.compile(r'^(?P<name>title|description|kind|  -):? "(?P<words>.*)"$', re.MULTILINE)
_YAML_ESCAPE = re.compile(r"\\(?:U([0-9a-f]{8})|(.))")
_LISTED = tuple(
    re.compile(before + r"\{ (?P<list>[^{}\n]*) \}" + behind, re.MULTILINE)
    for before, behind in (
        (r"^(?P<mark>#{1,6} )(?P<words>.*?)", "$"),
        (r"(?P<mark>\[)(?P<words>[^\[\]]*+\]\([^()\s]++\))", ""),
        (r"(?P<mark>\| )(?P<words>[^|\n{]*)", r"(?= \|)"),
        (r"(?P<mark>\n\n)(?P<words>[^\n]++(?:\n[^\n]++)*?)\n", "$"),
    )
)
"""Attributes that stand behind what they are of: a heading, a link, a cell, a paragraph."""
_IN_LIST = re.compile(r'\.(?P<name>[\w-]+)|#(?P<id>[\w-]+)|(?P<other>[\w-]+="[^"]*")')
_SYNTAX = re.compile(
    r"(?P<script><script[^>]*>)(?P<data>.*?)</script>"
    r"|\]\((?P<link>[^()\s]+)\)"
    r"|<(?P<end>/?)(?P<tag>[a-z][a-z0-9]*)(?P<attributes>[^<>]*)>",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r'(?<=\s)(?P<name>[\w:-]+)(?:="(?P<value>[^"]*)")?')
_ENDING = re.compile(r"(?:^|(?<=/))index\.(?:md|html)$|\.(?:md|html)$")
_SIGNS = re.compile(r"[^\W_]+|[^\x00-\x7f\s]+|(?<=[^\W_])[.,:/'%-](?=[^\W_])|[-+](?=[0-9])|[$%]")
_PARTED = re.compile(
    rf"""{_SIGNS.pattern}|[^\x00-\x7f]+|[!"%&'()+,./:;<=>?@^~]|\x02[^\x02]*\x02|[ \t\n\r\f]+"""
)
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_BEGIN, _LEAD, _SHAPE = "\x00", "\x01", "\x02"  # no page can hold them


@dataclass(frozen=True)
class PageBlock:
    """One block of a page: its id, its words with the elements around them, its links' ends."""

    id: str
    words: str
    targets: tuple[str, ...]

    @cached_property
    def signs(self) -> str:
        """The signs of its words alone."""
        return signs("".join(self.words.split(_SHAPE)[::2]))

    @property
    def digest(self) -> str:
        """The first half of the SHA-256 of what it says."""
        parted = _BLANKS.sub(" ", "".join(_PARTED.findall(self.words))).strip(" ")
        whole = "\n".join((parted, *self.targets))
        return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:32]


@dataclass(frozen=True)
class PageWords:
    """What a page says: its title, behind which a theme puts the site's name, labels, blocks."""

    title: str
    labels: frozenset[str]
    blocks: tuple[PageBlock, ...]

    @cached_property
    def digests(self) -> dict[str, str]:
        """The digest of each block by its id; what stands before the first has the empty one."""
        return {block.id: block.digest for block in self.blocks}


def signs(words: str) -> str:
    """The letters, digits and signs of some words: all that is not blank or syntax."""
    return "".join(_SIGNS.findall(words))


def markdown_words(path: str, content: str) -> PageWords:
    """What a page in Markdown says.

    Args:
        path: where it goes below `docs/`, POSIX.
        content: its Markdown, made by our templates, in which every text is escaped.
    """
    front = _FRONT.match(content)
    body = content[front.end() :] if front else content
    heads = _NAMED.finditer(front["front"]) if front else ()
    head = [(found["name"], html.unescape(_from_yaml(found["words"]))) for found in heads]
    for pattern in _LISTED:
        body = pattern.sub(_before, body)
    return _said(head, _blocks(html.unescape(_SYNTAX.sub(_meaning, body)), posixpath.dirname(path)))


def built(address: str, tree: LexborHTMLParser) -> PageWords:
    """What a built page says.

    Args:
        address: its file, relative to the site.
        tree: the page, parsed; what the theme puts among the content is taken out of it.
    """
    title, said = map(tree.css_first, ("title", 'meta[name="description"]'))
    head = [
        ("title", title.text() if title else ""),
        ("description", (said.attributes.get("content") if said else "") or ""),
        *(("label", one.text()) for one in tree.css(LABELS)),
    ]
    article = tree.css_first(CONTENT)
    if article is None:
        return _said(head, ())
    for node in article.css(BESIDE):
        node.decompose()
    for node in article.css(f".{AROUND['class']}"):
        if node.attributes == AROUND:
            node.unwrap()
    return _said(head, _blocks("".join(_marked(article)), posixpath.dirname(address)))


def stem(path: str) -> str:
    """What a page is called wherever it is: `a/b.md`, `a/b.html` and `a/b/index.html` are `a/b`."""
    return _ENDING.sub("", path).strip("/.")


def _said(head: Iterable[tuple[str, str]], blocks: Iterable[PageBlock]) -> PageWords:
    """What a page says; what else its head names is a label."""
    named = {"title": "", "description": ""} | dict(head)
    labels = frozenset(signs(words) for name, words in head if name not in ("title", "description"))
    description = PageBlock(DESCRIPTION, named["description"], ())
    return PageWords(signs(named["title"]), labels, (description, *blocks))


def _from_yaml(words: str) -> str:
    return _YAML_ESCAPE.sub(lambda found: chr(int(found[1], 16)) if found[1] else found[2], words)


def _before(found: re.Match[str]) -> str:
    """The attributes of something put before its words, as those of a tag."""
    parts = list(_IN_LIST.finditer(found["list"]))
    ids = [f'id="{one["id"]}"' for one in parts if one["id"]]
    names = " ".join(one["name"] for one in parts if one["name"])
    others = [one["other"] for one in parts if one["other"]]
    element = "a" if found["mark"] == "[" else "p"
    tag = " ".join((f"<{element}", *ids, *([f'class="{names}"'] if names else ()), *others))
    return f"{found['mark']}{tag}>{found['words']}"


def _meaning(found: re.Match[str]) -> str:
    if found["script"]:
        return _SYNTAX.sub(_meaning, found["script"]) + found["data"] + _closed("script")
    if found["link"]:
        return f"{_LEAD}{found['link']}{_LEAD}"
    tag = found["tag"]
    if found["end"]:
        return _closed(tag)
    each = _ATTRIBUTE.finditer(found["attributes"])
    opened = _opened(tag, {one["name"].lower(): one["value"] or "" for one in each})
    return opened + (_closed(tag) if found["attributes"].endswith("/") else "")


def _marked(article: LexborNode) -> Iterator[str]:
    """The text of an article with marks where a block begins and where a link leads."""
    waiting: list[LexborNode | str] = list(reversed(tuple(article.iter(include_text=True))))
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            yield node
        elif node.tag == "-text":
            yield node.text(deep=False)
        elif (tag := node.tag or "-") == "-comment":
            yield f"{_SHAPE}{tag}{_SHAPE}"  # our templates write none
        else:
            yield _opened(tag, node.attributes)
            waiting.append(_closed(tag))
            waiting.extend(reversed(tuple(node.iter(include_text=True))))


def _opened(tag: str, attributes: Mapping[str, str | None]) -> str:
    """The marks of an element that begins: its id, where it leads, its own attributes."""
    marks = []
    if tag != "h1" and _OWN_ID.fullmatch(attributes.get("id") or ""):
        marks.append(f"{_BEGIN}{attributes['id']}{_BEGIN}")
    if key := attributes.get("popovertarget"):
        marks.append(f"{_LEAD}#{key}{_LEAD}")
    if tag == "a" and "href" in attributes:  # an empty one leads to the page itself
        marks.append(f"{_LEAD}{attributes['href'] or './'}{_LEAD}")
    own = sorted(
        f"{name}={value or ''}"
        for name, value in attributes.items()
        if name not in ELSEWHERE and not (name in SWITCHES and (value or name) == name)
    )
    if own or tag not in MADE:
        marks.append("\n".join((_SHAPE + ("" if tag in MADE else tag), *own)) + _SHAPE)
    return _apart(tag) + "".join(marks) + _apart(tag)


def _closed(tag: str) -> str:
    return _apart(tag) + ("" if tag in MADE else f"{_SHAPE}/{tag}{_SHAPE}") + _apart(tag)


def _apart(tag: str) -> str:
    return "" if tag in PHRASES else " "


def _blocks(marked: str, folder: str) -> Iterator[PageBlock]:
    first, *rest = marked.split(_BEGIN)
    for key, words in [("", first), *zip(rest[::2], rest[1::2], strict=True)]:
        parts = words.split(_LEAD)
        yield PageBlock(key, "".join(parts[::2]), tuple(_target(to, folder) for to in parts[1::2]))


def _target(target: str, folder: str) -> str:
    """Where a link leads, the same for Markdown, for a server and for a disk."""
    parts = parts_of(target)
    if parts.scheme or parts.netloc or not parts.path:
        return target
    path = posixpath.normpath(posixpath.join(folder, unquote(parts.path)))
    return f"{stem(path)}#{parts.fragment}"
