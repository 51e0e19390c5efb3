"""What the generator did not write is never touched, nor written through or behind a link."""

import json
import shutil
from contextlib import suppress

import pytest

from generator.faults import EnvironmentFault
from generator.files import (
    write_page,
)
from tests.files.project import HAND, NEW, OLD, Project, outside


@pytest.mark.parametrize("path", ["kz/sources/first.md", "kz/sources"])
def test_a_foreign_file_in_the_way_is_refused_and_nothing_is_written(
    project: Project, path: str
) -> None:
    project.put({path: b"somebody's own words\n"})
    before = project.files()
    with pytest.raises(EnvironmentFault, match=f"docs/{path} was not written by briefing.*move it"):
        project.generate(NEW)
    assert project.files() == before


def test_a_foreign_folder_in_the_way_is_refused(project: Project) -> None:
    (project.docs / "kz/sources/first.md").mkdir(parents=True)
    with pytest.raises(EnvironmentFault, match=r"docs/kz/sources/first\.md was not written"):
        project.generate(NEW)
    assert project.files() == OLD | HAND


def test_many_foreign_files_in_the_way_are_counted_in_one_message(project: Project) -> None:
    shutil.rmtree(project.state)
    with pytest.raises(EnvironmentFault, match=r"docs/index\.md was not .*\(and 1 more like it\)"):
        project.generate(NEW)


def test_a_foreign_file_with_the_same_bytes_is_in_nobodys_way(project: Project) -> None:
    shutil.rmtree(project.state)
    assert project.generate(OLD) == ()


def test_a_page_no_longer_due_that_somebody_made_their_own_stays(project: Project) -> None:
    project.put({"kz/actors/gone.md": b"rewritten by hand\n"})
    project.generate(NEW)
    assert project.files() == NEW | HAND | {"kz/actors/gone.md": b"rewritten by hand\n"}


def test_a_linked_page_is_refused_and_not_written_through(project: Project) -> None:
    target = outside(project) / "precious"
    target.write_bytes(b"precious")
    (project.docs / "kz/index.md").unlink()
    (project.docs / "kz/index.md").symlink_to(target)
    with pytest.raises(EnvironmentFault, match=r"docs/kz/index\.md is a symbolic link"):
        project.generate(NEW)
    assert target.read_bytes() == b"precious"


def test_a_linked_page_that_leads_nowhere_is_refused_too(project: Project) -> None:
    (project.docs / "kz/sources").mkdir()
    (project.docs / "kz/sources/first.md").symlink_to(project.folder / "made-by-the-link")
    with pytest.raises(EnvironmentFault, match="symbolic link"):
        project.generate(NEW)
    assert not (project.folder / "made-by-the-link").exists()


def test_a_linked_folder_is_refused_and_nothing_behind_it_is_touched(project: Project) -> None:
    behind = outside(project)
    shutil.rmtree(project.docs / "kz")
    (project.docs / "kz").symlink_to(behind)
    with pytest.raises(EnvironmentFault, match="docs/kz is a symbolic link"):
        project.generate(NEW)
    assert list(behind.iterdir()) == []


def test_a_stale_page_behind_a_link_is_not_removed(project: Project) -> None:
    behind = outside(project)
    (project.docs / "kz/actors").rename(behind / "actors")
    (project.docs / "kz/actors").symlink_to(behind / "actors")
    project.generate(NEW)
    assert (behind / "actors/gone.md").read_bytes() == OLD["kz/actors/gone.md"]


def test_docs_itself_must_not_be_a_link(project: Project) -> None:
    project.docs.rename(project.folder / "elsewhere")
    project.docs.symlink_to(project.folder / "elsewhere")
    with pytest.raises(EnvironmentFault, match="docs is a symbolic link"):
        project.generate(NEW)
    with pytest.raises(EnvironmentFault, match="docs is a symbolic link"):
        write_page(project.docs, project.state, "problems.md", b"!")
    assert project.files() == OLD | HAND


@pytest.mark.parametrize("name", [".briefing", ".briefing/staged", ".briefing/kept"])
def test_the_generators_own_folders_are_not_followed_out_of_the_project(
    project: Project, name: str
) -> None:
    behind = outside(project)
    (behind / "precious").write_bytes(b"precious")
    own = project.folder / name
    if own.exists():
        shutil.rmtree(own)
    own.symlink_to(behind)
    try:
        project.generate(OLD | {"kz/new.md": b"new\n"})
    except EnvironmentFault as fault:
        assert "is a symbolic link" in str(fault)  # noqa: PT017
    assert [path.name for path in behind.iterdir()] == ["precious"]


@pytest.mark.parametrize("name", ["manifest.json", "manifest.json.new", "journal.json.new", "lock"])
def test_a_linked_record_is_not_written_through(project: Project, name: str) -> None:
    target = outside(project) / "precious"
    target.write_bytes(b"{}")
    (project.state / name).unlink(missing_ok=True)
    (project.state / name).symlink_to(target)
    with suppress(EnvironmentFault):
        project.generate(OLD | {"kz/new.md": b"new\n"})
    assert target.read_bytes() == b"{}"


@pytest.mark.parametrize("path", ["../README.md", "/etc/passwd", "kz/../../README.md", "C:/x", ""])
@pytest.mark.parametrize("record", ["manifest.json", "journal.json", "extra.json"])
def test_a_record_from_a_strangers_checkout_cannot_reach_out_of_the_folder(
    project: Project, record: str, path: str
) -> None:
    readme = project.folder / "README.md"
    readme.write_bytes(b"read me")
    digest = "ecf54eb8ffeb3d4ab15b8d4b5a91ba5ea2a6c05e5d1e6f9d35ff0b0fa1e1cf93"
    written: object = {path: digest}
    if record == "journal.json":
        written = {"written": written, "kept": [path], "removed": [], "folders": [], "commits": ""}
    (project.state / record).write_text(json.dumps(written))
    with pytest.raises(EnvironmentFault, match=f"{record} is damaged; delete .briefing/"):
        project.generate(NEW)
    assert readme.read_bytes() == b"read me"
    assert project.files() == OLD | HAND


@pytest.mark.parametrize("record", ["manifest.json", "journal.json", "extra.json"])
@pytest.mark.parametrize("data", [b"", b"\xff", b"[]", b'{"a": ', b'{"written": 1}[' * 9000])
def test_a_damaged_record_is_named_and_nothing_is_touched(
    project: Project, record: str, data: bytes
) -> None:
    (project.state / record).write_bytes(data)
    with pytest.raises(EnvironmentFault, match=f"{record} is damaged"):
        project.generate(NEW)
    assert project.files() == OLD | HAND


@pytest.mark.parametrize("path", ["../x.md", "/x.md", "a//b.md", "a/./b.md", "", "a\\b.md"])
def test_a_page_outside_the_folder_is_a_bug_and_not_written(project: Project, path: str) -> None:
    with pytest.raises(ValueError, match="not below docs"):
        project.generate({path: b"x"})
