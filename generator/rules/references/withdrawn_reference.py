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
from generator.diagnostics import Place
from generator.model import Fact, Withdrawn
from generator.rules.references.pointing import also, former_ids, renaming, written_at
from generator.rules.rule import Finding, Findings, Scope, proof


@proof("withdrawn-reference", Scope.BRIEFING, is_fixable=True)
def withdrawn_reference(annotated: AnnotatedBriefing) -> Findings:
    present, former = annotated.briefing.by_id, former_ids(annotated)
    pointing: dict[str, list[Place]] = {}
    for pointer in annotated.links.all:
        target, found = pointer.target, present.get(pointer.target)
        if target in former if found is None else isinstance(found.entry, Withdrawn):
            pointing.setdefault(target, []).append(written_at(annotated, pointer))
    for target, places in pointing.items():
        found = present.get(target)
        if found is not None and isinstance(found.entry, Withdrawn):
            message = f"'{target}' was withdrawn: {found.entry.withdrawn}{also(places)}"
            way_out = "point at an entry that holds, or remove the reference"
            yield Finding(places[0], message, way_out)
        else:
            id_ = former[target].id
            message = f"'{target}' is a former id{also(places)}"
            yield Finding(
                places[0], message, f"write '{id_}'", renaming(annotated, places, target, id_)
            )
    for record in annotated.facts:
        source = present.get(record.source or "")
        if source is not None and isinstance(source.entry, Withdrawn) and _is_own(record):
            message = f"the source of this {record.entry.noun}, '{source.id}', was withdrawn"
            way_out = "withdraw it as well, or move it to another source"
            yield Finding(record.start(), message, way_out)


def _is_own(record: Record) -> bool:
    """Whether a fact has its source from the file it stands in; a written one is a reference."""
    return isinstance(record.entry, Fact) and record.entry.source is None
