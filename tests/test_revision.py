"""A commit is a tree like the files on disk, and nothing in it is followed or run."""

from pathlib import Path

import pytest

from generator.decode import SUFFIXES
from generator.faults import EnvironmentFault
from generator.history import NoHistory
from generator.revision import tree_of
from generator.tree import Unreadable, WorkTree
from tests.test_history import git

FACTS = "briefings/elva/facts"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository below whose root the project lies, with one commit of it."""
    root = tmp_path / "our news"
    for name, text in (
        (f"{FACTS}/żółw b.yml", "one\n"),
        (f"{FACTS}/empty.yml", ""),
        (f"{FACTS}/.hidden.yml", "no\n"),
        ("seeds/a.txt", "words\r\n"),
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(text.encode())
    (root / FACTS / "link.yml").symlink_to("empty.yml")
    (tmp_path / "beside.yml").write_text("outside\n", encoding="utf-8")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "first")
    return root


def test_a_commit_has_the_files_that_were_on_disk(project: Path) -> None:
    on_disk = WorkTree(project)
    names = on_disk.files("briefings", SUFFIXES)
    before = {name: on_disk.read(name) for name in names if "link" not in name}
    (project / FACTS / "żółw b.yml").write_text("two\n", encoding="utf-8")
    tree = tree_of(project, "HEAD", SUFFIXES)
    assert tree.files("briefings", SUFFIXES) == names
    assert {name: tree.read(name) for name in before} == before
    assert tree.read("seeds/a.txt") == b"words\r\n"
    assert tree.files("seeds", SUFFIXES) == ()


@pytest.mark.parametrize(
    ("path", "most", "why"),
    [
        (f"{FACTS}/link.yml", 100, "symbolic link"),
        (f"{FACTS}/żółw b.yml", 3, "larger than"),
        ("seeds/a.txt", 3, "larger than"),
        ("../beside.yml", 100, "no such file"),
        (FACTS, 100, "no such file"),
    ],
)
def test_what_is_no_file_of_the_project_is_not_read(
    project: Path, path: str, most: int, why: str
) -> None:
    with pytest.raises(Unreadable, match=why):
        tree_of(project, "HEAD", SUFFIXES).read(path, most)


def test_a_project_that_a_commit_does_not_have_is_empty(project: Path) -> None:
    other = project.parent / "other"
    other.mkdir()
    assert tree_of(other, "HEAD", SUFFIXES).files("briefings", SUFFIXES) == ()


@pytest.mark.parametrize(
    "revision",
    ["nowhere", "--output=x", "-h", "", "HEAD^1", "HEAD:seeds", "HEAD..HEAD", "HEAD\nHEAD", "a\0b"],
)
def test_what_names_no_commit_is_a_fault_of_the_environment(project: Path, revision: str) -> None:
    with pytest.raises(EnvironmentFault, match="git knows no commit '") as fault:
        tree_of(project, revision, SUFFIXES)
    assert "\n" not in str(fault.value)
    assert not (project / "x").exists()


def test_a_shallow_clone_says_so(project: Path, tmp_path: Path) -> None:
    git(project, "commit", "--quiet", "--allow-empty", "--message", "second")
    git(tmp_path, "clone", "--quiet", "--depth", "1", tmp_path.as_uri(), "clone")
    clone = tmp_path / "clone" / project.name
    assert tree_of(clone, "HEAD", SUFFIXES).files("briefings", SUFFIXES)
    with pytest.raises(EnvironmentFault, match="this clone is shallow and holds no commit"):
        tree_of(clone, "HEAD^1", SUFFIXES)


def test_a_folder_without_a_history_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(NoHistory, match="lies in no Git repository"):
        tree_of(tmp_path, "HEAD", SUFFIXES)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoHistory, match="git cannot be started"):
        tree_of(tmp_path, "HEAD", SUFFIXES)
