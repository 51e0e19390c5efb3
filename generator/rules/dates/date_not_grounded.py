"""Every part of a date stands in the words it is read from, and none contradicts them.

Day, month, season, quarter and year of a stated date stand in the evidence or in the date's own
`evidence`. What is not printed, above all a missing year, is `basis: inferred` or `external`
with a `why`; but what is printed must agree all the same: the day, the month, the weekday,
"last week" counted from the date of the source. Any line of the page but a teaser may date it.

Wrong:
    events:
      - id: fine-of-march
        text: The line was fined.
        date: 2021-03-03
        evidence: fined Northern Line 7,000 euros on 3 March 2022

Right:
    events:
      - id: fine-of-march
        text: The line was fined.
        date: 2022-03-03
        evidence: fined Northern Line 7,000 euros on 3 March 2022

Why: a year that nobody printed is the commonest invention, and it puts events in a false order.

Mend: correct the date, give the words that state it as its `evidence`, or say how it is known.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, proof


@proof("date-not-grounded", is_waivable=True)
def date_not_grounded(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.DATE)
