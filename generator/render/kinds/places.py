"""Where something was said or took place."""

from collections.abc import Iterator

from generator.decode import Record
from generator.model import Event, Quote
from generator.model.entries import Registered
from generator.render.desk import Desk
from generator.render.views import Row
from generator.wordings import _


def where(desk: Desk, fact: Quote | Event) -> Iterator[Row]:
    """The venue: a link where it is a name of something registered that the fact is about."""
    if not fact.venue:
        return
    places = [key for key in fact.about if fact.venue in _names(desk.record(key))]
    if places:
        yield Row(_("Where"), links=(desk.link(places[0], fact.venue),))
    else:
        yield Row(_("Where"), fact.venue)


def _names(record: Record) -> tuple[str, ...]:
    entry = record.entry
    if not isinstance(entry, Registered):
        return ()
    return entry.spellings
