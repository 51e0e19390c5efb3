"""The page of all events, in order of time."""

from collections.abc import Sequence

from generator.decode import Record
from generator.model import Event
from generator.page import Page
from generator.render.desk import Desk
from generator.render.kinds.event import EVENT
from generator.render.parts.timeline import signs, years
from generator.render.sheet import listing
from generator.render.ways import Ways


def events_page(desk: Desk, records: Sequence[Record[Event]], ways: Ways) -> Page:
    """What happened, or did not, as a list by years."""
    timeline = years(desk, tuple(records))
    return listing(desk, EVENT.door, "events.md.j2", ways, timeline=timeline, signs=signs(timeline))
