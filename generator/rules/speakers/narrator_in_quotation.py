"""The reporter's words inside a quotation are left out with an ellipsis.

Wrong:
    quotes:
      - id: pay-by-may
        by: ada-lindt
        exact: 'We will pay by May 2022," said Ada Lindt'

Right:
    quotes:
      - id: pay-by-may
        by: ada-lindt
        exact: We will pay by May 2022

Why: `he said` in the middle of a statement is not a part of it.

Mend: write `…` for what the reporter says between two parts; the message shows the form.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, Scope, proof


@proof("narrator-in-quotation", Scope.BRIEFING, is_waivable=True)
def narrator_in_quotation(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.NARRATED)
