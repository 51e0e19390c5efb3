"""No two entries of the registers have a name or form in common, unless notes tell them apart.

A form that only points, such as "the company", may mean either: it is asked about.

Wrong:
    actors:
      - id: spokesman
        kind: group
        names: [spokesman of the line]
        forms: [Ada Lindt] # who is an actor herself

Right:
    actors:
      - id: spokesman
        kind: group
        names: [spokesman of the line]
        forms: [spokesmen of the line]

Why: where two bear one name, the name in an article does not say which of them is meant.

Mend: remove the form from one of them, or say in a note of kind `caution` or `context` on both
how they are told apart.
"""

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.grounding.aliases import is_proper, spellings
from generator.model import Location, Registered
from generator.model.words import NoteKind
from generator.rules.rule import Finding, Findings, Scope, proof
from generator.text.folding import fold

TELLING_APART = frozenset({NoteKind.CAUTION, NoteKind.CONTEXT})
"""Notes that can say which of two is meant."""


WAY_OUT = (
    "remove it from one of the two, or say in a note (context or caution) on both which is which"
)
Bearer = tuple[Record, Location, str]


@proof("shared-name", Scope.BRIEFING, is_waivable=True, asks=True)
def shared_name(annotated: AnnotatedBriefing) -> Findings:
    bearers: dict[str, dict[str, Bearer]] = {}
    for record, entry in annotated.briefing.each(Registered):
        names = len(entry.names)
        for index, (name, is_name) in enumerate(spellings(entry)):
            location: Location = ("names", index) if is_name else ("forms", index - names)
            bearer = (record, location, name)
            bearers.setdefault(fold(name).typographic.casefold(), {}).setdefault(record.id, bearer)
    told = {record.id for record, _ in annotated.briefing.each(Registered) if _is_told(record)}
    for each in (each for each in bearers.values() if not each.keys() <= told):
        (owner, (where, _), _), *others = each.values()
        for other, location, name in others:
            if other.id not in annotated.in_doubt:
                problem = f"'{name}' is also a name of '{owner.id}', so it tells nobody apart"
                finding = Finding.at(other, location, problem, WAY_OUT)
                yield finding.unless(is_certain=is_proper(name) or "names" in (where, location[0]))


def _is_told(record: Record) -> bool:
    return any(note.kind in TELLING_APART for note in record.entry.notes)
