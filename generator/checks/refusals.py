"""Words that were refused as evidence, as diagnostics; the rules stand in the files beside this."""

from collections.abc import Iterator

from generator.anchors import Anchor
from generator.annotated import AnnotatedBriefing
from generator.diagnostics import Diagnostic
from generator.model import Withdrawn
from generator.text import Reason, Refused, diagnose, explain
from generator.text import Selector as TextQuote


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


def complaints(
    annotated: AnnotatedBriefing, reasons: frozenset[Reason], rule: str
) -> Iterator[Diagnostic]:
    """A diagnostic for every one of them, in the words of the reason."""
    for anchor, refused in refusals(annotated, reasons):
        message, way_out = explain(refused)
        yield Diagnostic(anchor.owner.place(anchor.location), rule, message, way_out)


def miss(annotated: AnnotatedBriefing, anchor: Anchor, refused: Refused, rule: str) -> Diagnostic:
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
