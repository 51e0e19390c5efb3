"""The stored article with its evidence marked in place, and what the rights allow to be shown."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.anchors import Anchor
from generator.decode import holds
from generator.gathering import grouped
from generator.model import Fact
from generator.model.words import Rights, Stance
from generator.render.desk import Desk
from generator.render.languages import own_language
from generator.render.pages.stretches import Scissors, Stretch, excerpts
from generator.render.passages import ShownPassage
from generator.render.views import NoteView
from generator.seeds import Seed
from generator.text import BODY, Label, Span
from generator.text.folding import fold
from generator.wordings import _
from generator.wordings.numbers import listed

GAP = "[…]"
_WORD = re.compile(r"\w")
SHOWN = BODY | {Label.TITLE, Label.HEADING}
"""What is article rather than furniture of the page around it."""


@dataclass(frozen=True, slots=True)
class Translated:
    """A stretch of the stored text and what it means."""

    span: Span
    words: str


def translated(anchors: Iterable[Anchor]) -> tuple[Translated, ...]:
    """The translations that together cover most of an article and do not overlap, in its order.

    Weighted interval scheduling: of facts that rest on the same words the longer passage is read.
    """
    found = {
        Translated(match.span, words)
        for anchor in anchors
        if (words := _translation(anchor))
        for match in anchor.matches
    }
    ordered = sorted(found, key=lambda one: (one.span.end, one.span.start, one.words))
    best: list[tuple[int, tuple[Translated, ...]]] = [(0, ())]
    for at, one in enumerate(ordered):
        before = sum(other.span.end <= one.span.start for other in ordered[:at])
        score, kept = best[before]
        taken = (score + one.span.end - one.span.start, (*kept, one))
        best.append(max(taken, best[-1], key=lambda pair: pair[0]))
    return best[-1][1]


def _translation(anchor: Anchor) -> str:
    entry = anchor.owner.entry
    if not isinstance(entry, Fact):
        return ""
    is_only = anchor.is_quotation or len(entry.selectors) == 1
    return anchor.selector.translation or (entry.translation if is_only else "") or ""


def reading(found: tuple[Translated, ...], sentence: Span, text: str) -> str:
    """What a sentence means, with a sign where nothing translates its words; else nothing."""
    return " ".join(_pieces(found, sentence, text)) if _touching(found, sentence) else ""


def _touching(found: tuple[Translated, ...], sentence: Span) -> list[Translated]:
    return [one for one in found if one.span.start < sentence.end and one.span.end > sentence.start]


def _pieces(found: tuple[Translated, ...], sentence: Span, text: str) -> Iterator[str]:
    at = sentence.start
    for one in _touching(found, sentence):
        if _WORD.search(text, at, max(at, one.span.start)):
            yield GAP
        if one.span.start >= sentence.start:
            yield one.words
        at = one.span.end
    if at < sentence.end and _WORD.search(text, at, sentence.end):
        yield GAP


@dataclass(frozen=True, slots=True)
class ArticleSentence:
    """Words of a line, and in a foreign article what they mean, as far as facts translate them."""

    pieces: tuple[Stretch, ...]
    english: str = ""


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """One line of the stored page, and the notes on words in it."""

    id: str
    number: int
    label: Label
    sentences: tuple[ArticleSentence, ...]
    notes: tuple[NoteView, ...]


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on the stored page around the article, folded away under a summary."""

    summary: str
    lines: tuple[ArticleLine, ...]


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """The lines of the article, and what else stands on the page."""

    lines: tuple[ArticleLine, ...]
    furniture: tuple[Furniture, ...]

    @property
    def numbers(self) -> frozenset[int]:
        """The lines that are shown."""
        shown = (*self.lines, *(line for block in self.furniture for line in block.lines))
        return frozenset(line.number for line in shown)

    @property
    def stances(self) -> tuple[Stance, ...]:
        """What is done by the marked words, in the order of the article."""
        pieces = (piece for line in self.lines for one in line.sentences for piece in one.pieces)
        return tuple(dict.fromkeys(piece.stance for piece in pieces if piece.stance))

    @property
    def is_translated(self) -> bool:
        """Whether any of it can be read in the language of the briefing."""
        return any(one.english for line in self.lines for one in line.sentences)


def article(
    desk: Desk, seed: Seed, passages: Sequence[ShownPassage], notes: tuple[NoteView, ...]
) -> ArticlePage:
    """The lines of one page of a stored article, with its evidence marked."""
    if not passages:
        return ArticlePage((), ())
    reader = _Reader(desk, seed, Span(passages[0].span.start, passages[-1].span.end), notes)
    found = [
        line
        for number, parts in grouped(passages, lambda one: one.line).items()
        if (line := reader.line(number, Span(parts[0].span.start, parts[-1].span.end))) is not None
    ]
    lines: list[ArticleLine] = []
    around: list[Furniture] = []
    for is_furniture, each in itertools.groupby(found, key=lambda line: line.label not in SHOWN):
        together = tuple(each)
        if is_furniture:
            around.append(Furniture(_summary(together), together))
        else:
            lines.extend(together)
    return ArticlePage(tuple(lines), tuple(around))


class _Reader:
    """Reads some lines of one article."""

    def __init__(self, desk: Desk, seed: Seed, part: Span, notes: tuple[NoteView, ...]) -> None:
        evidence = _evidence(desk, seed, part)
        self.seed, self.notes = seed, notes
        self.read = desk.addresses.coverage.get(seed.record.id)
        self.scissors = Scissors(desk, seed, evidence, self.read)
        is_foreign = seed.source.language != own_language(desk)
        self.known = translated(evidence) if is_foreign else ()

    def line(self, number: int, span: Span) -> ArticleLine | None:
        """A line, or what one page has of it, if something of it may be shown."""
        seed = self.seed
        label = seed.text.label_of(span.start) or Label.BODY
        found: tuple[ArticleSentence, ...]
        if seed.source.rights is Rights.EXCERPT:
            kept = tuple(excerpts(tuple(self.scissors.cut(span))))
            found = (ArticleSentence(kept, self._english(span, label)),) if kept else ()
        else:
            found = tuple(
                ArticleSentence(tuple(self.scissors.cut(one)), self._english(one, label))
                for one in self._sentences(span)
            )
        mine = tuple(note for note in self.notes if note.line == number)
        return ArticleLine(f"line_{number}", number, label, found, mine) if found else None

    def _sentences(self, line: Span) -> Iterator[Span]:
        """The line parted into its sentences."""
        starts = [
            one.span.start
            for one in (self.read.sentences if self.read else ())
            if line.start < one.span.start < line.end
        ]
        for start, end in itertools.pairwise((line.start, *starts, line.end)):
            yield Span(start, end)

    def _english(self, words: Span, label: Label) -> str:
        source, text = self.seed.source, self.seed.text.text
        if label is Label.TITLE and self.known:
            said = fold(text[words.start : words.end]).plain
            return source.translation or "" if fold(source.title).plain in said else ""
        return reading(self.known, words, text)


def _evidence(desk: Desk, seed: Seed, part: Span) -> tuple[Anchor, ...]:
    return tuple(
        anchor
        for anchor in desk.annotated.anchors_in.get(seed.record.id, ())
        if anchor.is_evidence and holds(anchor.owner, Fact)
        if any(one.span.start < part.end and part.start < one.span.end for one in anchor.matches)
    )


def _summary(lines: tuple[ArticleLine, ...]) -> str:
    labels = list(dict.fromkeys(line.label for line in lines))
    said = listed([label.words for label in labels])
    first, last = lines[0].number, lines[-1].number
    where = _("line {number}") if first == last else _("lines {first}–{last}")
    return f"{said.capitalize()}, {where.format(number=first, first=first, last=last)}"
