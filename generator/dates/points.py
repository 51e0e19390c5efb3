"""One date without an interval: read, and its first and last day found in the calendar."""

import calendar
import datetime as dt
import re
from collections.abc import Iterable, Iterator
from types import MappingProxyType

from generator.dates.date import MONTH_NAMES, MONTHS, Component, DateError, Point, Precision

# Facts are about the modern world; anything outside is a slip of the keyboard.
FIRST_YEAR, LAST_YEAR = 1000, 2199

QUALIFIERS = "[?~%]?"
POINT = re.compile(
    rf"({QUALIFIERS})([0-9X]{{4}})({QUALIFIERS})"
    rf"(?:-({QUALIFIERS})([0-9X]{{2}})({QUALIFIERS})"
    rf"(?:-({QUALIFIERS})([0-9X]{{2}})({QUALIFIERS}))?)?",
    re.ASCII,
)

# ISO 8601-2, 4.8: code -> the first month and how many months. A season that begins in
# December ends in the next year; 25-28 are northern, 29-32 southern.
SEASONS = MappingProxyType(
    {21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3)}
    | {25: (3, 3), 26: (6, 3), 27: (9, 3), 28: (12, 3)}
    | {29: (9, 3), 30: (12, 3), 31: (3, 3), 32: (6, 3)}
)
QUARTERS = MappingProxyType({33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3)})
FRACTIONS = MappingProxyType({37: (1, 4), 38: (5, 4), 39: (9, 4), 40: (1, 6), 41: (7, 6)})
PERIODS = MappingProxyType({**SEASONS, **QUARTERS, **FRACTIONS})

Days = tuple[dt.date | None, dt.date | None]


def read_point(text: str) -> Point | None:
    """The date, or None where `text` has not the form of one.

    Raises DateError for a date that is in no calendar.
    """
    match = POINT.fullmatch(text)
    if match is None or any(match[left] and match[left + 2] for left in (1, 4, 7)):
        return None
    year, month, day = match[2], match[5], match[8]
    check_year(year)
    earliest, latest = _bounds(year, month, day)
    marks = [(match[1], match[3]), (match[4], match[6]), (match[7], match[9])]
    return Point(year, month, day, earliest, latest, _marked(marks, "?%"), _marked(marks, "~%"))


def has_form_of_point(text: str) -> bool:
    """Whether the text is written like a date, be it in the calendar or not."""
    return POINT.fullmatch(text) is not None


def precision(point: Point) -> Precision:
    """How narrow the date is."""
    if point.day is not None:
        return "day"
    if point.month is not None:
        return _month_precision(point.month)
    unspecified = point.year.count("X")
    names: tuple[Precision, ...] = ("year", "decade", "century")
    return names[unspecified] if unspecified < len(names) else "unknown"


def check_year(year: str) -> None:
    """Raises DateError for a year that no fact of ours can be from."""
    if year == "XXXX":
        return
    earliest, latest = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if earliest < FIRST_YEAR or latest > LAST_YEAR:
        raise DateError(
            f"the year {year} is not one of {FIRST_YEAR} to {LAST_YEAR}",
            "a year has four digits: 2022",
        )


def _month_precision(month: str) -> Precision:
    code = int(month) if month.isdigit() else 0
    if code in SEASONS:
        return "season"
    if code in QUARTERS:
        return "quarter"
    return "half-year" if code in FRACTIONS else "month"


def _marked(marks: list[tuple[str, str]], which: str) -> frozenset[Component]:
    """The components that a qualifier speaks of.

    One to the left of a component means that component alone, one to the right means it and
    everything before it (ISO 8601-2, 8.2.3).
    """
    names: tuple[Component, ...] = ("year", "month", "day")
    found: set[Component] = set()
    for place, (left, right) in enumerate(marks):
        if left and left in which:
            found.add(names[place])
        if right and right in which:
            found.update(names[: place + 1])
    return frozenset(found)


def _bounds(year: str, month: str | None, day: str | None) -> Days:
    if month is not None and day is None and month.isdigit() and int(month) in PERIODS:
        return _period(year, *PERIODS[int(month)])
    if year == "XXXX":
        _first(_days([2000], month, day), year, month, day)  # a leap year has every day
        return None, None
    years = range(int(year.replace("X", "0")), int(year.replace("X", "9")) + 1)
    return (
        _first(_days(years, month, day), year, month, day),
        _first(_days(reversed(years), month, day, last=True), year, month, day),
    )


def _period(year: str, first_month: int, months: int) -> Days:
    if year == "XXXX":
        return None, None
    start, end = int(year.replace("X", "0")), int(year.replace("X", "9"))
    last = first_month + months - 1
    end, last = (end, last) if last <= MONTHS else (end + 1, last - MONTHS)
    return (dt.date(start, first_month, 1), dt.date(end, last, calendar.monthrange(end, last)[1]))


def _days(
    years: Iterable[int], month: str | None, day: str | None, *, last: bool = False
) -> Iterator[dt.date]:
    """Days that fit the digits, in order from the first or from the last."""
    step = -1 if last else 1
    for year in years:
        for number in _fitting(month, MONTHS)[::step]:
            for each in _fitting(day, calendar.monthrange(year, number)[1])[::step]:
                yield dt.date(year, number, each)


def _fitting(digits: str | None, highest: int) -> list[int]:
    """The numbers 1 to `highest` that the two digits can mean: `1X` is 10, 11, 12."""
    numbers = range(1, highest + 1)
    if digits is None:
        return list(numbers)
    pattern = re.compile(digits.replace("X", "[0-9]"))
    return [number for number in numbers if pattern.fullmatch(f"{number:02}")]


def _first(days: Iterator[dt.date], year: str, month: str | None, day: str | None) -> dt.date:
    for each in days:
        return each
    raise _impossible(year, month, day)


def _impossible(year: str, month: str | None, day: str | None) -> DateError:
    """What is wrong with a date that no calendar has."""
    if month is not None and not _fitting(month, MONTHS):
        if day is None:
            way_out = "months are 01 to 12; 21 to 24 are seasons, 33 to 36 quarters"
        else:
            way_out = "a date is year-month-day: 2022-03-28"
        return DateError(f"there is no month {month}", way_out)
    if month is None or "X" in year + month:
        return DateError(f"there is no day {year}-{month}-{day} in any calendar")
    name = f"{MONTH_NAMES[int(month) - 1]} {year}"
    highest = calendar.monthrange(int(year), int(month))[1]
    return DateError(
        f"there is no day {day} in {name}", f"{name} has {highest} days: 01 to {highest}"
    )
