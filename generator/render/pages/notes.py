"""The page of the editors' notes, by what they do."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.decode import Record, holds
from generator.model import Fact
from generator.model.words import NoteKind
from generator.page import Page
from generator.render.cutting import Heading, grouped
from generator.render.desk import Desk, plain
from generator.render.doors import NOTES
from generator.render.parts.noting import notes
from generator.render.sheet import listing
from generator.render.views import Group, Link, NoteView
from generator.render.ways import Ways
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


@dataclass(frozen=True, slots=True)
class Remarked:
    """An entry that has notes of a kind."""

    kind: NoteKind
    record: Record

    @property
    def id(self) -> str:
        """The id of the entry."""
        return self.record.id


def remarked(desk: Desk) -> tuple[Remarked, ...]:
    """Every entry with notes, once for each kind of note that it has."""
    records = desk.annotated.briefing.records
    return tuple(
        Remarked(kind, record)
        for kind in KINDS
        for record in records
        if any(note.kind is kind for note in record.entry.notes)
    )


def what_it_does(_desk: Desk, one: Remarked) -> Heading:
    """The kind of the notes."""
    return Heading(one.kind.value, _(KINDS[one.kind]))


def notes_page(desk: Desk, found: Sequence[Remarked], ways: Ways) -> Page:
    """Notes, by what they do."""
    kinds = grouped(found, lambda one: one.kind)
    groups = tuple(
        Group(
            f"s_{kind.value}",
            _(KINDS[kind]),
            tuple(_noted(desk, one) for one in ones),
            meaning=kind.meaning,
        )
        for kind, ones in kinds.items()
    )
    return listing(desk, NOTES, "notes.md.j2", ways, groups=groups)


def _noted(desk: Desk, one: Remarked) -> Noted:
    views = notes(desk, one.record)
    mine = tuple(view for view in views if view.kind == one.kind.value)
    return Noted(_owner(desk, one.record), mine)


def _owner(desk: Desk, record: Record) -> Link:
    said = plain(desk, record.entry.sentence) if holds(record, Fact) else ""
    return desk.link(record.id, said)
