"""Facts rest on the lead or the body of an article, not on its furniture.

What a teaser says may be used when the entry carries a note that says so.

Wrong:
    claims:
      - id: port-fined
        text: The port fined a line.
        evidence: Port of Elva fines a shipping line # the headline

Right:
    claims:
      - id: port-fined
        text: The port fined a line.
        evidence: The port of Elva fined Northern Line

Why: headlines overstate, captions date pictures, menus and clocks are not about the article.

Mend: find the same thing in the body, or point at the words in a note.
"""

from generator.annotated import AnnotatedBriefing
from generator.rules.evidence.refusals import complaints
from generator.rules.rule import Findings, proof
from generator.text import Refusal


@proof("outside-body")
def outside_body(annotated: AnnotatedBriefing) -> Findings:
    yield from complaints(annotated, frozenset({Refusal.WRONG_LABEL}))
