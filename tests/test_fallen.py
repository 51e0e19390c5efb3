"""What rests on a fact that fell says so, on its page and to its editors, until it is settled."""

from html import unescape

import pytest

from generator.annotated import annotate
from generator.fallen import fallen_supports
from generator.render import render_pages
from generator.render.addresses import Addresses
from generator.rules.together.fallen_support import fallen_support
from tests.briefings import base, elva
from tests.changes.states import HEAD, edited

UNPAID = "{id: fine-unpaid, source: port, text: It is not paid., evidence: it had not paid the fine"
PAID = "{id: fine-paid, source: port, text: It is paid., evidence: had now paid the fine"
REFUTED = f"claims:\n  - {PAID}, links: [{{refutes: line-fined}}]}}\n"


def fallen(more: str) -> list[tuple[str, str, tuple[str, ...], str]]:
    found = fallen_supports(elva(more))
    return [(one.owner.id, one.fact, one.by, one.why) for one in found]


def test_a_sentence_that_cites_a_refuted_fact_rests_on_it() -> None:
    assert fallen(REFUTED) == [("kp-fine", "line-fined", ("fine-paid",), "")]


def test_a_sentence_that_cites_what_refutes_it_as_well_says_so() -> None:
    tree = edited(HEAD, ("[[line-fined]].", "[[line-fined]], or not [[fine-paid]]."))
    told = annotate(tree.changed("briefings/elva/more.yml", REFUTED), "elva")
    assert list(fallen_supports(told)) == []


@pytest.mark.parametrize("tie", ["{supports: line-fined}", "{kind: supports, to: line-fined}"])
@pytest.mark.parametrize("several", ["[{}]", "{}"])
def test_what_a_withdrawn_fact_supported_rests_on_it(tie: str, several: str) -> None:
    links = several.format(tie)
    more = f"claims:\n  - {UNPAID}, withdrawn: It was another line., links: {links}}}\n"
    assert fallen(more) == [("line-fined", "fine-unpaid", (), "It was another line.")]


@pytest.mark.parametrize(
    "links", ["[]", "{disputes: line-fined}", "{supports: nobody}", "x", "[1]"]
)
def test_what_a_withdrawn_fact_did_not_support_rests_on_nothing(links: str) -> None:
    assert fallen(f"claims:\n  - {UNPAID}, withdrawn: It was wrong., links: {links}}}\n") == []


def test_a_figure_rests_on_the_one_that_it_is_measured_against() -> None:
    more = (
        "figures:\n"
        "  - {id: fine, source: port, measure: fine, value: 7000, unit: EUR, evidence: 7}\n"
        "  - {id: more, source: port, measure: fine, value: 9, unit: EUR, evidence: 9, "
        "compare: {figure: fine}}\n"
        f"claims:\n  - {PAID}, links: [{{refutes: fine}}]}}\n"
    )
    assert fallen(more) == [("more", "fine", ("fine-paid",), "")]


def test_a_supported_fact_that_is_tied_to_what_refutes_its_support_says_so() -> None:
    refuting = f"{PAID}, links: [{{refutes: fine-unpaid}}]}}"
    lone = f"claims:\n  - {refuting}\n  - {UNPAID}, links: [{{supports: line-fined}}]}}\n"
    assert [one[:2] for one in fallen(lone)] == [("line-fined", "fine-unpaid")]
    assert fallen(lone.replace("fine-unpaid}]", "fine-unpaid}, {qualifies: line-fined}]", 1)) == []


def test_its_page_says_so_and_an_editor_can_settle_it() -> None:
    annotated = elva(REFUTED)
    pages = {page.path: unescape(page.content) for page in render_pages(Addresses(annotated))}
    told = "<b>Rests on what is refuted:</b> [The port of Elva fined Northern Line."
    assert told in pages["elva/index.md"]
    assert [one.place.path for one in fallen_support(annotated)] == [HEAD]
    withdrawn = f"claims:\n  - {UNPAID}, withdrawn: It was <i>wrong</i>., "
    more = f"{withdrawn}links: [{{supports: line-fined}}]}}\n"
    page = next(
        one for one in render_pages(Addresses(elva(more))) if one.path == "elva/sources/port.md"
    )
    shown = unescape(page.content)
    assert "<b>Rests on what was withdrawn:</b>" in shown
    assert "It was <i>wrong</i>." in shown
    assert "<i>wrong" not in page.content


def test_a_briefing_in_which_nothing_fell_rests_well() -> None:
    assert list(fallen_supports(annotate(base(), "elva"))) == []
