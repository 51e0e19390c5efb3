"""What the pages of a built site show as the words of an article, and for which fact."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.page import parts_of
from generator.verdict.blocks import CONTENT, PageWords, built, stem

THEIRS = "blockquote:not(.words--translation)"
ANYWHERE = f"{THEIRS}, .note q"
STORED = "blockquote.words"
QUOTATION = f"figure.quotation {THEIRS}"
TRANSLATED = "figure.quotation blockquote.words--translation"
MACHINES = 'script[type="application/ld+json"]'
PRINTED = ".around mark.m-quote"
SECTION = "section.fact"
SHARED = ".ev-card, ul.quotes > li"
SHARED_PARTS = f"{THEIRS}, .ev-more a, a.act"
CONTENTS = 'nav.md-nav--secondary a[href*="#"]'
CARD, CARD_OF = ".ev-card", ".ev-more a"
LINE = "p.ln"
ADDED = "a.mk, .in-english"
UNSEARCHED = (
    "#__skip, .voices, .ways, .ev, .ev-card, .with-evidence, .heard, .plot, .timeline--brief, "
    ".cite, .around, .article, .bars--few, .printed, .by--way, "
    ".badge, .basis, .mark, .note-kind, .stand--who, p.more, p.proof"
)
"""What our templates keep from search; builders take the attribute away that says so."""


class ShownWords(NamedTuple):
    """Words that a page shows as those of one fact."""

    fact: str
    words: str


@dataclass(frozen=True, slots=True)
class PublishedPage:
    """All that one page shows, read once: what is compared with the articles and the data.

    Attributes:
        address: its file, relative to the site.
        theirs: what a reader sees as somebody's words.
        stored: those that an article is said to hold.
        quotation: those of the quotation that the page is about, and `translated` in English.
        titles: its headings of the first level.
        printed: the quotation as it is marked in the lines around it.
        machines: its JSON-LD.
        facts: the ids of the facts that have their own section.
        sections: the words in every such section, by the id of its fact.
        shared: the words on cards and in lists of quotations; a link behind them names their fact.
        cards: all that each card says, once for every fact on it.
        contents: the ids of its headings, and what the table of contents beside it calls them.
        lines: the lines of the stored article that it shows, with their numbers.
        said: all that it says, block by block.
        searched: the HTML of its content that search reads.
    """

    address: str
    theirs: tuple[str, ...]
    stored: tuple[str, ...]
    quotation: tuple[str, ...]
    translated: tuple[str, ...]
    titles: tuple[str, ...]
    printed: tuple[str, ...]
    machines: tuple[str, ...]
    facts: frozenset[str]
    sections: dict[str, list[str]]
    shared: tuple[ShownWords, ...]
    cards: tuple[ShownWords, ...]
    contents: tuple[tuple[str, str], ...]
    lines: tuple[tuple[int, str], ...]
    said: PageWords
    searched: str

    @property
    def stem(self) -> str:
        """What the page is called on a server and on a disk."""
        return stem(self.address)

    @property
    def folder(self) -> str:
        """The folder that its file lies in, relative to the site."""
        return self.address.rpartition("/")[0] or "."

    @property
    def entry(self) -> str:
        """The entry that it is about, if it is about one."""
        return entry_at(self.address)


def published_page(address: str, tree: LexborHTMLParser) -> PublishedPage:
    """What a parsed page shows; nobody else may use the tree afterwards."""

    def words(selector: str) -> tuple[str, ...]:
        return tuple(one_blank(node.text()) for node in tree.css(selector))

    headings = tree.css(f"{SECTION} h3[id]")
    return PublishedPage(
        address,
        words(ANYWHERE),
        words(STORED),
        words(QUOTATION),
        words(TRANSLATED),
        words("h1"),
        words(PRINTED),
        tuple(script.text() for script in tree.css(MACHINES)),
        frozenset(node.attributes.get("id") or "" for node in headings),
        dict(map(_section, tree.css(SECTION))),
        tuple(shown for whole in tree.css(SHARED) for shown in _shared(whole)),
        tuple(shown for card in tree.css(CARD) for shown in _card(card)),
        tuple(map(_entry, tree.css(CONTENTS))),
        tuple(map(_line, tree.css(LINE))),
        built(address, tree),
        _searched(tree),
    )


def entry_at(path: str) -> str:
    """The entry that a page is about, by the path of the page or of its file."""
    return path.removesuffix("index.html").removesuffix(".html").strip("/").rpartition("/")[2]


def _section(section: LexborNode) -> tuple[str, list[str]]:
    heading = section.css_first("h3")
    key = heading.attributes.get("id") if heading else None
    return key or "", [one_blank(node.text()) for node in section.css(THEIRS)]


def _shared(whole: LexborNode) -> Iterator[ShownWords]:
    words: list[str] = []
    for node in whole.css(SHARED_PARTS):
        if node.tag != "a":
            words.append(one_blank(node.text()))
            continue
        yield from (ShownWords(_fact(node), each) for each in words)
        words = []


def _card(card: LexborNode) -> Iterator[ShownWords]:
    words = card.text()
    yield from (ShownWords(_fact(link), words) for link in card.css(CARD_OF))


def _entry(link: LexborNode) -> tuple[str, str]:
    return parts_of(link.attributes.get("href") or "").fragment, link.text()


def _line(line: LexborNode) -> tuple[int, str]:
    stored = line.clone()
    for ours in stored.css(ADDED):
        ours.decompose()
    number = (line.attributes.get("id") or "").removeprefix("line_")
    return int(number) if number.isdecimal() else 0, one_blank(stored.text())


def _searched(tree: LexborHTMLParser) -> str:
    content = tree.css_first(CONTENT)
    for apart in content.css(UNSEARCHED) if content else ():
        apart.decompose()
    return content.inner_html or "" if content else ""


def one_blank(text: str) -> str:
    """A text in which every white space is one blank."""
    return " ".join(text.split())


def _fact(link: LexborNode) -> str:
    """The fact that a link leads to: its fragment, or the entry whose page it is."""
    address = parts_of(link.attributes.get("href") or "")
    return address.fragment or entry_at(address.path)
