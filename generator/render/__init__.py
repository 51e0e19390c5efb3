"""Pages made of an annotated briefing: Markdown for any of the three builders."""

from collections.abc import Callable, Iterator

from generator.annotated import AnnotatedBriefing
from generator.decode import holds
from generator.model import Absence, Actor, Event, Fact, Project, Quote, Registered, Source
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.doors import (
    ACTORS,
    DISAGREEMENTS,
    GLOSSARY,
    NOTES,
    PROJECTS,
    SOURCES,
    WAIVERS,
    Door,
)
from generator.render.kinds import SHOWN, Shown
from generator.render.kinds.relation import RELATION
from generator.render.kinds.status import STATUS
from generator.render.pages.briefing import briefing_page
from generator.render.pages.disagreements import disagreements_page
from generator.render.pages.entries import register_index, sources_index
from generator.render.pages.events import events_page
from generator.render.pages.fields import fields_page
from generator.render.pages.glossary import glossary_page
from generator.render.pages.home import home_page
from generator.render.pages.moved import moved_page
from generator.render.pages.notes import notes_page
from generator.render.pages.quote import quote_page
from generator.render.pages.quotes import quotes_page
from generator.render.pages.registered import register_page
from generator.render.pages.source import source_page
from generator.render.pages.table import absences_page, table_page
from generator.render.pages.waivers import waivers_page

LISTINGS: dict[type[Fact], Callable[[Desk, Shown], Page]] = {
    Quote: quotes_page,
    Event: events_page,
    Absence: absences_page,
}
"""The kinds that are not simply listed in a table."""
TIES = "Offices, memberships, ownership and other lasting ties"
STATES = "How far each has got, on whose word"


def render_pages(
    annotated: AnnotatedBriefing, *, is_one_of_several: bool = False
) -> tuple[Page, ...]:
    """Every page of one briefing, in memory; where there are several, its title is on all."""
    addresses = Addresses(annotated, is_one_of_several)
    header = annotated.briefing.header
    first = (briefing_page(Desk(addresses, addresses.home), header),) if header else ()
    pages = (*first, *_entries(addresses), *_lists(addresses))
    left = addresses.former.keys() - {page.path for page in pages}
    return (*pages, *(moved_page(Desk(addresses, path)) for path in sorted(left)))


def render_shared(briefings: tuple[AnnotatedBriefing, ...]) -> tuple[Page, ...]:
    """The pages that belong to no single briefing: home, and the fields for contributors."""
    return home_page(briefings), fields_page()


def _entries(addresses: Addresses) -> Iterator[Page]:
    """The page of every entry that has one."""
    for record in addresses.annotated.briefing.records:
        desk = Desk(addresses, addresses.places[record.id])
        if holds(record, Registered):
            yield register_page(desk, record)
        elif holds(record, Source):
            yield source_page(desk, record)
        elif holds(record, Quote):
            yield quote_page(desk, record)


def _lists(addresses: Addresses) -> Iterator[Page]:
    """Every page that lists entries, so that none is more than two steps away."""

    def at(door: Door) -> Desk:
        return Desk(addresses, addresses.behind(door))

    yield register_index(at(ACTORS), Actor, ACTORS, (RELATION.door, TIES))
    yield register_index(at(PROJECTS), Project, PROJECTS, (STATUS.door, STATES))
    yield sources_index(at(SOURCES))
    for shown in SHOWN:
        yield LISTINGS.get(shown.kind, table_page)(at(shown.door), shown)
    yield disagreements_page(at(DISAGREEMENTS))
    yield notes_page(at(NOTES))
    yield glossary_page(at(GLOSSARY))
    yield from waivers_page(at(WAIVERS))
