"""A long list comes in parts, cut by what its entries have: an added one changes its part only."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from generator.gathering import grouped
from generator.render.views import Group
from generator.slugs import slug

MOST = 200  # entries of one part
FULL = 220_000  # bytes of HTML that those of one part may take
ROW = 1_100  # bytes that one takes at least
NAMED = 100  # parts that one page names; of more it names their first letters
SCANNED = 30  # entries in groups that are read without folding any
OTHER = "other letters"
LETTERS = "letters_"  # begins the key of a heading that stands for others


class HasId(Protocol):
    """What can be listed."""

    @property
    def id(self) -> str:
        """Its id: what entries are told apart by when nothing else does."""

    @property
    def extent(self) -> int:
        """About how many bytes of HTML it takes in a list."""


T = TypeVar("T")
I = TypeVar("I", bound=HasId)  # noqa: E741 - an item


class Heading(NamedTuple):
    """What entries are listed under; the key tells headings with the same words apart."""

    key: str
    words: str


HeadingLevel = Callable[[T], Heading]
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


def is_long(items: Sequence[HasId]) -> bool:
    """Whether these are more than one page shows."""
    return len(items) > MOST or sum(max(ROW, one.extent) for one in items) > FULL


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
    levels: Sequence[HeadingLevel[I]]
    is_long: Callable[[Sequence[I]], bool] = field(default=is_long, kw_only=True)

    @cached_property
    def parts(self) -> tuple[Part[I], ...]:
        """Its parts, the one at home first."""
        return tuple(cut(self.items, self.levels, self.is_long))

    def page(self, under: Steps) -> str:
        """The page of what stands under some headings; a key's sort is no part of its address."""
        keys = (one.key.rpartition("_")[2] for one in without_repeated(under))
        return f"{self.folder}/{'/'.join(keys)}.md" if under else self.home

    @cached_property
    def pages(self) -> dict[str, str]:
        """The page of each item, by its id."""
        return {item.id: self.page(part.under) for part in self.parts for item in part.items}


def cut(
    items: Sequence[I],
    levels: Sequence[HeadingLevel[I]],
    is_long: Callable[[Sequence[I]], bool] = is_long,
    under: Steps = (),
    *,
    at: int = 0,
    spelt: int = 0,
) -> Iterator[Part[I]]:
    """The parts of a list, the page that it begins on first; one part if it is short.

    What a part is called depends on its own entries, never on how many others there are. Each
    level divides what is too long; where none is left, the letters of the ids do. Headings that
    are too many to be named on one page come by their letters first.

    Args:
        items: what is listed.
        levels: by what it is cut.
        is_long: whether some of it is more than one page shows.
        under: the headings that all of it stands under.
        at: which level comes next.
        spelt: by how many letters the headings of that level are divided already.
    """
    here, steps, later = tuple(items), under, list[tuple[Steps, tuple[I, ...], int, int]]()
    while len(here) > 1 and (spelt or is_long(here)):
        level = levels[at] if at < len(levels) else _by_id(at - len(levels) + 1)
        groups = grouped(here, level)
        if len(groups) > NAMED:
            spelt += 1
            groups = grouped(here, _by_letters(level, spelt))
        else:
            at, spelt = at + 1, 0
        first, *others = sorted(groups)
        later[:0] = [((*steps, one), groups[one], at, spelt) for one in others]
        here, steps = groups[first], (*steps, first)
    yield Part(under, steps, here, tuple((steps, len(found)) for steps, found, *_rest in later))
    for steps, found, following, letters in later:
        yield from cut(found, levels, is_long, steps, at=following, spelt=letters)


def are_folded(groups: Sequence[Group[Any]]) -> bool:
    """Whether groups are listed by their headings, each unfolded when somebody asks for it."""
    return len(groups) > 1 and sum(group.count for group in groups) > SCANNED


def initial_letters(words: str, length: int) -> Heading:
    """How words begin, in Latin letters where their alphabet is known."""
    plain = slug(words)
    key = (plain or "".join(f"{ord(sign):05x}" for sign in words))[:length].rstrip("-")
    return Heading(key or "0", key.capitalize() if plain else OTHER)


def without_repeated(steps: Steps) -> Steps:
    """The headings that say it all: a year that its month repeats goes, as does a first letter."""
    return tuple(
        one
        for one, following in pairwise((*steps, Heading("", "")))
        if not _goes_without(one.key, following.key)
    )


def _goes_without(key: str, following: str) -> bool:
    is_letters = key.startswith(LETTERS) and following != ""
    return is_letters or (key != following and following.startswith(key))


def _by_letters(level: HeadingLevel[I], length: int) -> HeadingLevel[I]:
    def letters(item: I) -> Heading:
        heading = level(item)
        found = initial_letters(f"{heading.words} {heading.key}", length)
        return Heading(f"{LETTERS}-{found.key}", found.words)  # no id begins with a hyphen

    return letters


def _by_id(length: int) -> HeadingLevel[I]:
    return lambda item: initial_letters(item.id, length)
