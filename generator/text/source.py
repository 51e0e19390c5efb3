"""A stored article, folded once and asked often."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.languages import language_of
from generator.text.folding import DASHES, Folded, fold_with_offsets
from generator.text.negation import Negations
from generator.text.numbers import find_numbers
from generator.text.offsets import OffsetMap
from generator.text.spans import BODY, Label, Span

# What editors count as lines. U+2028, U+2029 and form feeds are white space inside a line: counting
# them would shift every line number after them.
BEGUN = re.compile(rf"(?<![^\W\d_])(?P<word>[^\W\d_]++)(?P<space>\s?)[{DASHES}]\s*$")
GONE_ON = re.compile(r"[^\W\d_]+")
_BLANK = re.compile(r"\s*")
_DASHED = re.compile(rf"[{DASHES} ]*")
_NEWLINE = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, repr=False)
class SourceText:
    """The stored text of a source, its lines with their labels, and its folded form.

    It is folded when that is first asked for: of an article that did not change, nobody asks.

    Every line is a paragraph. All offsets that leave this class are code points of `text`, a byte
    order mark and carriage returns included.

    Args:
        text: what is stored, unchanged.
        lines: each line without its end.
        labels: the label of each line; None where no layout is known.
        language: BCP 47 tag of the article, or nothing.
    """

    text: str
    lines: tuple[Span, ...]
    labels: tuple[Label | None, ...] | None
    language: str
    _starts: tuple[int, ...]
    _numbers: dict[int, tuple[tuple[int, int], ...]] = field(default_factory=dict, compare=False)
    """Where the numbers of each line stand that was asked about: a long one is not read again."""

    @classmethod
    def of(
        cls, text: str, layout: Mapping[int, Label] | None = None, *, language: str = ""
    ) -> "SourceText":
        """Take a stored text apart into lines.

        Args:
            text: the stored text as decoded, nothing stripped.
            layout: line numbers, from 1, to labels; a line it leaves out has no label. None if
                nothing is known, and then labels restrict nothing.
            language: BCP 47 tag; without it no words are read, only digits.
        """
        ends = [(found.start(), found.end()) for found in _NEWLINE.finditer(text)]
        starts = [0, *(end for _, end in ends)]
        stops = [*(start for start, _ in ends), len(text)]
        lines = tuple(Span(start, stop) for start, stop in zip(starts, stops, strict=True))
        labels = None
        if layout is not None:
            labels = tuple(layout.get(number) for number in range(1, len(lines) + 1))
        return cls(text, lines, labels, language, tuple(starts))

    @cached_property
    def _folding(self) -> tuple[Folded, OffsetMap]:
        return fold_with_offsets(self.text)

    @property
    def folded(self) -> Folded:
        """The text as it is compared."""
        return self._folding[0]

    @property
    def offsets(self) -> OffsetMap:
        """From the folded text to the stored one, and back."""
        return self._folding[1]

    @cached_property
    def negations(self) -> Negations:
        """The negations of the folded text."""
        (folded, offsets), language = self._folding, self.language
        line_starts = tuple(offsets.folded(start) for start in self._starts)
        return Negations.of(folded.plain, folded.typographic, line_starts, language)

    @cached_property
    def body(self) -> tuple[int, ...]:
        """The numbers, from 1, of the lines that have words and are of the lead or the body."""
        labels = self.labels
        return tuple(
            number
            for number, line in enumerate(self.lines, 1)
            if self.words_at(line).strip() and (labels is None or labels[number - 1] in BODY)
        )

    def forget(self) -> None:
        """Give the memory back that readings take; whoever asks again waits for them again."""
        vars(self).pop("_folding", None)
        vars(self).pop("negations", None)
        self._numbers.clear()

    def __repr__(self) -> str:
        return f"SourceText({self.text[:40]!r}…, {len(self.lines)} lines)"

    def line_of(self, offset: int) -> int:
        """The number, from 1, of the line that holds the character at `offset`."""
        return bisect_right(self._starts, offset)

    def label_of(self, offset: int) -> Label | None:
        """The label of the line at `offset`; None if it has none or no layout is known."""
        return self.labels[self.line_of(offset) - 1] if self.labels is not None else None

    @property
    def has_unlabelled_words(self) -> bool:
        """Whether the layout leaves out a line that is not blank."""
        return self.labels is not None and any(
            label is None and self.words_at(line).strip()
            for line, label in zip(self.lines, self.labels, strict=True)
        )

    def paragraph(self, span: Span) -> Span:
        """The whole line in which the span begins, without its end."""
        return self.lines[self.line_of(span.start) - 1]

    def words_at(self, span: Span) -> str:
        """The stored text of a span, unchanged."""
        return self.text[span.start : span.end]

    def stored(self, start: int, end: int) -> Span:
        """The stored span of some folded characters; `end` > `start`."""
        return Span(self.offsets.start(start), self.offsets.end(end))

    def folded_line(self, number: int) -> tuple[int, int]:
        """The folded offsets of a line."""
        line = self.lines[number - 1]
        return self.offsets.folded(line.start), self.offsets.folded(line.end)

    def word_broken_at(self, offset: int) -> bool:
        """Whether a word goes on beyond a line end at this folded offset: "epi-", "lepsy"."""
        plain = self.folded.plain
        if not 0 < offset < len(plain):
            return False
        here = self.line_of(self.offsets.start(offset))
        if _BLANK.fullmatch(plain, self.folded_line(here)[0], offset):
            return self._breaks_word(here - 1)
        before = self.line_of(self.offsets.start(offset - 1))
        is_rest = _DASHED.fullmatch(plain, offset, self.folded_line(before)[1])
        return is_rest is not None and self._breaks_word(before)

    def _breaks_word(self, number: int) -> bool:
        """Whether a word begun on this line goes on in the next, as in a text from a PDF."""
        if not 0 < number < len(self.lines):
            return False
        (one, end), (start, other) = self.folded_line(number), self.folded_line(number + 1)
        before = BEGUN.search(self.folded.plain, one, end)
        after = GONE_ON.match(self.folded.plain, start, other)
        if before is None or after is None or not after[0].islower():
            return False
        common = language_of(self.language).common
        return before["space"] == "" or not {before["word"].lower(), after[0]} & common

    def number_across(self, offset: int) -> str:
        """The number that a cut at this folded offset would split, or nothing."""
        if offset <= 0:
            return ""
        number = self.line_of(self.offsets.start(offset - 1))
        first, last = self.folded_line(number)
        if not first < offset < last:
            return ""
        if number not in self._numbers:
            self._numbers[number] = find_numbers(self.folded.plain[first:last], self.language)
        spans = self._numbers[number]
        before = bisect_left(spans, (offset - first,)) - 1
        if before >= 0 and offset - first < spans[before][1]:
            start, end = spans[before]
            return self.folded.plain[first + start : first + end]
        return ""
