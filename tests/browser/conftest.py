"""A whole small briefing, built once: every kind of page, and none of them long."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.built import build, copy_small_project, served


@pytest.fixture(scope="session")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small briefing built with the real configuration and shell; the site's folder."""
    return build(copy_small_project(tmp_path_factory.mktemp("small") / "project"))


@pytest.fixture(scope="session")
def small_address(small_site: Path) -> Iterator[str]:
    """Where the small briefing is served."""
    with served(small_site) as address:
        yield address
