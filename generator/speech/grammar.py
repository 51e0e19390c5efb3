"""The words of saying of one language, made ready to be looked for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from itertools import accumulate

from generator.languages import language_of
from generator.languages.speech import SpeechWords

LONGEST = 12  # characters before a word in which its article stands
NOTHING = SpeechWords(has_dashes=True)


class Verb(Enum):
    """On which side of a word of saying the speaker stands."""

    SAYS = auto()
    """On either side."""
    TELLS = auto()
    """Before it; what follows is the hearer."""
    ADDS = auto()
    """Nowhere: whoever spoke before goes on."""
    SOURCE = auto()
    """Behind it: "according to"."""
    SOURCED = auto()
    """Before it: "zufolge"."""


@dataclass(frozen=True)
class SayingWord:
    """A word of saying and its place in a text."""

    verb: Verb
    start: int
    end: int

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands."""
        return self.start, self.end


@dataclass(frozen=True)
class Grammar:
    """What `SpeechWords` says of a language, as patterns; nothing where it is not known."""

    speech: SpeechWords
    verbs: dict[Verb, re.Pattern[str]]
    pronoun: re.Pattern[str]
    personal: re.Pattern[str]
    titles: frozenset[str] = frozenset()

    @classmethod
    def of(cls, speech: SpeechWords, titles: frozenset[str] = frozenset()) -> "Grammar":
        """Make the patterns; `titles` are the words before the name of a person."""
        kinds = {
            Verb.SAYS: speech.verbs,
            Verb.TELLS: speech.telling,
            Verb.ADDS: speech.adding,
            Verb.SOURCE: speech.sources,
            Verb.SOURCED: speech.sourced,
        }
        return cls(
            speech,
            {kind: any_of(words, speech.others) for kind, words in kinds.items() if words},
            any_of(speech.pronouns | speech.impersonal, speech.others),
            any_of(speech.pronouns, speech.others),
            titles,
        )

    def said(self, text: str, start: int, end: int) -> list[SayingWord]:
        """The words of saying between two places of a text, in order; the longest at each."""
        found = [
            SayingWord(verb, match.start(), match.end())
            for verb, pattern in self.verbs.items()
            for match in pattern.finditer(text, start, end)
            if not (verb is Verb.SAYS and self._is_noun(text, match.start()))
        ]
        found.sort(key=lambda one: (one.start, -one.end))
        reached = accumulate((one.end for one in found), max, initial=start)
        return [one for one, before in zip(found, reached, strict=False) if one.end > before]

    def _is_noun(self, text: str, place: int) -> bool:
        """Whether a word at a place is a noun by what stands before it: "their claims"."""
        before = text[max(0, place - LONGEST) : place].split()[-1:]
        return not self.speech.determiners.isdisjoint(each.casefold() for each in before)


@cache
def grammar_of(language: str) -> Grammar:
    """The grammar of a BCP 47 tag."""
    known = language_of(language)
    return Grammar.of(known.speech or NOTHING, known.names.titles)


def any_of(words: Iterable[str], others: frozenset[str]) -> re.Pattern[str]:
    """A pattern for any of some words or phrases, in any case; for nothing where there is none.

    Args:
        words: the words; a `*` stands for any letters.
        others: where no spaces part words, those that hold one of them and are none.
    """
    if others:
        found = (_unspaced(word, others) for word in sorted(words, key=len, reverse=True))
        return re.compile("|".join(found) or "(?!)")
    each = (
        re.escape(word).replace(r"\*", r"\w*").replace(r"\ ", r"\s+").replace("'", "['’]")
        for word in sorted(words, key=len, reverse=True)
    )
    pattern = "|".join(each) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


def _unspaced(word: str, others: frozenset[str]) -> str:
    """A pattern for a word that stands in none of some longer words."""
    before = {each.removesuffix(word) for each in others if each.endswith(word)} - {""}
    behind = {each.removeprefix(word) for each in others if each.startswith(word)} - {""}
    barred = "".join(f"(?<!{each})" for each in sorted(before))
    return f"{barred}{re.escape(word)}(?!{'|'.join(sorted(behind)) or '(?!)'})"
