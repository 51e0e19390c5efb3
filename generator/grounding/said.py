"""The numbers and dates that some words say, worked out once for all that is held against them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from generator.dates import parse
from generator.dates.prose import Partial
from generator.quantities import Amounts, Quantity, digits_of

DIGITS = re.compile("[0-9]{2,}")
LAST_MONTH = 12
ANY = "any"  # year of four digits


@dataclass(frozen=True)
class SaidNumbers:
    """Numbers by what they come to."""

    all: tuple[Quantity, ...]

    @cached_property
    def amounts(self) -> Amounts:
        """All of them; of many that mean the same the first two."""
        return Amounts.of(self.all)

    @cached_property
    def whole(self) -> Amounts:
        """Those of which nothing is unread."""
        return Amounts.of(each for each in self.all if not each.unread)

    @property
    def distinct(self) -> tuple[Quantity, ...]:
        """The numbers without those that say what others say."""
        return tuple(self.amounts.kept.values())

    @cached_property
    def texts(self) -> frozenset[str]:
        """How they are written."""
        return frozenset(each.text for each in self.all)

    @cached_property
    def runs(self) -> frozenset[str]:
        """The digits in a row of which they are written, two or more."""
        return frozenset(run for text in self.texts for run in DIGITS.findall(text))

    @cached_property
    def unread(self) -> str:
        """What stands with one of them and was not read; nothing where all is."""
        return next((each.unread for each in self.all if each.unread), "")

    @cached_property
    def ranks(self) -> frozenset[Decimal]:
        """The worth of the ordinals."""
        return frozenset(each.value for each in self.distinct if each.kind == "ordinal")

    @cached_property
    def shares(self) -> frozenset[Decimal]:
        """The fractions, to six places."""
        return frozenset(round(e.value, 6) for e in self.distinct if e.kind == "fraction")

    @cached_property
    def bare(self) -> frozenset[Decimal]:
        """The worth of those without a unit."""
        return frozenset(each.value for each in self.distinct if not each.unit)

    @cached_property
    def plain(self) -> frozenset[Decimal]:
        """The worth of what is no share, money, rank or multiple."""
        return frozenset(each.value for each in self.of_sort.get("number", ()))

    @cached_property
    def largest(self) -> Decimal:
        """The largest of these; nought where there is none."""
        return max(self.plain, default=Decimal(0))

    @cached_property
    def _percents(self) -> list[Decimal]:
        percents = (e for e in self.distinct if e.kind == "percent" and not e.unread)
        return sorted({each.amount for each in percents})

    def percents(self, first: Decimal, last: Decimal) -> list[Decimal]:
        """The shares in percent between two, both included."""
        found = self._percents
        return found[bisect_left(found, first) : bisect_right(found, last)]

    @cached_property
    def _by_digits(self) -> Mapping[tuple[int, ...], list[Quantity]]:
        found: dict[tuple[int, ...], list[Quantity]] = {}
        for each in self.distinct:
            found.setdefault(digits_of(each), []).append(each)
        return found

    def spelt_alike(self, quantity: Quantity) -> list[Quantity]:
        """Those with the same digits, whatever their scale and unit."""
        return self._by_digits.get(digits_of(quantity), [])

    @cached_property
    def of_sort(self) -> Mapping[str, list[Quantity]]:
        """Those that are read whole and of no date, by what may stand for each other."""
        found: dict[str, list[Quantity]] = {}
        for each in self.distinct:
            if not (each.is_of_a_date or each.unread):
                found.setdefault(number_sort(each), []).append(each)
        return found


def number_sort(quantity: Quantity) -> str:
    """What a number is: a share, money, an ordinal, a multiple, or else a number."""
    if quantity.kind in ("fraction", "percent"):
        return "share"
    return quantity.kind if quantity.kind in ("money", "ordinal", "multiple") else "number"


@dataclass(frozen=True)
class SaidDates:
    """Dates by all that they say."""

    all: tuple[Partial, ...]

    @cached_property
    def years(self) -> frozenset[str]:
        """The years that are said."""
        return frozenset(each.year for each in self.all if each.year is not None)

    @cached_property
    def months(self) -> frozenset[int]:
        """The months, seasons and quarters that are said."""
        return frozenset(each.month for each in self.all if each.month is not None)

    @cached_property
    def days(self) -> frozenset[int]:
        """The days of months that are said."""
        return frozenset(each.day for each in self.all if each.day is not None)

    @cached_property
    def _spans(self) -> frozenset[tuple[str | None, int, int]]:
        """The halves and quarters of years, by their first and their last month."""
        spans = ((each.year, _months_of(each.month)) for each in self.all)
        return frozenset((year, span.start, span.stop - 1) for year, span in spans if span)

    def has_whole(self, first: Partial, last: Partial) -> bool:
        """Whether a half or a quarter of a year lasts from one month to another."""
        months = (first.month, last.month)
        return first.year == last.year and (first.year, *months) in self._spans

    @cached_property
    def _parts(self) -> frozenset[tuple[str | None, int | None, int | None]]:
        return frozenset(part for each in self.all for part in _parts_of(each))

    def has(self, partial: Partial) -> bool:
        """Whether one of them says all that this one says: 3 March 2024 says March and spring."""
        year, month, day = partial.year, partial.month, partial.day
        return (year, month, day) in self._parts or any(
            (ANY if year is None else year, one, day) in self._parts
            for one in _months_of(month)
            if year is None or _is_one(year)
        )


def _parts_of(date: Partial) -> Iterator[tuple[str | None, int | None, int | None]]:
    """What a date says if parts of it are left out."""
    years = {None, date.year, ANY if date.year and _is_one(date.year) else None}
    for year in years:
        for month in {None, date.month}:
            for day in {None, date.day}:
                yield year, month, day


def _is_one(year: str) -> bool:
    return len(year) == 4 and year.isdigit()


def _months_of(month: int | None) -> range:
    """The months of a season or quarter within one year; none of a month, which is no other one."""
    if month is None or month <= LAST_MONTH:
        return range(0)
    season = parse(f"2001-{month:02}")  # the same in every year
    first, last = season.earliest, season.latest
    return range(first.month, last.month + 1) if first and last else range(0)
