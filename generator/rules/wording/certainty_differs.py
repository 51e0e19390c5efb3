"""A text is as sure as its evidence: what may be, is planned or is only alleged stays so.

What the evidence calls possible (may, could), passes on (allegedly, probably) or expects (will,
plans to) is not told as a fact, and nothing is certain or confirmed that the evidence does not
call so.

Wrong:
    claims:
      - id: will-pay-soon
        by: ada-lindt
        voice: direct
        text: Ada Lindt says that the line paid by May 2022.
        evidence: We will pay by May 2022

Right:
    claims:
      - id: will-pay-soon
        by: ada-lindt
        voice: direct
        text: Ada Lindt says that the line is to pay by May 2022.
        evidence: We will pay by May 2022

Why: plans become facts in the retelling, and nobody notices who made them so.

Mend: keep the word that says how sure it is.
"""

from generator.rules.wording.classes import Sort
from generator.rules.wording.differing import differing

certainty_differs = differing("certainty-differs", __doc__, Sort.CERTAINTY)
