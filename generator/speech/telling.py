"""What of a line is spoken: in quotation marks, behind a dash, or behind a speaker's name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from generator.speech.grammar import Grammar
from generator.speech.marks import MarkedPassage, quoted
from generator.speech.names import Likelihood, Names

DASHES = "—–―-"
DASH = re.compile(rf"(?:(?<=[\s,.!?…»”\"])|(?<=^))[{DASHES}]{{1,2}}\s?|[—–](?=[\s.,:;]|$)")
OPENING = re.compile(rf"\s*[{DASHES}]{{1,2}}\s+|\s*[—–](?=\w|[¿¡])")
INSIDE = re.compile(rf"(?<=[.!?…])\s+[{DASHES}]{{1,2}}\s+(?=[^\W\d_])")
LABELLED = re.compile(r"\s*(?P<label>[^\W\d_][^:.!?\"«»“”„\n]{0,60}):(?=\s)\s*")
PAUSE = re.compile(r"[,.!?…]\s+")
ENDING = re.compile(rf"[,.;:!?…»”\"]|\s[{DASHES}]")
LEADING = re.compile(r"[\s.,:;]*")
RESUMES = frozenset(".,:;!?…。，！？")
LONGEST = 300  # characters of a clause, or of a gap between words; no reporter's words are longer
LONGEST_VERB = 30  # characters
WORDS = 4  # of the reporter's words, among which a verb of saying stands


class Utterance(NamedTuple):
    """Words that are spoken, as offsets into their paragraph.

    Args:
        start: the first of them.
        end: behind the last.
        outer: where the marks around them begin.
        stop: where the marks around them end.
        passage: where the passage begins that they are a part of: one speaker's.
        is_open: their paragraph does not close them, so that the next may go on with them.
    """

    start: int
    end: int
    outer: int
    stop: int
    passage: int
    is_open: bool = False


@dataclass(frozen=True)
class ToldLine:
    """A line of an article, with who is named in it and how its language tells speech.

    Args:
        text: its words.
        offset: where it begins in the stored text.
        grammar: the words of saying.
        names: who is named in the article.
    """

    text: str
    offset: int
    grammar: Grammar
    names: Names

    def spoken(self, *, is_block: bool) -> tuple[tuple[Utterance, ...], int]:
        """What is spoken, and where the name of the speaker at its beginning ends, if it has one.

        Args:
            is_block: the whole line is somebody's words, unless marks say which of them are.
        """
        found = [
            part
            for one in quoted(self.text, self.grammar.speech.marks)
            if one.depth == 0 and one.last > one.first and not self._is_name(one)
            for part in self._parts(
                Utterance(one.first, one.last, one.start, one.end, one.start, one.is_open)
            )
        ]
        label = self._label()
        opening = OPENING.match(self.text) if self.grammar.speech.has_dashes else None
        begins = label[1] if label else opening.end() if opening else 0
        is_speech = bool(label or opening or is_block)
        is_marked = any(one.outer <= begins for one in found) or (is_block and bool(found))
        end = len(self.text.rstrip())
        if is_speech and not is_marked and begins < end:
            found = list(self._parts(Utterance(begins, end, begins, end, begins)))
        elif not is_speech and (inside := self._inside(found)):
            found += self._parts(Utterance(inside, end, inside, end, inside))
        return tuple(found), label[0] if label else 0

    def _inside(self, found: list[Utterance]) -> int | None:
        """Where speech behind a dash begins in a paragraph that the reporter begins."""
        if not self.grammar.speech.has_dashes:
            return None
        last = max((one.stop for one in found), default=0)
        dashes = (each.end() for each in INSIDE.finditer(self.text, last))
        return next((at for at in dashes if self.text[at].isupper()), None)

    def _is_name(self, one: MarkedPassage) -> bool:
        """Whether marks hold nothing but a registered name, such as a company's."""
        first, last = self.offset + one.first, self.offset + one.last
        names = self.names.within(first, last)
        return any(name.start <= first and last <= name.end for name in names)

    def _label(self) -> tuple[int, int] | None:
        """Where the name of a speaker before a colon ends, and where the words behind it begin."""
        labelled = LABELLED.match(self.text)
        if labelled is None:
            return None
        label, speech = labelled["label"].rstrip(), self.grammar.speech
        start = labelled.start("label")
        end = start + len(label)
        names = self.names.within(self.offset + start, self.offset + end)
        is_name = bool(names) and names[-1].end == self.offset + end
        is_told = bool(self.grammar.said(self.text, start, end))
        is_role = label.casefold() in speech.questions | speech.answers
        return (end, labelled.end()) if is_role or (is_name and not is_told) else None

    def _parts(self, whole: Utterance) -> Iterator[Utterance]:
        """The spoken parts of a passage, the reporter's words inside it left out."""
        start, outer = whole.start, whole.outer
        told = ""
        for pause in self._breaks(whole):
            is_dash = pause[0].strip()[0] in DASHES
            if told and self._resumes(pause, told, is_dash=is_dash):
                behind = LEADING.match(self.text, pause.end())
                start = outer = behind.end() if behind else pause.end()
                told = ""
            elif not told and self._breaks_in(pause, whole, is_dash=is_dash):
                end = pause.start() if is_dash else pause.start() + 1
                end = start + len(self.text[start:end].rstrip())
                if end > start:
                    yield whole._replace(start=start, end=end, outer=outer, stop=end, is_open=False)
                told = "dash" if is_dash else "comma"
        if not told and start < whole.end:
            yield whole._replace(start=start, outer=outer)

    def _breaks(self, whole: Utterance) -> list[re.Match[str]]:
        """Where the reporter may break in, or the speaker go on."""
        found: list[re.Match[str]] = []
        if self.grammar.speech.has_dashes:
            found += DASH.finditer(self.text, whole.start, whole.end)
        if self.grammar.speech.has_incises:
            found += PAUSE.finditer(self.text, whole.start, whole.end)
        return sorted(found, key=lambda one: one.start())

    def _resumes(self, pause: re.Match[str], told: str, *, is_dash: bool) -> bool:
        """Whether the reporter's words end here and the speaker goes on."""
        if told == "comma":
            return not is_dash
        before = self.text[max(0, pause.start() - LONGEST) : pause.start()].rstrip()[-1:]
        behind = self.text[pause.end() : pause.end() + 1]
        return is_dash and (before in RESUMES or behind in RESUMES)

    def _breaks_in(self, pause: re.Match[str], whole: Utterance, *, is_dash: bool) -> bool:
        """Whether the reporter's words begin here: a verb of saying is among the first."""
        if not is_dash and pause[0][0] != ",":
            return False
        start = pause.end()
        limit = min(start + LONGEST, whole.end)
        ending = ENDING.search(self.text, start, limit)
        clause = self.text[start : ending.start() if ending else limit]
        words = list(re.finditer(r"\w+", clause))[:WORDS]
        if not words or not clause.lstrip()[:1].islower():
            return False
        limit, end = start + words[-1].end(), start + len(clause)
        said = self.grammar.said(self.text, start, min(end, limit + LONGEST_VERB))
        is_said = bool(said) and said[0].start < limit
        named = self.names.within(self.offset + start, self.offset + end)
        if not is_dash:
            opens = is_said and not self.text[start : said[0].start].strip()  # "explique la mère"
            behind = clause[said[0].end - start :] if is_said else ""  # "demande-t-on"
            return is_said and bool(opens or named or self.grammar.pronoun.search(behind))
        return is_said or any(
            one.rank is Likelihood.PERSON and one.start < self.offset + limit for one in named
        )
