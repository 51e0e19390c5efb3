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

from generator.rules.evidence.refusals import refusing
from generator.text import Refusal

cut_negation = refusing(
    "cut-negation",
    __doc__,
    Refusal.NEGATION,
    Refusal.NEGATION_IN_GAP,
    Refusal.NEGATION_IN_INSERTION,
    is_fixable=True,
)
