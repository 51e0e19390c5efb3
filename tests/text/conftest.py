"""The stored articles, folded once for all tests of this folder."""

import pytest

from generator.text import SourceText
from tests.briefings import FIVE


@pytest.fixture(scope="session")
def articles() -> dict[str, SourceText]:
    """The five real articles by number, without a layout."""
    return {
        path.name[:3]: SourceText.of(
            path.read_bytes().decode(), language="pl" if path.name.startswith("004") else "en"
        )
        for path in sorted((FIVE / "seeds").glob("*.txt"))
    }
