"""Whom a paragraph itself makes the speaker of words in it: beside them, or sentences before."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.speech.article import Article
from generator.speech.clause import Clause
from generator.speech.names import Likelihood
from generator.speech.pieces import Subject, SubjectKind
from generator.speech.telling import Utterance

COLONS = (":", "：")
MOST_VERB = 3  # words of a verb that is in no list: "taglia corto"
WORD = re.compile(r"\w+")
ATTACHED = re.compile(r"[\s\"”“»’'」]*[,，—–―-]")


@dataclass(frozen=True)
class Attribution:
    """Whom an article makes the speaker of some words.

    Args:
        owners: the actors; none where it names somebody whom the registers do not know.
        is_certain: a verb of saying or a colon names them; else a pronoun, a description or the
            order of the sentences points at them.
        words: the words of the article that say so.
        beside: actors named in a description whose own name is not registered.
    """

    owners: frozenset[str]
    is_certain: bool
    words: str
    beside: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Attributing:
    """Who speaks by what stands in the same paragraph of an article."""

    article: Article

    def telling(self, number: int, start: int, end: int) -> Iterator[Attribution]:
        """Who speaks in the reporter's words between two places, by each verb of saying."""
        paragraph = self.article.paragraphs[number]
        for said in self.article.grammar.said(paragraph.masked, start, end):
            first, last = paragraph.sentence_at(said.start)
            subject = self.article.subject(number, said, max(first, start), min(last, end))
            yield self._attributed(number, subject, said.start)

    def _inside(self, number: int, one: Utterance) -> Attribution | None:
        """The speaker whom the paragraph itself names."""
        paragraph = self.article.paragraphs[number]
        siblings = [each for each in paragraph.spoken if each.passage == one.passage]
        ordered = sorted(siblings, key=lambda each: abs(each.start - one.start))
        for each in ordered:
            if subject := self._in_sentence(number, each):
                found = self._attributed(number, subject, each.outer)
                return self._with_teller(number, each, found)
        return next(filter(None, (self._beside(number, each) for each in ordered)), None)

    def _with_teller(self, number: int, one: Utterance, found: Attribution) -> Attribution:
        """Beside the subject of a clause that goes on in somebody's words, who told what before.

        "Smith, however, 'took no part'" may be her word, or that of whoever told the rest.
        """
        paragraph = self.article.paragraphs[number]
        start, end = paragraph.sentence_at(one.start)
        is_told = bool(self.article.grammar.said(paragraph.masked, start, end))
        if is_told or not paragraph.text[one.start].islower() or not found.is_certain:
            return found
        before = next((each for each in reversed(paragraph.sentences) if each[1] <= start), None)
        teller = self._told_by(number, *before) if before else None
        return replace(found, owners=found.owners | teller.owners) if teller else found

    def _in_sentence(self, number: int, one: Utterance) -> Subject | None:
        """The subject of the verb of saying, or before the colon, in the sentence of some words."""
        paragraph, clause = self.article.paragraphs[number], self.article.clause(number)
        if paragraph.label and not paragraph.text[paragraph.label : one.outer].strip(": "):
            return self._labelled(clause, paragraph.label)
        start, end = paragraph.sentence_at(one.start)
        said = self.article.grammar.said(paragraph.masked, start, end)
        before = [each for each in said if each.end <= one.outer]
        after = [each for each in said if each.start >= one.end]
        lead = paragraph.masked[start : one.outer].rstrip()
        is_attached = self._is_attached(number, one, end)
        inverted = self._inverted(number, one, end) if is_attached else None
        if lead.endswith(COLONS) and not (is_attached and after and not before):
            if not before:
                return inverted or clause.before_colon(start, start + len(lead) - 1)
            nearest = before[-1:] + after[:1]
        elif is_attached and after:
            nearest = after[:1]
        else:
            nearest = before[-1:] + after[:1]
        for each in nearest:
            subject = self.article.subject(number, each, start, end)
            return inverted if inverted and subject.kind is not SubjectKind.NAMED else subject
        if inverted is not None:
            return inverted
        may_follow = is_attached or not self.article.grammar.verbs
        opened = clause.in_view(start, one.outer) or clause.named_in(start, one.outer)
        return opened or (clause.named_in(one.stop, end) if may_follow else None)

    def _inverted(self, number: int, one: Utterance, end: int) -> Subject | None:
        """The person behind a quotation, a comma and a verb that is in no list."""
        paragraph, clause = self.article.paragraphs[number], self.article.clause(number)
        found = clause.named_in(one.stop, end)
        first = next(
            iter(clause.names.within(*(paragraph.offset + at for at in (one.stop, end)))), None
        )
        if found is None or first is None or first.rank is not Likelihood.PERSON:
            return None
        grammar, place = self.article.grammar, first.start - paragraph.offset
        idle = grammar.speech.pronouns | grammar.speech.impersonal | grammar.speech.prepositions
        between = WORD.findall(paragraph.masked[one.stop : place])
        is_verb = 0 < len(between) <= MOST_VERB and all(word.islower() for word in between)
        is_other = bool(idle & {*between}) or bool(grammar.said(paragraph.masked, one.stop, place))
        return found if is_verb and not is_other else None

    def _is_attached(self, number: int, one: Utterance, end: int) -> bool:
        """Whether what stands behind some words goes on with who says them."""
        paragraph = self.article.paragraphs[number]
        behind = ATTACHED.match(paragraph.masked, one.stop, end)
        word = WORD.search(paragraph.masked, behind.end() if behind else one.stop, end)
        if word and word[0].casefold() in self.article.grammar.speech.conjunctions:
            return False
        return behind is not None or paragraph.text[one.end - 1] in ",?!…，？！"

    def _labelled(self, clause: Clause, label: int) -> Subject:
        named = clause.named_in(0, label)
        words = clause.text[:label].strip()
        return named or Subject(SubjectKind.UNKNOWN, words=words)

    def _attributed(self, number: int, subject: Subject, place: int) -> Attribution:
        """Who a subject is; a pronoun or a description is followed back to a name."""
        if subject.kind is SubjectKind.NAMED:
            return Attribution(subject.owners, True, subject.words)
        if subject.kind is SubjectKind.UNKNOWN:
            return Attribution(frozenset(), True, subject.words, subject.beside)
        described = self.article.described(subject.words)
        is_new = (
            subject.words.partition(" ")[0].casefold() in self.article.grammar.speech.indefinite
        )
        said = self.article.grammar.said(subject.words, 0, len(subject.words))
        is_dropped = any(each.span == (0, len(subject.words)) for each in said)
        owners = described
        if (not described or is_dropped) and not is_new:
            before = min(place, subject.place or place)
            owners = self.article.pointed_at(number, subject, before) or described
        return Attribution(owners, False, subject.words, subject.beside)

    def _beside(self, number: int, one: Utterance) -> Attribution | None:
        """The speaker of the sentences before some words in their paragraph, else behind them."""
        paragraph = self.article.paragraphs[number]
        at = paragraph.sentence_at(one.start)
        place = paragraph.sentences.index(at) if at in paragraph.sentences else 0
        for start, end in reversed(paragraph.sentences[:place]):
            spoken = [each for each in paragraph.spoken if start <= each.start < end]
            if not spoken:
                return self._told_by(number, start, end)
            if subject := self._in_sentence(number, spoken[-1]):
                return pointed(self._attributed(number, subject, spoken[-1].outer))
        if place == 0:
            for start, end in paragraph.sentences[1:2]:
                return self._said_behind(number, start, end)
        return None

    def _said_behind(self, number: int, start: int, end: int) -> Attribution | None:
        """The speaker whom the sentence behind some words names: of them, or of words like them."""
        paragraph = self.article.paragraphs[number]
        spoken = [each for each in paragraph.spoken if start <= each.start < end]
        subject = None
        if spoken:
            is_next = spoken[0].outer == start
            subject = self._in_sentence(number, spoken[0]) if is_next else None
        elif said := self.article.grammar.said(paragraph.masked, start, end):
            subject = self.article.subject(number, said[0], start, end)
        return pointed(self._attributed(number, subject, start)) if subject else None

    def _told_by(self, number: int, start: int, end: int) -> Attribution | None:
        """The subject of a sentence that stands before a quotation."""
        paragraph, clause = self.article.paragraphs[number], self.article.clause(number)
        if said := self.article.grammar.said(paragraph.masked, start, end):
            subject = self.article.subject(number, said[-1], start, end)
        else:
            words = paragraph.masked[start:end]
            subject = clause.named_in(start, end) or Subject(
                SubjectKind.POINTED, words=words, place=start
            )
        found = pointed(self._attributed(number, subject, start))
        return found if found.owners else None


def pointed(found: Attribution) -> Attribution:
    """The same, told by nothing but the order of the sentences."""
    return replace(found, is_certain=False)
