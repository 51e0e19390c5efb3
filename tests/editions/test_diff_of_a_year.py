"""`briefing diff` over a year says what was done in it, step by step and in sum."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

from generator.commands.diff import diff
from generator.project import ProjectFolder
from tests.editions.year import TOLD, git


def cards(year: Path, old: str, new: str) -> dict[str, list[str]]:
    told, _ = diff(ProjectFolder(year), old, new, "json", "", colour=False)
    briefings: Any = json.loads(told)["briefings"]
    return {card["id"]: card["classes"] for card in briefings["elva"]["cards"]}


def line(year: Path) -> list[tuple[str, str]]:
    """The commits that readers saw, the oldest first, each with its day."""
    told = git(year, "2026-01-02", "log", "--first-parent", "--reverse", "--format=%H %cs")
    return [(name, day) for name, _, day in (one.partition(" ") for one in told.splitlines())]


def test_each_step_is_told_as_what_it_was(year: Path) -> None:
    means = {step.day: step.means for step in TOLD}
    commits = line(year)
    for (before, _), (after, day) in pairwise(commits):
        told = {key: classes[0] for key, classes in cards(year, before, after).items()}
        assert told == means.get(day, {}), day


def test_in_sum_what_was_undone_is_not_told(year: Path) -> None:
    (begun, _), *_, (now, _) = line(year)
    assert cards(year, begun, now) == {
        "northern-link": ["typography"],
        "port-fined-line": ["renamed"],
        "zaplacimy": ["wording"],
        "harbour-master": ["new", "withdrawn"],
        "kp-fine": ["wording"],
    }
    assert cards(year, now, now) == {}
