"""The page of disagreements: every answer with its day, its reason, and what is beside it."""

import pytest

from generator import face
from tests.briefings import elva

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
    assert "supersedes the first" in shown
    assert "Paid in the end" in shown


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
    assert "They differ in period" in shown
    assert "No fact of this briefing contests" not in shown


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
