"""A figure rests on a number that is read whole, with all that is glued to it or beside it.

Where a second number or a form of a scale stands with it that is not known, the
value is neither proved nor refused: whoever has read it says what it is.

Wrong:
    figures:
      - id: cost-of-the-road
        measure: cost
        value: 900
        unit: EUR
        evidence: cost from 900 to 1.2 million euros

Right:
    figures:
      - id: cost-of-the-road
        measure: cost
        value: 900000
        unit: EUR
        evidence: cost from 900 to 1.2 million euros
        inferred: {value: from 900 thousand to 1.2 million euros, unit: EUR behind the second}

Why: a number read in part is another number, and looks just as exact.

Mend: take in words that say it plainly; or say under `inferred: {value: ...}` how you read it.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, proof


@proof("not-read-whole", is_waivable=True)
def not_read_whole(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.WHOLE)
