"""Whom somebody meant who wrote a name, or made an id of it, in the place of an id."""

from collections.abc import Callable, Iterable

from generator.decode import Record
from generator.model import Registered
from generator.slugs import slug


def named_so(records: Iterable[Record]) -> Callable[[str], str]:
    """Gives a help sentence for words that a registered entry bears as a name; else nothing."""
    meant: dict[str, str] = {}
    for record in records:
        for name in record.entry.names if isinstance(record.entry, Registered) else ():
            meant.setdefault(slug(name.name), f"did you mean '{record.id}' ({name.name})?")
    meant.pop("", None)
    return lambda words: meant.get(slug(words), "")
