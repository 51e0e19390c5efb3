"""What runs on a change: the facts always, the whole matrix where the software is touched."""

import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

FACTS = "briefings/elva/facts/port.yml"


@pytest.fixture(scope="module")
def jobs(project_root: Path) -> dict[str, Any]:
    """The jobs that check a proposed change."""
    workflow = yaml.safe_load((project_root / ".github/workflows/check.yml").read_bytes())
    # `paths:` keeps a required check waiting for ever; YAML 1.1 reads the key `on` as true
    assert workflow[True] == {"pull_request": None, "push": {"branches": ["main"]}}
    found = workflow["jobs"]
    assert isinstance(found, dict)
    return found


def script(job: dict[str, Any]) -> str:
    """The last script of a job."""
    return str([step["run"] for step in job["steps"] if "run" in step][-1])


def bash(words: str, folder: Path, **more: str) -> int:
    """What a script ends with, run as the workflow runs it."""
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", words]
    return subprocess.run(command, cwd=folder, env=os.environ | more, check=False).returncode


def git(folder: Path, *words: str) -> None:
    us = ["-c", "user.name=We", "-c", "user.email=we@example.org"]
    subprocess.run(["git", *us, *words], cwd=folder, check=True, capture_output=True)


@pytest.mark.parametrize(
    ("changed", "is_software"),
    [
        ([FACTS], "false"),
        ([FACTS, "seeds/port.txt"], "false"),
        (["briefings/other/briefing.yml", "seeds/żółw.txt"], "false"),
        ([FACTS, "generator/anchors.py"], "true"),
        (["mkdocs.yml"], "true"),
        (["tests/cases/five/seeds/a.txt"], "true"),
        (["docs/briefings/a.md"], "true"),
        ([".github/workflows/check.yml"], "true"),
    ],
)
def test_facts_and_articles_alone_are_no_change_of_the_software(
    jobs: dict[str, Any], tmp_path: Path, changed: list[str], is_software: str
) -> None:
    repository, output = tmp_path / "repository", tmp_path / "output"
    git(tmp_path, "init", "-q", "repository")
    for name in ("README.md", FACTS):
        (repository / name).parent.mkdir(parents=True, exist_ok=True)
        (repository / name).write_text("as it was\n", encoding="utf-8")
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "before")
    for name in changed:
        (repository / name).parent.mkdir(parents=True, exist_ok=True)
        (repository / name).write_text("as it is\n", encoding="utf-8")
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "after")
    assert bash(script(jobs["changed"]), repository, GITHUB_OUTPUT=str(output)) == 0
    assert output.read_text(encoding="utf-8") == f"software={is_software}\n"


@pytest.mark.parametrize(
    ("went", "is_good"),
    [
        ("success success success", True),
        ("success success skipped", True),
        ("success success failure", False),
        ("success success cancelled", False),
        ("success failure skipped", False),
        ("failure success skipped", False),
        ("success skipped success", False),
    ],
)
def test_what_was_needed_must_have_gone_well(
    jobs: dict[str, Any], tmp_path: Path, went: str, is_good: bool
) -> None:
    assert (bash(script(jobs["verdict"]), tmp_path, WENT=went) == 0) is is_good


def test_only_the_matrix_depends_on_what_is_changed(jobs: dict[str, Any]) -> None:
    conditions = {name: job.get("if") for name, job in jobs.items()}
    assert conditions == {
        "changed": None,
        "facts": None,
        "tests": "needs.changed.outputs.software == 'true'",
        "verdict": "always()",
    }
    assert set(jobs["verdict"]["needs"]) == set(jobs) - {"verdict"}


def test_the_site_of_a_change_can_be_looked_at(jobs: dict[str, Any]) -> None:
    *_, check, _, build, upload, told = jobs["facts"]["steps"]
    assert (check["run"].split()[:2], build["run"]) == (["make", "check"], "make site")
    assert upload["uses"].startswith("actions/upload-artifact@")
    assert upload["with"]["path"] == "site"
    assert told["env"]["SITE"] == f"${{{{ steps.{upload['id']}.outputs.artifact-url }}}}"
    assert '>> "$GITHUB_STEP_SUMMARY"' in told["run"]
    assert jobs["facts"]["steps"][0]["with"]["fetch-depth"] == 0  # all editions are on it


def test_the_summary_says_what_a_change_means(jobs: dict[str, Any], project_root: Path) -> None:
    starter = project_root / "generator/starter/dot-github/workflows/check.yml"
    for facts in (jobs["facts"], yaml.safe_load(starter.read_bytes())["jobs"]["facts"]):
        (step,) = (step for step in facts["steps"] if " diff " in step.get("run", ""))
        called, _, summary = step["run"].partition(" diff ")
        assert called.endswith("briefing")
        assert summary == 'HEAD^1 HEAD --format markdown >> "$GITHUB_STEP_SUMMARY"'
        assert "!cancelled()" in step["if"]  # a change that has to be mended is read as well
        assert facts["steps"][0]["with"]["fetch-depth"] == 0
