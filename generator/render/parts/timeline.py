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
from generator.render.views import Badge, LinkView, NoteView, When
from generator.render.wording import when
from generator.wordings import _

UNDATED = "undated"
AS_TOLD, ELSEWHERE = "yes", "outcome"
"""How the dot of an event is drawn that happened as it is told, and of what became of a thing."""


@dataclass(frozen=True, slots=True)
class Account:
    """Who tells of an event and where; `link` leads to their words where another's are shown."""

    by: LinkView | None
    outlet: LinkView | None
    link: LinkView | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """One event on a timeline, told by one or several; `state` is how its dot is drawn.

    What became of a thing stands there too, in the words of a note.
    """

    when: When
    link: LinkView | None
    state: str
    mark: Badge | None
    accounts: tuple[Account, ...] = ()
    note: NoteView | None = None


@dataclass(frozen=True, slots=True)
class Year:
    """The moments of one year, or those without a date."""

    key: str
    title: str
    moments: tuple[Moment, ...]

    @property
    def id(self) -> str:
        """The fragment that leads to it."""
        return f"s_{self.key}"

    @property
    def number(self) -> int:
        """Of its moments."""
        return len(self.moments)


def events_in_order(records: Iterable[Record]) -> tuple[Record[Event], ...]:
    """Events by their dates; those without a date come last, as they were written."""
    events = (record for record in records if holds(record, Event))
    return tuple(sorted(events, key=lambda event: _order(event.entry.date.date)))


def _order(date: Date | None) -> tuple[bool, Any]:
    return date is None, chronological(date) if date else ()


def years(desk: Desk, records: tuple[Record, ...], things: Iterable[str] = ()) -> tuple[Year, ...]:
    """Events as a list in order, by years, with what became of them and of `things`."""
    events = events_in_order(records)
    present = {event.id: event for event in events}
    found = []
    while present:
        event = next(iter(present.values()))
        told = desk.addresses.told_together.get(event.id, (event.id,))
        accounts = [present.pop(key) for key in (event.id, *told) if key in present]
        found.append((event.entry.date.date, _moment(desk, accounts)))
    found += _outcomes(desk, (*(record.id for record in records), *things))
    found.sort(key=lambda pair: _order(pair[0]))
    return tuple(
        Year(
            key,
            key if key != UNDATED else _("Without a date"),
            tuple(each for _date, each in pairs),
        )
        for key, pairs in itertools.groupby(found, key=lambda pair: _year(pair[0]))
    )


def _year(date: Date | None) -> str:
    if date is None:
        return UNDATED
    first = date.earliest or date.latest
    return str(first.year) if first else UNDATED


def _moment(desk: Desk, told: list[Record[Event]]) -> Moment:
    """An event in the words of the account that dates it first, with all who tell it."""
    first = told[0]
    mark = next(happened(first.entry), None)
    return Moment(
        when(first.entry.date) or When(_("date not known")),
        desk.link(first.id, plain(desk, first.entry.text)),
        mark.value if mark else AS_TOLD,
        mark,
        tuple(_account(desk, one, None if one is first else one.id) for one in told),
    )


def _account(desk: Desk, record: Record[Event], other: str | None) -> Account:
    by = desk.speaker(record)
    link = desk.link(other, plain(desk, record.entry.text)) if other else None
    return Account(by, desk.article(record, by), link)


def _outcomes(desk: Desk, keys: Iterable[str]) -> Iterator[tuple[Date | None, Moment]]:
    """What became of facts and things, each once, on the day on which it was published."""
    for note, view in outcomes(desk, keys):
        date = note.outside[0].date
        shown = _("published {date}").format(date=display(date)) if date else _("date not known")
        mark = Badge("hap", ELSEWHERE, _("known from elsewhere"))
        yield date, Moment(When(shown), None, ELSEWHERE, mark, note=view)
