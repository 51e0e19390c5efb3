"""The unit of a figure is the one that stands with its number.

A currency is read from its sign, code or name, percent from its sign or word. A plain noun
stands beside the number; in a source of another language, in the translation of the evidence,
and where there is none nothing is said of it.

Wrong:
    figures:
      - id: fine-of-line
        measure: fine
        value: 7000
        unit: USD
        evidence: fined Northern Line 7,000 euros

Right:
    figures:
      - id: fine-of-line
        measure: fine
        value: 7000
        unit: EUR
        evidence: fined Northern Line 7,000 euros

Why: 85 percent, 85 companies and 85 dollars are three facts.

Mend: write the unit the source uses, or say under `inferred: {unit: ...}` how you know it.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, proof


@proof("unit-not-grounded", is_waivable=True)
def unit_not_grounded(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.UNIT)
