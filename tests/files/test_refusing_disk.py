"""Whatever the disk refuses, and whenever, the old tree stands or the new one."""

import errno
import os
from contextlib import suppress
from pathlib import Path

import pytest

from generator.faults import EnvironmentFault
from tests.files.failing_disk import Disk
from tests.files.project import (
    ERRORS,
    HAND,
    NEW,
    OLD,
    Copies,
    Project,
    assert_each_file_is_whole,
    requests,
    untidy,
    unwritten,
)


@pytest.mark.parametrize("error", ERRORS, ids=errno.errorcode.get)
@pytest.mark.parametrize("scenario", ["first", "next", "put-back"])
def test_whatever_the_disk_refuses_the_old_tree_stands_or_the_new_one(
    project: Project, tmp_path: Path, copies: Copies, error: int, scenario: str
) -> None:
    start = {"first": unwritten(tmp_path), "next": project, "put-back": project}[scenario]
    new = OLD if scenario == "put-back" else NEW
    if scenario == "put-back":
        untidy(start)
    old_files, old_folders = start.files(), start.folders()
    for at in range(1, requests(copies(start), new) + 1):
        case = copies(start)
        with Disk(at, OSError(error, os.strerror(error))).in_use():
            try:
                case.generate(new)
                refused = False
            except EnvironmentFault as fault:
                refused = True
                assert os.strerror(error).lower() in str(fault)  # noqa: PT017
        if case.files() == old_files:
            assert refused, at
            assert case.folders() == old_folders, at
        else:
            assert case.files() == new | HAND, at
        case.generate(new)
        assert case.files() == new | HAND, at


@pytest.mark.parametrize("scenario", ["first", "next"])
def test_a_disk_that_stays_full_leaves_every_file_whole_and_the_next_run_mends_all(
    project: Project, tmp_path: Path, copies: Copies, scenario: str
) -> None:
    start = unwritten(tmp_path) if scenario == "first" else project
    for at in range(1, requests(copies(start), NEW) + 1):
        case = copies(start)
        full = Disk(at, OSError(errno.ENOSPC, "No space left"), for_good=True)
        with full.in_use(), suppress(EnvironmentFault):
            case.generate(NEW)
        assert_each_file_is_whole(case, start.files(), at)
        case.generate(NEW)
        assert case.files() == NEW | HAND, at


def test_a_disk_without_hard_links_may_refuse_as_well(project: Project, copies: Copies) -> None:
    class NoLinks(Disk):
        def ask(self, verb: str) -> None:
            if verb == "link":
                raise PermissionError(errno.EPERM, "no hard links here")
            super().ask(verb)

    with NoLinks().in_use() as counted:
        copies(project).generate(NEW)
    for at in range(1, counted.asked + 1):
        case = copies(project)
        with NoLinks(at, OSError(errno.EIO, "broken")).in_use(), suppress(EnvironmentFault):
            case.generate(NEW)
        assert case.files() in (OLD | HAND, NEW | HAND), at
        case.generate(NEW)
        assert case.files() == NEW | HAND, at
