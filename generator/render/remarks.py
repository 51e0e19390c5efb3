"""Notes on words of an article, which go for every fact that rests on these words."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.model import Note
from generator.model.words import NoteKind
from generator.text import Span

OF_WORDS = (NoteKind.SIC, NoteKind.TRANSLATION)
MOST = 30  # notes of one kind that go for one fact; pages show fewer


@dataclass(frozen=True, slots=True)
class Remark:
    """A note that goes for a fact: the entry that it is written in, and its place there."""

    owner: str
    index: int
    note: Note


class _Noted(NamedTuple):
    """A note on words: where these end, its place among all, and what it remarks."""

    end: int
    place: int
    remark: Remark


@dataclass(frozen=True, slots=True)
class NotedWords:
    """The notes of one kind on the words of one article, by where these begin and end."""

    starts: tuple[int, ...]
    noted: dict[int, tuple[_Noted, ...]]

    def within(self, part: Span) -> Iterator[_Noted]:
        """Those on words that stand in a part of the article."""
        first, last = bisect_left(self.starts, part.start), bisect_right(self.starts, part.end)
        for start in self.starts[first:last]:
            noted = self.noted[start]
            yield from noted[: bisect_right(noted, part.end, key=lambda one: one.end)]


def noted_words(annotated: AnnotatedBriefing) -> dict[tuple[str, NoteKind], NotedWords]:
    """The notes on words of articles, by the source and the kind of note."""
    found: dict[tuple[str, NoteKind], dict[int, list[_Noted]]] = {}
    for place, anchor in enumerate(annotated.anchors):
        if anchor.is_evidence or anchor.location[0] != "notes":
            continue
        index = int(anchor.location[1])
        note = anchor.owner.entry.notes[index]
        if note.kind in OF_WORDS:
            remark = Remark(anchor.owner.id, index, note)
            begun = found.setdefault((anchor.source, note.kind), {})
            for start, end in (match.span for match in anchor.matches):
                begun.setdefault(start, []).append(_Noted(end, place, remark))
    return {key: _sorted(begun) for key, begun in found.items()}


def _sorted(begun: dict[int, list[_Noted]]) -> NotedWords:
    noted = {at: tuple(sorted(ones, key=lambda one: one[:2])) for at, ones in begun.items()}
    return NotedWords(tuple(sorted(noted)), noted)


def remarks_on_words(
    annotated: AnnotatedBriefing, record: Record, words: dict[tuple[str, NoteKind], NotedWords]
) -> Iterator[Remark]:
    """Notes of other entries on words that stand in the evidence of this one, as they are written.

    Of very many of one kind those on the first words.
    """
    found: dict[int, Remark] = {}
    for kind in OF_WORDS:
        noted = (
            one
            for anchor in annotated.anchors_of.get(record.id, ())
            if anchor.is_evidence and (anchor.source, kind) in words
            for match in anchor.matches
            for part in match.parts
            for one in words[anchor.source, kind].within(part)
            if one.remark.owner != record.id
        )
        found |= {one.place: one.remark for one in islice(noted, MOST)}
    yield from (found[place] for place in sorted(found))
