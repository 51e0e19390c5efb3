"""Evidence: every quotation and every piece of evidence stands in its source, in one place."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import check
from generator.checks.evidence_honest import (
    across_paragraphs,
    altered_quote,
    cut_negation,
    cut_word,
)
from generator.checks.refusals import complaints, miss, refusals
from generator.diagnostics import Diagnostic
from generator.text import Reason

MISSING = frozenset({Reason.NOT_FOUND, Reason.OUT_OF_ORDER, Reason.WRONG_CONTEXT, Reason.TOO_LONG})


@check("quote-not-found")
def quote_not_found(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Every quotation stands word for word in its source.

    Only blanks, the shape of quotation marks and dashes, and how an ellipsis is typed may differ.

    Wrong:
        quotes:
          - id: pay-by-may
            by: ada-lindt
            exact: We shall pay by May 2022

    Right:
        quotes:
          - id: pay-by-may
            by: ada-lindt
            exact: We will pay by May 2022

    Why: a quotation with one changed word, letter or digit is an invention.

    Mend: copy the words from the stored article. The message says what was found instead: words
    that have drifted, another source in which they stand, parts that stand apart, a paraphrase,
    or nothing.
    """
    for anchor, refused in refusals(annotated, MISSING):
        if anchor.is_quotation:
            yield miss(annotated, anchor, refused, "quote-not-found")


@check("evidence-not-found")
def evidence_not_found(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """All evidence, and all words that a note or a description points at, stand in the source.

    Wrong:
        claims:
          - id: line-paid
            text: The line had paid.
            evidence: the line has paid the fine

    Right:
        claims:
          - id: line-paid
            text: The line had paid.
            evidence: the line had now paid the fine

    Why: a fact whose evidence cannot be found is unproved, however true it may be.

    Mend: copy the words from the stored article; the message says what was found instead.
    """
    for anchor, refused in refusals(annotated, MISSING):
        if not anchor.is_quotation:
            yield miss(annotated, anchor, refused, "evidence-not-found")


@check("evidence-empty")
def evidence_empty(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Evidence has at least one letter or digit.

    Wrong:
        claims:
          - id: line-paid
            text: The line had paid.
            evidence: "…"

    Right:
        claims:
          - id: line-paid
            text: The line had paid.
            evidence: the line had now paid the fine

    Why: a full stop stands in every article and proves nothing.

    Mend: write the words of the source that the fact rests on.
    """
    yield from complaints(annotated, frozenset({Reason.EMPTY}), "evidence-empty")


@check("outside-body")
def outside_body(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Facts rest on the lead or the body of an article, not on its furniture.

    What a teaser says may be used when the entry carries a note that says so.

    Wrong:
        claims:
          - id: port-fined
            text: The port fined a line.
            evidence: Port of Elva fines a shipping line # the headline

    Right:
        claims:
          - id: port-fined
            text: The port fined a line.
            evidence: The port of Elva fined Northern Line

    Why: headlines overstate, captions date pictures, menus and clocks are not about the article.

    Mend: find the same thing in the body, or point at the words in a note.
    """
    yield from complaints(annotated, frozenset({Reason.WRONG_LABEL}), "outside-body")


@check("evidence-ambiguous")
def evidence_ambiguous(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Evidence stands in one place, or says by `prefix` or `suffix` which place is meant.

    A quotation may be printed twice: it was said once.

    Wrong:
        claims:
          - id: who-leads
            text: Ada Lindt leads Northern Line.
            evidence: Northern Line

    Right:
        claims:
          - id: who-leads
            text: Ada Lindt leads Northern Line.
            evidence: {exact: Northern Line, prefix: who leads}

    Why: a reader must be able to go to the very words.

    Mend: take in a few more words, or add the words before as `prefix` or after as `suffix`.
    """
    yield from complaints(annotated, frozenset({Reason.AMBIGUOUS}), "evidence-ambiguous")


EVIDENCE_CHECKS = (
    quote_not_found,
    evidence_not_found,
    evidence_empty,
    cut_word,
    cut_negation,
    altered_quote,
    across_paragraphs,
    outside_body,
    evidence_ambiguous,
)
"""Together they answer for every reason for which words can be refused."""
