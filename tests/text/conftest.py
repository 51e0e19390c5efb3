"""The stored articles, folded once for all tests of this folder."""

from pathlib import Path

import pytest

from generator.text import SourceText


@pytest.fixture(scope="session")
def articles(project_root: Path) -> dict[str, SourceText]:
    """The articles of seeds/ by number, without a layout."""
    return {
        path.name[:3]: SourceText.of(path.read_bytes().decode())
        for path in sorted((project_root / "seeds").glob("*.txt"))
    }
