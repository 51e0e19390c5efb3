"""All evidence, and all words that a note or a description points at, stand in the source.

Wrong:
    claims:
      - id: line-paid
        text: The line had paid.
        evidence: the line has paid the fine

Right:
    claims:
      - id: line-paid
        text: The line had paid.
        evidence: the line had now paid the fine

Why: a fact whose evidence cannot be found is unproved, however true it may be.

Mend: copy the words from the stored article; the message says what was found instead.
"""

from generator.annotated import AnnotatedBriefing
from generator.rules.evidence.refusals import MISSING, miss, refusals
from generator.rules.rule import Findings, proof


@proof("evidence-not-found", is_fixable=True)
def evidence_not_found(annotated: AnnotatedBriefing) -> Findings:
    for anchor, refused in refusals(annotated, MISSING):
        if not anchor.is_quotation:
            yield miss(annotated, anchor, refused)
