"""What only one side of a translation tells in a form that is read is never proved to be wrong.

Forms are made for every language: numerals by num2words, days and clock times by CLDR, and both
with endings that no table has. None is of an article.
"""

from collections.abc import Iterator
from datetime import date, time

import pytest
from babel.dates import format_date, format_time, get_day_names
from num2words import num2words

from generator.annotated import annotate
from generator.grounding.material import Material
from generator.rules.translations.pairs import Pair
from generator.rules.translations.translation_mismatch import _mismatch
from tests.trees import DictTree

READ = ("en", "pl", "ru", "uk", "kk", "de", "fr", "es", "it")
CODES = {"kk": "kz"}  # as num2words calls them
STRANGE = ("ja", "tr", "zh", "ar", "ko", "sv", "hi", "fi")
ENDINGS = ("jährigen", "letni", "річний", "тілген", "aine")
NUMBERS = (3, 7, 12, 15, 20, 30, 40, 100, 1000)
DAY = date(2024, 6, 12)  # a Wednesday
ENGLISH_ONLY = (
    *("three ships came on Wednesday", "a year and a half later, in the 1970s, at 6.30 p.m."),
    *("two thirds of the sum", "by half, at the age of forty", "in the thirties, for a decade"),
)
"""What a translator makes of words that a reader has never seen."""
DENIED = {
    "en": ("It is not unlikely that they pay", "It is no more than likely that they pay"),
    "pl": ("Nie sposób nie zapłacić", "Nie wykluczają, że zapłacą", "Zapłacą nie tylko oni"),
    "ru": ("Они не исключают, что заплатят", "Не могут не платить", "Заплатят не только они"),
    "uk": ("Вони не виключають, що заплатять", "Поки не отримали", "Заплатять не лише вони"),
    "kk": ("Төлемей отырған жоқпыз", "Төлемеуі мүмкін емес", "Олар ғана емес төлейді"),
    "de": (
        "Nicht auszuschließen, dass sie zahlen",
        "Nicht nur sie zahlen",
        "Unbezahlt ist es nicht",
    ),
    "fr": ("Ils n'excluent pas de payer", "Pas seulement eux", "Ils ne sont pas sans payer"),
    "es": ("No descartan pagar", "No solo ellos pagan", "No es que no paguen"),
    "it": ("Non escludono di pagare", "Non solo loro pagano", "Non hanno preso parte"),
}
"""Denials that deny little or twice."""
IN_ENGLISH = ("They do not rule out paying", "They did not take part", "Not only they do not pay")


@pytest.fixture(scope="module")
def material() -> Material:
    """Of a briefing that holds nothing."""
    header = b"title: T\nquestion: Q\nas_of: 2024-12-31\n"
    return annotate(DictTree({"briefings/b/briefing.yml": header}), "b").readings


def originals(language: str) -> Iterator[str]:
    """Numbers and days in a language, in forms that may be known and with strange endings."""
    words = [num2words(number, lang=CODES.get(language, language)) for number in NUMBERS]
    days = get_day_names("wide", locale=language).values()
    yield from (
        f"{each[:-cut] if cut else each}{ending}"
        for each in words
        for cut in (0, 1)
        for ending in ENDINGS
    )
    yield from (
        f"{day[:-cut] if cut else day}{ending}"
        for day in days
        for cut in (0, 2)
        for ending in ENDINGS
    )


@pytest.mark.parametrize("language", READ)
def test_an_unknown_form_is_no_mistake(language: str, material: Material) -> None:
    for original in originals(language):
        for translation in ENGLISH_ONLY:
            assert _mismatch(material, Pair((), original, language, translation)) is None, original


@pytest.mark.parametrize("language", [*READ, *STRANGE])
def test_a_day_and_an_hour_are_the_same_in_every_format(language: str, material: Material) -> None:
    hours = [time(9, 30), time(18, 30), time(20, 0)]
    for width in ("full", "long", "medium"):
        original = format_date(DAY, width, locale=language)
        for english in ("Wednesday, 12 June 2024", "June 12, 2024", "12 June 2024"):
            assert _mismatch(material, Pair((), original, language, english)) is None, original
    for hour in hours:
        original = format_time(hour, "short", locale=language)
        for english in (f"at {hour:%-I.%M} {hour:%p}", f"at {hour:%H:%M}", "in the evening"):
            assert _mismatch(material, Pair((), original, language, english)) is None, original


@pytest.mark.parametrize("language", DENIED)
def test_a_denial_in_another_turn_is_no_mistake(language: str, material: Material) -> None:
    for original in DENIED[language]:
        for translation in IN_ENGLISH:
            assert _mismatch(material, Pair((), original, language, translation)) is None, original


@pytest.mark.parametrize("language", [*READ, *STRANGE])
def test_other_digits_are_a_mistake(language: str, material: Material) -> None:
    pair = Pair((), "(57 %), 2021", language, "75 per cent in 2021")
    assert _mismatch(material, pair) is not None
    day = format_date(DAY, "long", locale=language)
    assert _mismatch(material, Pair((), day, language, "12 June 2023")) is not None
