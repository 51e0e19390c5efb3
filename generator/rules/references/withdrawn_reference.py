"""No entry rests on one that was withdrawn, and references use present ids.

Wrong:
    claims:
      - {id: fine-in-dollars, withdrawn: The fine was in euros.}
      - id: line-paid
        text: The line had paid.
        evidence: the line had now paid the fine
        links: [{supports: fine-in-dollars}]

Right:
    claims:
      - {id: fine-in-dollars, withdrawn: The fine was in euros.}
      - id: line-paid
        text: The line had paid.
        evidence: the line had now paid the fine
        links: [{supports: line-fined}]

Why: what was withdrawn no longer holds, and a former id leads to a notice first.

Mend: point at another entry, or use the present id. The facts of a withdrawn source are
withdrawn with it.
"""

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.model import Fact, Withdrawn
from generator.rules.references.pointing import former_ids, written_at
from generator.rules.rule import Finding, Findings, Scope, proof


@proof("withdrawn-reference", Scope.BRIEFING)
def withdrawn_reference(annotated: AnnotatedBriefing) -> Findings:
    present, former = annotated.briefing.by_id, former_ids(annotated)
    for pointer in annotated.links.all:
        found = present.get(pointer.target)
        if found is not None and isinstance(found.entry, Withdrawn):
            message = f"'{pointer.target}' was withdrawn: {found.entry.withdrawn}"
            way_out = "point at an entry that holds, or remove the reference"
        elif found is None and pointer.target in former:
            message = f"'{pointer.target}' is a former id"
            way_out = f"write '{former[pointer.target].id}'"
        else:
            continue
        place = written_at(annotated, pointer)
        yield Finding(place, message, way_out)
    for record in annotated.facts:
        source = present.get(record.source or "")
        if source is not None and isinstance(source.entry, Withdrawn) and _is_own(record):
            message = f"the source of this {record.entry.noun}, '{source.id}', was withdrawn"
            way_out = "withdraw it as well, or move it to another source"
            yield Finding(record.start(), message, way_out)


def _is_own(record: Record) -> bool:
    """Whether a fact has its source from the file it stands in; a written one is a reference."""
    return isinstance(record.entry, Fact) and record.entry.source is None
