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

from generator.rules.evidence.refusals import refusing
from generator.text import Refusal

across_paragraphs = refusing(
    "across-paragraphs", __doc__, Refusal.ACROSS_PARAGRAPHS, Refusal.ACROSS_LABELS
)
