"""The direction of a figure is the one that the words beside its number tell of.

A number that is the size of a rise or fall has a `change`; one that is a level may have none.

Wrong:
    figures:
      - id: traffic
        value: 7
        unit: percent
        change: increase
        evidence: fell by 7 percent in summer

Right:
    figures:
      - id: traffic
        value: 7
        unit: percent
        change: decrease
        evidence: fell by 7 percent in summer

Why: the same ten percent may be a rise or a fall.

Mend: correct `change`, add it or leave it out; the message says which.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, proof


@proof("change-mismatch", is_waivable=True)
def change_mismatch(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.CHANGE)
