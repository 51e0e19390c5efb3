"""A sentence that rests on somebody's claim says that it is somebody's.

It names the speaker, refers back to a speaker that the sentence before names, or has a word
such as "says", "is reported" or "according to".

Wrong:
    key_points:
      - id: kp-pays
        text: "The fine will be paid [[ada-promises]]."
        confidence: low
        why: Only the line says so.

Right:
    key_points:
      - id: kp-pays
        text: "[[ada-lindt]] says that the fine will be paid [[ada-promises]]."
        confidence: low
        why: Only the line says so.

Why: a claim without its speaker has become a fact.

Mend: name the speaker: "[[id-of-the-actor]] says that ...".
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, Scope, doubt


@doubt("unattributed-claim", Scope.BRIEFING)
def unattributed_claim(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.VOICE)
