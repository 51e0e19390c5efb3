"""The words that differ between two values of a field."""

import re
from enum import StrEnum
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from generator.text.folding import fold

MOST_WORDS = 4000  # of one value; longer ones are shown whole, old and new
_WORD = re.compile(r"\S+")


class Step(StrEnum):
    """What became of some words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


class Piece(NamedTuple):
    """Some words of the old value, of the new one, or of both."""

    step: Step
    words: str


def compared(old: str, new: str, *, to_the_letter: bool = True) -> tuple[Piece, ...]:
    """Both values word by word, what was removed before what took its place.

    Args:
        old: the one value; blank where there was none.
        new: the other one.
        to_the_letter: whether words differ that are equal in all but their marks.
    """
    before, after = _WORD.findall(old), _WORD.findall(new)
    if max(len(before), len(after)) > MOST_WORDS:
        return _pieces((Step.REMOVED, before), (Step.ADDED, after))
    steps: list[tuple[Step, list[str]]] = []
    keys = [words if to_the_letter else _unmarked(words) for words in (before, after)]
    for step in Levenshtein.opcodes(*keys):
        gone = before[step.src_start : step.src_end]
        come = after[step.dest_start : step.dest_end]
        if step.tag == "equal":
            steps.append((Step.SAME, come))
        else:
            steps += [(Step.REMOVED, gone), (Step.ADDED, come)]
    return _pieces(*steps)


def _unmarked(words: list[str]) -> list[str]:
    return [fold(word).typographic for word in words]


def _pieces(*steps: tuple[Step, list[str]]) -> tuple[Piece, ...]:
    return tuple(Piece(step, " ".join(words)) for step, words in steps if words)
