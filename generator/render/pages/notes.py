"""The page of the editors' notes, by what they do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.decode import Record, holds
from generator.gathering import grouped
from generator.model import Fact
from generator.model.base import extent
from generator.model.words import NoteKind
from generator.page import Page
from generator.render.cutting import Heading, are_folded
from generator.render.desk import Desk, plain
from generator.render.doors import NOTES
from generator.render.orders import Ways
from generator.render.parts.noting import notes
from generator.render.sheet import listing
from generator.render.views import Group, LinkView, NoteView
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

    link: LinkView
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

    @property
    def extent(self) -> int:
        """About how many bytes of HTML its notes of the kind take, under its own words."""
        entry = self.record.entry
        return len(entry.sentence) + sum(
            extent(one) for one in entry.notes if one.kind is self.kind
        )


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
            tuple(_by_place(desk, kind, ones)),
            meaning=kind.meaning,
        )
        for kind, ones in kinds.items()
    )
    folds = tuple(place for group in groups for place in group.items)
    return listing(desk, NOTES, "notes.md.j2", ways, groups=groups, is_folded=are_folded(folds))


def _by_place(desk: Desk, kind: NoteKind, found: Sequence[Remarked]) -> Iterator[Group[Noted]]:
    """Notes of one kind, by the article or the register that they stand in."""
    for under, ones in grouped(found, lambda one: _place(desk, one.record)).items():
        items = tuple(_noted(desk, one) for one in ones)
        yield Group(f"s_{kind.value}_{under.key}", under.words, items)


def _place(desk: Desk, record: Record) -> Heading:
    source = desk.annotated.source_of(record)
    if source is None:
        return Heading(record.entry.plural, record.entry.labels())
    return Heading(source.id, desk.outlet(record.id))


def _noted(desk: Desk, one: Remarked) -> Noted:
    views = notes(desk, one.record)
    mine = tuple(view for view in views if view.kind == one.kind.value)
    return Noted(_owner(desk, one.record), mine)


def _owner(desk: Desk, record: Record) -> LinkView:
    said = plain(desk, record.entry.sentence) if holds(record, Fact) else ""
    return desk.link(record.id, said)
