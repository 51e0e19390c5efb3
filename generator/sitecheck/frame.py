"""What stands around the content of a page: the theme puts the same around every other one.

A frame may hold words of its own page, its title, description and headings, and the titles of
other pages; all else is on several pages, or somebody put it on this one.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from selectolax.lexbor import LexborNode

from generator.page import parts_of
from generator.sitecheck.page import CONTENT_ROOT, BuiltPage, Fault
from generator.sitecheck.vocabulary import ADDRESSES, names

BESIDE = ".crumbs, .crumbs *, .acts--page, .acts--page *, .md-content__button, .headerlink"
"""What the theme puts among the content."""
APART = names("script style title")
LINKED = names("a label button")
"""The elements of a frame in which other pages are called by their titles."""
STATES = ADDRESSES | names(
    "class id for viewbox type rel tabindex checked hidden aria-expanded "
    "aria-labelledby data-md-level data-md-component"
)
"""Attributes of a frame that are no words, and may differ from page to page."""
SEVERAL = 3  # pages; a section of the navigation may be open on so few
OWN = "title, h1, h2, h3, h4, h5, h6"
DATA = "application/ld+json"
DESCRIBED = 'meta[name="description"]'


@dataclass(frozen=True, slots=True)
class Frame:
    """The frame of one page.

    Attributes:
        around: the elements around the content, from the innermost.
        words: its words, those of attributes, and the hosts that it leads to.
        ways: the files of the site that it leads to, each with the words of the link.
        own: what the page says of itself.
        loose: its words outside links, which call no other page.
        named: what it says of itself to machines, with the words of its own that this repeats.
        titles: what others may call the page.
    """

    around: tuple[str, ...]
    words: frozenset[str]
    ways: frozenset[tuple[str, str]]
    own: str
    loose: frozenset[str]
    named: tuple[tuple[str, str], ...]
    titles: frozenset[str]


def odd_frames(pages: Mapping[str, BuiltPage]) -> Iterator[Fault]:
    """What stands in the frames of one page or two, and is not of the pages themselves."""
    frames = {name: frame_of(page) for name, page in pages.items() if page.elements}
    titles = {title for frame in frames.values() for title in frame.titles}
    words = Counter(one for frame in frames.values() for one in frame.words - titles)
    ways = Counter(way for frame in frames.values() for way in frame.ways)
    loose = Counter(one for frame in frames.values() for one in frame.loose)
    around = Counter(frame.around for frame in frames.values()).most_common(1)[:1]
    for name, frame in frames.items():
        if [frame.around] != [usual for usual, _ in around]:
            yield Fault(name, "other elements stand around its content than on other pages")
        for one in sorted(frame.words):
            is_rare = words[one] < SEVERAL and one not in titles and one not in frame.own
            is_loose = one in frame.loose and loose[one] < SEVERAL and one not in frame.titles
            if is_rare or is_loose:
                yield Fault(name, f"its frame has what other pages have not: '{one[:80]}'")
        for told, own in frame.named:
            if told not in own:
                yield Fault(name, f"it calls itself otherwise: '{told[:80]}'")
        for target, label in sorted(frame.ways):
            if ways[target, label] == 1 and target != name:
                yield Fault(name, f"'{label[:80]}' leads elsewhere than on other pages")


def frame_of(page: BuiltPage) -> Frame:
    """The frame of a page that has elements."""
    root = page.elements[0].node
    content, described = root.css_first(CONTENT_ROOT), root.css_first(DESCRIBED)
    beside = content.css(BESIDE) if content else []
    words, loose, ways = set[str](), set[str](), set[tuple[str, str]]()
    for node in (*(one.node for one in page.elements if not one.in_content), *beside):
        if node.tag not in APART:
            found = tuple(filter(None, _words(node, page)))
            words.update(found)
            loose.update(found[:1] if _is_loose(node) else ())
        elif node.attributes.get("type") == DATA:  # all of ours stands in the content
            words.add(_plain(node.text()))
        parts = parts_of(node.attributes.get("href") or "")
        if node.tag == "a" and not parts.netloc:
            target = page.reached(unquote(parts.path)) or parts.path
            ways.add((target, _plain(node.text())))
    said = (described.attributes.get("content") or "") if described else ""
    own = _plain(" ".join((*map(_heading, root.css(OWN)), said)))
    titles = {_plain(_heading(node)) for node in root.css("title, h1")}
    short = {part for one in titles for part in (one.partition(" · ")[0], one.rpartition(" - ")[0])}
    named = tuple(_named(root, said))
    around, called = tuple(_around(content)), frozenset(titles | short)
    return Frame(around, frozenset(words), frozenset(ways), own, frozenset(loose), named, called)


def _is_loose(node: LexborNode) -> bool:
    """Whether an element has words of its own and lies in no link."""
    has_words = any(one.tag == "-text" and one.text().strip() for one in node.iter(True))
    around: LexborNode | None = node
    while has_words and around is not None and around.tag not in LINKED:
        around = around.parent
    return has_words and around is None


def _named(root: LexborNode, described: str) -> Iterator[tuple[str, str]]:
    """What a page says of itself to machines, and what of its own that repeats."""
    first, *further = [_plain(_heading(node)) for node in root.css("head > title")] or [""]
    yield from ((title, "") for title in further)
    headings = [_plain(_heading(node)) for node in root.css("h1")]
    for meta in root.css("meta[content]"):
        kind = (meta.attributes.get("property") or meta.attributes.get("name") or "").lower()
        told = _plain(meta.attributes.get("content") or "")
        if kind.endswith(":title"):
            yield told, told if first.startswith(told) or told in headings else ""
        elif kind.endswith(":description"):
            yield told, told if told == _plain(described) else ""


def _words(node: LexborNode, page: BuiltPage) -> Iterator[str]:
    """The words of an element itself, those of its attributes, and the hosts that it names."""
    texts = (one.text(deep=False) for one in node.iter(include_text=True) if one.tag == "-text")
    yield _plain("".join(texts))
    own = node.attributes
    if (own.get("rel") or own.get("property")) in ("canonical", "og:url"):
        yield (own.get("href") or own.get("content") or "").removesuffix(page.address)
        return
    for name, value in own.items():
        if name in ADDRESSES:
            yield parts_of(value or "").netloc
            is_part = name == "src" or own.get("rel") == "stylesheet"
            yield page.reached(value or "") or "" if is_part else ""
        elif name not in STATES:
            yield _plain(value or "")


def _heading(node: LexborNode) -> str:
    """The words of a heading without the link to itself."""
    inside = node.iter(include_text=True)
    return "".join(one.text() for one in inside if one.attributes.get("class") != "headerlink")


def _around(content: LexborNode | None) -> Iterator[str]:
    while content is not None and content.tag != "-document":
        own = (f"{name}={value}" for name, value in content.attributes.items())
        yield " ".join((content.tag or "", *own))
        content = content.parent


def _plain(text: str) -> str:
    return " ".join(text.split())
