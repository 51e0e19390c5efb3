"""A long list comes in parts, cut by what its entries have: an added one changes its part only."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from generator.render.views import Group
from generator.slugs import slug

MOST = 200  # entries of one part; those with the most words stay below 300 kB of HTML
SCANNED = 30  # entries in groups that are read without folding any
OTHER = "other letters"


class HasId(Protocol):
    """What can be listed."""

    @property
    def id(self) -> str:
        """Its id: what entries are told apart by when nothing else does."""


T = TypeVar("T")
K = TypeVar("K")
I = TypeVar("I", bound=HasId)  # noqa: E741 - an item


class Heading(NamedTuple):
    """What entries are listed under; the key tells headings with the same words apart."""

    key: str
    words: str


Level = Callable[[T], Heading]
Steps = tuple[Heading, ...]


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """One page of a list.

    Args:
        under: the headings that all of it stands under; none on the page that the list begins on.
        begins: those that the entries shown first stand under, where others follow on their own.
        items: the entries that it shows.
        later: the parts that follow it, with how many entries are in each.
    """

    under: Steps
    begins: Steps
    items: tuple[T, ...]
    later: tuple[tuple[Steps, int], ...] = ()


def is_long(items: Sequence[object]) -> bool:
    """Whether these are more than one page shows."""
    return len(items) > MOST


@dataclass(frozen=True)
class Spread(Generic[I]):
    """A list on as many pages as it takes.

    Args:
        home: the page that it begins on.
        folder: where its further parts stand.
        items: all that it lists.
        levels: by what it is cut where it is long.
        is_long: whether some of it is more than one page shows.
    """

    home: str
    folder: str
    items: Sequence[I]
    levels: Sequence[Level[I]]
    is_long: Callable[[Sequence[I]], bool] = field(default=is_long, kw_only=True)

    @cached_property
    def parts(self) -> tuple[Part[I], ...]:
        """Its parts, the one at home first."""
        return tuple(cut(self.items, self.levels, self.is_long))

    def page(self, under: Steps) -> str:
        """The page of what stands under some headings; a key's sort is no part of its address."""
        keys = (one.key.rpartition("_")[2] for one in told(under))
        return f"{self.folder}/{'/'.join(keys)}.md" if under else self.home

    @cached_property
    def pages(self) -> dict[str, str]:
        """The page of each item, by its id."""
        return {item.id: self.page(part.under) for part in self.parts for item in part.items}


def cut(
    items: Sequence[I],
    levels: Sequence[Level[I]],
    is_long: Callable[[Sequence[I]], bool] = is_long,
    under: Steps = (),
) -> Iterator[Part[I]]:
    """The parts of a list, the page that it begins on first; one part if it is short.

    What a part is called depends on its own entries, never on how many others there are. Each
    level divides what is too long; where none is left, the letters of the ids do.
    """
    here, steps, later = tuple(items), under, list[tuple[Steps, tuple[I, ...]]]()
    while len(here) > 1 and is_long(here):
        at = len(steps)
        groups = grouped(here, levels[at] if at < len(levels) else _by_id(at - len(levels) + 1))
        first, *others = sorted(groups)
        later[:0] = [((*steps, one), groups[one]) for one in others]
        here, steps = groups[first], (*steps, first)
    yield Part(under, steps, here, tuple((steps, len(found)) for steps, found in later))
    for steps, found in later:
        yield from cut(found, levels, is_long, steps)


def are_folded(groups: Sequence[Group[Any]]) -> bool:
    """Whether groups are listed by their headings, each unfolded when somebody asks for it."""
    return len(groups) > 1 and sum(group.count for group in groups) > SCANNED


def grouped(items: Iterable[T], level: Callable[[T], K]) -> dict[K, tuple[T, ...]]:
    """Entries by their headings, in the order in which these come up."""
    found: dict[K, list[T]] = {}
    for item in items:
        found.setdefault(level(item), []).append(item)
    return {heading: tuple(each) for heading, each in found.items()}


def spelled(words: str, length: int) -> Heading:
    """How words begin, in Latin letters where their alphabet is known."""
    plain = slug(words)
    key = (plain or "".join(f"{ord(sign):05x}" for sign in words))[:length].rstrip("-")
    return Heading(key or "0", key.capitalize() if plain else OTHER)


def told(steps: Steps) -> Steps:
    """The headings that say it all: a year that its month repeats goes, as does a first letter."""
    return tuple(
        one
        for one, following in pairwise((*steps, Heading("", "")))
        if one.key == following.key or not following.key.startswith(one.key)
    )


def _by_id(length: int) -> Level[I]:
    return lambda item: spelled(item.id, length)
