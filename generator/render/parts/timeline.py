"""Events in order, by years, as a list that says how each date is known and what came of it."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.dates import Date, chronological, display
from generator.decode import Record, holds
from generator.model import Event
from generator.render.desk import Desk, plain
from generator.render.kinds.event import happened
from generator.render.parts.answering import outcomes
from generator.render.views import Badge, Link, NoteView, When
from generator.render.wording import when

UNDATED = "Without a date"
ELSEWHERE = Badge("hap", "outcome", "known from elsewhere")


@dataclass(frozen=True, slots=True)
class Moment:
    """One event on a timeline; `state` is how its dot is drawn, nothing if it happened.

    What became of a thing stands there too, in the words of a note.
    """

    when: When
    link: Link | None
    state: str
    mark: Badge | None
    outlet: Link | None
    by: Link | None
    note: NoteView | None = None


@dataclass(frozen=True, slots=True)
class Year:
    """The moments of one year, or those without a date."""

    title: str
    moments: tuple[Moment, ...]


def in_order(records: Iterable[Record]) -> tuple[Record[Event], ...]:
    """Events by their dates; those without a date come last, as they were written."""
    events = (record for record in records if holds(record, Event))
    return tuple(sorted(events, key=lambda event: _order(event.entry.date.date)))


def _order(date: Date | None) -> tuple[bool, Any]:
    return date is None, chronological(date) if date else ()


def years(desk: Desk, records: tuple[Record, ...], things: Iterable[str] = ()) -> tuple[Year, ...]:
    """Events as a list in order, by years, with what became of them and of `things`."""
    found = [(record.entry.date.date, _moment(desk, record)) for record in in_order(records)]
    found += _outcomes(desk, (*(record.id for record in records), *things))
    found.sort(key=lambda pair: _order(pair[0]))
    return tuple(
        Year(title, tuple(moment for _, moment in pairs))
        for title, pairs in itertools.groupby(found, key=lambda pair: _year(pair[0]))
    )


def _year(date: Date | None) -> str:
    if date is None:
        return UNDATED
    first = date.earliest or date.latest
    return str(first.year) if first else UNDATED


def _moment(desk: Desk, record: Record[Event]) -> Moment:
    event = record.entry
    mark = next(happened(event), None)
    by = desk.speaker(record)
    return Moment(
        when(event.date) or When("date not known"),
        desk.link(record.id, plain(desk, event.text)),
        event.happened.value if mark else "",
        mark,
        desk.article(record, by),
        by,
    )


def _outcomes(desk: Desk, keys: Iterable[str]) -> Iterator[tuple[Date | None, Moment]]:
    """What became of facts and things, each once, on the day on which it was published."""
    for note, view in outcomes(desk, keys):
        date = note.outside[0].date
        shown = When(f"published {display(date)}" if date else "date not known")
        yield date, Moment(shown, None, "outcome", ELSEWHERE, None, None, view)
