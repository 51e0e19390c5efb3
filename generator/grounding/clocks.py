"""Times of day in our words, and whether the words they rest on have them."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from babel import Locale, UnknownLocaleError

from generator.languages import language_of
from generator.languages.calendars import calendar
from generator.text import Span

PRINTED = re.compile(r"(?<![\d.,:])([0-9]{1,2})(?:[.:hH] ?([0-5][0-9]))?(?![\d:]|[.,]\d)")
HOURS = 24
HALF = 12
HALF_HOUR = 30  # minutes


class Clock(NamedTuple):
    """A time of day: its minute, and the hours that it may be of 24.

    `is_plain` where it cannot be another number: it has a colon, or says which half of the day.
    """

    minute: int
    hours: frozenset[int]
    span: Span
    is_plain: bool


@lru_cache(maxsize=4096)
def clocks(text: str, language: str) -> tuple[Clock, ...]:
    """The times of day that a text tells plainly: 7.30 a.m., 5 pm, 19:45."""
    return tuple(each for each in _told(text, language) if each.is_plain)


@lru_cache(maxsize=4096)
def printed(text: str, language: str) -> frozenset[tuple[int, int]]:
    """The hours and minutes that an article may tell, whatever stands around them."""
    found = _told(text, language)
    times = frozenset((hour, each.minute) for each in found for hour in each.hours)
    return times | frozenset(_half_hours(text, language))


def _half_hours(text: str, language: str) -> Iterator[tuple[int, int]]:
    """The halves of hours that are told by the hour they lead to: "half tien" is 9.30."""
    words = language_of(language).numbers
    for found in words.half_hour_pattern.finditer(text):
        hour = words.look_up(words.cardinals, found[1]) or 0
        if 0 < hour <= HALF:
            yield from (((hour - 1) % HALF + half, HALF_HOUR) for half in (0, HALF))


def is_printed(clock: Clock, there: frozenset[tuple[int, int]]) -> bool:
    """Whether an article may tell this time."""
    return any((hour, clock.minute) in there for hour in clock.hours)


def _told(text: str, language: str) -> Iterator[Clock]:
    for found in PRINTED.finditer(text):
        hour, minute = int(found[1]), int(found[2] or 0)
        half = _halves(language).match(text, found.end())
        if hour > HOURS:
            continue
        if half is not None:
            hours = {hour % HALF + (HALF if half["pm"] else 0)}
        else:
            hours = {hour, hour + HALF} if 0 < hour <= HALF else {hour}
        is_plain = half is not None or bool(found[2] and found[0][len(found[1])] in ":h")
        end = half.end() if half else found.end()
        yield Clock(minute, frozenset(hours), Span(found.start(), end), is_plain)


@cache
def _halves(language: str) -> re.Pattern[str]:
    """How CLDR says before and after noon in a language, behind an hour."""
    try:
        periods = calendar(str(Locale.parse(language, sep="-")))["day_periods"]
    except (UnknownLocaleError, ValueError):
        return re.compile("(?!)(?P<am>)(?P<pm>)")
    forms = {"am": set[str](), "pm": set[str]()}
    for width in periods["format"].values():
        for half, known in forms.items():
            if len(str(width.get(half, ""))) > 1:  # the narrow "a" is an article as well
                known.add(_spelt(str(width[half])))
    am, pm = ("|".join(sorted(forms[half], key=len, reverse=True)) for half in ("am", "pm"))
    return re.compile(
        rf"\s?(?:(?P<am>{am or '(?!)'})|(?P<pm>{pm or '(?!)'}))(?!\w)\.?", re.IGNORECASE
    )


def _spelt(half: str) -> str:
    """A pattern of a form with stops and spaces between its letters or without: am, a.m."""
    letters = [each for each in half if each.isalnum()]
    return r"\.?\s?".join(map(re.escape, letters))
