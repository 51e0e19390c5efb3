"""Words, negations and the tables of the languages."""

import re

import pytest

from generator.languages.negation import NegationWords
from generator.text import SourceText, Span, negations, words
from generator.text.negators import TABLES, homonyms


def spelled(text: str) -> list[str]:
    return [word.text for word in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They don't.", ["They", "don't"]),
        ("Nur-Sułtan, Vlast.kz", ["Nur-Sułtan", "Vlast.kz"]),
        ("the U.S. said", ["the", "U.S", "said"]),
        ("co\u00adoperate", ["co\u00adoperate"]),
        ("'advertise' — now", ["advertise", "now"]),
        ("cafe\u0301 bar", ["cafe\u0301", "bar"]),
        ("за\u0301мок", ["за\u0301мок"]),
        ("Қазақстанның 5G", ["Қазақстанның", "5G"]),
        ("end.Next", ["end", "Next"]),
        ("a - b", ["a", "b"]),
        ("", []),
        ("…!", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert spelled(text) == expected


def test_words_know_where_they_stand() -> None:
    text = "“Nur-Sułtan’s” plan"
    assert all(text[slice(*word.span)] == word.text for word in words(text))


def test_negations_are_found_where_they_stand() -> None:
    text = "Moscow did not answer; it didn’t, and n\u00adever will. Brak zgody."
    found = negations(text)
    assert [one.word for one in found] == ["not", "didn’t", "n\u00adever", "Brak"]
    assert all(text[slice(*one.span)] == one.word for one in found)


def test_negations_of_a_part() -> None:
    text = "It did not, and it never will."
    assert [one.word for one in negations(text, Span(11, len(text)))] == ["never"]


def test_a_negation_in_marks_is_found_without_them() -> None:
    (found,) = negations('They did "not" agree.')
    assert (found.word, found.span) == ("not", Span(10, 13))


def test_an_idiom_is_told_apart() -> None:
    assert [one.is_idiom for one in negations("no doubt it is not so")] == [True, False]


def test_the_language_of_a_text_decides_over_homonyms() -> None:
    assert negations("Министр не айтты")
    assert not negations("Министр не айтты", language="kk")
    assert not negations("wymiana not", language="pl-PL")
    assert homonyms("kk-Cyrl") >= {"не"}
    assert homonyms("de") == frozenset()


def test_a_compound_negates_nothing() -> None:
    assert not negations("a no-fly zone")
    assert negations("No-one agreed")


@pytest.mark.parametrize("language", TABLES)
def test_every_table_is_well_formed(language: NegationWords) -> None:
    plain = language.negations | language.light | language.linking | language.cardinals
    assert all(word == word.lower() and " " not in word for word in plain)
    assert language.nominal <= language.negations
    assert not language.negations & language.light
    for pattern in (*language.denials, *language.idioms, *language.scales):
        assert re.compile(pattern).groups == 0


def test_all_negations_of_the_design_are_known() -> None:
    listed = "not never no did not without nie ani brak не ни нет без емес жоқ"
    known = {one.word for one in negations(listed)}
    assert known == set(listed.split()) - {"did"}


def test_a_number_ends_with_its_line() -> None:
    source = SourceText.of("It stands on page 5\n\n300 people came.")
    assert [source.folded.plain[slice(*number)] for number in source.numbers] == ["5", "300"]
