"""The words one language has for dates: its tables, as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Unit = Literal["day", "week", "month", "year", "decade"]
Part = Literal["early", "mid", "late"]
Reach = Literal["since", "until"]


@dataclass(frozen=True)
class DateTables:
    """One language's tables: forms (in lower case) to what they mean.

    `forms` are patterns, the longest first, in which `{D}` stands for a day, `{M}` a month,
    `{Y}` a year, `{C}` the number of a century, `{W}` a weekday, `{S}` a season, `{Q}` the ordinal
    of a quarter, `{R}` a year told by its distance ("last year"), `{T}` one of `turns` ("last"),
    `{-}` a dash, `{months}` a number of months from the first of the year; `{D2}` and so on are
    the end of a span.
    `relative` are patterns with the unit and the distance; `{N}` in
    one is a number of `counts`.
    """

    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    seasons: Mapping[str, int] = field(default_factory=dict)
    season_stems: Mapping[str, int] = field(default_factory=dict)  # of what is of a season
    quarters: Mapping[str, int] = field(default_factory=dict)
    centuries: Mapping[str, int] = field(default_factory=dict)  # ordinals in words
    relative: tuple[tuple[str, Unit, int], ...] = ()
    years: tuple[tuple[str, int], ...] = ()
    forms: tuple[str, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    reaches: Mapping[str, Reach] = field(default_factory=dict)
    parts: Mapping[str, Part] = field(default_factory=dict)
    before_year: frozenset[str] = frozenset()
    turns: Mapping[str, int] = field(default_factory=dict)
    anaphoric: tuple[tuple[str, int], ...] = ()
    reaches_after: Mapping[str, Reach] = field(default_factory=dict)
    day_ending: str = ""
    month_ending: str = ""
    weekday_ending: str = ""
    abbreviated: Mapping[str, int] = field(default_factory=dict)  # months; only with a number
    ambiguous: frozenset[str] = frozenset()  # words that are months only behind `before_year`
    behind: Mapping[str, int] = field(default_factory=dict)  # turns behind a weekday
    conjunction: str = "(?!)"  # before the last day of a list: "20 and 21 March"
    second_half: tuple[str, ...] = ()  # the other words of a half-year are the first
    rough: str = "(?!)"  # what tells of a counted distance: "two years ago"
    is_spaced: bool = True  # words are parted by spaces
    day_first: bool | None = None  # 3/2/2022 is 3 February; None where it may be either
    hour_openers: str = "(?!)"  # before an hour in words: "at three in the afternoon"
    half_past: str = "(?!)"  # "half past three"
    hour: str = "(?!)"  # "three o'clock"
    before_noon: str = "(?!)"
    after_noon: str = "(?!)"
    capitalised: bool = False  # months and weekdays have a capital letter in running text
