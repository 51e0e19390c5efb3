"""The texts of a briefing in which its editors count, and what each of them rests on."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.decode import Briefing, Record
from generator.diagnostics import Place
from generator.grounding.material import Material
from generator.grounding.pool import shown_text
from generator.markup import references
from generator.model import (
    Absence,
    CountedText,
    Fact,
    KeyPoint,
    Location,
    Model,
    Note,
    ProseText,
    Summary,
    walk,
)


class Text(NamedTuple):
    """A text of ours: where it is written, and what it may rest on."""

    text: str
    place: Place
    record: Record | None = None
    note: Note | None = None

    @property
    def article(self) -> str | None:
        """The article that the text is about, if it is a note on one."""
        return self.record.home if self.record and self.note else None


def own_texts(briefing: Briefing) -> Iterator[Text]:
    """The texts in which editors count entries.

    A number in the text of a fact is its evidence's, and one in the reason for a key point is of
    what that point rests on.
    """
    for record in briefing.records:
        for where, value, note in _ours(record.entry):
            is_grounded = isinstance(record.entry, Fact) and not isinstance(record.entry, Absence)
            is_reason = isinstance(record.entry, KeyPoint) and where == ("why",)
            if note or not (is_grounded or is_reason):
                yield Text(value, record.place(where), record, note)
    if briefing.head:
        for where, value, note in _ours(briefing.head.entry):
            yield Text(value, briefing.head.place(where), None, note)


def _ours(model: Model) -> Iterator[tuple[Location, str, Note | None]]:
    """The texts of an entry, each with the note that it is the text of."""
    note: Note | None = None
    for where, value in walk(model):
        if isinstance(value, Note):
            note = value
        if isinstance(value, (ProseText, CountedText)):
            text = value.written if isinstance(value, CountedText) else value
            yield where, text, note if where[0] == "notes" else None


def rests_on(material: Material, text: Text) -> Iterator[str]:
    """What a text may count the things of: its article, and the facts that it names."""
    named = [each.target for each in references(text.text)]
    if text.note:
        named += text.note.see
        yield from (line.text for line in material.page(text.article))
    if text.record is not None:
        entry = text.record.entry
        named += entry.facts if isinstance(entry, Summary) else ()
        named += [text.record.id] if isinstance(entry, Fact) and text.note else ()
    for key in dict.fromkeys(named):
        record = material.briefing.by_id.get(key)
        if record is not None and isinstance(record.entry, Fact):
            yield shown_text(material.aliases, record.entry.text or "")
            for passage in material.passages(record):
                yield from (passage.text, passage.translation or "")
