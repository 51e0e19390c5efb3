"""What the pages of a built site show as the words of an article, and for which fact."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

THEIRS = "blockquote:not(.words--translation)"
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


class Shown(NamedTuple):
    """Words that a page shows as those of one fact."""

    fact: str
    words: str


def pages_of(folder: Path, key: str) -> tuple[Path, ...]:
    """The page of an entry: in a folder of its own, or beside the others in a copy for a disk."""
    both = (folder / key / "index.html", folder / f"{key}.html")
    return tuple(page for page in both if page.is_file())


def entry_at(path: str) -> str:
    """The entry that a page is about, by the path of the page or of its file."""
    return path.removesuffix("index.html").removesuffix(".html").strip("/").rpartition("/")[2]


def words_in(page: Path, selector: str = f"{THEIRS}, .note q") -> list[str]:
    """What a reader sees in some elements of a page."""
    return [plain(node.text()) for node in _parsed(page).css(selector)]


def facts_in(page: str) -> set[str]:
    """The ids of the facts that have their own section on a page."""
    headings = LexborHTMLParser(page).css(f"{SECTION} h3[id]")
    return {node.attributes.get("id") or "" for node in headings}


def sections_in(page: Path) -> dict[str, list[str]]:
    """The words of every fact that has its own section on a page, by its id."""
    found: dict[str, list[str]] = {}
    for section in _parsed(page).css(SECTION):
        heading = section.css_first("h3")
        key = heading.attributes.get("id") if heading else None
        found[key or ""] = [plain(node.text()) for node in section.css(THEIRS)]
    return found


def shared_in(page: Path) -> Iterator[Shown]:
    """The words on cards and in lists of quotations; the link behind them names their fact."""
    for whole in _parsed(page).css(SHARED):
        words: list[str] = []
        for node in whole.css(SHARED_PARTS):
            if node.tag != "a":
                words.append(plain(node.text()))
                continue
            yield from (Shown(_fact(node), each) for each in words)
            words = []


def searched_text(page: Path) -> str:
    """The text in the content of a page, without what is marked as none of search's."""
    tree = _parsed(page)
    for node in tree.css("[data-search-exclude]"):
        node.decompose()
    return " ".join(node.text() for node in tree.css("article"))


def contents_in(page: str) -> list[str]:
    """What the table of contents beside a page calls its headings."""
    return [node.text() for node in LexborHTMLParser(page).css(CONTENTS)]


def cards_in(page: str) -> Iterator[Shown]:
    """All that each card of a page says, once for every fact on it."""
    for card in LexborHTMLParser(page).css(CARD):
        words = card.text()
        yield from (Shown(_fact(link), words) for link in card.css(CARD_OF))


def lines_in(page: Path) -> Iterator[tuple[int, str]]:
    """The lines of the stored article as a page shows them, with their numbers."""
    for line in _parsed(page).css(LINE):
        for ours in line.css(ADDED):
            ours.decompose()
        number = (line.attributes.get("id") or "").removeprefix("line_")
        yield int(number) if number.isdecimal() else 0, plain(line.text())


def for_machines(page: Path) -> Iterator[str]:
    """The words of the quotation that a page is about, in its JSON-LD (schema.org)."""
    for script in _parsed(page).css(MACHINES):
        content = json.loads(script.text())
        if content.get("@type") == "Quotation":
            yield plain(content["text"])


def plain(text: str) -> str:
    """A text in which every white space is one blank."""
    return " ".join(text.split())


def _fact(link: LexborNode) -> str:
    """The fact that a link leads to: its fragment, or the entry whose page it is."""
    address = urlsplit(link.attributes.get("href") or "")
    return address.fragment or entry_at(address.path)


def _parsed(page: Path) -> LexborHTMLParser:
    return LexborHTMLParser(page.read_text(encoding="utf-8"))
