"""Whom a passage names, as far as it matters for who speaks: what the registers hand in."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property
from typing import NamedTuple


class Likelihood(IntEnum):
    """How likely an actor is to be the one who speaks where several are named."""

    PERSON = 0
    GROUP = 1
    OTHER = 2


class NamedActor(NamedTuple):
    """A registered actor named in an article.

    Args:
        start: where the name begins in the stored text.
        end: behind its last letter.
        owners: the ids of those who bear it; more than one where a name is shared.
        rank: what its owner is.
        is_nominative: it is written as in the register's `names`.
    """

    start: int
    end: int
    owners: frozenset[str]
    rank: Likelihood
    is_nominative: bool


@dataclass(frozen=True)
class Names:
    """The actors named in one article, in order, and the words that persons' names consist of.

    Args:
        found: the names that stand in it.
        words: who is called by a word of a name, in lower case: surnames without a form of
            their own.
    """

    found: tuple[NamedActor, ...] = ()
    words: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def ranks(self) -> Mapping[str, Likelihood]:
        """How likely each of them speaks, as where it is named last."""
        return {owner: one.rank for one in self.found for owner in one.owners}

    def within(self, start: int, end: int) -> list[NamedActor]:
        """The names between two places of the stored text."""
        first, behind = (bisect_left(self.found, (at,)) for at in (start, end))
        return [one for one in self.found[first:behind] if one.end <= end]

    def called(self, word: str, *, in_cases: bool) -> frozenset[str]:
        """The one person whose name has this word, in any of its cases where there are any."""
        key = word.casefold()
        if key in self.words or not in_cases:
            return self.words.get(key, frozenset())
        stem = key[: max(3, len(key) - 3)]
        near = {who for known, who in self.words.items() if _is_case(known, key, stem)}
        return min(near) if len(near) == 1 else frozenset()


def _is_case(known: str, word: str, stem: str) -> bool:
    return len(word) > len(stem) and known.startswith(stem) and abs(len(known) - len(word)) <= 3
