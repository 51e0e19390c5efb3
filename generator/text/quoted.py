"""Passages in quotation marks, and whether the marks stand between two places."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from generator.text.folding import DASHES

_OPENS_AFTER = frozenset(" \t\n([{\"'/" + DASHES)


class _Passages(NamedTuple):
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def at(self, offset: int) -> int:
        """The number of the passage that holds the character at `offset`; -1 for none."""
        index = bisect_right(self.starts, offset) - 1
        return index if index >= 0 and offset < self.ends[index] else -1

    def around(self, start: int, end: int) -> int:
        """The number of the passage that holds the whole span; -1 for none."""
        index = self.at(start)
        return index if index >= 0 and index == self.at(end - 1) else -1


@dataclass(frozen=True, slots=True)
class QuotedPassages:
    """The passages between double and between single marks, the marks included."""

    kinds: tuple[_Passages, ...]

    @classmethod
    def of(cls, typographic: str, line_starts: tuple[int, ...]) -> "QuotedPassages":
        """Pair the marks of each line; a mark without a partner in its line pairs with none."""
        return cls(tuple(_pair(typographic, mark, line_starts) for mark in "\"'"))

    def separates(
        self, negation: tuple[int, int], span: tuple[int, int], *, may_stand_alone: bool = False
    ) -> bool:
        """Whether quotation marks part the two: one is quoted whole and the other is not.

        A span that runs over a quotation mark is parted from nothing by it.

        Args:
            negation: folded offsets of a negation.
            span: folded offsets of the span.
            may_stand_alone: let marks around nothing but the negation count as none:
                they did "not" agree.
        """
        for passages in self.kinds:
            outer = passages.around(*negation)
            if outer >= 0 and may_stand_alone:
                is_alone = (passages.starts[outer], passages.ends[outer]) == negation
                outer = -1 if is_alone else outer
            inner = passages.around(*span)
            if inner >= 0 and outer != inner:
                return True
            if outer >= 0 and inner < 0:
                start, end = passages.starts[outer], passages.ends[outer]
                if span[1] <= start or span[0] >= end:
                    return True
        return False


def _pair(text: str, mark: str, line_starts: tuple[int, ...]) -> _Passages:
    starts: list[int] = []
    ends: list[int] = []
    opened = -1
    line = -1
    at = text.find(mark)
    while at >= 0:
        here = bisect_right(line_starts, at)
        if here != line:
            opened, line = -1, here
        if opened < 0:
            if _opens(text, at):
                opened = at
        elif _closes(text, at):
            starts.append(opened)
            ends.append(at + 1)
            opened = -1
        at = text.find(mark, at + 1)
    return _Passages(tuple(starts), tuple(ends))


def _opens(text: str, at: int) -> bool:
    follows = at + 1 < len(text) and (not text[at + 1].isspace() or _is_spaced(text, at))
    return follows and (at == 0 or text[at - 1] in _OPENS_AFTER or text[at - 1].isspace())


def _closes(text: str, at: int) -> bool:
    if text[at - 1].isspace() and not _is_spaced(text, at):
        return False
    return at + 1 == len(text) or not text[at + 1].isalnum()


def _is_spaced(text: str, at: int) -> bool:
    """Whether a double mark stands between spaces, as the French set theirs: « oui »."""
    around = text[max(0, at - 1)] + text[at + 1 : at + 2]
    return text[at] == '"' and all(each.isspace() or each in ',.;:?!"' for each in around)
