"""The value `Date`: what was written, the first and last day it can mean, and how two compare."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Precision = Literal[
    "day",
    "month",
    "season",
    "quarter",
    "half-year",
    "year",
    "decade",
    "century",
    "interval",
    "set",
    "unknown",
]
Component = Literal["year", "month", "day"]

# Not from the calendar module, whose names follow the machine's locale.
MONTH_NAMES = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
MONTHS = len(MONTH_NAMES)

ALL_COMPONENTS: tuple[Component, ...] = ("year", "month", "day")
FIRST, LAST = dt.date.min, dt.date.max


class DateError(ValueError):
    """A date that cannot be read: `message` says what is wrong, `help` the way out (or "").

    `meant` is the date in EDTF, where only one can be meant.
    """

    def __init__(self, message: str, way_out: str = "", meant: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.help = way_out
        self.meant = meant


@dataclass(frozen=True, slots=True)
class Point:
    """One date without an interval: `2022?-03-28`, `2022-33`, `198X`.

    `year`, `month` and `day` are the digits as written (`X` for an unspecified one) without
    qualifiers; `month` holds the code 21-41 of a season, a quarter or a half-year as well.
    """

    year: str
    month: str | None
    day: str | None
    earliest: dt.date | None
    latest: dt.date | None
    uncertain: frozenset[Component] = frozenset()
    approximate: frozenset[Component] = frozenset()

    @property
    def components(self) -> tuple[Component, ...]:
        """The components that are written."""
        return ALL_COMPONENTS[: 1 + (self.month is not None) + (self.day is not None)]

    @property
    def is_plain(self) -> bool:
        """Whether nothing is uncertain, approximate or unspecified."""
        return not (self.uncertain or self.approximate or "X" in self.digits)

    @property
    def digits(self) -> str:
        """The components without qualifiers, as EDTF writes them."""
        return "-".join(part for part in (self.year, self.month, self.day) if part is not None)


class Period(NamedTuple):
    """From `start` to `end`, both included. None is an end that is `open` or not known."""

    start: Point | None
    end: Point | None
    is_open: bool = True  # the missing end: for certain without an end (`..`), or just not known

    @property
    def earliest(self) -> dt.date | None:
        """The first day it can mean; None before all days."""
        return self.start.earliest if self.start else None

    @property
    def latest(self) -> dt.date | None:
        """The last day it can mean; None after all days."""
        return self.end.latest if self.end else None


@dataclass(frozen=True, slots=True)
class Date:
    """A date in EDTF.

    `earliest` and `latest` are the first and last day it can mean, None for an end that is open
    or unknown. `spans` are its parts: one, or for a set (`[2021, 2023]`) one for each member.
    Two dates are equal when they are written alike.
    """

    text: str
    earliest: dt.date | None = field(compare=False)
    latest: dt.date | None = field(compare=False)
    precision: Precision = field(compare=False)
    approximate: bool = field(compare=False)
    uncertain: bool = field(compare=False)
    spans: tuple[Period, ...] = field(compare=False, repr=False)

    def __str__(self) -> str:
        return self.text

    @property
    def ends(self) -> tuple[Point, ...]:
        """The first and last date of every span, each once."""
        found: dict[str, Point] = {}
        for point in (point for span in self.spans for point in (span.start, span.end) if point):
            found.setdefault(point.digits, point)
        return tuple(found.values())


def overlaps(a: Date, b: Date) -> bool:
    """Whether some day belongs to both; an unknown end may be any day."""
    return any(
        _start(one) <= _end(other) and _start(other) <= _end(one)
        for one in a.spans
        for other in b.spans
    )


def before(a: Date, b: Date) -> bool:
    """Whether every day of `a` lies before every day of `b`."""
    return a.latest is not None and b.earliest is not None and a.latest < b.earliest


def reaches_past(a: Date, b: Date) -> bool:
    """Whether a date that `a` is written with, one end of an interval too, lies behind all of `b`.

    An end that is open or not known reaches nowhere.
    """
    points = (point for span in a.spans for point in (span.start, span.end) if point)
    last = b.latest
    return last is not None and any(one.earliest and one.earliest > last for one in points)


def contains(a: Date, b: Date) -> bool:
    """Whether every day of `b` lies in `a`; an end of `a` that is not known holds nothing."""
    return all(any(_holds(one, other) for one in a.spans) for other in b.spans)


def chronological(date: Date) -> tuple[dt.date, dt.date, str]:
    """The sort key: by the first day, then the last, then as written.

    An open start comes first; a date of no known year last.
    """
    if date.earliest is None and date.latest is None:
        return LAST, LAST, date.text
    return date.earliest or FIRST, date.latest or LAST, date.text


def _start(span: Period) -> dt.date:
    return span.earliest or FIRST


def _end(span: Period) -> dt.date:
    return span.latest or LAST


def _holds(outer: Period, inner: Period) -> bool:
    start, end = _start(outer), _end(outer)
    if not outer.is_open:
        start = outer.earliest or end
        end = outer.latest or start
    return start <= _start(inner) and _end(inner) <= end
