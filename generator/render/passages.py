"""How the page of a long article is parted: its facts by kind and place, its text by lines."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.annotated import AnnotatedBriefing
from generator.coverage import SourceCoverage
from generator.decode import Record
from generator.model import FACTS, Fact
from generator.model.entries import ReadOn
from generator.render.cutting import Heading, HeadingLevel, Spread
from generator.seeds import Seed
from generator.text import Span
from generator.wordings import _
from generator.wordings.numbers import in_digits

MOST = 60  # facts that stand in full on one page; each takes 2 to 4 kB of HTML
FULL = 170_000  # bytes of HTML for what they say; what surrounds it takes half as much again
LONGEST = 100_000  # bytes of HTML that the words of one page and the marks in them may take
MARK = 400  # bytes of HTML for each fact that is marked in the words
DIGITS = 5  # of a line's number; an article has less than 100,000 lines
FactSpread = Spread[Record[Fact]]
_FURTHER = 8  # digits of a place in the text


@dataclass(frozen=True, slots=True)
class ShownPassage:
    """A line of the stored page, or a sentence of a line that is longer than a page should be."""

    line: int
    span: Span
    extent: int

    @property
    def id(self) -> str:
        """Its place, in digits that sort like the text."""
        return _place(self.line, self.span.start)


@dataclass(frozen=True)
class Leaves:
    """The pages of one article.

    Args:
        annotated: the briefing.
        record: the source.
        home: the page that it begins on.
        read: its sentences; None where the article could not be read.
    """

    annotated: AnnotatedBriefing
    record: Record
    home: str
    read: SourceCoverage | None

    @property
    def folder(self) -> str:
        """Where its further pages stand."""
        return f"{self.home.removesuffix('.md')}/by"

    @cached_property
    def seed(self) -> Seed | None:
        """The stored article."""
        return self.annotated.seeds.by_source.get(self.record.id)

    @cached_property
    def facts(self) -> tuple[FactSpread, ...]:
        """Its facts by kind, where there are more than its own page has room for.

        Quotations have pages of their own: they are listed, and parted where they are many.
        """
        found = self.annotated.facts_in.get(self.record.id, ())
        if not is_in_parts(found):
            return ()
        kinds = {kind: [one for one in found if one.kind is kind] for kind in FACTS}
        return tuple(
            self.spread(f"{self.folder}/{kind.plural}.md", f"{self.folder}/{kind.plural}", mine)
            for kind, mine in kinds.items()
            if is_in_parts(mine) or (mine and kind.read_on is not ReadOn.PAGE)
        )

    def spread(self, home: str, folder: str, facts: Iterable[Record[Fact]]) -> FactSpread:
        """Facts of it in the order of its words, as many on a page as stand in full there."""
        levels = tuple(map(self._by_place, _LENGTHS))
        return Spread(home, folder, sorted(facts, key=self.place_of), levels, is_long=is_in_parts)

    @cached_property
    def text(self) -> Spread[ShownPassage]:
        """Its words, as many on a page as can be read there."""
        levels = tuple(_under(length) for length in _LENGTHS)
        return Spread(
            self.home, f"{self.folder}/lines", tuple(self._passages()), levels, is_long=_fills
        )

    def page_at(self, start: int) -> str:
        """The page on which the words stand that begin at an offset of the stored text."""
        at = bisect_right(self._starts, start) - 1
        return self.text.pages[self.text.items[at].id] if at >= 0 else self.home

    def place_of(self, record: Record) -> str:
        """Where the words begin that a fact rests on, in digits that sort like the text."""
        anchors = self.annotated.anchors_of.get(record.id, ())
        found = [match for one in anchors if one.is_evidence for match in one.matches]
        first = min(found, key=lambda match: match.span.start, default=None)
        return _place(first.line, first.span.start) if first else _place(0, 0)

    @cached_property
    def _starts(self) -> list[int]:
        return [one.span.start for one in self.text.items]

    def _by_place(self, length: int) -> HeadingLevel[Record[Fact]]:
        return lambda record: _heading(self.place_of(record), length)

    def _passages(self) -> Iterator[ShownPassage]:
        if self.seed is None:
            return
        text = self.seed.text
        ends = sorted(
            match.span.end
            for one in self.annotated.anchors_in.get(self.record.id, ())
            if one.is_evidence
            for match in one.matches
        )
        for number, line in enumerate(text.lines, 1):
            if text.text[line.start : line.end].strip():
                for span in self._spans(line):
                    marks = bisect_right(ends, span.end) - bisect_right(ends, span.start)
                    words = len(text.text[span.start : span.end].encode())
                    yield ShownPassage(number, span, words + MARK * marks)

    def _spans(self, line: Span) -> Iterator[Span]:
        """A line, or its sentences where it is long."""
        if line.end - line.start <= LONGEST // 10 or self.read is None:
            yield line
            return
        starts = (one.span.start for one in self.read.sentences)
        cuts = [line.start, *(at for at in starts if line.start < at < line.end), line.end]
        yield from map(Span, cuts, cuts[1:])


def is_in_parts(facts: Sequence[Record[Fact]]) -> bool:
    """Whether these are more facts than stand in full on one page."""
    return len(facts) > MOST or sum(map(_in_full, facts)) > FULL


def _in_full(record: Record[Fact]) -> int:
    """Bytes of HTML for a fact; its heading stands in the page's contents as well."""
    return record.entry.extent + len(record.entry.sentence.encode())


def _fills(passages: Sequence[ShownPassage]) -> bool:
    return sum(one.extent for one in passages) > LONGEST


def _place(line: int, start: int) -> str:
    return f"{line:0{DIGITS}}{start:0{_FURTHER}}"


_LENGTHS = range(1, DIGITS + _FURTHER + 1)


def _under(length: int) -> HeadingLevel[ShownPassage]:
    return lambda passage: _heading(passage.id, length)


def _heading(place: str, length: int) -> Heading:
    """The lines that a place is among; in a long line the characters."""
    line, more = place[:length][:DIGITS], place[DIGITS:length]
    first, last = int(f"{line:0<{DIGITS}}"), int(f"{line:9<{DIGITS}}")
    if more:
        start = in_digits(int(f"{more:0<{_FURTHER}}"))
        words = _("line {number}, from character {start}").format(number=first, start=start)
    elif first == last:
        words = _("line {number}").format(number=first)
    else:
        words = _("lines {first}–{last}").format(first=max(first, 1), last=last)
    return Heading(place[:length], words)
