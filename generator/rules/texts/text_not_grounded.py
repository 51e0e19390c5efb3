"""Every number, date and name in the `text` of a fact stands in its evidence or other fields.

So do weekdays and times of day, and what a number counts: 70 doctors are not 70 nurses.
Names may stand in the same paragraph or the one before as well, and every word with a capital
is one, the first of a sentence too unless it is a usual word. In a source of another language
a name stands in its spelling there: Africa as Afryka, after CLDR, Zahorodnia as Загородня.
What the article leaves to be understood goes under `inferred: {text: ...}`; it must still
stand somewhere in the article, or in the reason.

Wrong:
    claims:
      - id: fine-of-line
        text: The fine was 8,000 euros.
        evidence: fined Northern Line 7,000 euros

Right:
    claims:
      - id: fine-of-line
        text: The fine was 7,000 euros.
        evidence: fined Northern Line 7,000 euros

Why: `text` is what readers read first, and what they remember.

Mend: say what the evidence says, or take in the words that say more.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, Scope, proof


@proof("text-not-grounded", Scope.BRIEFING, is_waivable=True)
def text_not_grounded(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.TEXT)
