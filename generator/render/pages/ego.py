"""Who speaks about an entry, whom it speaks about, and its lasting ties: a small network."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.decode import holds
from generator.model import Fact, Registered
from generator.render.desk import Desk
from generator.render.parts.sayings import Parted
from generator.render.pictures.butterfly import Neighbour, butterfly
from generator.render.pictures.paper import Picture
from generator.render.views import Link
from generator.wordings import _

DRAWN = 5  # neighbours and ties; fewer are two short lists
NAMED = 40  # neighbours on each side in words
MOST = 8  # neighbours on each side; the lists on the page have them all


@dataclass(frozen=True, slots=True)
class Times:
    """A neighbour and the number of facts."""

    link: Link
    facts: int


@dataclass(frozen=True, slots=True)
class Ego:
    """The network in words, and drawn where it is large enough to be worth a picture."""

    picture: Picture | None
    speakers: tuple[Times, ...]
    subjects: tuple[Times, ...]
    ties: tuple[str, ...]


def ego_of(desk: Desk, key: str, parted: Parted) -> Ego | None:
    """The network of one entry; nothing where it would have fewer than two neighbours."""
    speakers = _count(desk.annotated.speaker(record) for record in parted.by_others)
    own = desk.annotated.said_by.get(key, ())
    subjects = _count(one for r in own for one in r.entry.about)
    speakers.pop(key, None)
    subjects.pop(key, None)
    ties = _ties(desk, key, parted)
    if len(speakers) + len(subjects) + len(ties) < 2:
        return None
    picture = None
    if len(speakers) + len(subjects) + len(ties) >= DRAWN:
        named = (_named(desk, speakers), _named(desk, subjects))
        picture = butterfly(desk.name(key), *named, ties[:MOST])
    return Ego(picture, _links(desk, speakers), _links(desk, subjects), tuple(ties))


def _count(keys: Iterable[str | None]) -> dict[str, int]:
    counted = Counter(str(key) for key in keys if key)
    return dict(sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])))


def _named(desk: Desk, counted: dict[str, int]) -> list[Neighbour]:
    first = list(counted.items())[:MOST]
    return [Neighbour(desk.name(key), facts) for key, facts in first]


def _links(desk: Desk, counted: dict[str, int]) -> tuple[Times, ...]:
    return tuple(
        Times(desk.link(key), facts)
        for key, facts in list(counted.items())[:NAMED]
        if holds(desk.record(key), Registered, Fact)
    )


def _ties(desk: Desk, key: str, parted: Parted) -> list[str]:
    said = []
    for record in parted.relations:
        tie = record.entry
        if tie.subject == key:
            words = _("{tie} {name}")
            said.append(words.format(tie=tie.predicate.words, name=desk.name(tie.object)))
        else:
            words = _("{name}: {tie} this")
            said.append(words.format(name=desk.name(tie.subject), tie=tie.predicate.words))
    return list(dict.fromkeys(said))
