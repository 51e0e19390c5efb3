"""What rests on a fact that was withdrawn or refuted says so.

Wrong:
    claims:
      - id: fine-unpaid
        withdrawn: It was the fine of another line.
        links: [{supports: line-fined}] # which rested on it

Right:
    claims:
      - id: fine-unpaid
        withdrawn: It was the fine of another line.

Why: a fact falls, and what was built on it stays as it was; no reader of the key point would
know. The page of what rests on it says so until then.

Mend: a key point, section or answer cites what refutes the fact as well, or rests on another
one; a fact that was supported is tied to what refutes its support, or needs no support. The
ties of a withdrawn entry are read for this: remove its `links` when nothing rests on it.
"""

from generator.annotated import AnnotatedBriefing
from generator.fallen import fallen_supports
from generator.rules.rule import Finding, Findings, Scope, doubt


@doubt("fallen-support", Scope.BRIEFING)
def fallen_support(annotated: AnnotatedBriefing) -> Findings:
    for one in fallen_supports(annotated):
        fell = f"was withdrawn: {one.why}" if one.why else f"is refuted by '{one.by[0]}'"
        message = f"this {one.owner.entry.noun} rests on '{one.fact}', which {fell}"
        yield Finding.at(one.owner, one.location, message, "say so, or let it rest on another fact")
