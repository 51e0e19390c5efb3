"""A new folder is filled, or left as it was found."""

import os
import shutil
from contextlib import suppress
from errno import errorcode
from pathlib import Path

import pytest

from generator.faults import EnvironmentFault
from generator.files import create_files
from tests.cli.running import contents
from tests.files.failing_disk import Disk
from tests.files.pages import ERRORS, NEW


def fill(root: Path) -> None:
    """Make a folder that is not there, or holds something else, with some files in it."""
    create_files(root, {f"a/new/{name}": data for name, data in NEW.items()})


def test_a_new_folder_holds_the_files_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "new"
    fill(tmp_path)
    assert contents(folder) == NEW
    assert {path.name for path in folder.iterdir()} == {"docs", "theme", "mkdocs.yml"}


@pytest.mark.parametrize("error", ERRORS, ids=errorcode.get)
@pytest.mark.parametrize("is_there", [True, False])
def test_whatever_the_disk_refuses_nothing_half_made_is_left(
    tmp_path: Path, error: int, *, is_there: bool
) -> None:
    with Disk().in_use() as counted:
        fill(tmp_path)
    shutil.rmtree(tmp_path / "a")
    refused = 0
    for at in range(1, counted.asked + 1):
        folder = tmp_path / "a" / "new"
        if is_there:
            (folder / ".git").mkdir(parents=True)
        before = sorted(tmp_path.rglob("*"))
        with Disk(at, OSError(error, os.strerror(error))).in_use(), suppress(EnvironmentFault):
            fill(tmp_path)
        if sorted(tmp_path.rglob("*")) != before:  # a folder that was there was asked for again
            assert contents(folder) == NEW, at
        else:
            refused += 1
        shutil.rmtree(tmp_path / "a", ignore_errors=True)
    assert refused > len(NEW)
