"""Which of many answers can contradict each other at all, without trying each with each."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from math import ceil
from typing import TypeVar

from generator.dates import Date

T = TypeVar("T")
H = TypeVar("H", bound=Hashable)
Days = tuple[dt.date, dt.date]
ANY_DAY: Days = (dt.date.min, dt.date.max)


def days(date: Date | None) -> Days:
    """The first and the last day that a date can mean; one that is not known is any."""
    if date is None:
        return ANY_DAY
    starts = [span.earliest or dt.date.min for span in date.spans]
    ends = [span.latest or dt.date.max for span in date.spans]
    return min(starts, default=dt.date.min), max(ends, default=dt.date.max)


def meeting(
    items: Iterable[T], when: Callable[[T], Days], what: Callable[[T], H]
) -> Iterator[tuple[T, T]]:
    """The pairs of which some day may be the same, each in the order of the items.

    Of items that say the same (`what`), the one that lasts longest meets those that come later.
    """
    waiting = sorted(((*when(item), at, item) for at, item in enumerate(items)), key=_place)
    running: dict[H, tuple[dt.date, dt.date, int, T]] = {}
    for one in waiting:
        running = {said: other for said, other in running.items() if other[1] >= one[0]}
        for other in running.values():
            yield (other[3], one[3]) if other[2] < one[2] else (one[3], other[3])
        said = what(one[3])
        if said not in running or running[said][1] < one[1]:
            running[said] = one


def _place(item: tuple[dt.date, dt.date, int, T]) -> tuple[dt.date, int]:
    return item[0], item[2]


def alike(sets: Sequence[frozenset[H]], share: float) -> Iterator[tuple[int, int]]:
    """The places of sets whose common part may be such a share of both together, lesser first.

    Of two such sets, each has one of the other's among its rarest members (prefix filtering:
    Chaudhuri, Ganti and Kaushik 2006), so only what shares one of these is a candidate.
    """
    counted = Counter(member for each in sets for member in each)
    holders: dict[H, list[int]] = {}
    for at, members in enumerate(sets):
        rarest = sorted(members, key=lambda member: (counted[member], str(member)))
        found: set[int] = set()
        for member in rarest[: len(rarest) - ceil(share * len(rarest)) + 1]:
            here = holders.setdefault(member, [])
            found.update(here)
            here.append(at)
        yield from ((other, at) for other in sorted(found))
