"""What of an article is quoted, and whom the article has say it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cached_property

from generator.speech.article import Article
from generator.speech.attribution import Attribution
from generator.speech.grammar import grammar_of
from generator.speech.marks import quoted
from generator.speech.names import Likelihood, Names
from generator.speech.paragraph import Paragraph, read_paragraph
from generator.speech.speakers import Speakers
from generator.speech.telling import ToldLine, Utterance
from generator.text import BODY, Label, SourceText, Span

QUESTION = re.compile(r"[?？؟՞፧]\Z")
ASKED = 3  # of an interview's paragraphs one at least is a question
EDGES = " \t\u00a0\u202f.,;:!?…-–—\"'‘’‚“”„«»‹›"


TALKED = BODY | {Label.HEADING}
"""What a paragraph of an interview is: questions are printed like headings, too."""


class ParagraphPlace(Enum):
    """How some words stand in their paragraph."""

    QUOTED = auto()
    """Inside one passage that somebody speaks."""
    MIXED = auto()
    """Partly spoken, partly the reporter's."""
    BARE = auto()
    """The reporter's."""


@dataclass(frozen=True)
class Speech:
    """Who says what in one stored article.

    Args:
        text: the article, with its layout.
        names: the actors named in it.
    """

    text: SourceText
    names: Names

    @cached_property
    def _lines(self) -> dict[int, tuple[Speakers, int]]:
        """The paragraph of each line: those of the article together, each other by itself."""
        text, language = self.text, self.text.language
        grammar = grammar_of(language)
        read: dict[int, Paragraph] = {}
        for number, line in enumerate(text.lines, 1):
            words = text.words_at(line)
            if words.strip():
                is_block = number in self._answers or self._label(number) is Label.SPEECH
                told = ToldLine(words, line.start, grammar, self.names)
                read[number] = read_paragraph(told, language, grammar, is_block=is_block)
        body = [number for number in read if text.labels is None or self._label(number) in BODY]
        paragraphs = tuple(read[number] for number in body)
        answers = frozenset(place for place, number in enumerate(body) if number in self._answers)
        article = Speakers(Article(paragraphs, grammar, self.names, self._interviewee, answers))
        found = {number: (article, place) for place, number in enumerate(body)}
        for number in read.keys() - found.keys():
            found[number] = Speakers(Article((read[number],), grammar, self.names)), 0
        return found

    def _label(self, number: int) -> Label | None:
        return self.text.labels[number - 1] if self.text.labels is not None else None

    @cached_property
    def _answers(self) -> frozenset[int]:
        """The paragraphs between the questions of an interview, and the one after the last.

        Three paragraphs that are questions make an interview, two where its title or lead names
        one person; every third one at least is a question. One in quotation marks is a quotation.
        """
        if self.text.labels is None:
            return frozenset()
        told, asked = self._asked
        if len(asked) < (2 if self._on_top else 3):
            return frozenset()
        first, last = min(asked), max(asked)
        end = next((n for n in told if n > last), last)
        talk = [n for n in told if first <= n <= end]
        is_interview = len(asked) * ASKED >= len(talk)
        return frozenset(talk) - asked if is_interview else frozenset()

    @cached_property
    def _asked(self) -> tuple[list[int], set[int]]:
        """The paragraphs in which somebody may talk, and those of them that are questions."""
        words = {n: self.text.words_at(line).strip() for n, line in enumerate(self.text.lines, 1)}
        told = [n for n, each in words.items() if each and self._label(n) in TALKED]
        return told, {n for n in told if QUESTION.search(words[n])}

    @property
    def _interviewee(self) -> frozenset[str]:
        """The one person whom the title names, or the lead, or what stands before the questions."""
        told, asked = self._asked
        first = min(asked, default=0)
        before = [n for n in told if n < first][-1:]
        return self._on_top or self._one_of(self.text.lines[n - 1] for n in before)

    @property
    def _on_top(self) -> frozenset[str]:
        """The one person whom the title names, or else the lead."""
        labelled = tuple(zip(self.text.labels or (), self.text.lines, strict=False))
        title, lead = (
            [line for label, line in labelled if label is wanted and self._persons(line)]
            for wanted in (Label.TITLE, Label.LEAD)
        )
        return self._one_of(title or lead)

    def _one_of(self, lines: Iterable[Span]) -> frozenset[str]:
        """The one person whom some lines name."""
        named = {owners for line in lines for owners in self._persons(line)}
        return named.pop() if len(named) == 1 else frozenset()

    def _persons(self, line: Span) -> list[frozenset[str]]:
        within = self.names.within(line.start, line.end)
        return [one.owners for one in within if one.rank is Likelihood.PERSON]

    def at(self, span: Span) -> tuple[Speakers, int] | None:
        """The paragraph that holds a span, as a number among those it is read with."""
        return self._lines.get(self.text.line_of(span.start))

    def standing(self, span: Span) -> tuple[ParagraphPlace, tuple[Utterance, ...]]:
        """How some words stand, and what spoken passages they meet."""
        place = self.at(span)
        if place is None:
            return ParagraphPlace.BARE, ()
        paragraph = place[0].article.paragraphs[place[1]]
        start, end = self._inner(span, paragraph)
        met = tuple(one for one in paragraph.spoken if one.start < end and start < one.end)
        if not met:
            return ParagraphPlace.BARE, ()
        is_whole = len(met) == 1 and met[0].start <= start and end <= met[0].end
        return (ParagraphPlace.QUOTED if is_whole else ParagraphPlace.MIXED), met

    def _inner(self, span: Span, paragraph: Paragraph) -> tuple[int, int]:
        """A span without the marks at its ends, as offsets into its paragraph."""
        words = self.text.words_at(span)
        start = span.start + len(words) - len(words.lstrip(EDGES)) - paragraph.offset
        return start, span.end - len(words) + len(words.rstrip(EDGES)) - paragraph.offset

    def speaker(self, span: Span) -> Attribution | None:
        """Whom the article has speak the quoted words of a span; None if it does not say."""
        place = self.at(span)
        _, met = self.standing(span)
        found = place[0].of(place[1], met[0]) if place and met else None
        if found is None or place is None:
            return found
        # Words inside words may be somebody else's: "he told me 'we never pay'".
        article = place[0].article
        paragraph = article.paragraphs[place[1]]
        start, end = self._inner(span, paragraph)
        is_nested = any(
            one.depth and one.first <= start and end <= one.last
            for one in quoted(paragraph.text, article.grammar.speech.marks)
        )
        return replace(found, is_certain=found.is_certain and not is_nested)

    def beside(self, span: Span) -> tuple[str, str]:
        """What stands before and behind some words inside the same quotation marks."""
        place = self.at(span)
        _, met = self.standing(span)
        if place is None or not met:
            return "", ""
        paragraph = place[0].article.paragraphs[place[1]]
        start, end = span.start - paragraph.offset, span.end - paragraph.offset
        return paragraph.text[met[0].start : start], paragraph.text[end : met[-1].end]

    def spoken_parts(self, span: Span) -> tuple[str, ...]:
        """The spoken words of a span, the reporter's left out."""
        place = self.at(span)
        if place is None:
            return ()
        paragraph = place[0].article.paragraphs[place[1]]
        start, end = span.start - paragraph.offset, span.end - paragraph.offset
        _, met = self.standing(span)
        return tuple(paragraph.text[max(start, one.start) : min(end, one.end)] for one in met)

    def telling(self, span: Span) -> Iterator[Attribution]:
        """Whom the reporter's words of a span make speak, by each verb of saying."""
        place = self.at(span)
        if place is not None:
            paragraph = place[0].article.paragraphs[place[1]]
            start, end = span.start - paragraph.offset, span.end - paragraph.offset
            yield from place[0].telling(place[1], start, min(end, len(paragraph.text)))
