"""The pages of a briefing that list something, each with how it is made, in their order."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.doors import (
    ACTORS,
    CORRECTIONS,
    DISAGREEMENTS,
    GLOSSARY,
    NOTES,
    PROJECTS,
    SOURCES,
    WAIVERS,
    Door,
)
from generator.render.kinds import SHOWN, Shown
from generator.render.kinds.absence import ABSENCE
from generator.render.kinds.event import EVENT
from generator.render.kinds.figure import FIGURE
from generator.render.kinds.quote import QUOTE
from generator.render.pages.changes import corrections_page
from generator.render.pages.disagreements import disagreements_page
from generator.render.pages.entries import actors_page, projects_page
from generator.render.pages.events import events_page
from generator.render.pages.glossary import glossary_page
from generator.render.pages.notes import notes_page
from generator.render.pages.quotes import quotes_page
from generator.render.pages.sources import sources_page
from generator.render.pages.table import absences_page, table_page
from generator.render.pages.waivers import waivers_page


@dataclass(frozen=True, slots=True)
class Listed:
    """A page that lists something: its door, and what makes it if there is anything to list."""

    door: Door
    make: Callable[[Desk], Page | None]


def _table(shown: Shown) -> Listed:
    return Listed(shown.door, partial(table_page, shown=shown))


DOORS = (
    Listed(ACTORS, actors_page),
    Listed(PROJECTS, projects_page),
    Listed(EVENT.door, events_page),
    _table(FIGURE),
    Listed(QUOTE.door, quotes_page),
    Listed(DISAGREEMENTS, disagreements_page),
    Listed(ABSENCE.door, absences_page),
    Listed(SOURCES, sources_page),
)
"""The doors of a briefing, in the order of the navigation."""
BEHIND = (
    *(_table(kind) for kind in SHOWN if kind.door not in {one.door for one in DOORS}),
    Listed(NOTES, notes_page),
    Listed(GLOSSARY, glossary_page),
    Listed(WAIVERS, waivers_page),
    Listed(CORRECTIONS, corrections_page),
)
"""What is folded away in the navigation, and linked from the pages that it belongs to."""


def lists(addresses: Addresses) -> Iterator[Page]:
    """Every page that lists entries, so that none is more than two steps away."""
    for one in (*DOORS, *BEHIND):
        page = one.make(Desk(addresses, addresses.behind(one.door)))
        if page is not None:
            yield page
