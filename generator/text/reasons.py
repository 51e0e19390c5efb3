"""Why words were not accepted as standing in a source."""

from dataclasses import dataclass
from typing import TypeAlias

from generator.text.spans import Label, Match, Span
from generator.text.terms import ClosedTerm


class Refusal(ClosedTerm):
    """Why words were refused; the order is that of the search, what fails later came nearer."""

    EMPTY = "empty", "There is no letter or digit to look for."
    TOO_LONG = "too-long", "More characters than any quotation has."
    NOT_FOUND = "not-found", "The words do not stand in the source."
    INSERTION_IN_WORD = "insertion-in-word", "Square brackets stand inside a word."
    NEGATION_IN_INSERTION = "negation-in-insertion", "Words in square brackets negate."
    LOOKALIKE_IN_INSERTION = (
        "lookalike-in-insertion",
        "A word in square brackets mixes letters of alphabets that look alike.",
    )
    NUMBER_IN_INSERTION = "number-in-insertion", "Words in square brackets hold a number."
    ELISION_AT_END = "elision-at-end", "An ellipsis at an end leaves out nothing."
    OUT_OF_ORDER = "out-of-order", "The parts between elisions stand in another order."
    SPLITS_WORD = "splits-word", "An end of the quotation cuts a word."
    SPLITS_NUMBER = "splits-number", "An end of the quotation cuts a number."
    ACROSS_PARAGRAPHS = "across-paragraphs", "The words run from one paragraph into another."
    ACROSS_LABELS = "across-labels", "The words run from one kind of line into another."
    WRONG_CONTEXT = "wrong-context", "The words stand there, but not next to prefix or suffix."
    WRONG_LABEL = "wrong-label", "The words stand outside the body of the article."
    LONG_GAP = "long-gap", "An elision leaves out more than a few sentences."
    NEGATION_IN_GAP = "negation-in-gap", "What an elision leaves out holds a negation."
    NEGATION = "negation", "A negation just outside the words belongs to them."
    AMBIGUOUS = "ambiguous", "The words stand in several places."

    @property
    def progress(self) -> int:
        """How far the search came before it refused."""
        return list(Refusal).index(self)


@dataclass(frozen=True, slots=True)
class Refused:
    """Words that were not accepted, and what a message about them needs.

    Args:
        reason: why.
        spans: the places in the stored text that it is about, in order.
        lines: their line numbers, from 1.
        word: the offending word, number, insertion or part.
        label: for `wrong-label`, the label of the line, or None if it has none.
        side: `before` or `after` the words, `start` or `end` of them, or nothing.
    """

    reason: Refusal
    spans: tuple[Span, ...] = ()
    lines: tuple[int, ...] = ()
    word: str = ""
    label: Label | None = None
    side: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Words that stand in a source, and each place where they do, in order."""

    matches: tuple[Match, ...]


Located: TypeAlias = Found | Refused
