"""The page of the articles: which there are, and what each rests on, side by side."""

from generator.codes import language_name
from generator.decode import Record
from generator.model import Source
from generator.page import Page
from generator.render.desk import Desk
from generator.render.doors import SOURCES
from generator.render.pages.weighing import COLUMNS, weighed
from generator.render.sheet import listing
from generator.render.views import Item
from generator.render.wording import when
from generator.wordings import _, speaking


def sources_page(desk: Desk) -> Page:
    """The stored articles."""
    items = tuple(_item(desk, record) for record in desk.annotated.sources)
    rows = weighed(desk) if len(items) > 1 else ()
    return listing(
        desk, SOURCES, "sources.md.j2", items=items, columns=tuple(map(_, COLUMNS)), rows=rows
    )


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
        said.insert(0, _("“{words}”").format(words=source.translation))
    return Item(desk.link(record.id), " · ".join(said))
