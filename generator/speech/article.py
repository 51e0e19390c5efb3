"""An article read for who speaks: its paragraphs, and whom its pronouns and titles point at."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.speech.clause import FARTHEST, Clause
from generator.speech.grammar import Grammar, SayingWord, Verb
from generator.speech.names import Likelihood, Names
from generator.speech.paragraph import Paragraph, free_names
from generator.speech.pieces import Subject, SubjectKind

LOOK_BACK = 8  # paragraphs in which a pronoun's person is looked for
MOST_SENTENCES, MOST_VERBS = 30, 12  # of a paragraph, and of a sentence, in which it is
APPOSED = re.compile(r"([^,.;:!?()]*),?\s*$")
LONG_WORD = re.compile(r"[^\W\d_]{3,}")

STOPS = {0x060C: ",", 0x061B: ";", 0x061F: "?"}
"""The stops of Arabic, as clauses are parted by them everywhere."""


@dataclass(frozen=True)
class Article:
    """The paragraphs of an article, in order.

    Args:
        paragraphs: those of the lead and the body, or all where no layout is known.
        grammar: the words of saying of its language.
        names: who is named in it.
        interviewee: the one person whom the title of it, or else its lead, names.
        answers: the numbers of the paragraphs that stand between the questions of an interview.
    """

    paragraphs: tuple[Paragraph, ...]
    grammar: Grammar
    names: Names
    interviewee: frozenset[str] = frozenset()
    answers: frozenset[int] = frozenset()

    def clause(self, number: int) -> Clause:
        """The reporter's words of a paragraph."""
        return self._clauses[number]

    @cached_property
    def _clauses(self) -> tuple[Clause, ...]:
        return tuple(
            Clause(
                each.masked.translate(STOPS),
                each.offset,
                self.grammar,
                free_names(each, self.names),
            )
            for each in self.paragraphs
        )

    def subject(self, number: int, said: SayingWord, start: int, end: int) -> Subject:
        """The subject of a verb, in a clause that whole quotations bound."""
        paragraph, clause = self.paragraphs[number], self.clause(number)
        before, behind = paragraph.around(said.start, said.end)
        is_split = self.grammar.speech.is_split and bool(
            paragraph.masked[before : said.start].strip()
        )
        first, last = start if is_split else max(start, before), min(end, behind)
        if said.verb is Verb.ADDS:
            earlier = self.grammar.said(paragraph.masked, start, said.start)
            verbs = [each for each in earlier if each.verb is not Verb.ADDS]
            if verbs:
                return self.subject(number, verbs[-1], start, end)
        return clause.subject(said, first, last)

    def named(self, number: int) -> Subject | None:
        """The first actor whom a paragraph names, in whatever it holds."""
        paragraph = self.paragraphs[number]
        whole = Clause(paragraph.text, paragraph.offset, self.grammar, self.names)
        return whole.named_in(0, len(paragraph.text))

    def described(self, words: str) -> frozenset[str]:
        """The one actor beside whose name the article prints the words of a description."""
        if self.grammar.pronoun.search(words):
            return frozenset()
        speech = self.grammar.speech
        idle = speech.light | speech.prepositions | speech.articles | speech.conjunctions
        wanted = {
            word.casefold()
            for word in LONG_WORD.findall(words)
            if word[0].islower() or speech.has_capital_nouns
        } - idle
        best: dict[frozenset[str], int] = {}
        for owners, known in self._titles.items():
            score = sum(any(_is_same(word, each) for each in known) for word in wanted)
            if score:
                best[owners] = score
        top = [owners for owners, score in best.items() if score == max(best.values())]
        return top[0] if len(top) == 1 else frozenset()

    @cached_property
    def _titles(self) -> dict[frozenset[str], set[str]]:
        """The words in apposition to each person's name."""
        found: dict[frozenset[str], set[str]] = {}
        for paragraph in self.paragraphs:
            text = paragraph.masked
            for name in self.names.within(paragraph.offset, paragraph.offset + len(text)):
                if name.rank is not Likelihood.PERSON:
                    continue
                start, end = name.start - paragraph.offset, name.end - paragraph.offset
                before = APPOSED.search(text[:start])
                behind = re.match(r"\s*[,(—–-]\s*([^,.;:!?()—–]*)", text[end:])
                words = f"{before[1] if before else ''} {behind[1] if behind else ''}".casefold()
                found.setdefault(name.owners, set()).update(LONG_WORD.findall(words))
        return found

    def pointed_at(self, number: int, subject: Subject, place: int) -> frozenset[str]:
        """The last one named as a subject before a place; persons for `he` and `she`."""
        is_personal = bool(self.grammar.personal.search(subject.words))
        ranks = (Likelihood.GROUP, Likelihood.OTHER) if is_personal else (Likelihood.OTHER,)
        for most in ranks:
            for owners in self._subjects_before(number, place, most):
                return owners
        return frozenset()

    def _subjects_before(
        self, number: int, place: int, most: Likelihood
    ) -> Iterator[frozenset[str]]:
        """Who is named as a subject before a place, the nearest first."""
        for at in range(number, max(-1, number - LOOK_BACK), -1):
            paragraph = self.paragraphs[at]
            behind = bisect_left(paragraph.sentences, (place, 0)) if at == number else None
            for start, end in reversed(paragraph.sentences[:behind][-MOST_SENTENCES:]):
                limit = min(end, place) if at == number else end
                if owners := self._topic(at, start, limit, most):
                    yield owners

    def _topic(self, number: int, start: int, end: int, most: Likelihood) -> frozenset[str]:
        """Whom a sentence is about: who speaks in it, else the first person it names."""
        paragraph, clause = self.paragraphs[number], self.clause(number)
        ranks = clause.names.ranks
        near = max(start, end - FARTHEST)
        for said in reversed(self.grammar.said(paragraph.masked, near, end)[-MOST_VERBS:]):
            subject = self.subject(number, said, start, end)
            if (
                subject.kind is SubjectKind.NAMED
                and min(
                    (ranks.get(owner, Likelihood.PERSON) for owner in subject.owners),
                    default=Likelihood.OTHER,
                )
                <= most
            ):
                return subject.owners
        first = clause.named_in(start, end)
        if first is None:
            return frozenset()
        rank = min(ranks.get(owner, Likelihood.PERSON) for owner in first.owners)
        is_near = most is Likelihood.OTHER or rank <= most
        return first.owners if is_near else frozenset()


def _is_same(word: str, other: str) -> bool:
    """Whether two words are one, in the same case or number or another."""
    word, other = word.casefold(), other.casefold()
    if word == other:
        return True
    stem = max(5, len(word) - 2)
    return len(word) >= 5 and word[:stem] == other[:stem] and abs(len(word) - len(other)) <= 3
