"""Words that were refused as evidence, and what is said of them; each reason has one rule."""

from collections.abc import Iterator
from inspect import cleandoc

from generator.anchors import Anchor
from generator.annotated import AnnotatedBriefing
from generator.changes import WordStep, word_diff
from generator.model import Withdrawn
from generator.rules.evidence.copied import (
    anchor_place,
    drifted,
    lengthening,
    longer,
    mending_a_miss,
)
from generator.rules.rule import Finding, Findings, Rule
from generator.text import Miss, MissKind, Refusal, Refused, diagnose, explanation_of
from generator.text import QuoteSelector as TextQuote

MISSING = frozenset(
    {Refusal.NOT_FOUND, Refusal.OUT_OF_ORDER, Refusal.WRONG_CONTEXT, Refusal.TOO_LONG}
)
"""Reasons for which words stand nowhere; two rules ask after them, one for quotations."""


def refusals(
    annotated: AnnotatedBriefing, reasons: frozenset[Refusal]
) -> Iterator[tuple[Anchor, Refused]]:
    """The anchors whose words were refused for one of these reasons.

    Not those on a line without a label: that it has none is said once, by the rule `layout`.
    """
    for anchor in annotated.anchors:
        located = anchor.located
        if not isinstance(located, Refused) or located.reason not in reasons:
            continue
        is_unlabelled = located.reason is Refusal.WRONG_LABEL and located.label is None
        if not is_unlabelled and not isinstance(anchor.owner.entry, Withdrawn):
            yield anchor, located


def refusing(name: str, documentation: str, *reasons: Refusal, is_fixable: bool = False) -> Rule:
    """The rule that says in the words of the reason why words were refused."""

    def find(annotated: AnnotatedBriefing) -> Findings:
        for anchor, refused in refusals(annotated, frozenset(reasons)):
            message, way_out = explanation_of(refused)
            whole = longer(annotated, anchor, refused)
            way_out += f": ‘{whole}’" if whole else ""
            fix = lengthening(annotated, anchor, refused, whole)
            yield Finding(anchor_place(anchor), message, way_out, fix)

    return Rule(name, cleandoc(documentation), find, is_fixable=is_fixable)


def miss(annotated: AnnotatedBriefing, anchor: Anchor, refused: Refused) -> Finding:
    """A miss with its diagnosis: drifted, misattributed, stitched, paraphrased or absent."""
    if refused.reason is not Refusal.NOT_FOUND:
        message, way_out = explanation_of(refused)
        return Finding(anchor_place(anchor), message, way_out)
    seeds = annotated.seeds.by_source
    others = {key: seed.text for key, seed in seeds.items() if key != anchor.source}
    selector = anchor.selector
    quote = TextQuote(selector.exact, selector.prefix, selector.suffix)
    found = diagnose(quote, seeds[anchor.source].text, others)
    message, way_out = explanation_of(found)
    message += _marks(selector.exact, found)
    place = drifted(annotated, anchor, found) or anchor_place(anchor)
    return Finding(place, message, way_out, mending_a_miss(annotated, anchor, found))


def _marks(exact: str, miss: Miss) -> str:
    """Where words differ in nothing but the marks beside them, those with the marks."""
    if miss.kind is not MissKind.DRIFTED or any(one.written != one.stored for one in miss.changes):
        return ""
    each = (one.words for one in word_diff(exact, miss.passage) if one.step is WordStep.REMOVED)
    return f": {', '.join(f'‘{one}’' for one in each)}"
