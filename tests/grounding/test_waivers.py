"""Waivers silence one rule on one entry, are counted, and are refused where they are not needed."""

from pathlib import Path
from typing import Any

import pytest

from generator import face
from generator.dates import parse
from generator.project import ProjectFolder
from generator.reporters import Report
from generator.rules import RULES
from generator.rules.answers.answered import WAIVABLE
from tests.test_checks import CASES, checked

FACT = """claims:
  - id: more
    source: port
    text: The fine was not paid.
    evidence: it had not paid the fine
    about: [{about}]
    waive: {{rule: {rule}, why: The line was fined under it.{until}}}
"""


def report(folder: Path, **words: Any) -> Report:
    """What is reported of a fact with a waiver."""
    overlay = folder / "overlay" / "briefings/elva/facts"
    overlay.mkdir(parents=True)
    text = FACT.format(
        **{"about": "northern-link", "rule": "name-not-grounded", "until": ""} | words
    )
    (overlay / "more.yml").write_text(text, encoding="utf-8")
    return checked(folder / "project", folder / "overlay")


def test_a_waiver_silences_its_rule_and_is_counted(tmp_path: Path) -> None:
    found = report(tmp_path)
    assert (found.diagnostics, found.waived) == ((), 1)
    assert found.summary().endswith("all proved, 1 waived, no doubts")


@pytest.mark.parametrize(
    ("words", "rules"),
    [
        ({"about": "northern-line"}, {"bad-waiver"}),
        ({"rule": "name-not-grouned"}, {"bad-waiver", "name-not-grounded"}),
        ({"rule": "evidence-not-found"}, {"bad-waiver", "name-not-grounded"}),
        ({"rule": "text-not-grounded"}, {"bad-waiver", "name-not-grounded"}),
        ({"until": ", until: 2022-11"}, {"bad-waiver", "name-not-grounded"}),
        ({"until": ", until: 2023-11"}, set()),
    ],
)
def test_a_waiver_that_is_not_good_is_refused(
    tmp_path: Path, words: dict[str, str], rules: set[str]
) -> None:
    assert {each.rule for each in report(tmp_path, **words).diagnostics} == rules


def test_a_rule_is_set_aside_once(tmp_path: Path) -> None:
    twice = "}, {rule: name-not-grounded, why: It was fined under it as well."
    path = tmp_path / "overlay" / "briefings/elva/facts/more.yml"
    report(tmp_path)
    path.write_text(
        path.read_text().replace("waive: {", "waive: [{").replace("}\n", twice + "}]\n")
    )
    found = checked(tmp_path / "project", tmp_path / "overlay")
    assert [each.message for each in found.diagnostics] == [
        "this entry sets 'name-not-grounded' aside already"
    ]


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ({"about": "northern-link, nobody"}, "unknown-reference"),
        ({"until": "}\n    evidnce: {x: y"}, "unknown-field"),
        (
            {
                "about": "northern-link",
                "until": "}\n    notes: {kind: sic, text: A slip., span: zz",
            },
            "evidence-not-found",
        ),
    ],
)
def test_a_waiver_is_not_judged_while_its_entry_cannot_be(
    tmp_path: Path, words: dict[str, str], rule: str
) -> None:
    assert {each.rule for each in report(tmp_path, **words).diagnostics} == {rule}


def test_a_slip_elsewhere_leaves_the_waiver_of_a_key_point_alone(tmp_path: Path) -> None:
    overlay = tmp_path / "overlay" / "briefings/elva/facts"
    overlay.mkdir(parents=True)
    point = (
        "key_points:\n  - {id: kp-two, text: 'So [[line-fined]].', confidence: high, why: So., "
        "waive: {rule: overconfident, why: The port speaks about itself.}}\n"
    )
    (overlay / "more.yml").write_text(point)
    assert checked(tmp_path / "project", tmp_path / "overlay").waived == 1
    slip = "claims:\n  - {id: slip, source: port, text: More., evidnce: 348 tonnes}\n"
    (overlay / "more.yml").write_text(point + slip)
    found = checked(tmp_path / "project", tmp_path / "overlay")
    assert {each.rule for each in found.diagnostics} == {"unknown-field"}


def test_the_nearest_rule_is_suggested(tmp_path: Path) -> None:
    found = report(tmp_path, rule="name-not-grouned").diagnostics
    assert "did you mean 'name-not-grounded'?" in {each.help for each in found}


def test_a_briefing_without_waivers_has_waived_nothing() -> None:
    assert face.check(face.read(ProjectFolder(CASES / "base"))).waived == 0


@pytest.mark.parametrize(
    ("today", "rules"), [("2023-11-30", set()), ("2023-12-01", {"bad-waiver", "name-not-grounded"})]
)
def test_the_day_of_judgement_can_be_given(tmp_path: Path, today: str, rules: set[str]) -> None:
    report(tmp_path, until=", until: 2023-11")
    found = face.check(face.read(ProjectFolder(tmp_path / "project"), parse(today)))
    assert {each.rule for each in found.diagnostics} == rules


def test_a_waiver_is_listed_on_its_page(tmp_path: Path) -> None:
    report(tmp_path, until=", until: 2023-11")
    briefings = face.read(ProjectFolder(tmp_path / "project"))
    pages = {page.path: page.content for page in face.pages(briefings)}
    shown = pages["elva/waivers.md"]
    assert "name-not-grounded" in shown
    assert "The line was fined under it" in shown
    assert "November 2023" in shown


def test_every_rule_that_says_so_can_be_set_aside() -> None:
    assert set(WAIVABLE) == {rule.name for rule in RULES if rule.is_waivable}
