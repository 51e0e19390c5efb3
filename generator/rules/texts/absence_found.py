"""What is said to stand in no source is not found there when the search is run again.

Every word is looked for in the leads and bodies of the named sources, in small or capital
letters and with up to three more at its end; whoever the registers know, under all names.

Wrong:
    absences:
      - id: no-court
        text: No article speaks of a court.
        words: [court, fine]
        sources: all

Right:
    absences:
      - id: no-court
        text: No article speaks of a court.
        words: [court, judge]
        sources: all

Why: "nobody says" is the boldest claim of all, and one word refutes it.

Mend: correct what is said to be missing, or the words that were searched for.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, Scope, proof


@proof("absence-found", Scope.BRIEFING, is_waivable=True)
def absence_found(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.ABSENCE)
