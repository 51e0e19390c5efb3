"""By what facts are listed: who says them, what they do by it, where they stand, for when."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from generator.dates import display, parse
from generator.decode import Record, holds
from generator.model import Fact
from generator.render.cutting import Heading, initial_letters
from generator.render.desk import Desk
from generator.wordings import N_, _

By = Callable[[Desk, Any], Heading]
LETTERS = (1, 3)  # by how many of them many speakers or articles are parted


@dataclass(frozen=True, slots=True)
class Arrangement:
    """One way to list facts.

    Args:
        name: in addresses.
        title: for readers.
        value: what a fact is listed under.
        is_open: whether there may be any number of values, which then come by their letters.
    """

    name: str
    title: str
    value: By
    is_open: bool = False

    @property
    def levels(self) -> tuple[By, ...]:
        """By what a long list is cut."""
        return (*(by_letters(self.value) if self.is_open else ()), self.value, year, month)


def by_letters(value: By) -> tuple[By, ...]:
    """The letters by which many values are parted."""
    return tuple(
        lambda desk, record, length=length: initial_letters(value(desk, record).words, length)
        for length in LETTERS
    )


def speaker(desk: Desk, record: Record[Fact]) -> Heading:
    """Who says it."""
    found = desk.annotated.speaker(record)
    if found is None:
        return Heading("unknown", _("Publisher not known"))
    return Heading(f"by_{found}", desk.name(found))


def _stance(_at: Desk, record: Record[Fact]) -> Heading:
    """What the one who says it does by saying it."""
    return Heading(record.entry.stance.value, record.entry.stance.words.capitalize())


def source(desk: Desk, record: Record[Fact]) -> Heading:
    """The article that it stands in, by its outlet and date."""
    found = desk.annotated.source_of(record)
    if found is None:
        return Heading("none", _("No single article"))
    date = found.published.date
    published = f", {display(date)}" if date else ""
    return Heading(f"in_{found.id}", f"{desk.outlet(record.id)}{published}")


def year(desk: Desk, record: Record) -> Heading:
    """The year that it tells of, else that of its article."""
    return _beginning(desk, record, 4)


def month(desk: Desk, record: Record) -> Heading:
    """The month, where there is one."""
    return _beginning(desk, record, 7)


def _beginning(desk: Desk, record: Record, length: int) -> Heading:
    told = record.entry.when if holds(record, Fact) else None
    statement = told or desk.annotated.as_of(record)
    date = statement.date if statement else None
    day = (date.earliest or date.latest) if date else None
    if day is None:
        return Heading("undated", _("Without a date"))
    key = day.isoformat()[:length]
    return Heading(key, display(parse(key)))


SPEAKER = Arrangement("speaker", N_("By speaker"), speaker, is_open=True)
STANCE = Arrangement("stance", N_("By stance"), _stance)
SOURCE = Arrangement("source", N_("By article"), source, is_open=True)
YEAR = Arrangement("year", N_("By year"), year)
ARRANGEMENTS = (SPEAKER, STANCE, SOURCE, YEAR)
"""The ways to list facts, in the order in which readers are offered them."""
