"""One piece of evidence stands in one paragraph.

Wrong:
    claims:
      - id: ash-and-line
        text: There was ash in the water, and the line has a spokesman.
        evidence: ash in the water. A spokesman of the line

Right:
    claims:
      - id: ash-and-line
        text: There was ash in the water, and the line has a spokesman.
        evidence: [ash in the water, A spokesman of the line]

Why: words of two paragraphs, or of a caption and the text below it, were never one statement.

Mend: make two pieces of evidence of it.
"""

from generator.annotated import AnnotatedBriefing
from generator.rules.evidence.refusals import complaints
from generator.rules.rule import Findings, proof
from generator.text import Refusal

ACROSS = frozenset({Refusal.ACROSS_PARAGRAPHS, Refusal.ACROSS_LABELS})


@proof("across-paragraphs")
def across_paragraphs(annotated: AnnotatedBriefing) -> Findings:
    yield from complaints(annotated, ACROSS)
