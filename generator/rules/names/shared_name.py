"""No two entries of the registers have a name or form in common, unless notes tell them apart.

Wrong:
    actors:
      - id: spokesman
        kind: group
        names: [spokesman of the line]
        forms: [Ada Lindt] # who is an actor herself

Right:
    actors:
      - id: spokesman
        kind: group
        names: [spokesman of the line]
        forms: [spokesmen of the line]

Why: where two bear one name, the name in an article does not say which of them is meant.

Mend: remove the form from one of them, or say in a note of kind `caution` or `context` on both
how they are told apart.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, Scope, proof


@proof("shared-name", Scope.BRIEFING, is_waivable=True)
def shared_name(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.SHARED)
