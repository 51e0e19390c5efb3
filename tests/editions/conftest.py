"""The repository of a year, made once for all tests of a process."""

from pathlib import Path

import pytest

from tests.editions.year import made


@pytest.fixture(scope="session")
def year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose repository holds a year; nobody writes into it."""
    return made(tmp_path_factory.mktemp("year") / "elva")
