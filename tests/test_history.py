"""The lines that changed since another state of a project."""

import subprocess
from pathlib import Path

import pytest

from generator.faults import EnvironmentFault
from generator.history import changed_lines

IDENTITY = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]


def git(folder: Path, *words: str) -> None:
    subprocess.run(["git", "-C", str(folder), *IDENTITY, *words], check=True, capture_output=True)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository with one commit, below whose root the project lies."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.yml").write_text("one\ntwo\nthree\n", encoding="utf-8")
    (folder / "żółw b.yml").write_text("one\n", encoding="utf-8")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "first")
    return folder


def test_nothing_has_changed(project: Path) -> None:
    assert changed_lines(project, "HEAD") == {}


def test_changed_and_added_lines_are_counted_as_they_are_now(project: Path) -> None:
    (project / "a.yml").write_text("one\n2\nthree\nfour\nfive\n", encoding="utf-8")
    (project / "żółw b.yml").write_text("zero\none\n", encoding="utf-8")
    assert changed_lines(project, "HEAD") == {
        "a.yml": frozenset({2, 4, 5}),
        "żółw b.yml": frozenset({1}),
    }


def test_a_line_that_was_only_removed_leaves_none(project: Path) -> None:
    (project / "a.yml").write_text("one\nthree\n", encoding="utf-8")
    assert changed_lines(project, "HEAD") == {"a.yml": frozenset()}


def test_lines_that_look_like_a_diff_are_lines(project: Path) -> None:
    (project / "a.yml").write_text("++ b/other.yml\n@@ -1 +9,9 @@\none\ntwo\nthree\n", "utf-8")
    assert changed_lines(project, "HEAD") == {"a.yml": frozenset({1, 2})}


@pytest.mark.parametrize("base", ["nowhere", "--output=x", "HEAD^1"])
def test_a_base_that_git_does_not_know_is_a_fault_of_the_environment(
    project: Path, base: str
) -> None:
    with pytest.raises(EnvironmentFault, match="git cannot compare"):
        changed_lines(project, base)
    assert not (project / "x").exists()


def test_a_folder_without_a_history_is_one_too(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        changed_lines(tmp_path, "HEAD")
