"""The editor's annotations as pages show them."""

from collections.abc import Iterable

from generator import dates
from generator.anchors import Anchor
from generator.decode import Record
from generator.model import Note, Selector
from generator.model.parts import OutsideSource
from generator.model.words import NoteKind
from generator.render.desk import Desk
from generator.render.languages import words_view
from generator.render.views import LinkView, NoteView, Outside, Words
from generator.wordings import N_, _

LABELS = {NoteKind.OUTCOME: N_("What became of it"), NoteKind.SIC: N_("Printed like this")}
"""What a note is called where its kind is no plain word."""
BACKGROUND = frozenset({NoteKind.CONTEXT.value, NoteKind.TRANSLATION.value})
"""What tells more and warns of nothing."""


def notes(desk: Desk, record: Record) -> tuple[NoteView, ...]:
    """The editor's annotations of an entry."""
    return note_views(desk, record.entry.notes, desk.annotated.anchors_of.get(record.id, ()))


def note_views(
    desk: Desk, written: tuple[Note, ...], anchors: tuple[Anchor, ...] = ()
) -> tuple[NoteView, ...]:
    """Annotations; the anchors say in which part of a page the words stand."""
    return tuple(_note(desk, note, index, anchors) for index, note in enumerate(written))


def _note(desk: Desk, note: Note, index: int, anchors: tuple[Anchor, ...]) -> NoteView:
    span, where, line = None, "", 0
    if note.span is not None:
        span, where, line = _span(desk, note.span, index, anchors)
    return NoteView(
        note.kind.value,
        _(LABELS[note.kind]) if note.kind in LABELS else note.kind.words.capitalize(),
        desk.prose(note.text, cites=False),
        span,
        where,
        tuple(_see(desk, key) for key in note.see),
        tuple(_outside(one) for one in note.outside),
        line,
    )


def _see(desk: Desk, key: str) -> LinkView:
    """A link inside a sentence, without the full stop of its own."""
    return desk.link(key, desk.name(key).removesuffix("."))


def _span(
    desk: Desk, span: Selector, index: int, anchors: tuple[Anchor, ...]
) -> tuple[Words, str, int]:
    """The words, the part of the page they stand in and the line; 0 where that is not known."""
    mine = next((a for a in anchors if a.location[:3] == ("notes", index, "span")), None)
    if mine is None or not mine.matches:
        return words_view(desk, span.exact, ""), "", 0
    seed = desk.annotated.seeds.by_source[mine.source]
    match = mine.matches[0]
    label = seed.text.label_of(match.span.start)
    shown = words_view(desk, span.exact, seed.source.language, span.translation or "")
    return shown, label.words if label else "", match.line


def _outside(one: OutsideSource) -> Outside:
    title = f": {one.title}" if one.title else ""
    date = f", {dates.display(one.date)}" if one.date else ""
    return Outside(f"{one.publication}{title}{date}", one.url)


def in_two(written: Iterable[NoteView]) -> tuple[tuple[NoteView, ...], tuple[NoteView, ...]]:
    """The notes that a reader needs first, and the background that comes after the articles."""
    found = tuple(written)
    return (
        tuple(one for one in found if one.kind not in BACKGROUND),
        tuple(one for one in found if one.kind in BACKGROUND),
    )
