"""What a text says of a date: rarely all of it."""

from dataclasses import dataclass

from generator.dates.date import Date
from generator.languages.date_tables import Part, Reach, Unit


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
