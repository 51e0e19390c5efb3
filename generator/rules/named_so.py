"""Whom somebody meant who wrote a name, or made an id of it, in the place of an id."""

from collections.abc import Callable, Iterable

from generator.decode import Record
from generator.model import Registered
from generator.slugs import slug


def named_so(records: Iterable[Record]) -> Callable[[str], tuple[str, str] | None]:
    """Gives for words that one registered entry bears as a name its id, and a help sentence."""
    meant: dict[str, dict[str, str]] = {}
    for record in records:
        for name in record.entry.names if isinstance(record.entry, Registered) else ():
            meant.setdefault(slug(name.name), {}).setdefault(record.id, name.name)
    meant.pop("", None)

    def named(words: str) -> tuple[str, str] | None:
        found = meant.get(slug(words))
        if not found:
            return None
        shown = (f"'{id_}' ({name})" for id_, name in found.items())
        return next(iter(found)) if len(found) == 1 else "", f"did you mean {' or '.join(shown)}?"

    return named
