"""Everything that is referred to exists.

Wrong:
    claims:
      - id: line-promised
        text: Ada Lindt said that the line would pay the fine [[line-fine]].
        evidence: We will pay by May 2022

Right:
    claims:
      - id: line-promised
        text: Ada Lindt said that the line would pay the fine [[line-fined]].
        evidence: We will pay by May 2022

Why: a reference to nothing is a link that leads nowhere.

Mend: correct the id, or add the entry it names. The message suggests the id most like it.
"""

from generator.annotated import AnnotatedBriefing
from generator.decode import Record, Written
from generator.links import Pointer
from generator.model import Model, Target, Withdrawn
from generator.rules.named_so import named_so
from generator.rules.references.pointing import KINDS, REGISTER_FILES, former_ids, written_at
from generator.rules.rule import Finding, Findings, Scope, proof
from generator.suggest import nearest


@proof("unknown-reference", Scope.BRIEFING)
def unknown_reference(annotated: AnnotatedBriefing) -> Findings:
    briefing = annotated.briefing
    known = former_ids(annotated) | briefing.by_id
    # What an unreadable file holds is not known, and it may be what is missing.
    pointers = () if briefing.has_unknown_ids else annotated.links.all
    for pointer in pointers:
        target = pointer.target
        if target in known or target in briefing.refused or _is_all(pointer):
            continue
        message = f"no entry is called '{target[:80]}'"
        way_out = _suggestion(target, pointer.expects, known)
        yield Finding(written_at(annotated, pointer), message, way_out)


def _is_all(pointer: Pointer[Written[Model]]) -> bool:
    """Whether it names every source; a search can look through all of them."""
    return pointer.location[0] == "sources" and pointer.target == "all"


def _suggestion(target: str, expects: Target, known: dict[str, Record]) -> str:
    right = {
        key: record
        for key, record in known.items()
        if isinstance(record.entry, KINDS[expects]) and not isinstance(record.entry, Withdrawn)
    }
    if named := named_so(target, right.values()):
        return named
    found = nearest(target, right)
    if found is None:
        where = REGISTER_FILES.get(expects, "")
        return f"add {expects} with this id{where}"
    place = right[found].start()
    return f"did you mean '{right[found].id}' ({place.path}:{place.line})?"
