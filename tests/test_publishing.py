"""The job that writes down what was published, run as it is written on a repository made here."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.published import BRANCH, RECORD, REFS
from tests.briefings import ROOT
from tests.programs import ran
from tests.test_history import git

FIRST = "# Published.\nelva/quotes/will-pay/\n"
SECOND = "# Published.\nelva/actors/ada-lindt/\n"


@pytest.fixture(scope="module")
def jobs() -> dict[str, Any]:
    """The jobs of the workflow that publishes."""
    workflow = yaml.safe_load((ROOT / ".github/workflows/publish.yml").read_bytes())
    found: dict[str, Any] = workflow["jobs"]
    return found


@pytest.fixture
def remote(tmp_path: Path) -> Path:
    """A repository to push to."""
    folder = tmp_path / "remote"
    git(tmp_path, "init", "--quiet", "--bare", str(folder))
    return folder


def publish(step: dict[str, Any], folder: Path, remote: Path, listed: str | None) -> str:
    """Run the step where the list was handed over, as its runner does; what it prints."""
    folder.mkdir()
    if listed is not None:
        (folder / RECORD).write_text(listed, "utf-8")
    values = {"REMOTE": str(remote), "COMMIT": "0123abc", "TOKEN": "none"}
    done = ran("bash", "-e", "-c", step["run"], cwd=folder, env=step["env"] | values)
    assert done.returncode == 0, done.stderr
    return done.stdout


def commits(remote: Path) -> list[str]:
    """The commits of the branch, newest first."""
    return ran("git", "-C", remote, "log", "--format=%s", BRANCH, "--").stdout.splitlines()


def written(remote: Path) -> str:
    """The list on the branch."""
    return ran("git", "-C", remote, "show", f"{BRANCH}:{RECORD}").stdout


@pytest.fixture
def step(jobs: dict[str, Any]) -> dict[str, Any]:
    """The step that commits the list."""
    found: dict[str, Any] = jobs["record"]["steps"][-1]
    return found


def test_the_list_gets_a_branch_of_its_own_that_only_grows(
    step: dict[str, Any], remote: Path, tmp_path: Path
) -> None:
    assert publish(step, tmp_path / "1", remote, FIRST) == ""
    assert written(remote) == FIRST
    assert publish(step, tmp_path / "2", remote, SECOND) == ""
    assert written(remote) == "# Published.\nelva/actors/ada-lindt/\nelva/quotes/will-pay/\n"
    assert publish(step, tmp_path / "3", remote, SECOND) == ""
    assert commits(remote) == ["Published as of 0123abc"] * 2


@pytest.mark.parametrize("case", ["no list", "no right to write"])
def test_where_it_cannot_be_written_a_warning_says_so(
    step: dict[str, Any], remote: Path, tmp_path: Path, case: str
) -> None:
    if case == "no right to write":
        hook = remote / "hooks/pre-receive"
        hook.write_text("#!/bin/sh\nexit 1\n", "utf-8")
        hook.chmod(0o755)
    said = publish(step, tmp_path / "1", remote, FIRST if case == "no right to write" else None)
    assert said == (
        f"::warning title=Published addresses::{BRANCH} could not be written; "
        "the site is published all the same\n"
    )
    assert commits(remote) == []


def test_the_branch_is_the_one_that_is_read(step: dict[str, Any]) -> None:
    branch = step["env"]["BRANCH"]
    assert {*REFS} == {f"refs/remotes/origin/{branch}", f"refs/heads/{branch}"}


def test_only_the_job_that_records_may_write_and_it_runs_nothing_of_ours(
    jobs: dict[str, Any],
) -> None:
    writing = {name for name, job in jobs.items() if job["permissions"].get("contents") == "write"}
    assert writing == {"record"}
    assert jobs["record"]["permissions"] == {"contents": "write"}
    used = [step.get("uses", "") for step in jobs["record"]["steps"]]
    assert [name.partition("@")[0] for name in used] == ["actions/download-artifact", ""]


def test_what_is_recorded_was_published_before(jobs: dict[str, Any]) -> None:
    assert jobs["record"]["needs"] == "deploy"
    assert jobs["record"]["if"] == "github.event_name != 'pull_request'"
    (checkout,) = (one for one in jobs["build"]["steps"] if "checkout" in one.get("uses", ""))
    assert checkout["with"]["fetch-depth"] == 0  # the branch keeps old addresses alive
