"""What the example of a rule cannot show: a tiny project that breaks it, and its twin.

The twin is one character away and has nothing to mend.
"""

import re
import shutil
from pathlib import Path

import pytest
from rapidfuzz.distance import Levenshtein

from generator import face
from generator.project import ProjectFolder
from generator.reporters import Report, as_text

CASES = Path(__file__).parent / "cases" / "checks"
BASE = CASES / "base"
RULES = sorted(path.name for path in CASES.iterdir() if path.is_dir() and path != BASE)


def contents(folder: Path) -> dict[str, str]:
    """The files below a folder, by their paths relative to it."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in files}


def edits(one: dict[str, str], other: dict[str, str]) -> int:
    """How many characters have to change, in files and their names, to make one the other."""
    assert len(one) == len(other), "a file is missing"
    mine, theirs = sorted(one.keys() - other.keys()), sorted(other.keys() - one.keys())
    pairs = [*zip(mine, theirs, strict=True), *((name, name) for name in one.keys() & other.keys())]
    return sum(
        Levenshtein.distance(a, b) + Levenshtein.distance(one[a], other[b]) for a, b in pairs
    )


def checked(target: Path, overlay: Path) -> Report:
    """What the checks say of the common base with an overlay on it."""
    for layer in (BASE, overlay):
        shutil.copytree(layer, target, dirs_exist_ok=True)
    return face.check(face.read(ProjectFolder(target)))


@pytest.mark.parametrize("rule", RULES)
def test_a_broken_rule_is_reported_and_no_other(
    rule: str, tmp_path: Path, update_golden: bool
) -> None:
    report = checked(tmp_path, CASES / rule / "bad")
    assert {found.rule for found in report.diagnostics} == {rule}
    golden, said = CASES / rule / "expected.txt", as_text(report)
    if update_golden:
        golden.write_text(said, encoding="utf-8", newline="\n")
    assert said == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("rule", RULES)
def test_its_twin_has_nothing_to_mend(rule: str, tmp_path: Path) -> None:
    assert checked(tmp_path, CASES / rule / "good").diagnostics == ()


@pytest.mark.parametrize("rule", RULES)
def test_the_twins_differ_by_one_character(rule: str) -> None:
    assert edits(contents(CASES / rule / "bad"), contents(CASES / rule / "good")) == 1


@pytest.mark.parametrize("rule", RULES)
def test_every_diagnostic_says_the_way_out(rule: str) -> None:
    said = (CASES / rule / "expected.txt").read_text(encoding="utf-8")
    errors = re.findall(rf"^\S+:\d+:\d+: (?:error|warning)\[{rule}\]: .+$", said, re.MULTILINE)
    assert len(errors) == len(re.findall(r"^help: .+$", said, re.MULTILINE)) > 0


def test_edits_are_counted_in_contents_and_in_names() -> None:
    assert edits({"a": "one"}, {"a": "one"}) == 0
    assert edits({"a": "one"}, {"b": "once"}) == 2


def test_a_project_without_a_briefing_is_not_good(tmp_path: Path) -> None:
    (tmp_path / "briefings").mkdir()
    (found,) = face.check(face.read(ProjectFolder(tmp_path))).diagnostics
    assert found.rule == "nothing-proved"
