"""The pages of single entries: actors, projects, sources, quotations, each on its own."""

from collections.abc import Iterator

from generator.decode import holds
from generator.model import Quote, Registered, Source
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.quote_page import quote_page
from generator.render.register_page import register_page
from generator.render.source_page import source_page


def entry_pages(addresses: Addresses) -> Iterator[Page]:
    """The page of every entry that has one."""
    for record in addresses.annotated.briefing.records:
        desk = Desk(addresses, addresses.places[record.id])
        if holds(record, Registered):
            yield register_page(desk, record)
        elif holds(record, Source):
            yield source_page(desk, record)
        elif holds(record, Quote):
            yield quote_page(desk, record)
