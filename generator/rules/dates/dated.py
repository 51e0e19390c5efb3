"""A date of an entry held against the words that state it, or that contradict it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from generator.dates import Date, contains, display, parse
from generator.dates.prose import mentions, resolve, weekday_agrees
from generator.decode import Record
from generator.grounding.material import Material
from generator.grounding.passage import Passage, PlacedDate
from generator.grounding.proper import word_set
from generator.languages import language_of
from generator.model import DateStatement, Fact
from generator.model.words import Basis
from generator.rules.dates.agreeing import (
    contradicting,
    is_near,
    is_quoted,
    is_weekday,
    rested_on,
    stating,
    unexplained,
)

WAY_OUT = (
    "correct it, give the words that state it as `evidence` of the date, or write `basis: "
    "inferred` with a `why`"
)


class Problem(NamedTuple):
    """What is wrong with a date, the way out, what is meant, and whether it is certain."""

    message: str
    way_out: str
    meant: str | None
    is_certain: bool = True


YEAR = re.compile("[0-9]{4}")
SPANS = ("quarter", "season", "half-year")  # told in words


@dataclass(frozen=True)
class EntryDate:
    """A date of an entry, the words that may state it, and those that may contradict it."""

    material: Material
    record: Record
    field: str
    statement: DateStatement
    stating: tuple[Passage, ...]
    contradicting: tuple[Passage, ...]

    @classmethod
    def of_fact(
        cls,
        material: Material,
        record: Record,
        field: str,
        near: tuple[Passage, ...],
        own: tuple[Passage, ...],
    ) -> "EntryDate | None":
        """A date of a fact, which `near` may state and `own` contradict.

        Where a date has evidence of its own, that is what it is read from.
        """
        statement = getattr(record.entry, field, None)
        if not isinstance(statement, DateStatement):
            return None
        given = material.passages(record, (field,))
        return cls(material, record, field, statement, (*given, *near), given or own)

    @property
    def why(self) -> str | None:
        """The reason for what the source does not state."""
        why = self.statement.why if self.statement.basis is not Basis.STATED else None
        reasons = self.record.entry.inferred if isinstance(self.record.entry, Fact) else {}
        return why or reasons.get(self.field)

    @cached_property
    def reference(self) -> Date | None:
        """The date of the article, from which its words count."""
        source = self.material.source(self.record)
        return source.published.date if source and source is not self.record.entry else None

    @property
    def spoken(self) -> str:
        """The language of the article."""
        source = self.material.source(self.record)
        return source.language if source else self.material.language

    @property
    def meant(self) -> str | None:
        """The date that the words state in full, where they state no other and nobody says why."""
        said = {each.said: None for each in self.material.dates(self.contradicting)}
        one = next(iter(said)) if len(said) == 1 else None
        if one is None or self.why or one.relative or one.last or one.reach or not one.first.year:
            return None
        date = self.statement.date
        return one.first.edtf if date and "/" not in date.text else None

    def problem(self, date: Date) -> Problem | None:
        """What is wrong with the date; None where nothing is.

        Certain is what contradicts it: another day, month or year in the words that it is read
        from. With a reason these words may date something else, unless but one part differs.
        """
        what, why = display(date), self.why
        said_so = f"the words say {self.meant}; " if self.meant else ""
        if why and is_quoted(date, why, self.spoken, self.reference, in_full=True):
            return None
        said = self._rested_on(date, why or "")
        against = contradicting(date, said, self.reference)
        if against and not (self._is_printed(date) or self._is_reckoned(date)):
            return Problem(
                f"{what} does not agree with the words of the source: '{against.said.text}'",
                f"{said_so}correct it, or point with `evidence` at the words that it is read from",
                self.meant,
                not why
                or (
                    is_near(date, against.said, why, self.material.language)
                    and not self._may_be_todays(against)
                ),
            )
        if why:
            if is_quoted(date, why, self.spoken, self.reference):
                return None
            since = None if _years(date) <= self._printed else self.reference
            other = unexplained(date, why, self.material.language, since)
            problem = f"the date is {what}, and the reason given for it speaks of {other}"
            return Problem(problem, "correct one of the two", None, False) if other else None
        if self._is_stated(date) or self._is_reckoned(date):
            return None
        problem = f"{what} does not stand in full in the words this date is read from"
        return Problem(problem, WAY_OUT, None, is_certain=False)

    def _rested_on(self, date: Date, why: str) -> tuple[PlacedDate, ...]:
        """The dates of the words that this one may be held against, after its reason."""
        said = rested_on(why, tuple(self.material.dates(self.contradicting)))
        days = set(self._weekdays(why))
        if any(weekday_agrees(date, day) for day in days):
            return tuple(each for each in said if each.said.weekday)  # the others are of other days
        if not days and self._is_told(date, why):
            said = tuple(each for each in said if not is_weekday(each.said))  # closed until Sunday
        return said

    def _is_told(self, date: Date, why: str) -> bool:
        """Whether a reason gives the date in full."""
        told = (each for each in mentions(why, self.material.language) if each.first.day)
        return any(each.first.year and contains(date, parse(each.first.edtf)) for each in told)

    def _weekdays(self, why: str) -> Iterator[int]:
        """The weekdays that a reason gives."""
        yield from (each.weekday for each in mentions(why, self.material.language) if each.weekday)

    def _may_be_todays(self, said: PlacedDate) -> bool:
        """Whether the date is that of the article, and the words tell the weekday of another."""
        date, today = self.statement.date, self.reference
        is_today = date is not None and today is not None and date.text == today.text
        why, spoken = self.why or "", (self.material.language, self.spoken)
        days = (each.weekday for language in spoken for each in mentions(why, language))
        return is_today and is_weekday(said.said) and not any(days)

    def _is_stated(self, date: Date) -> bool:
        """Whether it stands in full in the words; a year does in its digits, whatever follows."""
        if stating(date, self.material.dates(self.stating)):
            return True
        if date.precision in SPANS and not language_of(self.spoken).is_read:
            return bool(word_set(" ".join(each.text for each in self.stating)) & _years(date))
        return self._is_printed(date)

    def _is_reckoned(self, date: Date) -> bool:
        """Whether it is a period of which the article's date tells the year: since August."""
        said = self.material.dates(self.stating) if self.field == "period" else ()
        months = (e.said for e in said if e.said.first.month and e.said.relative is None)
        meant = (resolve(each, self.reference or date) for each in months)
        ends = {each.date.text for each in meant if each}
        return date.text in ends or all(point.digits in ends for point in date.ends)

    def _is_printed(self, date: Date) -> bool:
        """Whether it is a year whose digits stand there, whatever follows: "2023 verkaufte"."""
        is_year = all(YEAR.fullmatch(each.digits) for each in date.ends)
        return is_year and _years(date) <= self._printed

    @cached_property
    def _printed(self) -> frozenset[str]:
        """The words that it is read from."""
        return word_set(" ".join(each.text for each in self.contradicting))


def _years(date: Date) -> set[str]:
    """The years that it begins and ends in, in digits."""
    return {point.digits[:4] for point in date.ends}
