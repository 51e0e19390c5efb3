"""The page of the editors' notes, by what they do."""

from dataclasses import dataclass

from generator.decode import Record, holds
from generator.model import Fact
from generator.model.words import NoteKind
from generator.page import Page
from generator.render.desk import Desk, plain
from generator.render.doors import NOTES
from generator.render.parts.noting import notes
from generator.render.sheet import listing
from generator.render.views import Group, Link, NoteView
from generator.wordings import N_, _

KINDS = {
    NoteKind.OUTCOME: N_("What became of it"),
    NoteKind.DISCREPANCY: N_("Discrepancies"),
    NoteKind.CAUTION: N_("Cautions"),
    NoteKind.SIC: N_("Printed like this"),
    NoteKind.INFERENCE: N_("Inferences"),
    NoteKind.TRANSLATION: N_("On translation"),
    NoteKind.CONTEXT: N_("Context"),
}
"""The kinds of note, those first that a reader must not miss."""


@dataclass(frozen=True, slots=True)
class Noted:
    """An entry with those of its notes that are of one kind."""

    link: Link
    notes: tuple[NoteView, ...]


def notes_page(desk: Desk) -> Page:
    """Every note, by what it does."""
    groups: dict[NoteKind, list[Noted]] = {kind: [] for kind in KINDS}
    for record in desk.annotated.briefing.records:
        views = notes(desk, record)
        for kind, items in groups.items():
            mine = tuple(view for view in views if view.kind == kind.value)
            if mine:
                items.append(Noted(_owner(desk, record), mine))
    shown = tuple(
        Group(f"s_{kind.value}", _(KINDS[kind]), tuple(items), meaning=kind.meaning)
        for kind, items in groups.items()
        if items
    )
    return listing(desk, NOTES, "notes.md.j2", groups=shown)


def _owner(desk: Desk, record: Record) -> Link:
    said = plain(desk, record.entry.sentence) if holds(record, Fact) else ""
    return desk.link(record.id, said)
