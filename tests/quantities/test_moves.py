"""What rose or fell from one number to another."""

import pytest

from generator.quantities import moves
from tests.grounding.test_told import rules


@pytest.mark.parametrize(
    ("language", "text", "ends"),
    [
        ("en", "The fare rose from 6 to 8 euros.", ("6", "8")),
        ("en", "There were 318 cases, down from 507 a year before.", ("507", "318")),
        ("de", "Der Preis stieg von 6 auf 8 Euro.", ("6", "8")),
        ("fr", "Le tarif passera de 6 à 8 euros.", ("6", "8")),
        ("ru", "Цена выросла с 6 до 8 рублей.", ("6", "8")),
    ],
)
def test_both_ends_are_read(language: str, text: str, ends: tuple[str, str]) -> None:
    (found,) = moves(text, language)
    assert tuple(map(str, found.ends)) == ends
    assert not found.is_contradictory


@pytest.mark.parametrize(
    "text", ["It fell from 6 to 8.", "They had 61 boats, down from 48 before."]
)
def test_words_and_numbers_agree(text: str) -> None:
    assert [each.is_contradictory for each in moves(text, "en")] == [True]


@pytest.mark.parametrize("text", ["It was 3rd, up from 9th.", "A boat from 12 towns, 4 up.", "Up."])
def test_what_is_no_way_between_two_numbers_is_none(text: str) -> None:
    assert not list(moves(text, "en"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fee goes from 6 to 8 euros.", set()),
        ("The fee goes from 8 to 6 euros.", {"text-not-grounded"}),
    ],
)
def test_a_text_goes_the_way_of_its_evidence(text: str, expected: set[str]) -> None:
    assert rules("Die Gebühr geht von 6 auf 8 Euro.", "claims", "de", text=text) == expected
