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

from generator.rules.evidence.refusals import refusing
from generator.text import Refusal

outside_body = refusing("outside-body", __doc__, Refusal.WRONG_LABEL)
