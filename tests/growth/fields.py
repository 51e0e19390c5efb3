"""`python -m tests.growth.fields LANGUAGE …`: the cost of all fields of every kind.

Which fields there are, and what may stand in them, is read from the schema. They are given many
items or many sentences, or stand in many entries; what twice as much costs is counted, up to the
most that is allowed. The article has all the sentences at every size, or none at any: a quotation
that begins to be wrong at some length begins to cost what a wrong one costs, which is no growth.
"""

import sys
from collections.abc import Callable, Iterable
from functools import partial
from itertools import product
from typing import NamedTuple

from generator.annotated import annotate
from generator.rules import RULES
from tests.growth.counting import MOST, calls, growing_too_fast
from tests.growth.making import ALL, SORTS, TEXTS, Maker, briefing, fields
from tests.growth.sentences import SENTENCES, longest

MOST_ITEMS, MOST_ENTRIES = 32, 16  # as many in every list as one page may hold
FEW = 3
SHARE = 200  # a function that has no such part of the growth is not looked at
Work = Callable[[set[str]], None]


def grown(language: str, sort: str, some: Iterable[str], long: int) -> Callable[[int], Work]:
    """The check of a briefing by how much there is of every field of some kinds.

    What is checked is told what was refused while it was read.
    """

    kinds = tuple(some)

    def sized(size: int) -> Work:
        each, many = (("items", FEW), size) if sort == "entries" else ((sort, size), 1)
        due = {kind: dict.fromkeys(fields(kind, sort), each) for kind in kinds}
        told_apart = (size, len(kinds), SORTS.index(sort))
        letters = "".join(chr(97 + each % 26) for each in told_apart) + kinds[0][:2].lower()
        tree = briefing(Maker(language, sort == "strange", letters), due, many, long)

        def work(refused: set[str]) -> None:
            annotated = annotate(tree, "b")
            refused |= {f"{one.rule}: {one.message}" for one in annotated.reading_problems}
            for rule in RULES:
                list(rule(annotated))

        return work

    return sized


class Growth(NamedTuple):
    """What twice as much costs: how many times as much, in which functions more than it may."""

    times: float
    too_fast: dict[str, float]
    refused: list[str]

    @property
    def is_linear(self) -> bool:
        """Whether nothing costs more than it may, and nothing was refused while it was read."""
        return self.times < MOST and not self.too_fast and not self.refused


def growth(language: str, sort: str, kinds: Iterable[str], most: int) -> Growth:
    """How a check's cost grows from a quarter to all of the most there is of every field."""
    long = most if sort in TEXTS else FEW
    work, refused = grown(language, sort, kinds, long), set[str]()
    work(1)(refused)  # what a language needs is made once
    sizes = (most // 4, most // 4 * 2, most // 4 * 4)
    small, middle, large = (calls(partial(work(size), refused)) for size in sizes)
    more = (large - middle).total()
    times = more / max(1, (middle - small).total())
    return Growth(times, growing_too_fast(small, middle, large, more // SHARE), sorted(refused))


def main() -> int:
    """Say what twice as much of each kind costs, and which functions cost more than they may."""
    found = []
    for language, sort in product(sys.argv[1:] or SENTENCES, SORTS):
        most = {"items": MOST_ITEMS, "entries": MOST_ENTRIES}.get(sort, longest(language))
        for kind in ALL:
            told = growth(language, sort, [kind], most)
            found += [] if told.is_linear else [(language, sort, kind)]
            print(language, sort, kind, told, flush=True)
    print(f"too fast: {found}")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
