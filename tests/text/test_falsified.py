"""Quotations that are verbatim and false, and their honest neighbours."""

from pathlib import Path

import pytest
import yaml

from generator.text import Found, QuoteSelector, Refused, locate
from tests.text.languages import spoken

QUOTATIONS: dict[str, list[str]] = yaml.load(
    Path(__file__).with_name("quotations.yml").read_text(encoding="utf-8"), yaml.CSafeLoader
)


def taken_apart(marked: str) -> tuple[str, str]:
    """The text of a source, and what is quoted from it."""
    before, _, rest = marked.partition("⟦")
    exact, _, after = rest.partition("⟧")
    assert exact
    return f"{before}{exact}{after}", exact


@pytest.mark.parametrize("marked", QUOTATIONS["falsified"])
def test_a_falsified_quotation_is_refused(marked: str) -> None:
    stored, exact = taken_apart(marked)
    assert isinstance(locate(QuoteSelector(exact), spoken(stored)), Refused)


@pytest.mark.parametrize("marked", QUOTATIONS["honest"])
def test_an_honest_quotation_is_found(marked: str) -> None:
    stored, exact = taken_apart(marked)
    located = locate(QuoteSelector(exact), spoken(stored))
    assert isinstance(located, Found), located
    assert all(stored[slice(*match.span)] == exact for match in located.matches)
