"""Places in a stored text, what each line of it is, and the words that are looked for there."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from generator.text.terms import ClosedTerm


class Span(NamedTuple):
    """Half-open offsets in code points into the stored text (W3C `TextPositionSelector`)."""

    start: int
    end: int


class Cover:
    """Spans that are asked whether one of them holds another: each answer is one search."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        known = sorted(spans)
        self._starts = [start for start, _ in known]
        self._ends = [*accumulate((end for _, end in known), max)]

    def holds(self, start: int, end: int) -> bool:
        """Whether one of them begins and ends there or farther out."""
        at = bisect_right(self._starts, start)
        return at > 0 and self._ends[at - 1] >= end


@dataclass(frozen=True, slots=True)
class QuoteSelector:
    """Words to be found, with what stands just before and after (W3C `TextQuoteSelector`)."""

    exact: str
    prefix: str = ""
    suffix: str = ""


class Level(ClosedTerm):
    """How much had to be folded before the words matched; ordered, a weaker level is greater."""

    # The names sort in the order of the levels, so that `max` finds the weakest.
    EXACT = "exact", "Every character is the same."
    NORMALISED = (
        "normalised",
        "The same but for white space, invisible characters or how an accent is encoded.",
    )
    TYPOGRAPHIC = (
        "typographic",
        "The same but for the shape of quotation marks, apostrophes, dashes or the ellipsis.",
    )


@dataclass(frozen=True, slots=True)
class Match:
    """One place where the words stand.

    Args:
        parts: the places of the parts between elisions, in order; one where nothing was left out.
        level: the weakest level that any part needed.
        insertions: words in square brackets that are the editor's, without the brackets.
        line: the line of the stored text, counted from 1.
    """

    parts: tuple[Span, ...]
    level: Level
    insertions: tuple[str, ...] = ()
    line: int = 1

    @property
    def span(self) -> Span:
        """The hull: from the first word to the last, elided words included."""
        return Span(self.parts[0].start, self.parts[-1].end)


class Label(ClosedTerm):
    """What a line of the stored page is; facts stand in the lead or the body."""

    TITLE = "title", "The headline of the article."
    LEAD = "lead", "The paragraph that opens the article and sums it up."
    BODY = "body", "A paragraph of the article itself."
    SPEECH = (
        "speech",
        "A paragraph that is somebody's words without quotation marks: a letter, an answer.",
    )
    HEADING = "heading", "A heading inside the article."
    CAPTION = "caption", "The words under or beside a picture."
    CREDIT = "credit", "Who wrote the article or took a picture."
    TEASER = "teaser", "Words that advertise another article."
    LABEL = "label", "A tag, a section name or a notice that the outlet puts on the article."
    MENU = "menu", "Navigation and other furniture of the page."


BODY = frozenset({Label.LEAD, Label.BODY, Label.SPEECH})
"""The labels under which facts may stand unless a note says otherwise."""
