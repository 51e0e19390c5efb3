"""A reference points at an entry of the kind that its field is for, and not at itself.

Wrong:
    claims:
      - id: fine-unpaid
        by: northern-link # an agreement, which cannot speak
        text: The line had not paid.
        evidence: had not paid the fine

Right:
    claims:
      - id: fine-unpaid
        by: northern-line
        text: The line had not paid.
        evidence: had not paid the fine

Why: a quotation is said by an actor, not by a project.

Mend: name an entry of the kind that the message asks for.
"""

from generator.annotated import AnnotatedBriefing
from generator.decode.parts import a
from generator.model import Withdrawn
from generator.rules.references.pointing import REGISTER_FILES, TARGET_KINDS, written_at
from generator.rules.rule import Finding, Findings, Scope, proof


@proof("wrong-reference", Scope.BRIEFING)
def wrong_reference(annotated: AnnotatedBriefing) -> Findings:
    for pointer in annotated.links.all:
        found = annotated.briefing.by_id.get(pointer.target)
        if found is None or isinstance(found.entry, Withdrawn):
            continue
        if not isinstance(found.entry, TARGET_KINDS[pointer.expects]):
            is_now = a(found.entry.noun)
            message = f"'{pointer.target}' is {is_now}, and {pointer.expects} is needed"
            where = REGISTER_FILES.get(pointer.expects)
            way_out = f"name {pointer.expects}{f', or add one{where}' if where else ''}"
        elif found is pointer.owner and not pointer.in_prose:
            message = f"'{pointer.target}' refers to itself"
            way_out = "name another entry, or remove the reference"
        else:
            continue
        yield Finding(written_at(annotated, pointer), message, way_out)
