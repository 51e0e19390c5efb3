"""References: everything that is pointed at exists and is of the right kind."""

import re
from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import Scope, check
from generator.checks.named_so import named_so
from generator.decode import Record
from generator.decode.parts import a
from generator.diagnostics import Diagnostic, Place
from generator.links import Pointer
from generator.model import Actor, Fact, Figure, Project, Source, Target, Withdrawn
from generator.suggest import nearest

KINDS: dict[Target, tuple[type, ...]] = {
    Target.ACTOR: (Actor,),
    Target.PROJECT: (Project,),
    Target.REGISTER: (Actor, Project),
    Target.SOURCE: (Source,),
    Target.FACT: (Fact,),
    Target.FIGURE: (Figure,),
    Target.ANY: (object,),
}
REGISTER_FILES = {
    Target.ACTOR: " to actors.yml: {id: …, kind: …, names: […]}",
    Target.PROJECT: " to projects.yml: {id: …, kind: …, names: […]}",
    Target.REGISTER: " to actors.yml or projects.yml: {id: …, kind: …, names: […]}",
}
"""Where entries of registers are by habit written, and how."""


@check("unknown-reference", Scope.BRIEFING)
def unknown_reference(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
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
    briefing = annotated.briefing
    known = _former(annotated) | briefing.by_id
    # What an unreadable file holds is not known, and it may be what is missing.
    pointers = () if briefing.has_unknown_ids else annotated.links.pointers
    for pointer in pointers:
        target = pointer.target
        if target in known or target in briefing.refused or _is_all(pointer):
            continue
        message = f"no entry is called '{target[:80]}'"
        way_out = _suggestion(target, pointer, known)
        yield Diagnostic(_place(annotated, pointer), "unknown-reference", message, way_out)


@check("wrong-reference", Scope.BRIEFING)
def wrong_reference(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
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
    for pointer in annotated.links.pointers:
        found = annotated.briefing.by_id.get(pointer.target)
        if found is None or isinstance(found.entry, Withdrawn):
            continue
        if not isinstance(found.entry, KINDS[pointer.expects]):
            is_now = a(found.entry.noun)
            message = f"'{pointer.target}' is {is_now}, and {pointer.expects} is needed"
            where = REGISTER_FILES.get(pointer.expects)
            way_out = f"name {pointer.expects}{f', or add one{where}' if where else ''}"
        elif found is pointer.owner and not pointer.in_prose:
            message = f"'{pointer.target}' refers to itself"
            way_out = "name another entry, or remove the reference"
        else:
            continue
        yield Diagnostic(_place(annotated, pointer), "wrong-reference", message, way_out)


@check("withdrawn-reference", Scope.BRIEFING)
def withdrawn_reference(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
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
    present, former = annotated.briefing.by_id, _former(annotated)
    for pointer in annotated.links.pointers:
        found = present.get(pointer.target)
        if found is not None and isinstance(found.entry, Withdrawn):
            message = f"'{pointer.target}' was withdrawn: {found.entry.withdrawn}"
            way_out = "point at an entry that holds, or remove the reference"
        elif found is None and pointer.target in former:
            message = f"'{pointer.target}' is a former id"
            way_out = f"write '{former[pointer.target].id}'"
        else:
            continue
        place = _place(annotated, pointer)
        yield Diagnostic(place, "withdrawn-reference", message, way_out)
    for record in annotated.facts:
        source = present.get(record.source or "")
        if source is not None and isinstance(source.entry, Withdrawn) and _is_own(record):
            message = f"the source of this {record.entry.noun}, '{source.id}', was withdrawn"
            way_out = "withdraw it as well, or move it to another source"
            yield Diagnostic(record.start(), "withdrawn-reference", message, way_out)


def _former(annotated: AnnotatedBriefing) -> dict[str, Record]:
    """Entries by the ids they had before."""
    return {old: record for record in annotated.briefing.records for old in record.entry.formerly}


def _is_own(record: Record) -> bool:
    """Whether a fact has its source from the file it stands in; a written one is a reference."""
    return isinstance(record.entry, Fact) and record.entry.source is None


def _place(annotated: AnnotatedBriefing, pointer: Pointer) -> Place:
    """Where a reference is written; in a text, its brackets alone."""
    whole = pointer.owner.place(pointer.location)
    if not pointer.in_prose:
        return whole
    brackets = re.compile(rf"\[\[\s*{re.escape(pointer.target)}\s*(?:\]\]|(?=\|))")
    return annotated.briefing.written(brackets, whole)


def _is_all(pointer: Pointer) -> bool:
    """Whether it names every source; a search can look through all of them."""
    return pointer.location[0] == "sources" and pointer.target == "all"


def _suggestion(target: str, pointer: Pointer, known: dict[str, Record]) -> str:
    right = {
        key: record
        for key, record in known.items()
        if isinstance(record.entry, KINDS[pointer.expects])
        and not isinstance(record.entry, Withdrawn)
    }
    if named := named_so(target, right.values()):
        return named
    found = nearest(target, right)
    if found is None:
        where = REGISTER_FILES.get(pointer.expects, "")
        return f"add {pointer.expects} with this id{where}"
    place = right[found].start()
    return f"did you mean '{right[found].id}' ({place.path}:{place.line})?"
