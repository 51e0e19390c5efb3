"""Pages that are made again only where something that they read is another than the last time.

While a page is made, what it asks of its briefing goes through `Watched`, which notes it: by which
way it was reached (`annotated.briefing.by_id`) and, in a dictionary, which key was asked for. When
the briefing was read again, all that any page has read is compared once with what it was. A page of
which nothing is another, and that was asked for in the same words, is the same page. What cannot be
compared counts as changed: it costs time, and never an answer.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from functools import partial
from types import FunctionType, MethodType
from typing import Any, TypeVar, cast

from generator.annotated import AnnotatedBriefing
from generator.decode import Briefing, Written
from generator.editions import History
from generator.grounding.aliases import Aliases
from generator.grounding.material import Material
from generator.links import Links
from generator.model.base import Model
from generator.published import Published
from generator.render.addresses import Addresses
from generator.render.cutting import Spread
from generator.render.desk import Desk
from generator.render.passages import Leaves
from generator.seeds import Seed, Seeds

Way = tuple[str, ...]
Read = tuple[Way, Hashable]
"""What was asked for: by which way, and with which key; `ALL` where it was all of it."""
ALL = ("all",)
PARTED = (Addresses, AnnotatedBriefing, Briefing, Links, Seeds, History, Published, Material)
"""What is not read at once: each of its parts is noted apart."""
LISTING = (Briefing.of,)
"""What gives a part of a list; it is noted with what it was asked for, as a dictionary is."""
T = TypeVar("T")


class Watched:
    """Stands for something of a briefing, and notes what is read of it."""

    def __init__(self, it: Any, way: Way, reads: set[Read]) -> None:
        """Watch `it`, which is reached by this way."""
        self._it, self._way, self._reads = it, way, reads

    def __getattr__(self, name: str) -> Any:
        """A part of it, watched as well; what is worked out of its parts is worked out here."""
        member = getattr(type(self._it), name, None)
        if isinstance(member, property) and member.fget:
            return member.fget(self)
        if member in LISTING:
            found: Any = partial(self._listed, name)
        elif isinstance(member, FunctionType):
            found = MethodType(member, self)
        else:
            found = watched(getattr(self._it, name), (*self._way, name), self._reads)
        self.__dict__[name] = found
        return found

    def _listed(self, name: str, *asked: Hashable) -> Any:
        self._reads.add(((*self._way, name), asked))
        return getattr(self._it, name)(*asked)


class WatchedDict(Mapping[Any, Any]):
    """Stands for a dictionary, and notes which keys are asked for."""

    def __init__(self, it: Mapping[Any, Any], way: Way, reads: set[Read]) -> None:
        """Watch `it`, which is reached by this way."""
        self._it, self._way, self._reads = it, way, reads

    def __getitem__(self, key: Any) -> Any:
        """The value of a key."""
        self._reads.add((self._way, key))
        return self._it[key]

    def get(self, key: Any, default: Any = None) -> Any:
        """The same, where there may be none."""
        self._reads.add((self._way, key))
        return self._it.get(key, default)

    def __contains__(self, key: object) -> bool:
        """Whether there is such a key."""
        self._reads.add((self._way, key))
        return key in self._it

    def __iter__(self) -> Iterator[Any]:
        """All keys, and so all of it."""
        self._reads.add((self._way, ALL))
        return iter(self._it)

    def items(self) -> Any:
        """All keys with their values."""
        self._reads.add((self._way, ALL))
        return self._it.items()

    def values(self) -> Any:
        """The values of all keys."""
        self._reads.add((self._way, ALL))
        return self._it.values()

    def __len__(self) -> int:
        """How many keys there are."""
        self._reads.add((self._way, ALL))
        return len(self._it)


def watched(it: Any, way: Way, reads: set[Read]) -> Any:
    """What stands for a value while a page is made; a value that is read at once is itself."""
    if isinstance(it, PARTED):
        return Watched(it, way, reads)
    if isinstance(it, Mapping):
        return WatchedDict(it, way, reads)
    reads.add((way, ALL))
    return it


@dataclass(frozen=True, slots=True)
class Made:
    """A page, or a part of one, as it was made: by what, of what, and all that was read for it."""

    value: Any
    make: Callable[..., Any]
    given: tuple[Any, ...]
    reads: frozenset[Read]


@dataclass(slots=True)
class Memory:
    """The pages of one briefing as they were made the last time."""

    of: Hashable = None
    before: Addresses | None = None
    now: Addresses | None = None
    made: dict[str, Made] = field(default_factory=dict)
    fresh: dict[str, Made] = field(default_factory=dict)
    changed: frozenset[Read] = frozenset()
    compared: "Compared" = field(default_factory=lambda: Compared(None, None))

    def begin(self, addresses: Addresses, of: Hashable) -> None:
        """The briefing was read again; `of` is what else decides how pages look."""
        self.before, self.now, self.made, self.fresh = self.now, addresses, self.fresh, {}
        if self.of != of or self.before is None:
            self.made = {}
        self.of = of
        self.compared = Compared(self.before, addresses)
        asked: dict[Way, set[Hashable]] = {}
        for way, key in {read for each in self.made.values() for read in each.reads}:
            asked.setdefault(way, set()).add(key)
        self.changed = frozenset(
            read for way, keys in asked.items() for read in self.compared.changed(way, keys)
        )

    def get(self, at: str, make: Callable[..., T], *given: Any) -> T:
        """What is at an address, made if it is not known or another."""
        known = self.made.get(at)
        if not known or not self._is_same(known, make, given):
            reads: set[Read] = set()
            desk = Desk(cast(Addresses, Watched(self.now, (), reads)), at)
            known = Made(make(desk, *given), make, given, frozenset(reads))
        self.fresh[at] = replace(known, make=make, given=given)
        found: T = known.value
        return found

    def _is_same(self, known: Made, make: Callable[..., Any], given: tuple[Any, ...]) -> bool:
        is_same = self.compared.is_same
        return (
            known.reads.isdisjoint(self.changed)
            and is_same(known.make, make)
            and is_same(known.given, given)
        )


@dataclass(slots=True)
class Compared:
    """What is another in a briefing that was read again; without one before, everything."""

    before: Addresses | None
    now: Addresses | None
    known: dict[tuple[int, int], bool] = field(default_factory=dict)

    def changed(self, way: Way, asked: Iterable[Any]) -> Iterator[Read]:
        """What is another among all that can be reached by a way, and was asked for."""
        old, new = _followed(self.before, way), _followed(self.now, way)
        if callable(old):
            yield from ((way, key) for key in asked if not self.is_same(old(*key), new(*key)))
        elif not (isinstance(old, Mapping) and isinstance(new, Mapping)):
            if not self.is_same(old, new):
                yield way, ALL
        else:
            keys = [key for key in {**old, **new} if not self._is_same_at(key, old, new)]
            yield from ((way, key) for key in keys)
            if keys or list(old) != list(new):
                yield way, ALL

    def _is_same_at(self, key: Any, old: Mapping[Any, Any], new: Mapping[Any, Any]) -> bool:
        return key in old and key in new and self.is_same(old[key], new[key])

    def is_same(self, old: Any, new: Any) -> bool:
        """Whether a page that reads either says the same."""
        if old is new or type(old) is not type(new):
            return old is new
        if isinstance(old, tuple | list):
            return len(old) == len(new) and all(map(self.is_same, old, new))
        if isinstance(old, dict):
            return list(old) == list(new) and all(map(self.is_same, old.values(), new.values()))
        if isinstance(old, partial):
            return self.is_same(_parts(old), _parts(new))
        if isinstance(old, Model) or not is_dataclass(old):
            return bool(old == new)
        key = (id(old), id(new))
        if key not in self.known:  # of both, neither is forgotten before the comparison is
            self.known[key] = self._is_alike(old, new)
        return self.known[key]

    def _is_alike(self, old: Any, new: Any) -> bool:
        if isinstance(old, Written):
            return self._is_written_alike(old, new)
        return self.is_same(_told_apart_by(old), _told_apart_by(new))

    def _is_written_alike(self, old: Written[Model], new: Written[Model]) -> bool:
        """Whether an entry says the same, at the same place of a file with the same text."""
        texts = [one.annotated.briefing.texts for one in (self.before, self.now) if one]
        at = old.path
        is_same_file = at == new.path and len({text.get(at) for text in texts}) == 1
        return is_same_file and self.is_same(old.entry, new.entry)


def _told_apart_by(value: Any) -> tuple[Any, ...]:
    """What makes two values of a class different: less than all that they hold, where that does."""
    match value:
        case Seed():
            return value.source, value.sha256, value.original
        case Aliases():
            return (value.registered,)
        case Spread():
            return value.home, value.folder, value.items, value.pages
        case Leaves():
            return value.home, value.record, value.read, value.seed, *_facts(value)
        case _:
            return tuple(getattr(value, one.name) for one in fields(value) if one.compare)


def _facts(leaves: Leaves) -> tuple[Any, ...]:
    """The facts of an article, and where the words stand that they and others rest on."""
    annotated, key = leaves.annotated, leaves.record.id
    facts = annotated.facts_in.get(key, ())
    anchors = [annotated.anchors_of.get(fact.id, ()) for fact in facts]
    return facts, anchors, annotated.anchors_in.get(key)


def made(addresses: Addresses, at: str, make: Callable[..., T], *given: Any) -> T:
    """What is made of a desk and of what is given, unless it is remembered and still the same."""
    if addresses.memory is None:
        return make(Desk(addresses, at), *given)
    return addresses.memory.get(at, make, *given)


def _parts(one: partial[Any]) -> tuple[Any, ...]:
    return one.func, one.args, one.keywords


def _followed(of: Any, way: Way) -> Any:
    for name in way:
        of = getattr(of, name)
    return of
