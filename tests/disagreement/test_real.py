"""The disagreements of five real articles, all of them known to their editors."""

import pytest

from generator.disagreement import (
    Disagreement,
    DisagreementKind,
    Discrepancy,
    beside_of,
    disagreements_of,
)
from tests.briefings import real, real_renamed


def status_of(project: str) -> Disagreement:
    return next(
        found
        for found in disagreements_of(real())
        if (found.kind, found.question) == (DisagreementKind.STATUS, project)
    )


def test_nothing_is_left_unexplained() -> None:
    assert [found for found in disagreements_of(real()) if found.unexplained] == []


@pytest.mark.parametrize(
    ("together", "differences"),
    [
        ({"td-turnover-2022", "spt-trade-2022"}, {Discrepancy.SPEAKER, Discrepancy.PERIOD}),
        (
            {"td-turnover-growth", "spt-trade-growth-2022"},
            {Discrepancy.SPEAKER, Discrepancy.PERIOD},
        ),
        ({"td-companies", "spt-russian-enterprises"}, {Discrepancy.SPEAKER, Discrepancy.UNIT}),
    ],
)
def test_figures_of_other_periods_and_speakers_stand_beside_each_other(
    together: set[str], differences: set[Discrepancy]
) -> None:
    (found,) = [
        group for group in beside_of(real()) if together <= {stand.fact for stand in group.figures}
    ]
    assert differences <= set(found.differences)
    assert Discrepancy.DEFINITION in found.differences
    figures = [one for one in disagreements_of(real()) if one.kind is DisagreementKind.FIGURE]
    assert not [one for one in figures if together & set(one.facts)]


def test_the_closing_of_the_trade_mission_has_three_statuses() -> None:
    found = status_of("trade-mission-closing")
    assert {side.answer for side in found.sides} == {"proposed", "announced", "planned"}


def test_the_editor_prefers_one_status_of_the_e_government_platform() -> None:
    found = status_of("egov-project")
    assert {side.answer for side in found.sides} == {"proposed", "under-way", "not-planned"}
    assert {one.rank for one in found.preferences} == {"preferred", "deprecated"}
    assert all(one.why for one in found.preferences)


def test_the_alleged_centre_is_denied_by_two_and_said_open_by_posts() -> None:
    sides = {
        side.answer: {one.by for one in side.stands}
        for side in status_of("nato-center-alleged").sides
    }
    assert sides == {
        "denied": {"kz-defence-ministry", "alexander-sternik"},
        "operating": {"social-media-posters"},
    }
    (contested,) = [
        one for one in disagreements_of(real()) if one.question == "spt-posts-nato-center"
    ]
    assert {"kz-defence-ministry", "alexander-sternik"} <= {
        one.by for side in contested.sides[1:] for one in side.stands
    }


def test_the_order_of_files_changes_nothing() -> None:
    other = real_renamed()
    assert repr(disagreements_of(other)) == repr(disagreements_of(real()))
    assert repr(beside_of(other)) == repr(beside_of(real()))
