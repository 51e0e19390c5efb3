"""How values are worded for readers."""

from decimal import Decimal

import pytest

from generator.model import Figure
from generator.model.facts.figure import amount
from generator.render.parts.printing import NEAR, end_of
from generator.render.wording import in_marks, shortened


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        ("23600000000", "USD", "USD 23.6 billion"),
        ("1000000000", "USD", "USD 1 billion"),
        ("500000000", "PLN", "PLN 500 million"),
        ("3348", "joint ventures", "3,348 joint ventures"),
        ("6.8", "percent", "6.8%"),
        ("0.50", "percent", "0.50%"),
        ("-5", "degrees", "-5 degrees"),
        ("21", "place", "21st place"),
        ("12", "place", "12th place"),
        ("103", "place", "103rd place"),
    ],
)
def test_an_amount_is_read_as_it_is_spoken(value: str, unit: str, words: str) -> None:
    assert amount(Decimal(value), unit) == words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"value": "8000", "unit": "companies", "bound": "about"}, "about 8,000 companies"),
        ({"value": "6.8", "unit": "percent", "change": "increase"}, "up 6.8%"),
        ({"value": "20", "unit": "percent", "change": "decrease"}, "down 20%"),
        ({"value": "1000000000", "unit": "USD", "bound": "up-to"}, "up to USD 1 billion"),
        ({"value": "28", "unit": "place", "change": "increase"}, "risen to 28th place"),
        ({"value": "39", "unit": "place", "change": "decrease"}, "fallen to 39th place"),
    ],
)
def test_a_figure_says_its_bound_and_its_direction(fields: dict[str, str], words: str) -> None:
    known = {"id": "a-figure", "measure": "a measure", "evidence": "words"}
    assert Figure.model_validate(known | fields).amount == words


def test_words_are_cut_at_a_blank_and_say_so() -> None:
    assert shortened("one two three", 9) == "one two…"
    assert shortened("one two", 9) == "one two"


def test_marks_inside_marks_are_single_ones() -> None:
    assert in_marks("They said: “We do not”") == "“They said: ‘We do not’”"
    assert in_marks("Elva’s port") == "“Elva’s port”"


@pytest.mark.parametrize("words", ["风吹过港口。" * 200, "wind in the port " * 100])
def test_the_words_before_evidence_are_shown_in_part_with_blanks_or_without(words: str) -> None:
    shown = end_of(words)
    assert shown.startswith("…")
    assert words.endswith(shown[1:])
    assert NEAR - 20 < len(shown) <= NEAR + 1
