"""Who points to whom: every reference of every entry, forwards and backwards."""

from dataclasses import dataclass

from generator.decode import Briefing, Record
from generator.markup import references
from generator.model import Location, ProseText, Ref, Target, walk


@dataclass(frozen=True, slots=True)
class Pointer:
    """One reference: which entry points, from which field, at which id, of what kind."""

    owner: Record
    location: Location
    target: str
    expects: Target
    in_prose: bool = False


@dataclass(frozen=True, slots=True)
class Links:
    """All references of a briefing, and the same by what they point at."""

    pointers: tuple[Pointer, ...]
    backward: dict[str, tuple[Pointer, ...]]


def find_links(briefing: Briefing) -> Links:
    """Collect every reference once, in the order in which entries are written."""
    pointers: list[Pointer] = []
    for record in briefing.records:
        for location, value in walk(record.entry):
            if isinstance(value, Ref):
                pointers.append(Pointer(record, location, str(value), value.target))
            elif isinstance(value, ProseText):
                pointers.extend(
                    Pointer(record, location, found.target, Target.ANY, in_prose=True)
                    for found in references(value)
                )
    backward: dict[str, list[Pointer]] = {}
    for pointer in pointers:
        backward.setdefault(pointer.target, []).append(pointer)
    return Links(tuple(pointers), {key: tuple(found) for key, found in backward.items()})
