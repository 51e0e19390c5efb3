"""What is said to be the cause of something is said so by the evidence.

A text that has because, due to, led to or blames rests on evidence that ties the two together,
in whatever words. Which of two things is the cause is not compared.

Wrong:
    claims:
      - id: paid-in-june
        text: The line was fined because it was late.
        evidence: In June the line had now paid the fine

Right:
    claims:
      - id: paid-in-june
        text: The line paid the fine in June.
        evidence: In June the line had now paid the fine

Why: one thing after another is not one because of another.

Mend: take in the words that name the cause, or say only what happened.
"""

from generator.annotated import AnnotatedBriefing
from generator.rules.rule import Findings, Scope, doubt
from generator.rules.wording.differing import differing
from generator.rules.wording.sorts import Sort


@doubt("cause-added", Scope.BRIEFING)
def cause_added(annotated: AnnotatedBriefing) -> Findings:
    return differing(annotated, Sort.CAUSE)
