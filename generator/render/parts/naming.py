"""What editions are called, and what fields said and say: in names that readers know, not ids."""

import re
from dataclasses import replace

from generator import dates
from generator.changes import ChangedField, EntryChange
from generator.changes.entries import BETWEEN
from generator.editions import Edition
from generator.markup import references, unmarked
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.wording import field_name, shortened
from generator.wordings import _

PROSE = frozenset({"text", "why"})
"""Fields with references in them."""
OF_ENTRIES = frozenset(
    {
        *("about", "by", "chain", "compare", "facts", "links", "object", "project", "publisher"),
        *("source", "sources", "subject", "to", "via"),
    }
)
"""Fields that name other entries."""
NAME = 70  # characters of a fact's sentence that make a name
_ID = re.compile(r"(?<![\w-])\w+(?:-\w+)*(?![\w-])")


def edition_place(addresses: Addresses, edition: Edition, card: EntryChange | None = None) -> str:
    """The page of an edition, and the place on it where an entry is told."""
    path = f"{addresses.slug}/changes/{edition.id}.md"
    return f"{path}#s_{card.id}" if card and card in edition.told else path


def day_of(edition: Edition) -> str:
    """The day of an edition for readers."""
    return shown_day(edition.day) if edition.day else _("Not published yet")


def shown_day(day: str) -> str:
    """A day, or a month or year, for readers; nothing where none is known."""
    return dates.display(dates.parse(day)) if day else ""


def time_of(edition: Edition) -> str:
    """The day and the time of an edition: there may be several on one day."""
    return f"{day_of(edition)}{edition.at:, %H:%M} UTC" if edition.day else day_of(edition)


def named(desk: Desk, field: ChangedField) -> ChangedField:
    """A field as its readers know it; of a list of entries, those that came and went."""
    called = replace(field, name=field_name(field.name))
    if field.name in PROSE:
        return _in_prose(desk, called)
    if field.name in OF_ENTRIES:
        old, new = (value.split(BETWEEN) for value in (field.old, field.new))
        return replace(called, old=_apart(desk, old, new), new=_apart(desk, new, old))
    return called


def _apart(desk: Desk, items: list[str], others: list[str]) -> str:
    """The names of those that the others lack; of all where nothing but the order differs."""
    shown = items if {*items} == {*others} else [one for one in items if one not in others]
    return BETWEEN.join(
        _ID.sub(lambda found: _name(desk, found[0]) or found[0], one) for one in shown
    )


def _in_prose(desk: Desk, field: ChangedField) -> ChangedField:
    """A reference that stays is no more said; one that came or went is told by what it leads to."""
    each = [{one.target for one in references(value)} for value in (field.old, field.new)]
    gone = _("an entry that is gone")
    names = {**desk.names, **{one: f"({_name(desk, one) or gone})" for one in each[0] ^ each[1]}}
    old, new = (unmarked(value, names) for value in (field.old, field.new))
    return field if old == new else replace(field, old=old, new=new)


def _name(desk: Desk, key: str) -> str:
    owner = desk.addresses.owners.get(key)
    return shortened(desk.name(owner), NAME) if owner is not None else ""
