"""Who speaks about an entry, and whom it speaks about: lists with bars, where they are long."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.decode import holds
from generator.model import Fact, Registered
from generator.render.desk import Desk
from generator.render.parts.sayings import Parted
from generator.render.pictures.comparing import FULL
from generator.render.views import LinkView

DRAWN = 5  # neighbours and ties; fewer are two short lists
BARS = 6  # neighbours on each side with a bar; the others follow in words
NAMED = 40  # neighbours on each side


@dataclass(frozen=True, slots=True)
class Times:
    """A neighbour, the number of facts, and the length of its bar in a hundred."""

    link: LinkView
    facts: int
    length: int


@dataclass(frozen=True, slots=True)
class NeighbourSide:
    """The neighbours on one side: those with bars, where there is much to compare, then others."""

    drawn: tuple[Times, ...]
    named: tuple[Times, ...]


@dataclass(frozen=True, slots=True)
class Ego:
    """Both sides of a network; a side may have nobody."""

    speakers: NeighbourSide
    subjects: NeighbourSide


def ego_of(desk: Desk, key: str, parted: Parted) -> Ego | None:
    """The network of one entry; nothing where it has fewer than two neighbours, or only ties."""
    speakers = _count(desk.annotated.speaker(record) for record in parted.by_others)
    own = desk.annotated.said_by.get(key, ())
    subjects = _count(one for r in own for one in r.entry.about)
    speakers.pop(key, None)
    subjects.pop(key, None)
    neighbours = len(speakers) + len(subjects) + len(parted.relations)
    if neighbours < 2 or not (speakers or subjects):
        return None
    most = max((*speakers.values(), *subjects.values()), default=1)
    bars = BARS if neighbours >= DRAWN else 0
    return Ego(*(_side(desk, counted, most, bars) for counted in (speakers, subjects)))


def _count(keys: Iterable[str | None]) -> dict[str, int]:
    counted = Counter(str(key) for key in keys if key)
    return dict(sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])))


def _side(desk: Desk, counted: dict[str, int], most: int, bars: int) -> NeighbourSide:
    found = tuple(
        Times(desk.link(key), facts, round(FULL * facts / most))
        for key, facts in list(counted.items())[:NAMED]
        if holds(desk.record(key), Registered, Fact)
    )
    return NeighbourSide(found[:bars], found[bars:])
