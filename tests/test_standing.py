"""What goes with a fact's words goes with them on every page: a whole site, walked."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.model import Fact
from generator.model.words import NoteKind, RankLevel
from generator.render.addresses import Addresses
from generator.render.desk import Desk, plain
from generator.render.standing import Standing
from tests.briefings import real

UNITS = "li, tr, section.fact, .ev-card, .held, aside, article"
"""What a reader takes in at one look; an entry's own page is one."""
SHOWN_BY = {
    "reply": ".mark--reply, .stand",
    "deprecated": ".mark--deprecated, .stand",
    "sic": ".mark--sic, .note--sic",
    "outcome": ".mark--outcome, .note--outcome, .stand--outcome",
}
SHORTEST = 20  # characters; shorter words are a name's as well


@cache
def addresses() -> Addresses:
    return Addresses(real())


def due(standing: Standing) -> Iterator[str]:
    """What must go with the words of a fact."""
    if standing.replies:
        yield "reply"
    if standing.rank is RankLevel.DEPRECATED:
        yield "deprecated"
    if NoteKind.SIC in standing.kinds:
        yield "sic"
    if NoteKind.OUTCOME in standing.kinds:
        yield "outcome"


@cache
def expected() -> dict[str, dict[str, frozenset[str]]]:
    """For words, as a page may print them, the facts that say them and what goes with each."""
    desk = Desk(addresses(), addresses().home)
    found: dict[str, dict[str, frozenset[str]]] = {}
    for record, fact in addresses().annotated.briefing.each(Fact):
        wanted = frozenset(due(addresses().standings[record.id]))
        said = {desk.name(record.id), plain(desk, fact.text or "")}
        for words in said:
            if len(words) >= SHORTEST:
                found.setdefault(told(words), {})[record.id] = wanted
    return found


def wanted_of(node: LexborNode, facts: dict[str, frozenset[str]]) -> frozenset[str]:
    """What goes with the words: of the fact that they lead to, else of all that say them."""
    leads_to = re.split(r"[/#]", (node.attributes.get("href") or "").rstrip("/"))[-1]
    if leads_to in facts:
        return facts[leads_to]
    return frozenset.intersection(*facts.values())


def told(words: str) -> str:
    return " ".join(words.split())


def unit_of(node: LexborNode) -> LexborNode:
    while not node.css_matches(UNITS):
        assert node.parent is not None
        node = node.parent
    return node


def test_there_is_something_to_go_with_the_words() -> None:
    wanted = {kind for facts in expected().values() for each in facts.values() for kind in each}
    assert wanted == SHOWN_BY.keys()


@pytest.mark.slow
def test_no_page_shows_a_facts_words_without_what_goes_with_them(built_site: Path) -> None:
    met: set[str] = set()
    without: list[str] = []
    for file in sorted(built_site.glob("kz-digital-sovereignty/**/index.html")):
        tree = LexborHTMLParser(file.read_text(encoding="utf-8"))
        for node in tree.css("article :is(a, p, h3, blockquote, td, span)"):
            words = told(node.text()).removesuffix("#").strip()
            facts = expected().get(words)
            for kind in wanted_of(node, facts) if facts else ():
                met.add(words)
                if unit_of(node).css_first(SHOWN_BY[kind]) is None:
                    without.append(f"{file.parent.relative_to(built_site)}: {kind}: {words}")
    assert without == []
    warned = [words for words, facts in expected().items() if any(facts.values())]
    assert len(met) > len(warned) * 0.8


@pytest.mark.slow
def test_words_printed_wrong_are_never_shown_without_saying_so(built_site: Path) -> None:
    spans = {
        told(note.span.exact)
        for record in addresses().annotated.briefing.records
        for note in record.entry.notes
        if note.kind is NoteKind.SIC and note.span is not None
    }
    assert spans
    found, without = 0, []
    for file in sorted(built_site.glob("kz-digital-sovereignty/**/index.html")):
        tree = LexborHTMLParser(file.read_text(encoding="utf-8"))
        for node in tree.css("article blockquote.words"):
            for span in spans:
                if span in told(node.text()):
                    found += 1
                    if unit_of(node).css_first(SHOWN_BY["sic"]) is None:
                        without.append(f"{file.parent.relative_to(built_site)}: {span}")
    assert found > len(spans)
    assert without == []
