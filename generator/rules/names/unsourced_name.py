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

from collections.abc import Container, Iterator

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.model import Actor, Registered
from generator.model.words import ActorKind, NoteKind
from generator.rules.rule import Finding, Findings, Scope, proof

EXPLAINING = frozenset(
    {NoteKind.CONTEXT, NoteKind.TRANSLATION, NoteKind.INFERENCE, NoteKind.SIC, NoteKind.CAUTION}
)
"""Notes that can say where a name comes from."""


WAY_OUT = (
    "add the form that a source prints to its `forms`, or a note that says where the name comes "
    "from"
)


@proof("unsourced-name", Scope.BRIEFING, is_waivable=True)
def unsourced_name(annotated: AnnotatedBriefing) -> Findings:
    for record, entry in unsourced(annotated):
        problem = f"no source prints '{entry.title}', nor any other name or form of this entry"
        yield Finding.at(record, ("names", 0, "name"), problem, WAY_OUT)


def unsourced(annotated: AnnotatedBriefing) -> Iterator[tuple[Record, Registered]]:
    """The entries that no source prints under any name, and of which nothing says why."""
    if not annotated.seeds.by_source:
        return
    known = annotated.readings.spelt.keys() | annotated.printed_by.keys()
    for record, entry in annotated.judged(Registered):
        is_explained = any(note.kind in EXPLAINING for note in entry.notes)
        if not (record.id in known or _is_state(entry) or is_explained):
            yield record, entry


def unprinted(annotated: AnnotatedBriefing) -> Container[str]:
    """The entries that are told of at the register, once."""
    known = annotated.readings.kept
    if unprinted not in known:
        known[unprinted] = frozenset(
            record.id
            for record, entry in unsourced(annotated)
            if not any(waiver.rule == "unsourced-name" for waiver in entry.waive)
        )
    found: Container[str] = known[unprinted]
    return found


def _is_state(entry: Registered) -> bool:
    """Whether its code says which state it is."""
    return isinstance(entry, Actor) and entry.kind is ActorKind.STATE and bool(entry.country)
