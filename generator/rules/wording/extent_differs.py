"""All, most, few and only, first, last and largest are the evidence's words.

A text that says more than its evidence (*all* for *most*, *the largest* for *the second
largest*) is doubted, and so is one that has such a word where the evidence has none.

Wrong:
    claims:
      - id: ash-in-water
        text: The fine was for most ash in the water.
        evidence: for 348 tonnes of ash in the water

Right:
    claims:
      - id: ash-in-water
        text: The fine was for ash in the water.
        evidence: for 348 tonnes of ash in the water

Why: "all" and "only" are the words by which a summary says more than anybody did.

Mend: say how many the evidence speaks of, or leave the word out.
"""

from generator.annotated import AnnotatedBriefing
from generator.rules.rule import Findings, Scope, doubt
from generator.rules.wording.differing import differing
from generator.rules.wording.sorts import Sort


@doubt("extent-differs", Scope.BRIEFING, is_apart=True)
def extent_differs(annotated: AnnotatedBriefing) -> Findings:
    return differing(annotated, Sort.EXTENT)
