"""Every number, date and name in a key point, section or note stands in what it rests on.

A sentence of a key point or section rests on the facts it cites, and every sentence of a
section cites one; a citation behind the full stop belongs to the sentence before. A note rests
on its article, on the entries it points at, and on the publications it names under `outside`.

Wrong:
    key_points:
      - id: kp-fined
        text: The fine was 8,000 euros [[line-fined]].
        confidence: medium
        why: One article says so.

Right:
    key_points:
      - id: kp-fined
        text: The fine was 7,000 euros [[line-fined]].
        confidence: medium
        why: One article says so.

Why: the summary is read by many who never read a source.

Mend: cite the fact that says so, or say what the cited facts say.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, Scope, proof


@proof("prose-not-grounded", Scope.BRIEFING, is_waivable=True)
def prose_not_grounded(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.PROSE)
