"""A folder of pages after its first run, and copies of it."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from tests.files.pages import OLD, Copies, Pages


@pytest.fixture(autouse=True)
def _no_sync(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting for the disk is most of the time here; child processes do wait for it."""
    monkeypatch.setattr(os, "fsync", lambda _descriptor: None)


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """A folder in memory where there is one: these tests ask thousands of things of it."""
    memory = Path("/dev/shm")  # noqa: S108
    usable = memory if os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=usable, prefix="briefing-") as folder:
        yield Path(folder)


@pytest.fixture
def pages(tmp_path: Path) -> Pages:
    """The pages of a first run."""
    made = Pages(tmp_path / ".briefing")
    made.write(OLD)
    return made


@pytest.fixture
def copies(tmp_path: Path) -> Copies:
    """Makes copies of a folder, each of which is gone when the next one is made."""
    numbers = count()
    last: list[Path] = []

    def copy(pages: Pages) -> Pages:
        for folder in last:
            shutil.rmtree(folder)
        last[:] = [tmp_path / f"copy-{next(numbers)}"]
        return pages.copy(last[0])

    return copy
