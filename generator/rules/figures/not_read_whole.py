"""A figure rests on a number that is read whole, with all that is glued to it or beside it.

Where a second number, a half, or a form of a scale stands with it that is not known, the
value is neither proved nor refused: whoever has read it says what it is.

Wrong:
    figures:
      - id: time-for-the-road
        measure: time
        value: 2
        unit: year
        evidence: took two years and a half

Right:
    figures:
      - id: time-for-the-road
        measure: time
        value: 2.5
        unit: year
        evidence: took two years and a half
        inferred: {value: two years and a half, unit: years}

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
