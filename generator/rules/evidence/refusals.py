"""Words that were refused as evidence, and what is said of them; each reason has one rule."""

from collections.abc import Iterator

from generator.anchors import Anchor
from generator.annotated import AnnotatedBriefing
from generator.model import Withdrawn
from generator.rules.rule import Finding, Findings
from generator.text import Reason, Refused, diagnose, explain
from generator.text import Selector as TextQuote

MISSING = frozenset({Reason.NOT_FOUND, Reason.OUT_OF_ORDER, Reason.WRONG_CONTEXT, Reason.TOO_LONG})
"""Reasons for which words stand nowhere; two rules ask after them, one for quotations."""


def refusals(
    annotated: AnnotatedBriefing, reasons: frozenset[Reason]
) -> Iterator[tuple[Anchor, Refused]]:
    """The anchors whose words were refused for one of these reasons.

    Not those on a line without a label: that it has none is said once, by the rule `layout`.
    """
    for anchor in annotated.anchors:
        located = anchor.located
        if not isinstance(located, Refused) or located.reason not in reasons:
            continue
        is_unlabelled = located.reason is Reason.WRONG_LABEL and located.label is None
        if not is_unlabelled and not isinstance(anchor.owner.entry, Withdrawn):
            yield anchor, located


def complaints(annotated: AnnotatedBriefing, reasons: frozenset[Reason]) -> Findings:
    """A finding for every one of them, in the words of the reason."""
    for anchor, refused in refusals(annotated, reasons):
        message, way_out = explain(refused)
        yield Finding(anchor.owner.place(anchor.location), message, way_out)


def miss(annotated: AnnotatedBriefing, anchor: Anchor, refused: Refused) -> Finding:
    """A miss with its diagnosis: drifted, misattributed, stitched, paraphrased or absent."""
    place = anchor.owner.place(anchor.location)
    if refused.reason is not Reason.NOT_FOUND:
        message, way_out = explain(refused)
        return Finding(place, message, way_out)
    seeds = annotated.seeds.by_source
    others = {key: seed.text for key, seed in seeds.items() if key != anchor.source}
    selector = anchor.selector
    quote = TextQuote(selector.exact, selector.prefix, selector.suffix)
    message, way_out = explain(diagnose(quote, seeds[anchor.source].text, others))
    return Finding(place, message, way_out)
