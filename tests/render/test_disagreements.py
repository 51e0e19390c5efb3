"""The page of disagreements: every answer with its day, its reason, and what is beside it."""

import re
from html import unescape

import pytest

from generator import face
from tests.briefings import REAL, elva, real_pages

FIGURE = "source: port, measure: load, about: [northern-line], evidence: 348 tonnes"
EVENT = "source: port, text: The line left the port of Elva., about: [northern-line]"


def page(more: str) -> str:
    """The page of the small briefing with more facts."""
    pages = {one.path: one.content for one in face.pages((elva(more),))}
    return pages["elva/disagreements.md"]


def test_two_dates_of_one_event_are_shown() -> None:
    rows = [
        f"  - {{id: left-{day}, {EVENT}, date: 2022-05-0{day}, evidence: 348 tonnes}}\n"
        for day in (1, 2)
    ]
    shown = page(f"events:\n{''.join(rows)}")
    assert "1 May 2022" in shown
    assert "2 May 2022" in shown


def test_what_takes_the_place_of_a_fact_is_shown_beside_it() -> None:
    claim = "source: port, evidence: 348 tonnes"
    shown = page(
        f"claims:\n  - {{id: one, {claim}, text: Unpaid.}}\n"
        f"  - {{id: two, {claim}, text: Paid in the end., links: [{{supersedes: one}}]}}\n"
    )
    assert "| Who | Say so | Hold something else by now |" in shown
    assert "Paid in the end" in shown


def section_of(page: str, fragment: str) -> str:
    """One question of the page, from its heading to the next one."""
    return page.partition(f"{{ #{fragment} }}")[2].partition("<section")[0]


def of_five() -> str:
    return real_pages()[f"{REAL}/disagreements.md"].content


def test_the_heading_is_the_question_and_those_who_agree_stand_on_one_side() -> None:
    shown = of_five()
    assert "### Did a NATO Peacekeeping Operations Center open in Kazakhstan? { #on_" in shown
    rows = section_of(shown, "on_spt-posts-nato-center").split("\n| ")[1:]
    assert rows[0].startswith("Who | Say so | Deny it |")
    says = {row.partition("]")[0]: row.count('data-label="Deny&#32;it"') for row in rows[1:]}
    assert list(says.values()) == [0, 1, 1]
    assert [name.removeprefix("[") for name in says][1:] == [
        "Alexander Sternik",
        "Kazakh Defense Ministry",
    ]


def test_a_question_is_asked_once_though_statuses_answer_it_too() -> None:
    shown = of_five()
    assert re.findall(r"#(on_status_\S+)", shown) == ["on_status_td-status-closing-announced"]
    told = section_of(shown, "on_spt-posts-nato-center")
    for fact in ("spt-nato-center-said-open", "spt-nato-center-alleged", "spt-posts-nato-center"):
        assert f"#{fact})" in told


def test_a_question_that_nobody_wrote_is_made_of_the_fact() -> None:
    claim = "source: port, evidence: 348 tonnes"
    more = f"claims:\n  - {{id: one, {claim}, text: Unpaid.}}\n"
    more += f"  - {{id: two, {claim}, text: Paid., links: [{{disputes: one}}]}}\n"
    assert "### Unpaid: is that so? { #on_one }" in unescape(page(more))


def test_more_positions_than_fit_side_by_side_stand_in_a_column() -> None:
    rows = [
        f"  - {{id: load-{value}, {FIGURE}, value: {value}, unit: tonnes}}\n"
        for value in (348, 400, 500, 600)
    ]
    shown = unescape(page(f"figures:\n{''.join(rows)}"))
    assert "### Load: how much?" in shown
    assert "| Who | Says | In these words |" in shown


def test_what_only_narrows_is_folded_and_contests_nothing() -> None:
    claim = "source: port, evidence: 348 tonnes"
    more = f"claims:\n  - {{id: one, {claim}, text: Unpaid.}}\n"
    more += f"  - {{id: two, {claim}, text: Late., links: [{{qualifies: one}}]}}\n"
    shown = page(more)
    assert "### " not in shown
    _, fold, inside = shown.partition("<details")
    assert fold
    assert "Narrowed by" in inside.partition("</details>")[0]


def test_an_announcement_and_what_it_announces_are_not_two_dates_of_one_event() -> None:
    assert "## Dates" not in of_five()


def test_a_headline_stands_against_the_text() -> None:
    told = of_five().partition("{ #s_headlines }")[2].partition("## ")[0]
    assert "Kazachstan odcina się od Rosji" in told
    assert "stronger than anything below it" in told


def test_the_reason_of_a_preference_is_shown() -> None:
    shown = page(
        f"figures:\n  - {{id: one, {FIGURE}, value: 348, unit: tonnes}}\n"
        f"  - {{id: two, {FIGURE}, value: 400, unit: tonnes, rank: {{preferred: A later count}}}}\n"
    )
    assert "A later count" in shown


def test_figures_to_be_read_beside_each_other_stand_on_the_page_too() -> None:
    figure = f"{FIGURE}, unit: tonnes"
    shown = page(
        f"figures:\n  - {{id: one, {figure}, value: 348, period: 2021}}\n"
        f"  - {{id: two, {figure}, value: 400, period: 2022}}\n"
    )
    assert "not to be compared" in shown
    assert "348 tonnes, 400 tonnes. They differ in period." in shown
    assert "No fact of this briefing contests" not in shown


@pytest.mark.parametrize(
    ("by", "said"), [("ada-lindt", "also said otherwise"), ("northern-line", "disputed by")]
)
def test_nobody_is_disputed_by_himself(by: str, said: str) -> None:
    claim = "source: port, evidence: 348 tonnes"
    shown = page(
        f"claims:\n  - {{id: one, {claim}, by: ada-lindt, text: Unpaid.}}\n"
        f"  - {{id: two, {claim}, by: {by}, text: Paid., links: [{{disputes: one}}]}}\n"
    )
    marks = re.findall(r'mark--reply"[^>]*>([^<]*)<', shown)
    assert [mark[: len(said)] for mark in marks] == [said]


def test_a_briefing_without_disagreements_says_so() -> None:
    assert "No fact of this briefing contests or qualifies another one" in page("")


@pytest.mark.parametrize(
    ("figure", "shown"),
    [
        ("unit: tonnes, compare: {value: 7}", "7 tonnes"),
        ("unit: percent, compare: {value: 7}", "7%"),
        ("unit: percent, change: increase, compare: {value: 7}", "7"),
        ("unit: percent, change: increase, compare: {value: 7, figure: before}", "7 tonnes · "),
    ],
)
def test_growth_is_compared_with_an_amount_and_not_with_a_share(figure: str, shown: str) -> None:
    more = (
        f"figures:\n  - {{id: one, {FIGURE}, value: 5, {figure}}}\n"
        f"  - {{id: before, {FIGURE}, value: 7, unit: tonnes}}\n"
    )
    pages = "\n".join(one.content for one in face.pages((elva(more),)))
    assert f"Compared with:</span> {shown}" in pages
