"""The dates of an original and of its translation."""

import re
from collections.abc import Iterator

from generator.dates.prose import DateMention, mentions
from generator.grounding.hidden import may_date
from generator.grounding.material import Material
from generator.languages import language_of
from generator.rules.translations.pairs import Lost, Pair

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
        parts = {part for each in there for part in _parts(each)}
        for each in here:
            for unit, value in _parts(each):
                is_there = (unit, value) in parts or _may_tell(unit, value, other, language)
                if not is_there and (is_read or unit in PARTS):
                    yield Lost(each.text, here is translated, unit, value)
    if is_read:
        yield from _distances(original, translated)


def _distances(
    original: tuple[DateMention, ...], translated: tuple[DateMention, ...]
) -> Iterator[Lost]:
    """Years and days told by their distance, where each side tells one that the other does not."""
    sides = tuple(
        {distance: each.text for each in side if (distance := _distance(each))}
        for side in (original, translated)
    )
    found = [
        Lost(side[each], side is sides[1], f"distance in {each[0]}s", each[1])
        for side, other in (sides, sides[::-1])
        for each in side.keys() - other.keys()
    ]
    if len({each.is_in_translation for each in found}) > 1:
        yield from found


def _distance(said: DateMention) -> tuple[str, int] | None:
    """The unit and the number of "last year", `("year", -1)`; a weekday is told by its name."""
    relative = None if said.weekday else said.relative
    return None if relative is None or relative.is_rough else (relative.unit, relative.offset)


def _parts(said: DateMention) -> Iterator[tuple[str, str | int]]:
    """What a date says, each by itself: its year, month, day and weekday."""
    for partial in (said.first, said.last):
        if partial is not None:
            parts = (partial.year, partial.month, partial.day)
            yield from (
                (unit, value) for unit, value in zip(PARTS, parts, strict=True) if value is not None
            )
    if said.weekday:
        yield "weekday", said.weekday


def _may_tell(unit: str, value: str | int, text: str, language: str) -> bool:
    """Whether digits may be the year or the decade, or a word a form of the month or weekday."""
    known = language_of(language).dates
    if isinstance(value, str):
        return any(each.startswith(value.rstrip("X")) for each in YEAR.findall(text))
    if unit == "day":
        return bool(re.search(rf"(?<!\d){value}(?!\d)", text))
    return may_date(value, text, known.weekdays if unit == "weekday" else known.all_months)
