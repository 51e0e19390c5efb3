"""Words, negations and the tables of the languages."""

import re

import pytest

from generator.languages import LANGUAGES
from generator.languages.negation import NegationWords
from generator.text import SourceText, Span, negations, words


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
    text = "Moscow did not answer; it didn’t, and n\u00adever will."
    found = negations(text, language="en")
    assert [one.word for one in found] == ["not", "didn’t", "n\u00adever"]
    assert all(text[slice(*one.span)] == one.word for one in found)


def test_negations_of_a_part() -> None:
    text = "It did not, and it never will."
    assert [one.word for one in negations(text, Span(11, len(text)), "en")] == ["never"]


def test_a_negation_in_marks_is_found_without_them() -> None:
    (found,) = negations('They did "not" agree.', language="en")
    assert (found.word, found.span) == ("not", Span(10, 13))


def test_an_idiom_is_told_apart() -> None:
    found = negations("no doubt it is not so", language="en")
    assert [one.is_idiom for one in found] == [True, False]


def test_a_text_is_read_in_its_own_language_only() -> None:
    assert not negations("Министр не айтты", language="kk")
    assert [one.word for one in negations("Министр не сказал", language="ru")] == ["не"]
    assert not negations("wymiana not", language="pl-PL")
    assert not negations("It did not; nie było.", language="id")
    assert not negations("It did not; nie było.")


def test_a_compound_negates_nothing() -> None:
    assert not negations("a no-fly zone", language="en")
    assert negations("No-one agreed", language="en")


TABLES = [each.negation for each in LANGUAGES if each.negation]


@pytest.mark.parametrize("language", TABLES)
def test_every_table_is_well_formed(language: NegationWords) -> None:
    plain = language.negations | language.light | language.linking
    assert all(word == word.lower() and " " not in word for word in plain)
    assert language.nominal <= language.negations
    assert not language.negations & language.light
    for pattern in (*language.denials, *language.idioms):
        assert re.compile(pattern).groups == 0


@pytest.mark.parametrize(
    ("language", "listed"),
    [
        ("en", "not never no without"),
        ("pl", "nie ani brak"),
        ("ru", "не ни нет без"),
        ("kk", "емес жоқ"),
    ],
)
def test_all_negations_of_the_design_are_known(language: str, listed: str) -> None:
    assert [one.word for one in negations(listed, language=language)] == listed.split()


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("zh", "公司不同意，也没有解释。", ["不", "没有"]),
        ("zh", "尚未立项，并非政府的决定", ["未", "非"]),
        ("zh", "毫无准备，船队无法出港，无人受伤", ["无", "无", "无"]),
        ("zh", "不但没收，而且淹没；非常不同，对不起，差不多", []),
        ("zh", "他不断要求知道是不是真的，无人机已经起飞", []),
        (
            "ja",
            "税金を投じるべきではない。来ませんでした。決まっていなかった",
            ["ではない", "ません", "なかった"],
        ),
        ("ja", "計画を認めず、結果は未公表だ", ["ず", "未"]),
        ("ja", "必ずわずか三人ずつ来るはずだ。未来はなくなった。いずれも無事", []),
        ("zh", "他不再过问，从不过问", ["不", "不"]),
    ],
)
def test_negations_are_found_where_no_spaces_part_words(
    language: str, text: str, found: list[str]
) -> None:
    assert [one.word for one in negations(text, language=language)] == found


def test_a_number_ends_with_its_line() -> None:
    source = SourceText.of("It stands on page 5\n\n300 people came.", language="en")
    start = source.folded.plain.index("300")
    cuts = [source.number_across(offset) for offset in (start - 1, start, start + 1)]
    assert cuts == ["", "", "300"]
