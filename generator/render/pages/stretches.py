"""A line of an article cut wherever evidence begins or ends."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from generator.anchors import Anchor
from generator.coverage import SourceCoverage
from generator.decode import holds
from generator.model import Fact
from generator.model.words import Stance
from generator.quantities import read_quantities
from generator.render.desk import Desk
from generator.render.pictures.matrix import SHARPEST
from generator.render.wording import shortened
from generator.seeds import Seed
from generator.text import Span

SHORTEST = 3  # characters of a name; a shorter one is also a word or part of an abbreviation


AROUND = 60  # characters shown on each side of evidence where only excerpts may be published
LONGEST = 100  # characters of a fact's words on the letter that leads to it


class Light(NamedTuple):
    """A number, a date or a name, marked lightly: half-open offsets into the stored text."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Marker:
    """A letter behind marked words that leads to the fact resting on them."""

    letter: str
    noun: str
    label: str
    href: str


@dataclass(frozen=True, slots=True)
class Bit:
    """Words, and what they are if they are a number, a date or a name."""

    words: str
    light: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a line between two boundaries of evidence, and the sharpest stance in them."""

    bits: tuple[Bit, ...]
    stance: Stance | None = None
    id: str = ""
    ids: tuple[str, ...] = ()
    markers: tuple[Marker, ...] = ()
    is_unread: bool = False

    @property
    def words(self) -> str:
        """Its words."""
        return "".join(bit.words for bit in self.bits)


class Scissors:
    """Cuts the lines of one article; remembers which facts it has come to already."""

    def __init__(
        self, desk: Desk, seed: Seed, anchors: tuple[Anchor, ...], read: SourceCoverage | None
    ) -> None:
        self.desk = desk
        self.seed = seed
        self.anchors = anchors
        self.unread = tuple(one.span for one in (read.sentences if read else ()) if not one.facts)
        self._seen: set[str] = set()

    def cut(self, line: Span) -> Iterator[Stretch]:
        """The stretches of a line, or of a sentence; each knows what it is evidence of."""
        text = self.seed.text.text
        lights = self._lights(line)
        spans = [
            (Span(max(part.start, line.start), min(part.end, line.end)), part.end, anchor)
            for anchor in self.anchors
            for match in anchor.matches
            for part in match.parts
            if part.start < line.end and part.end > line.start
        ]
        unread = [one for one in self.unread if line.start <= one.start and one.end <= line.end]
        ends = [cut for span, *_ in spans for cut in span]
        cuts = sorted({line.start, line.end, *ends, *(cut for one in unread for cut in one)})
        for here, there in itertools.pairwise(cuts):
            covering = [a for span, _, a in spans if span.start <= here and there <= span.end]
            ending = [anchor for _, end, anchor in spans if end == there]
            fresh = dict.fromkeys(a.owner.id for a in covering if a.owner.id not in self._seen)
            self._seen.update(fresh)
            first_id, *other_ids = [f"at_{key}" for key in fresh] or [""]
            yield Stretch(
                tuple(_bits(text, here, there, lights)),
                _sharpest(covering),
                first_id,
                tuple(other_ids),
                tuple(self._marker(anchor) for anchor in _once(ending)),
                any(one.start <= here and there <= one.end for one in unread),
            )

    def _lights(self, line: Span) -> list[Light]:
        """What is to be marked in a line, in order, without overlaps."""
        words, aliases = self.seed.text.words_at(line), self.desk.annotated.readings.aliases
        found = [
            Light(*hit.span, "name")
            for hit in aliases.find(words)
            if len(hit.text) >= SHORTEST and hit.text[0].isupper()
            if hit.text in aliases.names(hit.owner)  # "The port" begins a sentence and is no name
        ]
        found += [
            Light(one.start, one.end, "date" if one.is_of_a_date else "number")
            for one in read_quantities(words, self.seed.source.language)
            if any(c.isdigit() for c in one.text)
        ]
        kept: list[Light] = []
        for start, end, kind in sorted(found, key=lambda mark: (mark.start, -mark.end)):
            if not kept or line.start + start >= kept[-1].end:
                kept.append(Light(line.start + start, line.start + end, kind))
        return kept

    def _marker(self, anchor: Anchor) -> Marker:
        entry = anchor.owner.entry
        link = self.desk.link(entry.id)
        label = f"{entry.label()}: {shortened(link.words, LONGEST)}"
        return Marker(entry.label()[0], entry.noun, label, link.href)


def _sharpest(anchors: list[Anchor]) -> Stance | None:
    stances = [one.owner.entry.stance for one in anchors if holds(one.owner, Fact)]
    return min(stances, key=SHARPEST.index, default=None)


def _once(anchors: list[Anchor]) -> Iterator[Anchor]:
    """One anchor for each fact."""
    yield from {anchor.owner.id: anchor for anchor in anchors}.values()


def _bits(text: str, here: int, there: int, lights: list[Light]) -> Iterator[Bit]:
    """The words of a stretch, with what stands wholly inside it marked."""
    at = here
    for one in lights:
        if one.start < at or one.end > there:
            continue
        if one.start > at:
            yield Bit(text[at : one.start])
        yield Bit(text[one.start : one.end], one.kind)
        at = one.end
    if at < there:
        yield Bit(text[at:there])


def excerpts(pieces: tuple[Stretch, ...]) -> Iterator[Stretch]:
    """Evidence with a few words around it; what lies between is left out."""
    groups = [
        (is_evidence, tuple(found))
        for is_evidence, found in itertools.groupby(
            pieces, key=lambda piece: piece.stance is not None
        )
    ]
    if len(groups) == 1 and not groups[0][0]:
        return
    for number, (is_evidence, found) in enumerate(groups):
        if is_evidence:
            yield from found
        else:
            words = "".join(piece.words for piece in found)
            kept = _around(words, after=number > 0, before=number + 1 < len(groups))
            yield Stretch((Bit(kept),))


def _around(words: str, *, after: bool, before: bool) -> str:
    """The words next to evidence on either side, with a sign where some are left out."""
    if len(words) <= AROUND * (after + before):
        return words
    head = words[:AROUND].rsplit(" ", 1)[0] + " " if after else ""
    tail = " " + words[-AROUND:].split(" ", 1)[-1] if before else ""
    return f"{head}[…]{tail}"
