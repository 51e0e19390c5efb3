"""The pieces of a clause: names, pronouns, words that say something, and whom these make speak."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum, auto

from generator.speech.grammar import Grammar
from generator.speech.names import NamedActor, Names


class SubjectKind(Enum):
    """How a subject is told."""

    NAMED = auto()
    """By the name of a registered actor."""
    POINTED = auto()
    """By a pronoun, a description, or by nothing but the form of the verb."""
    UNKNOWN = auto()
    """By a name that no register has."""


class NamePlace(Enum):
    """Where in a piece of a clause a name stands."""

    BEGINS = auto()
    ENDS = auto()
    ANYWHERE = auto()


@dataclass(frozen=True)
class Subject:
    """Whom a verb of saying makes speak.

    Args:
        kind: how that is told.
        owners: the actors who bear the name.
        words: the words that tell it.
        beside: other actors named inside the description, such as those it works for.
        place: where the clause begins, as an offset into the paragraph.
    """

    kind: SubjectKind
    owners: frozenset[str] = frozenset()
    words: str = ""
    beside: frozenset[str] = frozenset()
    place: int = 0


LOOKED_AT = 3  # words before a name: a preposition, an article and a first name
WORD = re.compile(r"\w+(?:[.-]\w+)*")
POSSESSIVE = re.compile(r"['’]s?\b(?=\s+\w)")


@dataclass(frozen=True)
class Pieces:
    """What the reporter says between two places of a paragraph, the spoken words masked."""

    text: str
    offset: int
    grammar: Grammar
    names: Names

    def _parts(self, start: int, end: int) -> list[tuple[int, int]]:
        """The pieces between commas and dashes."""
        found, done = [], start
        for mark in re.finditer(r",(?!\d)|\s[—–-]\s|[();:，（）；：]", self.text[start:end]):
            found.append((done, start + mark.start()))
            done = start + mark.end()
        return [*found, (done, end)]

    def _free(self, start: int, end: int) -> list[NamedActor]:
        """The names of a piece that no preposition and no possessive makes part of another."""
        prepositions = self.grammar.speech.prepositions
        found = []
        whole = tuple(WORD.finditer(self.text, start, end))
        ends = [word.end() for word in whole]
        for one in self.names.within(self.offset + start, self.offset + end):
            at = one.start - self.offset
            near = whole[max(0, (behind := bisect_right(ends, at)) - LOOKED_AT) : behind + 1]
            words = [each for word in near for each in WORD.findall(self.text[word.start() : at])]
            if words and words[-1][0].isupper() and self._called(words[-1]) == one.owners:
                words.pop()  # a first name in a form that is not registered
                one = one._replace(is_nominative=False)  # noqa: PLW2901
            words = [word.casefold() for word in words]
            if len(words) > 1 and self._is_article(words[-1]) and words[-1] not in prepositions:
                words.pop()  # "of the ministry"
            is_held = bool(words) and self._is_preposition(words[-1])
            if not is_held and not POSSESSIVE.match(self.text, one.end - self.offset):
                found.append(one)
        return found

    def _is_preposition(self, word: str) -> bool:
        speech = self.grammar.speech
        is_glued = bool(speech.others) and word.endswith(tuple(speech.prepositions))
        return word in speech.prepositions or is_glued

    def _is_article(self, word: str) -> bool:
        return word.casefold() in self.grammar.speech.articles

    def _first_word(self, start: int, end: int) -> re.Match[str] | None:
        return WORD.search(self.text, start, end)

    def _is_aside(self, start: int, end: int) -> bool:
        """Whether a piece begins with a preposition or a relative pronoun, so names no subject."""
        speech = self.grammar.speech
        first = self._first_word(start, end)
        return first is not None and first[0].casefold() in (
            speech.prepositions | speech.pronouns | speech.impersonal
        )

    def _is_relative(self, start: int, end: int) -> bool:
        """Whether nothing stands there but a pronoun for the one named before: ", qui promet"."""
        words = [each.casefold() for each in WORD.findall(self.text[start:end])] or [""]
        is_idle = self.grammar.speech.light.issuperset(words[1:])
        return is_idle and words[0] in self.grammar.speech.relatives

    def _has_pronoun(self, start: int, end: int) -> bool:
        parts = self._parts(start, end)
        return bool(self.grammar.pronoun.search(self.text, *parts[-1]))

    def _is_joined(self, start: int, end: int) -> bool:
        """Whether a word that joins two verbs stands there."""
        conjunctions = self.grammar.speech.conjunctions
        return any(word.casefold() in conjunctions for word in WORD.findall(self.text[start:end]))

    def _called(self, word: str) -> frozenset[str]:
        return self.names.called(word, in_cases=self.grammar.speech.has_cases)

    def _are_prepositions(self, words: list[str]) -> bool:
        return all(word.casefold() in self.grammar.speech.prepositions for word in words)

    def _is_foreign(self, word: str, start: int, words: list[str]) -> bool:
        """Whether a word beside the verb is a name, and not a noun or the first of a sentence."""
        if not word[0].isupper() or len(word) == 1 or self.grammar.speech.has_capital_nouns:
            return False
        is_first = not self.text[:start].strip() or self.text[:start].rstrip()[-1] in ".!?"
        return not (is_first and words[0] == word) and not self._is_article(words[0])

    def _content(self, start: int, end: int) -> list[str]:
        """The words of a piece, those without meaning of their own left out."""
        speech = self.grammar.speech
        idle = speech.light | speech.conjunctions | speech.pronouns | speech.impersonal
        words = WORD.findall(self.text[start:end].strip("\"“”„«»' "))
        return [word for word in words if word.casefold() not in idle and not word.isdigit()]

    def _words(self, start: int, end: int) -> str:
        return " ".join(self.text[start:end].split()).strip(' ,—–-"“”„«»')
