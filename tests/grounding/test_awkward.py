"""Awkward facts that are right pass, and each falsehood one step away is refused by its rule."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.grounding.conftest import found_in

FOLDER = Path(__file__).parent / "awkward"
KINDS = ("quotes", "claims", "events", "figures", "relations", "statuses", "absences")
# The base loader leaves every scalar the string that was written, as in a briefing.
CASES: list[dict[str, Any]] = [
    case
    for path in sorted(FOLDER.glob("*.yml"))
    for case in yaml.load(path.read_bytes(), yaml.CBaseLoader)  # noqa: S506 - strings only
]


def _falsehoods() -> list[Any]:
    found = []
    for case in CASES:
        for field, edits in case.get("but", {}).items():
            for edit in edits:
                ((value, rule),) = edit.items() if isinstance(edit, dict) else [tuple(edit)]
                shown = str(value)[:40]
                found.append(pytest.param(case, field, value, rule, id=f"{case['name']}: {shown}"))
    return found


def _kind(case: dict[str, Any]) -> str:
    return next(kind for kind in KINDS if kind in case)


def test_every_awkward_fact_has_its_own_name() -> None:
    assert len({case["name"] for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in CASES])
def test_an_awkward_fact_that_is_right_passes(case: dict[str, Any]) -> None:
    kind = _kind(case)
    found = found_in(case["article"], kind, case[kind], case.get("language", "en"))
    assert [(each.rule, each.message) for each in found] == []


@pytest.mark.parametrize(("case", "field", "value", "rule"), _falsehoods())
def test_a_falsehood_one_step_away_is_refused(
    case: dict[str, Any], field: str, value: Any, rule: str
) -> None:
    kind = _kind(case)
    false = {**case[kind], field: [value] if field == "about" else value}
    found = found_in(case["article"], kind, false, case.get("language", "en"))
    assert rule in {each.rule for each in found}
