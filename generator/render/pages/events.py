"""The page of all events, in order of time."""

from collections.abc import Sequence

from generator.decode import Record, holds
from generator.model import Event
from generator.model.briefing import Answer, KeyPoint, Section
from generator.page import Page
from generator.render.desk import Desk
from generator.render.kinds.event import EVENT
from generator.render.orders import Ways
from generator.render.parts.timeline import Moment, years
from generator.render.sheet import listing

LEADING = 7  # events that two screens of a phone hold


def events_page(desk: Desk, records: Sequence[Record[Event]], ways: Ways) -> Page:
    """What happened, or did not: first what the briefing rests on, then all of it by years."""
    timeline = years(desk, tuple(records))
    is_long = sum(len(year.moments) for year in timeline) > LEADING
    leading = _leading(desk, records) if is_long and ways.is_first else ()
    return listing(desk, EVENT.door, "events.md.j2", ways, timeline=timeline, leading=leading)


def _leading(desk: Desk, records: Sequence[Record[Event]]) -> tuple[Moment, ...]:
    """The events that answer and key points rest on, then those of sections, in order of time."""
    cited = dict.fromkeys(
        (
            *(one for one in records if _is_cited(desk, one, Answer, KeyPoint)),
            *(one for one in records if _is_cited(desk, one, Section)),
        )
    )
    told = years(desk, tuple(one for one in cited if one.entry.date.date)[:LEADING])
    return tuple(one for year in told for one in year.moments if one.link)


def _is_cited(desk: Desk, record: Record[Event], *kinds: type) -> bool:
    pointers = desk.annotated.links.backward.get(record.id, ())
    return any(holds(pointer.owner, *kinds) for pointer in pointers)
