"""Durations told by two measures or more: "two minutes and eight seconds", 2:08.4."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache

from generator.languages import language_of
from generator.languages.number_patterns import SPACE
from generator.quantities.quantity import Quantity, duration

PRINTED = re.compile(
    r"(?<![\w:.,])(?:(?P<h>[0-9]{1,2}):)?(?P<m>[0-9]{1,2}):(?P<s>[0-5][0-9](?:[.,][0-9]{1,3})?)"
    r"(?![\w:]|[.,][0-9])"
)
MINUTE = 60


def durations(text: str, quantities: tuple[Quantity, ...], language: str) -> Iterator[Quantity]:
    """The sums of numbers that tell one duration together, each in its smallest measure.

    Args:
        text: the words.
        quantities: the numbers that were read in them.
        language: BCP 47 tag.
    """
    together: list[Quantity] = []
    for each in quantities:
        if together and not _goes_on(text, together[-1], each, language):
            yield from _sum(text, together)
            together = []
        together = [*together, each] if duration(each) else []
    yield from _sum(text, together)
    for found in PRINTED.finditer(text):
        yield from _printed(found)


def _goes_on(text: str, one: Quantity, other: Quantity, language: str) -> bool:
    """Whether the second number adds smaller parts of what the first one counts."""
    long, short = duration(one), duration(other)
    is_joined = _between(language).fullmatch(text, one.end, other.start) is not None
    is_like = bool(long and short and long.base == short.base)
    return is_joined and is_like and one.counted != other.counted and other.bound == "exact"


def _sum(text: str, parts: list[Quantity]) -> Iterator[Quantity]:
    whole = [found.amount for each in parts if (found := duration(each))]
    if len(parts) < 2 or whole != sorted(whole, reverse=True):
        return
    first, last = parts[0], parts[-1]
    unit = whole[-1] / last.value if last.value else Decimal(0)
    if unit:
        words, value = text[first.start : last.end], sum(whole) / unit
        yield replace(last, start=first.start, text=words, value=value, bound=first.bound)


def _printed(found: re.Match[str]) -> Iterator[Quantity]:
    """Minutes and seconds, or hours and minutes."""
    start, end = found.span()
    plain = Quantity(start, end, found[0], Decimal(found["s"].replace(",", ".")), "cardinal")
    value = int(found["h"] or 0) * MINUTE**2 + int(found["m"]) * MINUTE + plain.value
    yield replace(plain, value=value, counted="second", stop=end)
    if not found["h"] and value % 1 == 0:
        yield replace(plain, value=value, counted="minute", stop=end)


@cache
def _between(language: str) -> re.Pattern[str]:
    """A measure between two numbers, and what joins them."""
    joint = language_of(language).numbers.conjunction
    return re.compile(rf"{SPACE}?[^\W\d]+\.?,?{SPACE}(?:(?:{joint}){SPACE})?", re.IGNORECASE)
