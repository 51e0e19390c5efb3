"""The small things that pages are made of: markers, addresses of words, spellings, pictures."""

from decimal import Decimal
from pathlib import Path

import pytest

from generator.annotated import annotate
from generator.model.words import Stance
from generator.page import Page
from generator.render.addresses import Addresses, relative
from generator.render.desk import Desk, plain
from generator.render.languages import romanised
from generator.render.numbering import numbered
from generator.render.pages.chains import _joined
from generator.render.pages.stretches import Bit, Stretch, excerpts
from generator.render.parts.backlinks import notes_on, pointing_at, uses
from generator.render.parts.printing import live_address
from generator.render.pictures.comparing import bars
from generator.render.sheet import with_terms
from generator.render.views import LinkView
from tests.trees import DictTree

SMALL = Path(__file__).parent.parent / "cases" / "site" / "small"
SLUG = "kz-digital-sovereignty"


@pytest.fixture
def desk() -> Desk:
    annotated = annotate(DictTree.of(SMALL, "briefings", "seeds"), SLUG)
    return Desk(Addresses(annotated), f"{SLUG}/index.md")


def test_a_marker_stands_behind_the_mark_that_ends_its_sentence(desk: Desk) -> None:
    text = desk.prose("They are too dear [[too-dear]], and will come [[arrival]].")
    shown = numbered({"text": text})[0]["text"]
    assert [piece.words for piece in shown] == ["They are too ", "", " and will ", ""]
    first, second = (piece.cite for piece in shown if piece.cite)
    assert (first.last, second.last) == ("dear,", "come.")
    assert (first.number, second.number) == (1, 2)


def test_facts_cited_one_after_the_other_share_a_marker(desk: Desk) -> None:
    (cite,) = (piece.cite for piece in desk.prose("So [[too-dear]] [[price]].") if piece.cite)
    assert (cite.facts, cite.words) == (("too-dear", "price"), "Fala")


def test_an_outlet_is_named_once_in_a_text(desk: Desk) -> None:
    text = "One [[too-dear]], two [[price]], three [[arrival]], four [[price]] [[arrival]]."
    cites = [piece.cite for piece in desk.prose(text) if piece.cite]
    assert [cite.shown for cite in cites] == ["Fala", "", "Harbour News", ""]
    assert cites[-1].words == "Fala, Harbour News"


def test_a_marker_names_those_of_its_outlets_that_are_new(desk: Desk) -> None:
    cites = [piece.cite for piece in desk.prose("A [[price]], b [[price]] [[arrival]].")]
    assert [cite.shown for cite in cites if cite] == ["Fala", "Harbour News"]


def test_links_in_brackets_name_an_outlet_once(desk: Desk) -> None:
    def shown(text: str) -> str:
        pieces = desk.prose(text, cites=False)
        return "".join(one.words or (one.link.words if one.link else "") for one in pieces)

    assert shown("One [[too-dear]] [[price]], two [[arrival]].") == (
        "One (Fala 1, 2), two (Harbour News)."
    )
    assert shown("One [[too-dear]], two [[arrival]], three [[price]] [[arrival]].") == (
        "One (Fala 1), two (Harbour News 2), three (3, 4)."
    )


def test_markers_are_numbered_in_the_order_in_which_the_page_shows_them(desk: Desk) -> None:
    last, first = desk.prose("Three [[price]]."), desk.prose("One [[too-dear]]. Two [[price]].")
    again = desk.cite(("too-dear", "too-dear"))
    views, due = numbered({"first": first, "title": "T", "last": ((last,), again)})
    assert due == {("too-dear",): 1, ("price",): 2}
    shown = (*views["first"], *views["last"][0][0])
    cites = [piece.cite for piece in shown if piece.cite] + [views["last"][1]]
    assert [(cite.number, cite.card) for cite in cites] == [
        *((1, "ev_1"), (2, "ev_2")),
        *((2, "ev_2"), (1, "ev_1")),
    ]


def test_an_abbreviation_is_a_term_in_our_prose_but_not_in_a_link(desk: Desk) -> None:
    shown = desk.prose("EUR 8, says [[anna-lis|the EUR mayor]], not EURO.")
    assert [(piece.term.means, piece.term.card) for piece in shown if piece.term] == [
        ("euro", "gl_1")
    ]
    assert [piece.link.words for piece in shown if piece.link] == ["the EUR mayor"]


def test_a_page_explains_an_abbreviation_once_and_where_it_first_occurs(desk: Desk) -> None:
    mark = '<button type="button" class="term" popovertarget="gl_1">EUR</button>'
    page = with_terms(desk.addresses, Page(f"{SLUG}/notes.md", f"For {mark} 8.\n\nFor {mark} 9.\n"))
    assert page.content.startswith(f"For {mark} 8.\n\nFor EUR 9.\n\n<div")
    assert page.content.count('id="gl_1"') == 1
    assert "**EUR**: euro. [All abbreviations](glossary.md#s_abbreviations)" in page.content


def test_a_page_without_abbreviations_gets_no_cards(desk: Desk) -> None:
    page = Page(f"{SLUG}/notes.md", "Nothing to explain.\n")
    assert with_terms(desk.addresses, page) is page


def test_a_text_without_its_markers_reads_well(desk: Desk) -> None:
    assert plain(desk, "Dear [[too-dear]], says [[anna-lis]] [[price]].") == "Dear, says Anna Lis."


def test_a_page_links_to_itself_by_a_fragment_alone() -> None:
    assert relative("a/b.md#c", "a/b.md") == "#c"
    assert relative("a/x/b.md", "a/y/c.md") == "../x/b.md"


def test_the_live_page_is_opened_at_the_very_words() -> None:
    assert live_address("https://a.org/x", ("well-known, & true",)) == (
        "https://a.org/x#:~:text=well%2Dknown%2C%20%26%20true"
    )
    long = "one two three four five " + "word " * 20 + "six seven eight nine ten"
    address = live_address("https://a.org/x", (long, "b"))
    assert address.endswith(
        "text=one%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten&text=b"
    )
    assert live_address("https://a.org/#here", ("x",)) == ""


def test_what_only_a_note_points_at_is_not_spoken_of(desk: Desk) -> None:
    """A note may say which of two ministries is *not* meant."""
    assert "cranes-article" not in [record.id for record in pointing_at(desk, "price")]
    said = [
        piece.link.words for note in notes_on(desk, "price") for piece in note.text if piece.link
    ]
    assert said == [
        "The outlet is named only in the body, and so is the price in EUR.",
        "No price in EUR is named beside it.",
    ]


def test_a_fact_says_where_it_is_used(desk: Desk) -> None:
    assert [link.href for link in uses(desk, "too-dear")] == [
        "#answer",
        "#kp-too-dear",
        "#sec-harbour",
    ]


def test_people_are_found_however_they_are_spelt() -> None:
    found = romanised(["Roman Wassilenko"])
    assert {"Roman Vasilenko", "Roman Wasilenko"} <= set(found)
    assert romanised(["Anna Lis"]) == ()


def test_an_excerpt_leaves_out_what_is_far_from_evidence() -> None:
    def stretch(words: str, stance: Stance | None = None) -> Stretch:
        return Stretch((Bit(words),), stance)

    far = "far away " * 40
    shown = list(excerpts((stretch(far), stretch("evidence", Stance.ASSERTS), stretch(far))))
    assert shown[1].words == "evidence"
    assert shown[0].words.startswith("[…]")
    assert shown[2].words.endswith("[…]")
    assert all(len(one.words) < 80 for one in shown)
    assert list(excerpts((stretch(far),))) == []


def test_a_bar_is_as_long_as_its_figure() -> None:
    link = LinkView("May", "figures.md")
    shown = bars("t", [("4", link, Decimal(4)), ("down 2", link, Decimal(-2))])
    assert [(one.value, one.length) for one in shown.bars] == [("4", 100), ("down 2", 50)]
    assert [one.length for one in bars("t", [("0", link, Decimal(0))]).bars] == [0]


def test_roads_that_begin_alike_are_one_up_to_where_they_part() -> None:
    roads = [("a", "b", "c"), ("a", "b", "c"), ("a", "b"), ("a", "d")]
    assert _joined(roads) == ((("a",), 0), (("a", "b"), 1), (("a", "b", "c"), 2), (("a", "d"), 1))
