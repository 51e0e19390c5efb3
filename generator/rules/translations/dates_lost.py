"""The dates of an original and of its translation."""

import re
from collections.abc import Iterator

from generator.dates.prose import DateMention, mentions
from generator.grounding.material import Material
from generator.languages import language_of
from generator.rules.translations.pairs import Pair
from generator.rules.translations.sides import Lost
from generator.text import words

PARTS = ("year", "month", "day")
YEAR = re.compile(r"(?<![\d.,])[0-9]{4}(?!\d)")


def dates_lost(material: Material, pair: Pair) -> Iterator[Lost]:
    """The years, months, days and weekdays that stand on one side only.

    What is told by its distance ("last year") is held against another distance only: there are too
    many ways to say it.
    """
    original = mentions(pair.original, pair.language)
    translated = mentions(pair.translation, material.language)
    is_read = language_of(pair.language).is_read
    for here, there, other, language in (
        (translated, original, pair.original, pair.language),
        (original, translated, pair.translation, material.language),
    ):
        if here is translated and not is_read:
            continue
        parts = {part for each in there for part in _parts(each)} | _named_dates(other, language)
        for each in here:
            missing = [part for part in _parts(each) if part not in parts]
            if any(is_read or unit in PARTS for unit, _ in missing):
                yield Lost(each.text, here is translated)
    if is_read:
        yield from _distances(original, translated)


def _distances(
    original: tuple[DateMention, ...], translated: tuple[DateMention, ...]
) -> Iterator[Lost]:
    """A year or a day told by its distance, where the original tells of others only."""
    there = [distance for each in original if (distance := _distance(each))]
    for each in translated:
        here = _distance(each)
        if here and here not in there and here[0] in {unit for unit, _ in there}:
            yield Lost(each.text, is_in_translation=True, is_told_otherwise=True)


def _distance(said: DateMention) -> tuple[str, int] | None:
    """The unit and the number of "last year", `("year", -1)`."""
    relative = said.relative
    return None if relative is None or relative.is_rough else (relative.unit, relative.offset)


def _parts(said: DateMention) -> Iterator[tuple[str, object]]:
    """What a date says, each by itself: its year, month, day and weekday."""
    for partial in (said.first, said.last):
        if partial is not None:
            parts = (partial.year, partial.month, partial.day)
            yield from (each for each in zip(PARTS, parts, strict=True) if each[1] is not None)
    if said.weekday:
        yield "weekday", said.weekday


def _named_dates(text: str, language: str) -> set[tuple[str, object]]:
    """The months whose names stand in a text, and the years that its digits may be."""
    known = language_of(language).dates.all_months
    years: set[tuple[str, object]] = {("year", each) for each in YEAR.findall(text)}
    return years | {
        ("month", known[low]) for word in words(text) if (low := word.text.lower()) in known
    }
