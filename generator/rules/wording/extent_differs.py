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

from generator.rules.wording.classes import Sort
from generator.rules.wording.differing import differing

extent_differs = differing("extent-differs", __doc__, Sort.EXTENT)
