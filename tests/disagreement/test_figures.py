"""Figures: which contradict each other, and which only stand side by side."""

import pytest

from generator.disagreement import (
    DisagreementKind,
    Discrepancy,
    Ties,
    beside_of,
    compared_otherwise,
    disagreements_of,
)
from generator.rules.together.unexplained_disagreement import unexplained_disagreement
from tests.briefings import elva

HEAD = "figures:\n"
LOAD = "source: port, measure: load, about: [northern-line], evidence: 348 tonnes"


def two(one: str, other: str, rest: str = "") -> str:
    return f"{HEAD}  - {{id: one, {LOAD}, {one}}}\n  - {{id: two, {LOAD}, {other}}}\n{rest}"


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("value: 348, unit: tonnes", "value: 348, unit: tonnes", True),
        ("value: 348, unit: tonnes", "value: 349, unit: tonnes", False),
        ("value: 348, unit: tonnes", "value: 348.0, unit: tonnes", True),
        ("value: 348, unit: tonnes", "value: 348, unit: barrels", False),
        ("value: 348, unit: tonnes", "value: 350, unit: tonnes, bound: about", True),
        ("value: 348, unit: tonnes", "value: 300, unit: tonnes, bound: about", True),
        ("value: 355, unit: tonnes", "value: 350, unit: tonnes, bound: about", False),
        ("value: 348, unit: tonnes", "value: 350, unit: tonnes, bound: nearly", True),
        ("value: 348, unit: tonnes", "value: 300, unit: tonnes, bound: at-least", True),
        ("value: 348, unit: tonnes", "value: 400, unit: tonnes, bound: at-least", False),
        ("value: 348, unit: tonnes", "value: 400, unit: tonnes, bound: up-to", True),
        ("value: 348, unit: tonnes", "value: 300, unit: tonnes, bound: up-to", False),
        (
            "value: 5, unit: percent, change: increase",
            "value: 5, unit: percent, change: decrease",
            False,
        ),
        (
            f"value: {'9' * 30}.5, unit: tonnes",
            f"value: {'9' * 30}, unit: tonnes, bound: about",
            False,
        ),
    ],
)
def test_amounts_that_can_both_be_true_agree(one: str, other: str, agree: bool) -> None:
    figures = [
        found
        for found in disagreements_of(elva(two(one, other)))
        if found.kind is DisagreementKind.FIGURE
    ]
    assert (figures == []) is agree


def test_a_contradiction_has_its_sides_and_who_stands_on_which() -> None:
    more = two("value: 348, unit: tonnes", "value: 400, unit: tonnes, by: ada-lindt")
    (found,) = disagreements_of(elva(more))
    assert (found.kind, found.question) == (DisagreementKind.FIGURE, "load")
    assert found.about == ("northern-line",)
    assert [(side.answer, side.facts) for side in found.sides] == [
        ("348 tonnes", ("one",)),
        ("400 tonnes", ("two",)),
    ]
    assert [side.stands[0].by for side in found.sides] == ["elva-gazette", "ada-lindt"]
    assert found.unexplained == (("one", "two"),)
    assert found.differences == (Discrepancy.SPEAKER,)


def test_facts_that_agree_stand_on_one_side() -> None:
    third = f"  - {{id: three, {LOAD}, value: 348, unit: tonnes}}\n"
    (found,) = disagreements_of(
        elva(two("value: 348, unit: tonnes", "value: 400, unit: tonnes", third))
    )
    assert [side.facts for side in found.sides] == [("one", "three"), ("two",)]


@pytest.mark.parametrize(
    "explained",
    [
        "links: [{disputes: one}]",
        "links: [{qualifies: one}]",
        "rank: {deprecated: A slip of the pen.}",
        "rank: {preferred: The later count.}",
        "links: [{parallels: one, why: The second counts the ash in the sacks.}]",
        "notes: [{kind: discrepancy, text: Two counts., see: [one]}]",
        "notes: [{kind: discrepancy, text: 'Less than by [[one]].'}]",
    ],
)
def test_a_link_a_rank_or_a_note_explains_it(explained: str) -> None:
    more = two("value: 348, unit: tonnes", f"value: 400, unit: tonnes, {explained}")
    (found,) = [one for one in disagreements_of(elva(more)) if one.kind is DisagreementKind.FIGURE]
    assert found.unexplained == ()
    assert len(found.ties) + len(found.preferences) == 1


@pytest.mark.parametrize(
    "silent",
    [
        "links: [{disputes: line-fined}]",
        "links: [{supports: one}]",
        "links: [{parallels: one}]",
        "rank: {normal: One of two.}",
        "notes: [{kind: discrepancy, text: Two counts.}]",
        "notes: [{kind: context, text: Two counts., see: [one]}]",
    ],
)
def test_what_names_no_side_explains_nothing(silent: str) -> None:
    more = two("value: 348, unit: tonnes", f"value: 400, unit: tonnes, {silent}")
    (found,) = [one for one in disagreements_of(elva(more)) if one.kind is DisagreementKind.FIGURE]
    assert found.unexplained == (("one", "two"),)


@pytest.mark.parametrize("apart", ["about: [port-of-elva]", "measure: load of ash", "period: 2021"])
def test_another_subject_measure_or_time_is_another_question(apart: str) -> None:
    field = apart.partition(":")[0]
    load = ", ".join(part for part in LOAD.split(", ") if not part.startswith(field))
    more = (
        f"{HEAD}  - {{id: one, {LOAD}, period: 2022, value: 1, unit: tonnes}}\n"
        f"  - {{id: two, {load}, {apart}, {'' if field == 'period' else 'period: 2022, '}"
        "value: 2, unit: tonnes}\n"
    )
    assert disagreements_of(elva(more)) == ()


@pytest.mark.parametrize("unknown", ["{unknown: It is not said.}", "2022-03/.."])
def test_a_time_that_may_be_the_same_is_taken_for_the_same(unknown: str) -> None:
    more = two(
        "value: 1, unit: tonnes, period: 2022-04", f"value: 2, unit: tonnes, period: {unknown}"
    )
    assert len(disagreements_of(elva(more))) == 1


def test_a_figure_and_the_one_it_is_compared_with_are_of_two_times() -> None:
    more = two(
        "value: 16, unit: place", "value: 8, unit: place, change: increase, compare: {figure: one}"
    )
    assert disagreements_of(elva(more)) == ()


def test_a_comparison_excuses_no_two_amounts_for_one_named_time() -> None:
    more = two(
        "value: 16, unit: place, period: 2022",
        "value: 8, unit: place, period: 2022, compare: {figure: one}",
    )
    (found,) = disagreements_of(elva(more))
    assert found.unexplained == (("one", "two"),)


def test_changes_since_different_times_answer_two_questions() -> None:
    grown = "unit: percent, change: increase, period: 2022"
    since = "value: 5, {0}, compare: '2021'", "value: 9, {0}, compare: '2018'"
    assert disagreements_of(elva(two(*(one.format(grown) for one in since)))) == ()
    since = "value: 5, {0}, compare: '2021'", "value: 9, {0}, compare: '2021'"
    assert len(disagreements_of(elva(two(*(one.format(grown) for one in since))))) == 1


@pytest.mark.parametrize(
    ("compare", "field"),
    [
        ("value: 16", None),
        ("value: 17", "value"),
        ("value: 16, period: 2018", None),
        ("value: 16, period: 2017", "period"),
    ],
)
def test_a_comparison_says_what_the_compared_figure_says(compare: str, field: str | None) -> None:
    place = "unit: place, change: increase"
    told = f"value: 8, {place}, period: 2022, compare: {{{compare}, figure: one}}"
    annotated = elva(two("value: 16, unit: place, period: 2018", told))
    found = [(record.id, name) for record, name in compared_otherwise(annotated, Ties(annotated))]
    assert found == ([("two", field)] if field else [])
    said = [one.message for one in unexplained_disagreement(annotated)]
    assert [f"another {field} for 'one'" in one for one in said] == ([True] if field else [])


def test_one_word_that_would_explain_two_pairs_is_asked_for_once() -> None:
    third = f"  - {{id: three, {LOAD}, value: 500, unit: tonnes}}\n"
    tied = "value: 400, unit: tonnes, links: [{disputes: one}]"
    (found,) = disagreements_of(elva(two("value: 348, unit: tonnes", tied, third)))
    assert found.unexplained == (("one", "three"),)


def test_what_disagrees_is_not_shown_beside_each_other_again() -> None:
    annotated = elva(two("value: 348, unit: tonnes", "value: 348, unit: barrels"))
    assert len(disagreements_of(annotated)) == 1
    assert beside_of(annotated) == ()


def test_figures_of_different_times_stand_beside_each_other() -> None:
    more = two("value: 1, unit: tonnes, period: 2021", "value: 2, unit: tonnes, period: 2022")
    (found,) = beside_of(elva(more))
    assert [stand.fact for stand in found.figures] == ["one", "two"]
    assert found.differences == (Discrepancy.PERIOD,)


def test_figures_that_an_editor_ties_stand_beside_each_other_and_are_not_joined() -> None:
    other = LOAD.replace("measure: load", "measure: cargo")
    more = (
        f"{HEAD}  - {{id: one, {LOAD}, value: 348, unit: tonnes}}\n"
        f"  - {{id: two, {other}, value: 400, unit: tonnes, by: ada-lindt, "
        "links: [{parallels: one, why: Both count ash.}]}\n"
    )
    annotated = elva(more)
    assert disagreements_of(annotated) == ()
    (found,) = beside_of(annotated)
    assert found.differences == (Discrepancy.SPEAKER, Discrepancy.DEFINITION)
    assert [tie.why for tie in found.ties] == ["Both count ash."]
