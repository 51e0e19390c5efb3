"""The value `Date`: what was written, and the first and last day it can mean."""

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
