"""Twice the articles, each with an edit, cost `briefing diff` at most a little more than twice."""

import json
from functools import partial
from pathlib import Path

import pytest

from generator.commands.diff import diff
from generator.project import find_project
from tests.bench.writing import write
from tests.cli.running import replace
from tests.editions.year import git
from tests.growth.counting import MOST, calls, growing_too_fast

SIZES = (6, 12, 24)
FEW = 2
EDITS = (('"stance": "asserts"', '"stance": "denies"'), ('"text": "', '"text": "Then '))
LEAST = (SIZES[2] ** 2 - SIZES[1] ** 2) * 2
"""More calls than before, below which nothing is said: twice what is new of edits' pairs."""

pytestmark = pytest.mark.slow


def edited(folder: Path, size: int, seed: int) -> None:
    """Write a committed briefing, and then another stance and text in every one of its articles."""
    write(folder, size, seed)
    git(folder, "2030-01-01", "init", "--quiet", "--initial-branch=main")
    git(folder, "2030-01-01", "add", ".")
    git(folder, "2030-01-01", "commit", "--quiet", "--message", "The briefing begins")
    for path in folder.glob("briefings/bench/facts/*.yml"):
        for old, new in EDITS:
            replace(path, old, new, 1)


def test_it_grows_like_the_edits(tmp_path: Path) -> None:
    counted = []
    for seed, size in enumerate((FEW, *SIZES), 11):  # the first only warms up
        folder = tmp_path / str(size)
        edited(folder, size, seed)
        told = list[tuple[str, bool]]()
        compare = partial(diff, find_project(folder), "HEAD", None, "json", "", colour=False)
        counted.append(calls(lambda: told.append(compare())))  # noqa: B023
        assert len(json.loads(told[0][0])["briefings"]["bench"]["cards"]) == size
    _, small, middle, large = counted
    assert large.total() - middle.total() < MOST * (middle.total() - small.total())
    assert growing_too_fast(small, middle, large, LEAST) == {}
