"""The list of published addresses can be read, and holds addresses of entries only.

The list is `published.txt` in the project, or on the branch `published-addresses`.

Wrong:
    published.txt: elva/sources/port/#line fined

Right:
    published.txt: elva/sources/port/#line-fined

Why: what it promises to readers cannot be kept by somebody who cannot read it.

Mend: restore the list that `briefing record` wrote last. Nobody has to edit it by hand.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.diagnostics import Diagnostic
from generator.rules.rule import Scope, proof


@proof("unreadable-record", Scope.BRIEFING)
def unreadable_record(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    yield from annotated.published.problems
