"""Headline against text: where the top of an article says other than what stands below it."""

from dataclasses import dataclass

from generator.decode import Record
from generator.model.words import NoteKind
from generator.render.desk import Desk
from generator.render.parts.noting import notes
from generator.render.views import LinkView, NoteView, Words
from generator.text import Label
from generator.wordings import N_, _

TOP = {Label.TITLE: N_("headline"), Label.HEADING: N_("heading"), Label.LEAD: N_("lead")}
"""What stands above the body of an article, and how readers call it."""


@dataclass(frozen=True, slots=True)
class Headline:
    """Words at the top of an article, and the note on what the text has instead."""

    outlet: LinkView
    where: str
    words: Words
    note: NoteView


def headlines(desk: Desk, source: str = "") -> tuple[Headline, ...]:
    """The differences that editors noted between the top of articles, or of one, and its text."""
    annotated = desk.annotated
    records: tuple[Record, ...] = annotated.briefing.records
    if source:
        records = (desk.record(source), *annotated.facts_in.get(source, ()))
    top = {label.words: _(said) for label, said in TOP.items()}
    found: dict[tuple[str, str], Headline] = {}
    for record in records:
        home = record.home
        if not home or not record.entry.notes:
            continue
        for note in notes(desk, record):
            if note.kind == NoteKind.DISCREPANCY.value and note.span and note.where in top:
                outlet = desk.link(home, desk.outlet(record.id))
                key = (note.span.text, repr(note.text))
                found[key] = Headline(outlet, top[note.where], note.span, note)
    return tuple(found.values())
