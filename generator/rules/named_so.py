"""Whom somebody meant who wrote a name, a part of an id, or made an id of a name, in its place."""

from collections.abc import Callable, Iterable

from generator.decode import Record
from generator.model import Registered
from generator.slugs import slug

SHOWN = 3  # ids that have a word in common with what was written


def named_so(records: Iterable[Record]) -> Callable[[str], tuple[str, str] | None]:
    """Gives for words that one registered entry bears as a name its id, and a help sentence.

    Words that are a part of ids, such as a surname, are answered with those, and with no one id.
    """
    meant: dict[str, dict[str, str]] = {}
    parts: dict[str, dict[str, str]] = {}
    for record in records:
        for name in record.entry.names if isinstance(record.entry, Registered) else ():
            meant.setdefault(slug(name.name), {}).setdefault(record.id, name.name)
            for part in record.id.split("-"):
                parts.setdefault(part, {}).setdefault(record.id, name.name)
    meant.pop("", None)

    def named(words: str) -> tuple[str, str] | None:
        found = meant.get(slug(words))
        near = found or parts.get(slug(words))
        if not near:
            return None
        shown = [f"'{id_}' ({name})" for id_, name in near.items()][:SHOWN]
        is_one = found is not None and len(found) == 1
        return next(iter(near)) if is_one else "", f"did you mean {' or '.join(shown)}?"

    return named
