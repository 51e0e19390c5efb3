"""The cells of tables that list facts, and those that every kind may have."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.decode import Record
from generator.model import Event, Fact, Quote
from generator.model.entries import Registered
from generator.render.desk import Desk
from generator.render.views import LinkView, Row
from generator.render.wording import when
from generator.wordings import _


@dataclass(frozen=True, slots=True)
class TableRow:
    """One entry in a table."""

    link: LinkView
    cells: tuple[Row, ...]


def said_by(desk: Desk, record: Record) -> Row:
    """Who says it."""
    speaker = desk.speaker(record)
    return Row(_("Who says so"), links=(speaker,) if speaker else ())


def found_in(desk: Desk, record: Record) -> Row:
    """The source it stands in."""
    article = desk.article(record)
    return Row(_("Source"), links=(article,) if article else ())


def usual_cells(desk: Desk, record: Record[Fact]) -> tuple[Row, ...]:
    """For when it holds, on whose word, in which article."""
    period = Row(_("Period"), when=when(record.entry.when))
    return period, said_by(desk, record), found_in(desk, record)


def where(desk: Desk, fact: Quote | Event) -> Iterator[Row]:
    """The venue: a link where it is a name of something registered that the fact is about."""
    if not fact.venue:
        return
    places = [key for key in fact.about if fact.venue in _names(desk.record(key))]
    if places:
        yield Row(_("Where"), links=(desk.link(places[0], fact.venue),))
    else:
        yield Row(_("Where"), fact.venue)


def _names(record: Record) -> tuple[str, ...]:
    entry = record.entry
    if not isinstance(entry, Registered):
        return ()
    return entry.spellings
