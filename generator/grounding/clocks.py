"""Times of day in our words, and whether the words they rest on have them."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from babel import Locale, UnknownLocaleError

from generator.languages import language_of
from generator.languages.calendars import calendar
from generator.languages.numbers import NumberWords
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
def clock_times(text: str, language: str) -> frozenset[tuple[int, int]]:
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
        hours = _hours(hour, half)
        is_plain = half is not None or bool(found[2] and found[0][len(found[1])] in ":h")
        end = half.end() if half else found.end()
        yield Clock(minute, hours, Span(found.start(), end), is_plain)
    yield from _in_words(text, language)


def _in_words(text: str, language: str) -> Iterator[Clock]:
    """Hours whose half of the day, half past or o'clock is told in words."""
    words = language_of(language).numbers
    for found in _worded(language).finditer(text):
        told = found["hour"]
        hour = int(told) if told.isdigit() else _spoken(words).get(told.casefold(), HOURS)
        is_half, minute = found["am"] or found["pm"], 30 if found["past"] else 0
        if (is_half or minute or found["clock"]) and hour <= HALF:
            hours = _hours(hour, found if is_half else None)
            start = found.start("past" if minute else "hour")
            yield Clock(minute, hours, Span(start, found.end()), is_plain=True)


def _hours(hour: int, half: re.Match[str] | None) -> frozenset[int]:
    """The hours of 24 that an hour of 12 may be."""
    if half is not None:
        return frozenset({hour % HALF + (HALF if half["pm"] else 0)})
    return frozenset({hour, hour + HALF} if 0 < hour <= HALF else {hour})


@cache
def _spoken(words: NumberWords) -> dict[str, int]:
    """The hours of a dial in words: "three", and in Arabic "the third"."""
    known = {**words.ordinals, **words.cardinals}
    return {word: worth for word, worth in known.items() if 0 < worth <= HALF}


@cache
def _worded(language: str) -> re.Pattern[str]:
    """An hour behind a word that opens one, with what tells that it is one."""
    spoken, dates = language_of(language).numbers, language_of(language).dates
    hours = "|".join([*_spoken(spoken), "[0-9]{1,2}"])
    return re.compile(
        rf"(?<!\w)(?:(?P<past>{dates.half_past})|{dates.hour_openers})\s(?P<hour>{hours})(?!\w)"
        rf"(?:\s(?P<clock>{dates.hour})(?!\w))?"
        rf"(?:\s(?:(?P<am>{dates.before_noon})|(?P<pm>{dates.after_noon}))(?!\w))?",
        re.IGNORECASE,
    )


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
