"""One paragraph of an article, told apart into what is spoken and what the reporter says."""

import re
from bisect import bisect, bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.sentences import sentences
from generator.speech.grammar import Grammar
from generator.speech.names import Names
from generator.speech.telling import RESUMES, ToldLine, Utterance

MOST_TERM = 4  # words of a passage that may be a name or a word held with tongs
PIECE = re.compile(
    r"[\u2e80-\u9fff]{1,2}|[^\s\u2e80-\u9fff]+"
)  # two letters are a word of East Asia
UNSPACED_STOP = re.compile(r"[。！？](?![」』”’）])")
OPENING_WORDS = 6  # of a sentence that says who asked: a verb of saying is among them


@dataclass(frozen=True)
class Paragraph:
    """One line of an article.

    Args:
        offset: where it begins in the stored text.
        text: its words.
        spoken: what in it is spoken, in order.
        label: where the name of the speaker at its beginning ends; 0 if there is none.
        masked: its words, every spoken letter made an x: what the reporter says.
        sentences: the sentences of it, a whole quotation in one.
    """

    offset: int
    text: str
    spoken: tuple[Utterance, ...]
    label: int
    masked: str
    sentences: tuple[tuple[int, int], ...]

    def sentence_at(self, place: int) -> tuple[int, int]:
        """The sentence that holds a place of the paragraph."""
        holding = (one for one in self.sentences if one[0] <= place < one[1])
        return next(holding, (0, len(self.text)))

    def around(self, start: int, end: int) -> tuple[int, int]:
        """Where the whole quotations end and begin that stand next to some of its words."""
        starts, ends, whole = self._whole
        before, behind = bisect(ends, start), bisect_left(starts, end)
        return (
            whole[before - 1].stop if before else 0,
            whole[behind].outer if behind < len(whole) else len(self.text),
        )

    @cached_property
    def _whole(self) -> tuple[list[int], list[int], list[Utterance]]:
        whole = [each for each in self.spoken if not self.is_term(each)]
        return [each.start for each in whole], [each.end for each in whole], whole

    def is_term(self, one: Utterance) -> bool:
        """Whether it is so short that it may be a name or a single word in quotation marks."""
        words = self.text[one.start : one.end]
        return len(PIECE.findall(words)) <= MOST_TERM and words[-1:] not in RESUMES

    def opens_with(self, one: Utterance) -> bool:
        """Whether nothing but marks stands before an utterance."""
        return not self.text[: one.outer].strip("\"'“„«»‘—–- ")

    @property
    def opens_spoken(self) -> bool:
        """Whether it begins with speech."""
        return bool(self.spoken) and self.opens_with(self.spoken[0])

    @property
    def is_left_open(self) -> bool:
        """Whether its last words are quoted and no mark closes them."""
        return bool(self.spoken) and self.spoken[-1].is_open


def read_paragraph(
    line: ToldLine, language: str, grammar: Grammar, *, is_block: bool = False
) -> Paragraph:
    """Tell one paragraph apart.

    Args:
        line: its words, with the names in them.
        language: BCP 47 tag.
        grammar: how that language says who speaks.
        is_block: the layout says that the whole of it is somebody's words.
    """
    spoken, label = line.spoken(is_block=is_block)
    masked = _masked(line.text, spoken)
    return Paragraph(
        line.offset,
        line.text,
        spoken,
        label,
        masked,
        tuple(_sentences(masked, spoken, language, grammar)),
    )


def free_names(paragraph: Paragraph, names: Names) -> Names:
    """The names in the reporter's words of a paragraph."""
    end = paragraph.offset + len(paragraph.text)
    spoken = [
        (one.start + paragraph.offset, one.end + paragraph.offset) for one in paragraph.spoken
    ]
    starts = [start for start, _ in spoken]
    free = (
        name
        for name in names.within(paragraph.offset, end)
        if not any(name.start < stop for _, stop in spoken[: bisect(starts, name.start)][-1:])
    )
    return Names(tuple(free), names.words)


def _masked(text: str, spoken: tuple[Utterance, ...]) -> str:
    """A text in which each utterance is one long word, with its capital and its last stop."""
    pieces: list[str] = []
    done = 0
    for one in spoken:
        words = text[one.start : one.end]
        last = words[-1] if words[-1] in RESUMES else ""
        first = "X" if words[0].isupper() or words[0].isdigit() else "x"
        letters = (first + "x" * len(words))[: len(words) - len(last)]
        pieces += (text[done : one.start], letters, last)
        done = one.end
    return "".join((*pieces, text[done:]))


def _sentences(
    masked: str, spoken: tuple[Utterance, ...], language: str, grammar: Grammar
) -> list[tuple[int, int]]:
    """The sentences; one that says who spoke belongs to the question or call before it."""
    found: list[tuple[int, int]] = []
    starts = [one.start for one in spoken]
    for start, end in _with_unspaced(masked, language):
        before = bisect_left(starts, start)
        last = spoken[before - 1] if before else None
        is_call = (
            bool(found)
            and last is not None
            and last.stop >= found[-1][1]
            and masked[last.end - 1] in "?!…"
        )
        if is_call and _says_at_once(masked, start, end, grammar):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _with_unspaced(text: str, language: str) -> Iterator[tuple[int, int]]:
    """The sentences, those apart as well that no space parts: `…と話した。町長は…`."""
    for start, end in sentences(text, language):
        begin = start
        for stop in UNSPACED_STOP.finditer(text, start, end - 1):
            yield begin, stop.end()
            begin = stop.end()
        yield begin, end


def _says_at_once(masked: str, start: int, end: int, grammar: Grammar) -> bool:
    words = list(re.finditer(r"\w+", masked[start:end]))[:OPENING_WORDS]
    said = grammar.said(masked, start, end)
    return bool(words and said) and said[0].start <= start + words[-1].start()
