"""Pages that are made again only where something that they read is another than the last time.

While a page is made, what it asks of its briefing goes through `Watched`, which notes it. When the
briefing was read again, all that any page has read is compared once with what it was. A page of
which nothing is another, and that was asked for in the same words, is the same page. What cannot be
compared counts as changed: it costs time, and never an answer.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from functools import partial
from typing import Any, TypeVar, cast

from generator.decode import Written
from generator.grounding.aliases import Aliases
from generator.model.base import Model
from generator.render.addresses import Addresses
from generator.render.cutting import Spread
from generator.render.desk import Desk
from generator.render.passages import Leaves
from generator.render.watching import ALL, Lookup, LookupWay, Watched
from generator.seeds import Seed

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Made:
    """A page, or a part of one, as it was made: by what, of what, and all that was read for it."""

    value: Any
    make: Callable[..., Any]
    given: tuple[Any, ...]
    reads: frozenset[Lookup]


@dataclass(slots=True)
class Memory:
    """The pages of one briefing as they were made the last time."""

    of: Hashable = None
    before: Addresses | None = None
    now: Addresses | None = None
    made: dict[str, Made] = field(default_factory=dict)
    fresh: dict[str, Made] = field(default_factory=dict)
    changed: frozenset[Lookup] = frozenset()
    compared: "Compared" = field(default_factory=lambda: Compared(None, None))

    def begin(self, addresses: Addresses, of: Hashable) -> None:
        """The briefing was read again; `of` is what else decides how pages look."""
        self.before, self.now, self.made, self.fresh = self.now, addresses, self.fresh, {}
        if self.of != of or self.before is None:
            self.made = {}
        self.of = of
        self.compared = Compared(self.before, addresses)
        asked: dict[LookupWay, set[Hashable]] = {}
        for way, key in {read for each in self.made.values() for read in each.reads}:
            asked.setdefault(way, set()).add(key)
        self.changed = frozenset(
            read for way, keys in asked.items() for read in self.compared.changed(way, keys)
        )

    def get(self, at: str, make: Callable[..., T], *given: Any) -> T:
        """What is at an address, made if it is not known or another."""
        known = self.made.get(at)
        if not known or not self._is_same(known, make, given):
            reads: set[Lookup] = set()
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

    def changed(self, way: LookupWay, asked: Iterable[Any]) -> Iterator[Lookup]:
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


def _followed(of: Any, way: LookupWay) -> Any:
    for name in way:
        of = getattr(of, name)
    return of
