"""Whom somebody meant who wrote a name, or made an id of it, in the place of an id."""

from collections.abc import Iterable

from generator.decode import Record
from generator.model import Registered
from generator.slugs import slug


def named_so(words: str, records: Iterable[Record]) -> str:
    """A help sentence: the registered entry that bears these words as a name; else nothing."""
    wanted = slug(words)
    for record in records:
        for name in record.entry.names if isinstance(record.entry, Registered) else ():
            if wanted and slug(name.name) == wanted:
                return f"did you mean '{record.id}' ({name.name})?"
    return ""
