"""A quotation holds nothing that the reporter says."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import Scope, check
from generator.checks.grounding import ungrounded
from generator.diagnostics import Diagnostic
from generator.grounding import Aspect


@check("narrator-in-quotation", Scope.BRIEFING, is_waivable=True)
def narrator_in_quotation(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
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
    yield from ungrounded(annotated, Aspect.NARRATED, "narrator-in-quotation")
