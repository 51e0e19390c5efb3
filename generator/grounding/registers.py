"""Names that two entries share, and names that no article prints."""

from collections.abc import Iterator

from generator.decode import Record
from generator.grounding.aliases import spellings
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.model import Actor, Location, Registered, Source
from generator.model.words import ActorKind, NoteKind
from generator.text.folding import fold

TELLING_APART = frozenset({NoteKind.CAUTION, NoteKind.CONTEXT})
"""Notes that can say which of two is meant."""
EXPLAINING = frozenset(
    {NoteKind.CONTEXT, NoteKind.TRANSLATION, NoteKind.INFERENCE, NoteKind.SIC, NoteKind.CAUTION}
)
"""Notes that can say where a name comes from."""


def register_mentions(material: Material) -> Iterator[Mention]:
    """The names of all register entries, of which one has to be printed somewhere."""
    yield from _shared(material)
    if not material.seeds.by_source:
        return
    printed = material.spelt.keys() | _described(material)
    for record, entry in material.briefing.each(Registered):
        subject = Subject(record, ("names", 0, "name"), Aspect.UNSOURCED, entry.title)
        if record.id in printed or _is_state(entry):
            yield subject.stated()
        elif not any(note.kind in EXPLAINING for note in entry.notes):
            problem = f"no source prints '{entry.title}', nor any other name or form of this entry"
            way_out = (
                "add the form that a source prints to its `forms`, or a note that says where the "
                "name comes from"
            )
            yield subject.missing(problem, way_out)


def _described(material: Material) -> frozenset[str]:
    """Who published: the description of a source says so, and that is known of it."""
    sources = (source for _, source in material.briefing.each(Source))
    return frozenset(each.publisher.actor for each in sources if each.publisher.actor)


def _is_state(entry: Registered) -> bool:
    """Whether its code says which state it is."""
    return isinstance(entry, Actor) and entry.kind is ActorKind.STATE and bool(entry.country)


def _shared(material: Material) -> Iterator[Mention]:
    """Names and forms of two entries that are the same but for case."""
    bearers: dict[str, dict[str, tuple[Record, Location, str]]] = {}
    for record, entry in material.briefing.each(Registered):
        names = len(entry.names)
        for index, (name, is_name) in enumerate(spellings(entry)):
            location: Location = ("names", index) if is_name else ("forms", index - names)
            bearer = (record, location, name)
            bearers.setdefault(fold(name).typographic.casefold(), {}).setdefault(record.id, bearer)
    for sharing in bearers.values():
        first, *others = sharing.values()
        if not others:
            continue
        told = [_is_told_apart(record) for record, _, _ in sharing.values()]
        for other, location, name in others if not all(told) else ():
            problem = f"'{name}' is also a name of '{first[0].id}', so it tells nobody apart"
            way_out = (
                "remove it from one of the two, or say in a note (context or caution) on both "
                "which is which"
            )
            yield Subject(other, location, Aspect.SHARED, name).missing(problem, way_out)


def _is_told_apart(record: Record) -> bool:
    return any(note.kind in TELLING_APART for note in record.entry.notes)
