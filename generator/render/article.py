"""The stored article with its evidence marked in place, and what the rights allow to be shown."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from generator.anchors import Anchor
from generator.model import Fact
from generator.model.words import Rights
from generator.render.desk import Desk
from generator.render.wording import NOUNS
from generator.seeds import Seed
from generator.text import BODY, Label, Span

AROUND = 60  # characters shown on each side of evidence where only excerpts may be published


@dataclass(frozen=True, slots=True)
class Marker:
    """A letter behind marked words that leads to the fact resting on them."""

    letter: str
    noun: str
    label: str
    href: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a line between two boundaries of evidence."""

    words: str
    nouns: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    markers: tuple[Marker, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the stored page."""

    id: str
    label: str
    is_furniture: bool
    summary: str
    pieces: tuple[Stretch, ...]


def article_lines(desk: Desk, seed: Seed) -> tuple[Line, ...]:
    """Every line of the stored page that is not blank, with its evidence marked."""
    anchors = tuple(
        anchor
        for anchor in desk.annotated.anchors
        if anchor.source == seed.record.id
        and anchor.is_evidence
        and isinstance(anchor.owner.entry, Fact)
    )
    seen: set[str] = set()
    shown = []
    for number, span in enumerate(seed.text.lines, 1):
        if not seed.text.text[span.start : span.end].strip():
            continue
        label = seed.text.label_of(span.start) or Label.BODY
        pieces = tuple(_stretches(desk, seed, anchors, span, seen))
        is_furniture = label not in BODY | {Label.TITLE, Label.HEADING}
        summary = f"{label.value.capitalize()}, line {number}"
        if seed.source.rights is Rights.EXCERPT:
            pieces = tuple(_excerpt(pieces))
        if pieces:
            shown.append(Line(f"line_{number}", label.value, is_furniture, summary, pieces))
    return tuple(shown)


def _stretches(
    desk: Desk, seed: Seed, anchors: tuple[Anchor, ...], line: Span, seen: set[str]
) -> Iterator[Stretch]:
    """Cut a line wherever evidence begins or ends; each stretch knows what it is evidence of."""
    start, end = line.start, line.end
    spans = [
        (max(part.start, start), min(part.end, end), anchor)
        for anchor in anchors
        for match in anchor.matches
        for part in match.parts
        if part.start < end and part.end > start
    ]
    cuts = sorted({start, end, *(cut for first, last, _ in spans for cut in (first, last))})
    for here, there in itertools.pairwise(cuts):
        covering = [anchor for first, last, anchor in spans if first <= here and there <= last]
        ending = [anchor for _, last, anchor in spans if last == there]
        fresh = dict.fromkeys(a.owner.id for a in covering if a.owner.id not in seen)
        seen.update(fresh)
        yield Stretch(
            seed.text.text[here:there],
            tuple(dict.fromkeys(anchor.owner.entry.noun for anchor in covering)),
            tuple(f"at_{key}" for key in fresh),
            tuple(_marker(desk, anchor) for anchor in _once(ending)),
        )


def _once(anchors: list[Anchor]) -> Iterator[Anchor]:
    """One anchor for each fact."""
    yield from {anchor.owner.id: anchor for anchor in anchors}.values()


def _marker(desk: Desk, anchor: Anchor) -> Marker:
    key, noun = anchor.owner.id, anchor.owner.entry.noun
    link = desk.link(key)
    return Marker(NOUNS[noun][0], noun, f"{NOUNS[noun]}: {link.words}", link.href)


def _excerpt(pieces: tuple[Stretch, ...]) -> Iterator[Stretch]:
    """Evidence with a few words around it; what lies between is left out."""
    for index, piece in enumerate(pieces):
        if piece.nouns:
            yield piece
            continue
        after = index > 0
        before = index + 1 < len(pieces)
        if not after and not before:
            return
        most = AROUND * (after + before)
        if len(piece.words) <= most:
            yield piece
            continue
        head = piece.words[:AROUND].rsplit(" ", 1)[0] if after else ""
        tail = piece.words[-AROUND:].split(" ", 1)[-1] if before else ""
        yield Stretch(f"{head} […] {tail}" if head or tail else piece.words)
