"""A page beside the generated set is ours, whole, and removed again."""

import errno
from contextlib import suppress

import pytest

from generator.faults import EnvironmentFault
from generator.files import (
    read_manifest,
    remove_page,
    write_page,
)
from tests.files.failing_disk import Disk, Killed
from tests.files.project import HAND, NEW, OLD, Copies, Project, outside


def extra(project: Project, data: bytes | None) -> None:
    if data is None:
        remove_page(project.docs, project.state, "problems.md")
    else:
        write_page(project.docs, project.state, "problems.md", data)


def test_an_extra_page_stands_beside_the_set_until_it_is_removed(project: Project) -> None:
    for data in (b"one mistake\n", b"two mistakes\n", b"two mistakes\n"):
        extra(project, data)
        assert project.files() == OLD | HAND | {"problems.md": data}
    assert "problems.md" not in read_manifest(project.state)
    extra(project, None)
    extra(project, None)
    assert project.files() == OLD | HAND


def test_an_extra_page_does_not_outlive_the_next_whole_set(project: Project) -> None:
    extra(project, b"a mistake\n")
    assert "problems.md" in project.generate(OLD)
    assert project.files() == OLD | HAND
    extra(project, None)
    assert project.files() == OLD | HAND


def test_a_foreign_page_of_the_same_name_is_neither_overwritten_nor_removed(
    project: Project,
) -> None:
    project.put({"problems.md": b"mine\n"})
    with pytest.raises(EnvironmentFault, match=r"docs/problems\.md was not written by briefing"):
        extra(project, b"a mistake\n")
    extra(project, None)
    project.generate(OLD)
    assert project.files() == OLD | HAND | {"problems.md": b"mine\n"}


def test_an_extra_page_that_somebody_took_over_is_theirs(project: Project) -> None:
    extra(project, b"a mistake\n")
    project.put({"problems.md": b"my list of problems\n"})
    with pytest.raises(EnvironmentFault, match="was not written by briefing"):
        extra(project, b"another mistake\n")
    extra(project, None)
    project.generate(NEW)
    assert project.files() == NEW | HAND | {"problems.md": b"my list of problems\n"}


def test_an_extra_page_is_not_written_through_a_link(project: Project) -> None:
    target = outside(project) / "precious"
    target.write_bytes(b"precious")
    (project.docs / "problems.md").symlink_to(target)
    with pytest.raises(EnvironmentFault, match="symbolic link"):
        extra(project, b"a mistake\n")
    extra(project, None)
    assert target.read_bytes() == b"precious"
    assert (project.docs / "problems.md").is_symlink()


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), Killed()], ids=["full", "killed"])
def test_an_extra_page_is_whole_or_absent_and_always_removed_in_the_end(
    project: Project, copies: Copies, error: BaseException
) -> None:
    first, second = b"one mistake\n" * 99, b"two mistakes\n" * 99
    extra(project, first)
    for at in range(1, 12):
        case = copies(project)
        with Disk(at, error).in_use(), suppress(EnvironmentFault, Killed):
            extra(case, second)
        assert case.files() in (OLD | HAND | {"problems.md": one} for one in (first, second)), at
        other = case.copy(case.folder / "other")
        with Disk(at, error).in_use(), suppress(EnvironmentFault, Killed):
            extra(other, None)
        extra(other, second)
        extra(other, None)
        assert other.files() == OLD | HAND, at
        case.generate(NEW)
        assert case.files() == NEW | HAND, at
