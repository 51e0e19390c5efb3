"""The page of all events, in order of time."""

from generator.model import Event
from generator.page import Page
from generator.render.desk import Desk
from generator.render.kinds.event import EVENT
from generator.render.parts.timeline import signs, years
from generator.render.sheet import listing


def events_page(desk: Desk) -> Page:
    """Everything that happened, or did not, as a list by years."""
    timeline = years(desk, desk.annotated.briefing.of(Event))
    return listing(desk, EVENT.door, "events.md.j2", timeline=timeline, signs=signs(timeline))
