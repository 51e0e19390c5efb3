"""Folders to run the command in."""

import shutil
from pathlib import Path

import pytest

from tests.cli.running import BASE


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project in which all is well, below a folder with blanks in its name."""
    return Path(shutil.copytree(BASE, tmp_path / "our news, taken apart"))


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A folder that is no project, nor in one."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return folder
