"""Reading never leaves the project, never follows a link, and says why it refuses."""

import os
from pathlib import Path

import pytest

from generator.tree import MAX_BYTES, Unreadable, WorkTree


@pytest.fixture
def tree(tmp_path: Path) -> WorkTree:
    root = tmp_path / "project"
    (root / "seeds/deep").mkdir(parents=True)
    (root / "seeds/a.txt").write_bytes(b"words")
    (root / "seeds/deep/b.yml").write_bytes(b"b: c")
    (root / "seeds/.hidden.yml").write_bytes(b"")
    (tmp_path / "secret.yml").write_bytes(b"secret")
    return WorkTree(root)


def refusal(tree: WorkTree, path: str) -> str:
    with pytest.raises(Unreadable) as refused:
        tree.read(path)
    return str(refused.value)


def test_a_file_of_the_project_is_read_byte_for_byte(tree: WorkTree) -> None:
    assert tree.read("seeds/a.txt") == b"words"
    (tree.root / "seeds/a.txt").write_bytes(b"\xff\x00\r\n")
    assert tree.read("seeds/a.txt") == b"\xff\x00\r\n"


@pytest.mark.parametrize(
    "path",
    [
        "../secret.yml",
        "/etc/passwd",
        "seeds/../../secret.yml",
        "seeds//a.txt",
        "./seeds/a.txt",
        "",
        "seeds/",
        "seeds\\a.txt",
        "..\\secret.yml",
    ],
)
def test_no_path_leads_out_of_the_project(tree: WorkTree, path: str) -> None:
    assert refusal(tree, path) == "the path leads out of the project"


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("seeds/none.txt", "there is no such file"),
        ("seeds/a.txt/none", "not a directory"),
        ("seeds", "it is not a regular file"),
        ("seeds/a\0.txt", "the path has a character that no file name can have"),
        ("seeds/\udcff.txt", "its name is not UTF-8 text"),
        ("seeds/" + "a" * 300, "file name too long"),
    ],
)
def test_what_is_no_file_says_so(tree: WorkTree, path: str, reason: str) -> None:
    assert refusal(tree, path) == reason


def test_links_are_not_followed_wherever_they_lead(tree: WorkTree) -> None:
    (tree.root / "out.yml").symlink_to(tree.root.parent / "secret.yml")
    (tree.root / "in.yml").symlink_to(tree.root / "seeds/a.txt")
    (tree.root / "none.yml").symlink_to("nowhere")
    (tree.root / "loop.yml").symlink_to("loop.yml")
    (tree.root / "folder").symlink_to(tree.root.parent)
    for path in ("out.yml", "in.yml", "none.yml", "loop.yml", "folder/secret.yml"):
        assert refusal(tree, path) == "it is a symbolic link, and links are not followed"


def test_a_pipe_is_refused_and_not_waited_for(tree: WorkTree) -> None:
    os.mkfifo(tree.root / "seeds/pipe.yml")
    assert refusal(tree, "seeds/pipe.yml") == "it is not a regular file"


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tree: WorkTree) -> None:
    with (tree.root / "seeds/large.txt").open("wb") as file:
        file.truncate(MAX_BYTES)
    assert len(tree.read("seeds/large.txt")) == MAX_BYTES
    with (tree.root / "seeds/large.txt").open("ab") as file:
        file.truncate(MAX_BYTES + 1)
    assert refusal(tree, "seeds/large.txt") == "it is larger than 2048 kB"
    with (tree.root / "seeds/large.txt").open("ab") as file:
        file.truncate(1 << 40)
    assert refusal(tree, "seeds/large.txt") == "it is larger than 2048 kB"


def test_files_are_listed_by_name_whatever_order_the_disk_has(tree: WorkTree) -> None:
    for name in ("z.yml", "B.yml", "a.yaml", "a.txt"):
        (tree.root / "seeds" / name).write_bytes(b"")
    assert tree.files("seeds", (".yml", ".yaml")) == (
        "seeds/B.yml",
        "seeds/a.yaml",
        "seeds/deep/b.yml",
        "seeds/z.yml",
    )
    assert tree.files("none", (".yml",)) == ()


def test_a_linked_file_or_folder_is_listed_to_be_refused_and_not_looked_into(
    tree: WorkTree,
) -> None:
    (tree.root / "seeds/link.yml").symlink_to(tree.root.parent / "secret.yml")
    (tree.root / "seeds/folder").symlink_to(tree.root.parent)
    listed = tree.files("seeds", (".yml",))
    assert listed == ("seeds/deep/b.yml", "seeds/folder", "seeds/link.yml")
    for path in ("seeds/folder", "seeds/link.yml"):
        assert refusal(tree, path) == "it is a symbolic link, and links are not followed"


def test_a_folder_that_is_a_link_itself_is_not_listed(tree: WorkTree) -> None:
    (tree.root / "linked").symlink_to(tree.root / "seeds")
    assert tree.files("linked", (".yml",)) == ()


def test_a_folder_called_like_a_file_is_listed_to_be_refused(tree: WorkTree) -> None:
    (tree.root / "seeds/actors.yml").mkdir()
    assert tree.files("seeds", (".yml",)) == ("seeds/actors.yml", "seeds/deep/b.yml")
    assert refusal(tree, "seeds/actors.yml") == "it is not a regular file"


def test_hidden_files_and_folders_are_not_listed(tree: WorkTree) -> None:
    (tree.root / "seeds/.drafts").mkdir()
    (tree.root / "seeds/.drafts/a.yml").write_bytes(b"")
    (tree.root / "seeds/.a.yml").write_bytes(b"")
    assert tree.files("seeds", (".yml",)) == ("seeds/deep/b.yml",)
