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

from generator.rules.evidence.refusals import refusing
from generator.text import Refusal

evidence_empty = refusing("evidence-empty", __doc__, Refusal.EMPTY)
