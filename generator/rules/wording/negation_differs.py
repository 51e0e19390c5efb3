"""What the evidence denies, the text denies, and nothing else.

Looked for are words that say no: not, nobody, denies, refuses, rules out, fails, without. A
negation that only one of the two has is doubted; what both say in one word, such as "denies",
is none of them, and what is denied is not affirmed in its place. A no that ranks ("not so cold
since 1987") is told by the rank, and one that undoes by what is undone: not open, closed. Clauses
that the text does not take up are left alone.

Wrong:
    claims:
      - id: fine-paid
        text: The line had not paid the fine.
        evidence: In June the line had now paid the fine

Right:
    claims:
      - id: fine-paid
        text: The line had paid the fine.
        evidence: In June the line had now paid the fine

Why: one small word makes a report its opposite.

Mend: say what the evidence says. Where two negations come to the same as none, or another word
says it, settle it.
"""

from generator.rules.wording.classes import Sort
from generator.rules.wording.differing import differing

negation_differs = differing("negation-differs", __doc__, Sort.NEGATION)
