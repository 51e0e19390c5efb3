"""Evidence: every quotation and every piece of evidence stands in its source, whole and honest."""

from collections.abc import Iterator

from generator.anchors import Anchor
from generator.annotated import AnnotatedBriefing
from generator.checks.check import check
from generator.diagnostics import Diagnostic
from generator.model import Withdrawn
from generator.text import Reason, Refused, diagnose, explain
from generator.text import Selector as TextQuote

MISSING = frozenset({Reason.NOT_FOUND, Reason.OUT_OF_ORDER, Reason.WRONG_CONTEXT, Reason.TOO_LONG})
CUT = frozenset({Reason.SPLITS_WORD, Reason.SPLITS_NUMBER})
NEGATED = frozenset({Reason.NEGATION, Reason.NEGATION_IN_GAP, Reason.NEGATION_IN_INSERTION})
ALTERED = frozenset(
    {
        *(Reason.ELISION_AT_END, Reason.INSERTION_IN_WORD),
        *(Reason.NUMBER_IN_INSERTION, Reason.LOOKALIKE_IN_INSERTION),
    }
)
ACROSS = frozenset({Reason.ACROSS_PARAGRAPHS, Reason.ACROSS_LABELS})


@check("quote-not-found")
def quote_not_found(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Every quotation stands word for word in its source.

    Only blanks, the shape of quotation marks and dashes, and the ellipsis character may differ.

    Why: a quotation with one changed word, letter or digit is an invention.

    Mend: copy the words from the stored article. The message says what was found instead: words
    that have drifted, another source in which they stand, parts that stand apart, a paraphrase,
    or nothing.
    """
    for anchor, refused in _refused(annotated, MISSING):
        if anchor.is_quotation:
            yield _miss(annotated, anchor, refused, "quote-not-found")


@check("evidence-not-found")
def evidence_not_found(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """All evidence, and all words that a note or a description points at, stand in the source.

    Why: a fact whose evidence cannot be found is unproved, however true it may be.

    Mend: copy the words from the stored article; the message says what was found instead.
    """
    for anchor, refused in _refused(annotated, MISSING):
        if not anchor.is_quotation:
            yield _miss(annotated, anchor, refused, "evidence-not-found")


@check("evidence-empty")
def evidence_empty(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Evidence has at least one letter or digit.

    Why: blanks and punctuation stand everywhere and prove nothing.

    Mend: write the words of the source that the fact rests on.
    """
    yield from _all(annotated, frozenset({Reason.EMPTY}), "evidence-empty")


@check("cut-word")
def cut_word(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Evidence neither begins nor ends inside a word or a number.

    Signs, separators, currency signs and % belong to the number: `6 billion` does not stand in
    `$23.6 billion`, nor `348` in `3,348`.

    Why: half a number is another number, and half a word another word.

    Mend: take in the whole word or number.
    """
    yield from _all(annotated, CUT, "cut-word")


@check("cut-negation")
def cut_negation(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Evidence takes in the negation that belongs to it.

    Why: "supported the invasion" stands word for word in "has not supported the invasion", and is
    the opposite of what was said.

    Mend: begin earlier or end later, so that the negation is inside.
    """
    yield from _all(annotated, NEGATED, "cut-negation")


@check("altered-quote")
def altered_quote(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Ellipses and square brackets in evidence leave its meaning alone.

    An ellipsis stands between two parts, never at an end; words in square brackets are the
    editor's and neither negate nor bring in a number.

    Why: what is left out or put in must not change what was said.

    Mend: quote the whole passage, or two separate ones.
    """
    yield from _all(annotated, ALTERED, "altered-quote")


@check("across-paragraphs")
def across_paragraphs(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """One piece of evidence stands in one paragraph.

    Why: words of two paragraphs, or of a caption and the text below it, were never one statement.

    Mend: make two pieces of evidence of it.
    """
    yield from _all(annotated, ACROSS, "across-paragraphs")


@check("outside-body")
def outside_body(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Facts rest on the lead or the body of an article, not on its furniture.

    What a teaser says may be used when the entry carries a note that says so.

    Why: headlines overstate, captions date pictures, menus and clocks are not about the article.

    Mend: find the same thing in the body, or point at the words in a note.
    """
    yield from _all(annotated, frozenset({Reason.WRONG_LABEL}), "outside-body")


@check("evidence-ambiguous")
def evidence_ambiguous(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Evidence stands in one place, or says by `prefix` or `suffix` which place is meant.

    A quotation may be printed twice: it was said once.

    Why: a reader must be able to go to the very words.

    Mend: take in a few more words, or add the words before as `prefix` or after as `suffix`.
    """
    yield from _all(annotated, frozenset({Reason.AMBIGUOUS}), "evidence-ambiguous")


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


def _refused(
    annotated: AnnotatedBriefing, reasons: frozenset[Reason]
) -> Iterator[tuple[Anchor, Refused]]:
    for anchor in annotated.anchors:
        located = anchor.located
        is_due = not isinstance(anchor.owner.entry, Withdrawn)
        if is_due and isinstance(located, Refused) and located.reason in reasons:
            yield anchor, located


def _all(
    annotated: AnnotatedBriefing, reasons: frozenset[Reason], rule: str
) -> Iterator[Diagnostic]:
    for anchor, refused in _refused(annotated, reasons):
        message, way_out = explain(refused)
        yield Diagnostic(anchor.owner.place(anchor.location), rule, message, way_out)


def _miss(annotated: AnnotatedBriefing, anchor: Anchor, refused: Refused, rule: str) -> Diagnostic:
    """A miss with its diagnosis: drifted, misattributed, stitched, paraphrased or absent."""
    place = anchor.owner.place(anchor.location)
    if refused.reason is not Reason.NOT_FOUND:
        message, way_out = explain(refused)
        return Diagnostic(place, rule, message, way_out)
    seeds = annotated.seeds.by_source
    others = {key: seed.text for key, seed in seeds.items() if key != anchor.source}
    selector = anchor.selector
    quote = TextQuote(selector.exact, selector.prefix, selector.suffix)
    message, way_out = explain(diagnose(quote, seeds[anchor.source].text, others))
    return Diagnostic(place, rule, message, way_out)
