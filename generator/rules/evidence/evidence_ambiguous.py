"""Evidence stands in one place, or says by `prefix` or `suffix` which place is meant.

A quotation may be printed twice: it was said once.

Wrong:
    claims:
      - id: who-leads
        text: Ada Lindt leads Northern Line.
        evidence: Northern Line

Right:
    claims:
      - id: who-leads
        text: Ada Lindt leads Northern Line.
        evidence: {exact: Northern Line, prefix: who leads}

Why: a reader must be able to go to the very words.

Mend: take in a few more words, or add the words before as `prefix` or after as `suffix`.
"""

from generator.annotated import AnnotatedBriefing
from generator.rules.evidence.refusals import complaints
from generator.rules.rule import Findings, proof
from generator.text import Reason


@proof("evidence-ambiguous")
def evidence_ambiguous(annotated: AnnotatedBriefing) -> Findings:
    yield from complaints(annotated, frozenset({Reason.AMBIGUOUS}))
