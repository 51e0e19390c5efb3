"""An entry of the registers has a name or a form that a source prints.

The other names are the editor's spellings, and its page says how it is printed. An outlet that
publishes a source and a state with its country code are known without being printed.

Wrong:
    actors:
      - id: spokesman
        kind: group
        names: [press secretary of the line]

Right:
    actors:
      - id: spokesman
        kind: group
        names: [press secretary of the line]
        forms: [spokesman of the line]

Why: who stands in no article under any name cannot be looked for in one.

Mend: add the form that a source prints to `forms`, or a note (context, translation, inference,
caution or sic) that says where the name comes from.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding import Aspect
from generator.rules.grounded import ungrounded
from generator.rules.rule import Finding, Scope, proof


@proof("unsourced-name", Scope.BRIEFING, is_waivable=True)
def unsourced_name(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    yield from ungrounded(annotated, Aspect.UNSOURCED)
