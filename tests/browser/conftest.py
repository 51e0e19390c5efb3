"""A whole small briefing, served: every kind of page, and none of them long."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.built import served


@pytest.fixture(scope="session")
def small_address(small_site: Path) -> Iterator[str]:
    """Where the small briefing is served."""
    with served(small_site) as address:
        yield address
