"""The bound of a figure is the one that the words beside its number give.

"About", "some", "nearly", "up to", "at least", "more than" and the like count wherever they
stand in the paragraph, also just outside the evidence; where there is none, the bound is exact.

Wrong:
    figures:
      - id: ash-found
        value: 348
        unit: tonnes
        bound: about
        evidence: 348 tonnes of ash in the water

Right:
    figures:
      - id: ash-found
        value: 348
        unit: tonnes
        bound: exact
        evidence: 348 tonnes of ash in the water

Why: "up to a billion" is not a billion.

Mend: write the bound that the message names.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, proof


@proof("bound-mismatch", is_waivable=True)
def bound_mismatch(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.BOUND)
