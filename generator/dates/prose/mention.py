"""What a text says of a date, rarely all of it: a year, a month, a day, a distance."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.dates.date import MONTHS, Date
from generator.languages.date_tables import Part, Reach, Unit
from generator.languages.dates import DateWords

FIRST_HALF = 40
PARTS = ("m", "roman", "season", "quarter", "half", "halved")  # what may stand for a month
ROMAN = MappingProxyType({"I": 1, "V": 5, "X": 10, "І": 1, "Х": 10})
Said = Mapping[str, str | None]
"""The groups of a match, by their names."""


@dataclass(frozen=True, slots=True)
class Partial:
    """The parts of a date that are said; `month` may be a season (21-24) or a quarter (33-36).

    `year` is digits, with `X` for a decade or a century: `199X`, `18XX`.
    """

    year: str | None = None
    month: int | None = None
    day: int | None = None

    @property
    def edtf(self) -> str:
        """As EDTF writes it, with `-` for a year that is not said: `--02-03`; "" for nothing."""
        rest = "".join(f"-{each:02}" for each in (self.month, self.day) if each is not None)
        return (self.year or "-") + rest if self.year or rest else ""


@dataclass(frozen=True, slots=True)
class Relative:
    """A date counted from another: last week is `Relative("week", -1)`.

    Where `antecedent` is set ("the previous year"), it is the year counted from; otherwise the
    date of the article is. `is_rough` is "ten years ago", which means no certain day. With a
    month or a weekday it says which one is meant: "last September" is `Relative("month", -1)`.
    """

    unit: Unit
    offset: int
    is_rough: bool = False
    antecedent: int | None = None


@dataclass(frozen=True, slots=True)
class DateMention:
    """Words at `start` to `end` of a text that say when.

    `last` is the end of a span ("January-November 2022"); `weekday` is ISO's, Monday is 1;
    `reach` is "since" or "until" before the date, `part` the early, middle or late part of it.
    """

    start: int
    end: int
    text: str
    first: Partial
    last: Partial | None = None
    weekday: int | None = None
    relative: Relative | None = None
    reach: Reach | None = None
    part: Part | None = None

    @property
    def edtf(self) -> str:
        """What is said, EDTF-like: `2022-01/2022-11`, `--02-03`, `--09`, "" where relative."""
        return f"{self.first.edtf}/{self.last.edtf}" if self.last else self.first.edtf


@dataclass(frozen=True, slots=True)
class Resolved:
    """The date that a mention means; `inferred` when the text alone does not say all of it."""

    date: Date
    inferred: bool


def ends_of(said: Said, words: DateWords) -> tuple[Partial, Partial | None] | None:
    """The first day or month and the last, if there are two; None where the two do not fit."""
    month = _month(said, words)
    year, year2 = _year(said, "", words), _year(said, "2", words)
    month2 = _name(said, "month2", words)
    day, day2 = _day(said, "day"), _day(said, "day2")
    if slashed := said.get("slashed"):
        month, day = _slashed(slashed, words.day_first)
    if (ending := said.get("next")) and year:
        year2 = str(int(year) + 1)
        if not year2.endswith(ending):
            return None
    last = None
    if span := said.get("span"):
        month, year, last = _months_of(count_of(span, words), month, year, is_back="back" in said)
    if year2 or month2 or day2:
        last = Partial(year2 or year, month2 or month, day2)
        year = year or year2
    return Partial(year, month, day), last


def weekday_of(said: Said, words: DateWords) -> int | None:
    """The weekday that is said, from 1."""
    return _name(said, "weekday", words)


def count_of(word: str, words: DateWords) -> int:
    """The number that is written in digits or in a word."""
    return int(word) if word.isdigit() else words.counts[word.casefold()]


def _roman(numeral: str) -> int:
    """The worth of a Roman number up to 39."""
    worths = [ROMAN[each] for each in numeral.upper()]
    pairs = zip(worths, [*worths[1:], 0], strict=True)
    return sum(-worth if worth < following else worth for worth, following in pairs)


def _year(said: Said, end: str, words: DateWords) -> str | None:
    """The year that is said, the decade `199X`, or the century: `18XX` is the 19th."""
    if short := said.get(f"short{end}"):
        return f"20{short}"
    if decade := said.get(f"decade{end}"):
        return f"{decade}X"
    if number := said.get(f"century{end}"):
        plain = number.casefold()
        worth = int(plain) if plain.isdigit() else words.centuries.get(plain) or _roman(number)
        return f"{worth - 1:02}XX"
    return said.get(f"year{end}")


def _months_of(
    number: int, month: int | None, year: str | None, *, is_back: bool
) -> tuple[int | None, str | None, Partial | None]:
    """The first month of so many, its year, and the last: from January on, or back from a month."""
    if not 0 < number <= MONTHS:
        return None, year, None
    if not is_back:
        return 1, year, Partial(year, number)
    assert month is not None
    first = (month - number) % MONTHS + 1
    before = str(int(year) - (first > month)) if year else None
    return first, before, Partial(year, month)


def _month(said: Said, words: DateWords) -> int | None:
    """The month, season, quarter or half-year that is said."""
    group, written = next(((key, said[key]) for key in PARTS if said.get(key)), ("", None))
    if written is None:
        return _name(said, "month", words)
    part = written.casefold()
    readings: dict[str, Callable[[], int | None]] = {
        "m": lambda: int(part),
        "roman": lambda: _roman(written),
        "season": lambda: words.seasons[part],
        "quarter": lambda: words.quarters[part],
        "half": lambda: FIRST_HALF + (part in words.second_half),
        "halved": lambda: FIRST_HALF - 1 + int(part),
    }
    return readings[group]()


def _name(said: Said, group: str, words: DateWords) -> int | None:
    name = said.get(group)
    table = words.weekdays if group == "weekday" else words.all_months
    return table[name.casefold().rstrip(".")] if name else None


def _day(said: Said, group: str) -> int | None:
    day = said.get(group)
    return int(day) if day else None


def _slashed(written: str, day_first: bool | None) -> tuple[int | None, int | None]:
    """Month and day of 25/12 and 12/25; nothing of 03/02 where it may be either."""
    first, second = map(int, re.split("[/-]", written))
    if day_first and second <= MONTHS:
        return second, first
    if first == second:
        return first, second
    if first <= MONTHS and second <= MONTHS:
        return None, None
    return (second, first) if first > second else (first, second)


def distance_of(said: Said, words: DateWords) -> Relative | None:
    """The distance that is said: "of last year", "next Monday"."""
    phrase = said.get("distance")
    if turn := said.get("turn") or said.get("after"):
        offset = {**words.turns, **words.behind}[turn.casefold()]
        unit: Unit = "week" if said.get("weekday") else "month" if offset else "year"
        return Relative(unit, offset)
    if not phrase:
        return None
    return next(
        Relative("year", offset, antecedent=0 if is_anaphoric else None)
        for pattern, offset, is_anaphoric in words.year_patterns
        if pattern.fullmatch(phrase)
    )
