"""References: everything that is pointed at exists and is of the right kind."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import Scope, check
from generator.decode import Record
from generator.diagnostics import Diagnostic
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


@check("unknown-reference", Scope.BRIEFING)
def unknown_reference(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Everything that is referred to exists.

    Why: a reference to nothing is a link that leads nowhere.

    Mend: correct the id, or add the entry it names. The message suggests the nearest id.
    """
    briefing = annotated.briefing
    known = {
        **{former: r for r in briefing.records for former in r.entry.formerly},
        **briefing.by_id,
    }
    for pointer in annotated.links.pointers:
        target = pointer.target
        if target in known or target in briefing.refused or _is_all(pointer):
            continue
        message = f"no entry is called '{target[:80]}'"
        yield Diagnostic(
            pointer.owner.place(pointer.location),
            "unknown-reference",
            message,
            _suggestion(target, pointer, known),
        )


@check("wrong-reference", Scope.BRIEFING)
def wrong_reference(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """A reference points at an entry of the kind that its field is for, and not at itself.

    Why: a quotation is said by an actor, not by a project.

    Mend: name an entry of the kind that the message asks for.
    """
    for pointer in annotated.links.pointers:
        found = annotated.briefing.by_id.get(pointer.target)
        if found is None or isinstance(found.entry, Withdrawn):
            continue
        if not isinstance(found.entry, KINDS[pointer.expects]):
            message = f"'{pointer.target}' is a {found.entry.noun}, and {pointer.expects} is needed"
        elif found is pointer.owner and not pointer.in_prose:
            message = f"'{pointer.target}' refers to itself"
        else:
            continue
        yield Diagnostic(pointer.owner.place(pointer.location), "wrong-reference", message)


@check("withdrawn-reference", Scope.BRIEFING)
def withdrawn_reference(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """No entry rests on one that was withdrawn, and references use present ids.

    Why: what was withdrawn no longer holds, and a former id leads through a notice page.

    Mend: point at another entry, or use the present id.
    """
    present = annotated.briefing.by_id
    former = {old: r.id for r in annotated.briefing.records for old in r.entry.formerly}
    for pointer in annotated.links.pointers:
        found = present.get(pointer.target)
        if found is not None and isinstance(found.entry, Withdrawn):
            message, way_out = f"'{pointer.target}' was withdrawn", found.entry.withdrawn or ""
        elif found is None and pointer.target in former:
            message = f"'{pointer.target}' is a former id"
            way_out = f"write '{former[pointer.target]}'"
        else:
            continue
        place = pointer.owner.place(pointer.location)
        yield Diagnostic(place, "withdrawn-reference", message, way_out)


def _is_all(pointer: Pointer) -> bool:
    return pointer.expects is Target.SOURCE and pointer.target == "all"


def _suggestion(target: str, pointer: Pointer, known: dict[str, Record]) -> str:
    right = {key for key, r in known.items() if isinstance(r.entry, KINDS[pointer.expects])}
    found = nearest(target, right)
    if found is None:
        return f"add {pointer.expects} with this id"
    place = known[found].start()
    return f"did you mean '{found}' ({place.path}:{place.line})?"
