"""Random cases end in sentences; the first ones, the same on every machine."""

import re
from pathlib import Path

import pytest

from generator.commands import check as checking
from tests.fuzz import running
from tests.fuzz.cases import Case, case
from tests.fuzz.running import a_project, wrong

CASES = 200


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_project(tmp_path_factory.mktemp("fuzz") / "project")


@pytest.mark.slow
@pytest.mark.parametrize("first", range(5))
def test_nothing_random_ends_in_a_traceback(project: Path, first: int) -> None:
    numbers = range(first, CASES, 5)  # the sorts of cases follow each other by fives
    found = {number: said for number in numbers if (said := wrong(case(number, project), project))}
    assert found == {}


def test_a_traceback_is_told(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("a bug")

    monkeypatch.setattr(checking, "check", broken)
    assert "KeyError: 'a bug'" in wrong(Case(0), project)


def test_a_run_away_is_told(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    endless = re.compile("(a|a)*b")
    monkeypatch.setattr(running, "LEAST", 0.05)
    monkeypatch.setattr(checking, "check", lambda *_, **__: endless.search("a" * 60))
    assert "RunAway: more than 0.1 s" in wrong(Case(0), project)


def test_the_same_number_makes_the_same_case(project: Path) -> None:
    assert [case(number, project) for number in range(20)] == [
        case(number, project) for number in range(20)
    ]


def test_a_case_leaves_the_project_as_it_was(project: Path) -> None:
    def files() -> dict[Path, bytes]:
        found = (path for path in project.rglob("*") if ".briefing" not in path.parts)
        return {path: path.read_bytes() for path in found if path.is_file()}

    before = files()
    for number in range(10):
        wrong(case(number, project), project)
    assert files() == before
