"""Where the segments of a reading stand, with no word or number cut at any end."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.text.elision import ElidedPiece, ElisionReading
from generator.text.reasons import Refusal, Refused
from generator.text.source import SourceText
from generator.text.tokens import is_splitting_word

Place = tuple[int, int]
Segment = tuple[ElidedPiece, ...]
PiecePlaces = tuple[Place, ...]
"""The folded offsets of the pieces of one segment, which stand side by side."""

LONGEST_WORD = 40  # characters shown to either side of a cut
MOST_HITS = 2_000  # a text in which words stand more often is made to waste time


@dataclass(slots=True)
class SegmentSearch:
    """A forward search for one segment; it remembers how its words were cut."""

    source: SourceText
    segment: Segment
    cut: Refused | None = None
    hits: int = 0
    _from: int = 0
    _next: PiecePlaces | None = field(default=None)
    _looked: bool = False

    def after(self, offset: int) -> PiecePlaces | None:
        """The first place at or after a folded offset; cheap if offsets only grow."""
        if self._looked and self._from <= offset:
            if self._next is None:
                return None
            if offset <= self._next[0][0]:
                return self._next
        self._from, self._looked = offset, True
        self._next = self._find(offset)
        return self._next

    def _find(self, offset: int) -> PiecePlaces | None:
        text = self.source.folded.typographic
        first = self.segment[0].folded
        at = text.find(first, offset)
        while at >= 0 and self.hits < MOST_HITS:
            self.hits += 1
            pieces = self._side_by_side(at, at + len(first))
            if pieces is not None and not self._is_cut(pieces):
                return pieces
            at = text.find(first, at + 1)
        return None

    def _side_by_side(self, start: int, end: int) -> PiecePlaces | None:
        text = self.source.folded.typographic
        places = [(start, end)]
        for piece in self.segment[1:]:
            if text.startswith(piece.folded, end):
                start = end
            elif text.startswith(f" {piece.folded}", end):
                start = end + 1
            else:
                return None
            end = start + len(piece.folded)
            places.append((start, end))
        return tuple(places)

    def _is_cut(self, pieces: PiecePlaces) -> bool:
        for start, end in pieces:
            for offset in (start, end):
                refused = self._cut_at(offset, "start" if offset == start else "end")
                if refused is not None:
                    self.cut = self.cut or refused
                    return True
        return False

    def _cut_at(self, offset: int, side: str) -> Refused | None:
        number = self.source.number_across(offset)
        plain = self.source.folded.plain
        is_cut = is_splitting_word(plain, offset) or self.source.word_broken_at(offset)
        if not number and not is_cut:
            return None
        span = self.source.stored(offset - 1, offset + 1)
        reason = Refusal.SPLITS_NUMBER if number else Refusal.SPLITS_WORD
        word = number or _word_around(self.source.folded.typographic, offset)
        return Refused(reason, (span,), (self.source.line_of(span.start),), word, side=side)


def _word_around(text: str, offset: int) -> str:
    start = text.rfind(" ", max(0, offset - LONGEST_WORD), offset) + 1
    end = text.find(" ", offset, offset + LONGEST_WORD)
    return text[
        max(start, offset - LONGEST_WORD, 0) : end if end >= 0 else offset + LONGEST_WORD
    ].strip('.,;:!?"“”„»«()')


def places(
    source: SourceText, reading: ElisionReading
) -> tuple[list[tuple[PiecePlaces, ...]], Refused | None]:
    """Every place where all segments stand in order, those of one reading on one line.

    Returns:
        The places, and if there are none, why.
    """
    standing = [SegmentSearch(source, segment) for segment in reading.segments]
    found = list(_chains(source, standing))
    return found, None if found else _missing(source, reading)


def _chains(source: SourceText, standing: list[SegmentSearch]) -> Iterator[tuple[PiecePlaces, ...]]:
    first = standing[0].after(0)
    while first is not None:
        if len(standing) == 1:
            yield (first,)
        else:
            chain = _continue(source, standing, first)
            if chain is not None:
                yield chain
        first = standing[0].after(first[0][0] + 1)


def _continue(
    source: SourceText, standing: list[SegmentSearch], first: PiecePlaces
) -> tuple[PiecePlaces, ...] | None:
    line = source.line_of(source.offsets.start(first[0][0]))
    limit = source.folded_line(line)[1]
    chain = [first]
    for following in standing[1:]:
        pieces = following.after(chain[-1][-1][1])
        if pieces is None or pieces[-1][1] > limit:
            return None
        chain.append(pieces)
    return tuple(chain)


def _missing(source: SourceText, reading: ElisionReading) -> Refused:
    """Why the segments do not stand in order: one is cut or missing, or the order is another."""
    firsts: list[PiecePlaces] = []
    for segment in reading.segments:
        standing = SegmentSearch(source, segment)
        pieces = standing.after(0)
        if pieces is None:
            word = " ".join(piece.written for piece in segment)
            return standing.cut or Refused(Refusal.NOT_FOUND, word=word)
        firsts.append(pieces)
    spans = tuple(source.stored(pieces[0][0], pieces[-1][1]) for pieces in firsts)
    lines = tuple(source.line_of(span.start) for span in spans)
    same = len(set(lines)) == 1
    return Refused(Refusal.OUT_OF_ORDER if same else Refusal.ACROSS_PARAGRAPHS, spans, lines)
