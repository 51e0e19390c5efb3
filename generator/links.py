"""Who points to whom: every reference of every entry, forwards and backwards."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic

from typing_extensions import TypeVar

from generator.decode import Briefing, Record, Written
from generator.gathering import gathered
from generator.markup import references
from generator.model import Location, Model, ProseText, Ref, Target, walk

W_co = TypeVar("W_co", bound=Written[Model], covariant=True, default=Record)
W = TypeVar("W", bound=Written[Model])


@dataclass(frozen=True, slots=True)
class Pointer(Generic[W_co]):
    """One reference: what points, from which field, at which id, of what kind."""

    owner: W_co
    location: Location
    target: str
    expects: Target
    in_prose: bool = False


@dataclass(frozen=True, slots=True)
class Links:
    """All references of a briefing: those of its entries, the same by what they point at.

    `of_head` are those of what briefing.yml says of the whole.
    """

    pointers: tuple[Pointer, ...]
    backward: dict[str, tuple[Pointer, ...]]
    of_head: tuple[Pointer[Written[Model]], ...] = ()

    @property
    def all(self) -> tuple[Pointer[Written[Model]], ...]:
        """Every reference, wherever it is written."""
        return (*self.of_head, *self.pointers)


def find_links(briefing: Briefing) -> Links:
    """Collect every reference once, in the order in which entries are written."""
    pointers = tuple(pointer for record in briefing.records for pointer in _pointers(record))
    of_head = tuple(_pointers(briefing.head)) if briefing.head else ()
    return Links(pointers, gathered((one.target, one) for one in pointers), of_head)


def _pointers(owner: W) -> Iterator[Pointer[W]]:
    for location, value in walk(owner.entry):
        if isinstance(value, Ref):
            yield Pointer(owner, location, str(value), value.target)
        elif isinstance(value, ProseText):
            for found in references(value):
                yield Pointer(owner, location, found.target, Target.ANY, in_prose=True)
