"""Dates as a reader reads them."""

from pathlib import Path

import pytest

from generator.dates import display, parse

SHOWN = [
    line.split(" => ")
    for line in Path(__file__).with_name("shown.txt").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_a_date_is_shown_in_plain_english(text: str, shown: str) -> None:
    assert display(parse(text)) == shown
