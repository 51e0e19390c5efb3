"""`briefing check --format github`, as the workflow runs it."""

import subprocess
from pathlib import Path

import pytest

from tests.cli.running import ACTORS, PORT, check, replace

IDENTITY = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]


@pytest.fixture(autouse=True)
def _no_workflow(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GITHUB_ACTIONS", "GITHUB_BASE_REF", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def proposed(project: Path) -> Path:
    """Two mistakes, one of them committed, one on a line of the change."""
    replace(project / ACTORS, "kind: outlet", "kind: newspaper")
    for words in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "-m", "first"]):
        subprocess.run(["git", "-C", str(project), *IDENTITY, *words], check=True)
    replace(project / PORT, "by: ada-lindt", "by: ada-lind")
    return project


def first(said: str) -> str:
    return said.splitlines()[0].split("file=")[1].split(",")[0]


def test_mistakes_on_the_lines_of_the_change_come_first(proposed: Path) -> None:
    assert first(check(proposed, "--format", "github").stdout) == ACTORS
    done = check(proposed, "--format", "github", "--diff-base", "HEAD")
    assert done.exit_code == 1
    assert first(done.stdout) == PORT


def test_the_base_of_a_pull_request_is_known_where_it_is_in_the_clone(
    proposed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_BASE_REF", "main")
    assert first(check(proposed, "--format", "github").stdout) == ACTORS
    subprocess.run(
        ["git", "-C", str(proposed), "update-ref", "refs/remotes/origin/main", "HEAD"], check=True
    )
    assert first(check(proposed, "--format", "github").stdout) == PORT


def test_in_a_workflow_the_commit_before_is_the_base(
    proposed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git = ["git", "-C", str(proposed), *IDENTITY]
    subprocess.run([*git, "commit", "--quiet", "--all", "-m", "second"], check=True)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert first(check(proposed, "--format", "github").stdout) == PORT


def test_a_base_that_was_named_and_is_not_there_is_a_fault(proposed: Path) -> None:
    done = check(proposed, "--format", "github", "--diff-base", "nowhere")
    assert done.exit_code == 2
    assert "git cannot compare with 'nowhere'" in done.stderr


def test_the_summary_of_the_job_has_everything(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    replace(project / PORT, "by: ada-lindt", "by: <b>lind</b>")
    check(project, "--format", "github")
    said = summary.read_text(encoding="utf-8")
    assert said.startswith("before\n<pre>\n")
    assert "&lt;b&gt;lind&lt;/b&gt;" in said
    assert "<b>" not in said
    assert said.rstrip().endswith("to mend\n</pre>")


def test_a_summary_that_is_too_long_says_that_it_was_cut(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    monkeypatch.setattr("generator.commands.check.LARGEST_SUMMARY", 100)
    replace(project / PORT, "by: ada-lindt", "by: ada-lind")
    check(project, "--format", "github")
    assert "… cut here: the log has all of it" in summary.read_text(encoding="utf-8")


def test_other_formats_write_no_summary(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    check(project)
    assert not (tmp_path / "summary.md").exists()
