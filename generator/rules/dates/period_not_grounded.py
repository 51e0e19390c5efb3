"""The period of a figure or tie stands in its evidence, in its paragraph or the one before.

A period that the evidence gives is not widened: January to November is not the year.

Wrong:
    figures:
      - id: fine-of-line
        value: 7000
        unit: EUR
        period: 2022-05
        evidence: fined Northern Line 7,000 euros on 3 March 2022

Right:
    figures:
      - id: fine-of-line
        value: 7000
        unit: EUR
        period: 2022-03-03
        evidence: fined Northern Line 7,000 euros on 3 March 2022

Why: a number without its time, or with a wrong one, is compared with what it has nothing to do
with.

Mend: correct it; or write `basis: inferred` and `why` where the source does not say it in
full, above all where no year is printed.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, proof


@proof("period-not-grounded", is_waivable=True)
def period_not_grounded(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.PERIOD)
