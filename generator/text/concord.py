"""Load-bearing words that say no together, or say it again."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.languages.load import Load
from generator.languages.load_bearing import SAYING_NO, LoadBearing
from generator.languages.notions import Notion

STEM = 4  # letters that two forms of a word have in common
_CLAUSE = re.compile(r"[,;:.!?()—–]")
_SENTENCE_END = re.compile(r"[;.!?]")


class Bearing(NamedTuple):
    """A load-bearing word in a text.

    Args:
        load: its class, or the everyday notion that it names.
        word: as it stands there.
        is_sure: unless it may mean something else as well.
        at: where it begins.
        clause: in which clause of the text, counted by stops.
        is_again: whether it is a no that goes on with nothing new: "and we will not".
    """

    load: Load | Notion
    word: str
    is_sure: bool
    at: int
    clause: int
    is_again: bool = False


def loads_of(said: Iterable[Bearing], *, sure: bool = False) -> frozenset[Load | Notion]:
    """The classes of some words, or of those that are sure."""
    return frozenset(each.load for each in said if each.is_sure or not sure)


Bearings = tuple[Bearing, ...]
"""The load-bearing words of a text."""


def in_concord(found: tuple[Bearing, ...], table: LoadBearing) -> Iterator[Bearing]:
    """The words without a `not` for every `nobody` of its clause, where both say no once.

    A phrase that holds both already takes no other with it.
    """
    nobody = Counter(
        each.clause
        for each in found
        if each.load is Load.NONE and sum(map(table.says_no, each.word.casefold().split())) <= 1
    )
    reached = 0
    for each in found:
        if each.load is Load.NONE:
            reached = each.at + len(each.word)
        if each.load in (Load.NEGATION, Load.NOT_YET) and each.at < reached:
            continue  # it is part of the phrase
        if each.load in (Load.NEGATION, Load.NOT_YET) and nobody[each.clause] > 0:
            nobody[each.clause] -= 1
        else:
            yield each


def said_once(found: Iterable[Bearing], text: str, common: frozenset[str]) -> Iterator[Bearing]:
    """The words, with a mark at a no that says nothing new."""
    last: int | None = None
    for each in found:
        if each.load in SAYING_NO and each.is_sure:
            before = text[each.at if last is None else last : each.at]
            rest = _CLAUSE.split(text[each.at + len(each.word) :])[0]
            said = f"{each.word.partition(' ')[2]}{rest}"
            is_new = not _meaning(said, common) <= _meaning(before, common)
            is_new = is_new or bool(said.strip() and not _meaning(said, common))
            if before and not _SENTENCE_END.search(before) and not is_new:
                yield each._replace(is_again=True)
                continue
            last = each.at
        yield each


def _meaning(text: str, common: frozenset[str]) -> frozenset[str]:
    """The beginnings of the words that mean something."""
    found = (word for word in re.findall(rf"\w{{{STEM},}}", text.lower()) if word not in common)
    return frozenset(word[:STEM] for word in found)
