"""A new set of generated files replaces the old one, and leaves everything else alone."""

import errno
import os
import sys

import pytest

from generator.files import (
    read_manifest,
)
from tests.files.failing_disk import Disk
from tests.files.project import HAND, NEW, OLD, Project, untidy


def test_a_new_set_replaces_the_old_one_and_nothing_else(project: Project) -> None:
    assert project.files() == OLD | HAND
    changed = project.generate(NEW)
    assert project.files() == NEW | HAND
    assert set(changed) == {
        path for path in OLD.keys() | NEW.keys() if OLD.get(path) != NEW.get(path)
    }
    assert read_manifest(project.state).keys() == NEW.keys()


def test_stale_pages_go_and_the_folders_they_leave_empty(project: Project) -> None:
    project.generate(NEW)
    assert project.folders() == {"kz", "kz/quotes", "kz/sources", "kz/sources/old"}
    project.generate({})
    assert project.files() == HAND
    assert project.folders() == {"kz"}


def test_an_unchanged_page_keeps_its_time_and_its_inode(project: Project) -> None:
    page = project.docs / "kz/quotes/same.md"
    os.utime(page, ns=(1, 1))
    before = page.stat()
    project.generate(NEW)
    project.generate(NEW)
    after = page.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_second_run_with_the_same_pages_writes_nothing(project: Project) -> None:
    with Disk().in_use() as disk:
        assert project.generate(OLD) == ()
    assert set(disk.seen) <= {"mkdir"}


def test_a_page_that_was_edited_or_removed_by_mistake_is_put_back(project: Project) -> None:
    assert set(untidy(project).generate(OLD)) == {"index.md", "kz/index.md", "kz/quotes/same.md"}
    assert project.files() == OLD | HAND


def test_nothing_is_left_behind_but_what_the_next_run_needs(project: Project) -> None:
    project.generate(NEW)
    assert sorted(path.name for path in project.state.iterdir()) == ["lock", "manifest.json"]


def test_a_file_system_without_hard_links_does_as_well(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(os, "link", refuse)
    project.generate(NEW)
    assert project.files() == NEW | HAND


def test_windows_and_folders_that_cannot_be_synced(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    project.generate(NEW)
    assert project.files() == NEW | HAND
