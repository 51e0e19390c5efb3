"""Evidence is honest: it cuts nothing in two, drops no negation and joins nothing."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import check
from generator.checks.refusals import complaints
from generator.diagnostics import Diagnostic
from generator.text import Reason

CUT = frozenset({Reason.SPLITS_WORD, Reason.SPLITS_NUMBER})
NEGATED = frozenset({Reason.NEGATION, Reason.NEGATION_IN_GAP, Reason.NEGATION_IN_INSERTION})
ALTERED = frozenset(
    {
        *(Reason.ELISION_AT_END, Reason.INSERTION_IN_WORD),
        *(Reason.NUMBER_IN_INSERTION, Reason.LOOKALIKE_IN_INSERTION),
    }
)
ACROSS = frozenset({Reason.ACROSS_PARAGRAPHS, Reason.ACROSS_LABELS})


@check("cut-word")
def cut_word(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Evidence neither begins nor ends inside a word or a number.

    Signs, separators, currency signs and % belong to the number: `6 billion` does not stand in
    `$23.6 billion`, nor `348` in `3,348`.

    Wrong:
        claims:
          - id: ash-found
            text: There was ash in the water.
            evidence: 48 tonnes of ash in the water

    Right:
        claims:
          - id: ash-found
            text: There was ash in the water.
            evidence: 348 tonnes of ash in the water

    Why: half a number is another number, and half a word another word.

    Mend: take in the whole word or number.
    """
    yield from complaints(annotated, CUT, "cut-word")


@check("cut-negation")
def cut_negation(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Evidence takes in the negation that belongs to it.

    Wrong:
        claims:
          - id: fine-unpaid
            text: The fine was paid.
            evidence: {exact: paid the fine, prefix: not}

    Right:
        claims:
          - id: fine-unpaid
            text: The fine was not paid.
            evidence: had not paid the fine

    Why: "supported the invasion" stands word for word in "has not supported the invasion", and is
    the opposite of what was said.

    Mend: begin earlier or end later, so that the negation is inside.
    """
    yield from complaints(annotated, NEGATED, "cut-negation")


@check("altered-quote")
def altered_quote(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Ellipses and square brackets in evidence leave its meaning alone.

    An ellipsis stands between two parts, never at an end; words in square brackets are the
    editor's and neither negate nor bring in a number.

    Wrong:
        quotes:
          - id: pay-by-may
            by: ada-lindt
            exact: We will pay …

    Right:
        quotes:
          - id: pay-by-may
            by: ada-lindt
            exact: We will pay by May 2022

    Why: what is left out or put in must not change what was said.

    Mend: quote the whole passage, or two separate ones.
    """
    yield from complaints(annotated, ALTERED, "altered-quote")


@check("across-paragraphs")
def across_paragraphs(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """One piece of evidence stands in one paragraph.

    Wrong:
        claims:
          - id: ash-and-line
            text: There was ash in the water, and the line has a spokesman.
            evidence: ash in the water. A spokesman of the line

    Right:
        claims:
          - id: ash-and-line
            text: There was ash in the water, and the line has a spokesman.
            evidence: [ash in the water, A spokesman of the line]

    Why: words of two paragraphs, or of a caption and the text below it, were never one statement.

    Mend: make two pieces of evidence of it.
    """
    yield from complaints(annotated, ACROSS, "across-paragraphs")
