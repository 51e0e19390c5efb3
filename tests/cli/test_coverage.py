"""`briefing coverage` as contributors and CI meet it."""

import json
from pathlib import Path

import pytest

from tests.cli.running import run


def coverage(project: Path, *arguments: str) -> tuple[int, str]:
    done = run("-C", str(project), "coverage", *arguments)
    return done.exit_code, done.stdout


def test_the_sentences_that_nothing_rests_on_are_shown(project: Path) -> None:
    code, said = coverage(project)
    assert code == 0
    first, *rows, last = said.splitlines()
    assert first == "elva: body sentences that facts rest on"
    assert rows[0] == "  glos  1 of 2 (50.0 %); 30.6 % of the characters"
    assert rows[1] == "    line 3: nothing rests on: Port w Elvie ukarał Northern Line."
    assert rows[2].startswith("  port  2 of 4 (50.0 %); ")
    assert [row.split(":")[0] for row in rows[3:]] == ["    line 7", "    line 9"]
    assert last == "3 of 6 sentences are accounted for"


@pytest.mark.parametrize(("minimum", "code"), [("50", 0), ("50.0001", 1), ("100", 1), ("101", 2)])
def test_a_minimum_is_for_ci(project: Path, minimum: str, code: int) -> None:
    assert coverage(project, "--min", minimum)[0] == code


@pytest.mark.parametrize("minimum", ["nan", "inf", "-1", "much"])
def test_what_is_no_percentage_is_refused(project: Path, minimum: str) -> None:
    done = run("-C", str(project), "coverage", f"--min={minimum}")
    assert done.exit_code == 2
    assert "'--min'" in done.stderr


def test_a_minimum_is_not_rounded(project: Path) -> None:
    assert "below 99.9999999 %" in coverage(project, "--min", "99.9999999")[1]


def test_the_articles_below_the_minimum_are_named(project: Path) -> None:
    said = coverage(project, "--min", "60")[1]
    assert said.endswith("3 of 6 sentences are accounted for; below 60 %: glos, port\n")
    said = coverage(project, "--min", "40")[1]
    assert said.endswith("no article is below 40 %\n")


def test_programs_read_json(project: Path) -> None:
    said = json.loads(coverage(project, "--format", "json", "--min", "10")[1])
    assert (said["version"], said["minimum"]) == (1, 10)
    glos, port = said["briefings"]["elva"]
    assert glos["source"] == "glos"
    assert port["sentences"] == {
        "all": 4,
        "resting": 2,
        "unused": 0,
        "percent": 50,
        "percent_accounted": 50,
    }
    assert [one["line"] for one in port["bare"]] == [7, 9]


def test_an_article_that_cannot_be_read_does_not_pass(project: Path) -> None:
    (project / "seeds/port.txt").unlink()
    done = run("-C", str(project), "coverage", "--min", "0")
    assert done.exit_code == 2
    assert "seeds/port.txt cannot be read" in done.stderr


def test_no_article_reaches_no_minimum(project: Path) -> None:
    for path in (project / "briefings/elva/facts").iterdir():
        path.unlink()
    code, said = coverage(project, "--min", "1")
    assert (code, said.splitlines()[-1]) == (1, "there is no article to cover")
