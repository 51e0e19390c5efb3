"""Events in order, as a list that says how each date is known."""

from dataclasses import dataclass
from typing import Any

from generator.dates import chronological
from generator.decode import Record
from generator.model import Event
from generator.render.desk import Desk, plain
from generator.render.showing import HAPPENED
from generator.render.views import Badge, Cite, Link, When
from generator.render.wording import when


@dataclass(frozen=True, slots=True)
class Moment:
    """One event on a timeline; `state` is how its dot is drawn: no, planned, alleged or nothing."""

    when: When
    link: Link
    state: str
    mark: Badge | None
    outlet: Link | None
    by: Link | None
    cite: Cite | None = None


def in_order(records: tuple[Record, ...]) -> tuple[Record, ...]:
    """Events by their dates; those without a date come last, as they were written."""
    return tuple(sorted((r for r in records if isinstance(r.entry, Event)), key=_chronology))


def _chronology(record: Record) -> tuple[bool, Any]:
    date = getattr(record.entry, "date").date  # noqa: B009 - only events come here
    return date is None, chronological(date) if date else ()


def moments(desk: Desk, records: tuple[Record, ...], *, cites: bool = False) -> tuple[Moment, ...]:
    """Events as a list in order; with markers where the page shows cards."""
    return tuple(_moment(desk, record, cites=cites) for record in in_order(records))


def _moment(desk: Desk, record: Record, *, cites: bool) -> Moment:
    event = record.entry
    assert isinstance(event, Event)
    mark = None
    if event.happened in HAPPENED:
        mark = Badge("hap", event.happened.value, HAPPENED[event.happened])
    source = desk.annotated.source_of(record)
    outlet = desk.link(source.id, desk.outlet(record.id)) if source else None
    speaker = desk.annotated.speaker(record)
    return Moment(
        when(event.date) or When("date not known"),
        desk.link(record.id, plain(desk, event.text)),
        event.happened.value if mark else "",
        mark,
        outlet,
        desk.link(speaker) if speaker else None,
        desk.cite((record.id,), desk.outlet(record.id)) if cites else None,
    )
