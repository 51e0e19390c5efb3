"""Names that two entries share, and names that no article prints."""

from collections.abc import Iterator

from generator.decode import Record
from generator.grounding.aliases import WORD, spellings
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.model import Location, Registered
from generator.model.words import NoteKind
from generator.text.folding import fold

TELLING_APART = frozenset({NoteKind.CAUTION, NoteKind.CONTEXT})
"""Notes that can say which of two is meant."""
EXPLAINING = frozenset(
    {NoteKind.CONTEXT, NoteKind.TRANSLATION, NoteKind.INFERENCE, NoteKind.SIC, NoteKind.CAUTION}
)
"""Notes that can say where a name comes from."""


def register_mentions(material: Material) -> Iterator[Mention]:
    """The names of all register entries."""
    yield from _shared(material)
    pages = [fold(seed.text.text).typographic for seed in material.seeds.by_source.values()]
    for record, entry in material.briefing.each(Registered) if pages else ():
        for index, name in enumerate(entry.names):
            subject = Subject(record, ("names", index, "name"), Aspect.UNSOURCED, name.name)
            if any(_prints(page, fold(name.name).typographic) for page in pages):
                yield subject.stated()
            elif not any(note.kind in EXPLAINING for note in entry.notes):
                problem = f"the name '{name.name}' stands in no source"
                way_out = (
                    "write it as a source prints it, or add a note that says where it comes from"
                )
                yield subject.missing(problem, way_out)


def _prints(page: str, name: str) -> bool:
    """Whether a page prints a name as a whole word; its first letter may be small or not."""
    for written in {name, name[0].upper() + name[1:], name[0].lower() + name[1:]}:
        at = page.find(written)
        while at >= 0:
            end = at + len(written)
            starts = not WORD.match(page[at - 1 : at]) or not WORD.match(name)
            ends = not WORD.match(page[end : end + 1]) or not WORD.match(name[-1])
            if starts and ends:
                return True
            at = page.find(written, at + 1)
    return False


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
        for record, location, name in others if not all(told) else ():
            problem = f"'{name}' is also a name of '{first[0].id}', so it tells nobody apart"
            way_out = (
                "remove it from one of the two, or say in a note (context or caution) on both "
                "which is which"
            )
            yield Subject(record, location, Aspect.SHARED, name).missing(problem, way_out)


def _is_told_apart(record: Record) -> bool:
    return any(note.kind in TELLING_APART for note in record.entry.notes)
