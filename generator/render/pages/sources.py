"""The page of the articles: which there are, and what each rests on, side by side."""

from collections.abc import Sequence

from generator.codes import language_name
from generator.decode import Record
from generator.model import Source
from generator.page import Page
from generator.render.desk import Desk
from generator.render.doors import SOURCES
from generator.render.orders import Ways
from generator.render.pages.weighing import COLUMNS, weighed
from generator.render.sheet import listing
from generator.render.views import Item
from generator.render.wording import in_marks, when
from generator.wordings import _, speaking


def sources_page(desk: Desk, records: Sequence[Record[Source]], ways: Ways) -> Page:
    """The stored articles."""
    items = tuple(_item(desk, record) for record in records)
    rows = weighed(desk, records) if len(items) > 1 else ()
    columns = tuple(map(_, COLUMNS))
    return listing(desk, SOURCES, "sources.md.j2", ways, items=items, columns=columns, rows=rows)


def _item(desk: Desk, record: Record[Source]) -> Item:
    source, publisher = record.entry, record.entry.publisher.actor
    name = desk.name(publisher) if publisher else _("publisher not known")
    published = when(source.published)
    said = [
        name,
        language_name(source.language, speaking().language),
        published.shown if published else "",
    ]
    if source.translation:
        said.insert(0, in_marks(source.translation))
    return Item(desk.link(record.id), " · ".join(said))
