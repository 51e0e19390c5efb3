"""The page of all events, in order of time."""

from generator.model import Event
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.kinds import Shown
from generator.render.parts.timeline import years
from generator.render.shell import head, page


def events_page(addresses: Addresses, shown: Shown) -> Page:
    """Everything that happened, or did not, as a list by years."""
    desk = Desk(addresses, addresses.behind(shown.door))
    return page(
        desk.page,
        "events.md.j2",
        head(shown.door.title, shown.door.intro, found_last=True),
        intro=shown.door.intro,
        timeline=years(desk, addresses.annotated.briefing.of(Event)),
    )
