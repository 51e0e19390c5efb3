"""To whom an article gives the words that it quotes."""

from dataclasses import dataclass

from generator.speech.attribution import COLONS, Attributing, Attribution, pointed
from generator.speech.pieces import Subject, SubjectKind
from generator.speech.telling import Utterance

DASHES = tuple("—–―-")
LONGEST_RUN = 12  # paragraphs of nothing but speech of which one names the speaker
SIGNATURE = 12  # words of a line that does nothing but name who spoke


@dataclass(frozen=True)
class Speakers(Attributing):
    """Who speaks in an article."""

    def of(self, number: int, one: Utterance) -> Attribution | None:
        """Who speaks an utterance of a paragraph; None if nothing says so."""
        found = self._inside(number, one)
        if found is None and self.article.paragraphs[number].opens_with(one):
            found = self._around(number)
        return found

    def _around(self, number: int) -> Attribution | None:
        """The speaker whom the paragraphs around one of nothing but speech name."""
        first, last = self._run(number)
        for at in sorted(range(first, last + 1), key=lambda each: abs(each - number)):
            if at != number and (found := self._inside(at, self.article.paragraphs[at].spoken[0])):
                return found
        return (
            self._answers(number)
            or self._announced(first - 1)
            or self._signed(last + 1)
            or self._spoken_before(first - 1)
            or self._spoken_behind(last + 1)
        )

    def _run(self, number: int) -> tuple[int, int]:
        """The first and the last of the paragraphs that one open quotation runs over."""
        paragraphs = self.article.paragraphs
        first = last = number
        while first > 0 and paragraphs[first - 1].is_left_open and paragraphs[first].opens_spoken:
            first -= 1
        while (
            last + 1 < len(paragraphs)
            and paragraphs[last].is_left_open
            and paragraphs[last + 1].opens_spoken
        ):
            last += 1
        return first, last

    def _answers(self, number: int) -> Attribution | None:
        """The one interviewed, where a paragraph answers, or a line behind a dash another one."""
        answer, owners = self.article.paragraphs[number], self.article.interviewee
        question = self.article.paragraphs[number - 1] if number else None
        is_answer = number in self.article.answers or (
            question is not None
            and all(each.text.lstrip().startswith(DASHES) for each in (question, answer))
            and not answer.text.rstrip().endswith("?")
            and self._inside(number - 1, question.spoken[0]) is None
        )
        return Attribution(owners, False, answer.text) if is_answer and owners else None

    def _announced(self, number: int) -> Attribution | None:
        """The speaker whom a paragraph that ends with a colon announces."""
        paragraph = self.article.paragraphs[number] if number >= 0 else None
        if paragraph is None or not paragraph.masked.rstrip().endswith(COLONS):
            return None
        start, end = paragraph.sentences[-1]
        if said := self.article.grammar.said(paragraph.masked, start, end):
            subject = self.article.subject(number, said[-1], start, end)
        else:
            colon = len(paragraph.masked.rstrip()) - 1
            subject = self.article.clause(number).before_colon(start, colon) or Subject(
                SubjectKind.POINTED, place=start
            )
        return self._attributed(number, subject, start)

    def _signed(self, number: int) -> Attribution | None:
        """The speaker whom a line of nothing but a dash and a name gives."""
        paragraphs = self.article.paragraphs
        if number >= len(paragraphs) or not paragraphs[number].text.lstrip().startswith(DASHES):
            return None
        text = paragraphs[number].text
        is_short = len(text.split()) <= SIGNATURE and text.rstrip()[-1] not in ".?!"
        named = self.article.named(number) if is_short else None
        return self._attributed(number, named, 0) if named else None

    def _spoken_before(self, number: int) -> Attribution | None:
        """Who speaks last in the paragraphs before, or is the subject of the last sentence."""
        for at in range(number, max(-1, number - LONGEST_RUN), -1):
            paragraph = self.article.paragraphs[at]
            spoken = [each for each in paragraph.spoken if not paragraph.is_term(each)]
            if not spoken:
                return self._told_by(at, *paragraph.sentences[-1]) if at == number else None
            if found := self._inside(at, spoken[-1]):
                return pointed(found)
        return None

    def _spoken_behind(self, number: int) -> Attribution | None:
        """Who speaks first in the paragraph behind, if it begins with speech."""
        paragraphs = self.article.paragraphs
        if number >= len(paragraphs) or not paragraphs[number].opens_spoken:
            return None
        found = self._inside(number, paragraphs[number].spoken[0])
        return pointed(found) if found else None
