"""One load-bearing word that stands on one side only, and how a message tells of it."""

from enum import Enum
from typing import NamedTuple

from generator.rules.wording.classes import Sort


class Way(Enum):
    """What a text does to what it rests on."""

    ADDS = "says '{ours}', and the {other} has no such word"
    DROPS = "leaves out '{theirs}', which the {other} says"
    MOVES = "says '{ours}' of what the {other} affirms, and affirms what it denies"
    TURNS = "says '{ours}', where the {other} says '{theirs}'"
    CREDITS = "credits '{ours}', where the {other} has '{theirs}'"


class Difference(NamedTuple):
    """A load-bearing word that is on one side only."""

    sort: Sort
    way: Way
    ours: str = ""
    theirs: str = ""

    @property
    def adds_a_no(self) -> bool:
        """Whether it is a no that the other may say in a way that is not read."""
        return self.sort is Sort.NEGATION and self.way in (Way.ADDS, Way.MOVES)

    def told(self, other: str) -> str:
        """What a text does to the other, in words."""
        return self.way.value.format(ours=self.ours, theirs=self.theirs, other=other)
