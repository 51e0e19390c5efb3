"""Names that no register has: which words are one, and whether what a text rests on has it."""

import re
from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.languages import Language, language_of
from generator.languages.language import is_same_language
from generator.languages.places import place_words, places_of
from generator.sentences import sentences
from generator.text import Span, WordToken, words
from generator.text.characters import UNSPACED
from generator.text.folding import fold
from generator.text.likeness import ABJAD, alike, are_spelt_alike

POSSESSIVE = re.compile(r"['’](?:s)?$")
MOST_BLANKS = 20  # before a word, behind a sign that quotes it
SHORTEST_STEM = 5  # letters of a name that an adjective is made from
SHORTEST_PLACE = 4  # letters of a name without the ending of an adjective
MUTE = re.compile(f"[{UNSPACED}]")
INSIDE = re.compile(r"[^\W\d_][,;]? ([^\W\d_a-z][^\W\d_]+)")


class PossibleName(NamedTuple):
    """A word of an article that may be a name, and its language."""

    word: str
    language: str


@lru_cache(maxsize=4096)
def possible_names(text: str, language: str, own: str) -> frozenset[PossibleName]:
    """The words of a text that may be names spelt or declined in another way than in `own`."""
    if is_same_language(language, own) and not language_of(own).names.are_declined:
        return frozenset()
    return frozenset(
        PossibleName(word.text, language)
        for word in words(text)
        if not word.text[0].islower() and (word.text[0].isupper() or ABJAD.search(word.text))
    )


def is_mute(text: str) -> bool:
    """Whether a text has letters that say no sounds, so that no name can be read in it."""
    return MUTE.search(text) is not None


@lru_cache(maxsize=4096)
def word_set(text: str) -> frozenset[str]:
    """The words of a text, in small letters; a compound in its parts."""
    return frozenset(re.findall(r"\w+", fold(text).typographic.casefold()))


class Known(NamedTuple):
    """What a text of ours rests on: words in small letters, words that may be names, and states."""

    words: frozenset[str]
    heard: frozenset[PossibleName]
    states: frozenset[str]

    def has(self, word: str, language: str) -> bool:
        """Whether it has a name that stands in our words, in whatever spelling."""
        plain = POSSESSIVE.sub("", word)
        return (
            _is_derived(plain, self.words)
            or self._is_spelt(plain, language)
            or any(self._has_place(each, language) for each in places_of(plain, language))
        )

    def _is_spelt(self, word: str, language: str) -> bool:
        """Whether a word of the article is this name in another spelling or case."""
        derived = language_of(language).names.derived
        stems = {word.removesuffix(each) for each in derived if word.endswith(each)}
        forms = {word, *(each for each in stems if len(each) >= SHORTEST_PLACE)}
        return any(
            _is_one_name(form, each.word) or _is_compound(form, each.word)
            for form in forms
            for each in self.heard
        )

    def _has_place(self, place: str, language: str) -> bool:
        """Whether a place is named by what it is called in one of the languages."""
        if place in self.states:
            return True
        if any(_is_derived(each.casefold(), self.words) for each in place_words(place, language)):
            return True
        spoken = {each.language for each in self.heard}
        names = {name for each in spoken for name in place_words(place, each)}
        return any(_is_one_name(name, each) for name in names for each in self.words)


def _is_one_name(one: str, other: str) -> bool:
    return alike(one, other) and are_spelt_alike(one, other)


def _is_compound(name: str, word: str) -> bool:
    """Whether a word begins with a name and goes on with a word as long: Heinestraße, Heine."""
    return (
        len(name) >= SHORTEST_STEM
        and len(word) - len(name) >= SHORTEST_STEM
        and (word.casefold().startswith(name.casefold()))
    )


def _is_derived(word: str, known: frozenset[str]) -> bool:
    """Whether a word stands there, or one that it is derived from: European, Europe."""
    return all(
        part in known or any(part[:size] in known for size in range(SHORTEST_STEM, len(part)))
        for part in word_set(word)
    )


class Usage(NamedTuple):
    """How a briefing and its articles write words: in small letters, or as names inside sentences.

    Both are written in small letters here.
    """

    small: Container[str]
    proper: Container[str]


def usage(texts: Iterable[str]) -> tuple[list[str], list[str]]:
    """The words in small letters of some texts in the language of the briefing, and the names."""
    own = tuple(texts)
    small = {word.text for text in own for word in words(text) if word.text.islower()}
    proper = {found.casefold() for text in own for found in INSIDE.findall(text)}
    return sorted(small), sorted(proper)


def names_in(text: str, language: str, taken: Sequence[Span], used: Usage) -> Iterator[WordToken]:
    """The words of a text of ours that may be names and are no number, date or known name.

    The first word of a sentence is one if it is no word of the language: it stands nowhere in
    small letters, and is none of the usual words; where these are not known, a word that stands
    nowhere with a capital inside a sentence is let pass.
    """
    spoken = language_of(language)
    if spoken.has_capital_nouns:
        return
    openings = [span.start for span in sentences(text, language)]
    covered = {at for first, last in taken for at in range(first, last)}
    for word in words(text):
        start, end = word.span
        if not covered.isdisjoint(range(start, end)):
            continue
        if _is_code(word.text):
            yield word
            continue
        plain = POSSESSIVE.sub("", word.text).casefold()
        if not word.text[0].isupper() or plain in spoken.names.titles | spoken.names.others:
            continue
        opens = _opens(text, start, openings)
        quoted = (
            text[max(0, start - MOST_BLANKS) : start]
            .rstrip(" ")
            .endswith((":", ".", "?", "!", "“", '"', "‘", "'"))
        )
        if (opens or quoted) and (_is_word(plain, spoken, used) or spoken.names.opens(text, start)):
            continue
        yield word


def _opens(text: str, start: int, openings: list[int]) -> bool:
    """Whether nothing but quotation marks parts a word from where a sentence begins."""
    before = bisect_right(openings, start)
    return bool(before) and not text[openings[before - 1] : start].strip("\"'“”‘’([ ")


def _is_word(plain: str, spoken: Language, used: Usage) -> bool:
    names = spoken.names
    if plain in used.small or names.is_ordinary(plain) or _is_everyday(plain, spoken):
        return True
    return not names.vocabulary and plain not in used.proper


def _is_everyday(plain: str, spoken: Language) -> bool:
    """Whether an everyday thing or deed is called so."""
    listed = spoken.words.naming(plain) if spoken.words else ()
    return any(each.words == (plain,) for each in listed)


def _is_code(word: str) -> bool:
    """Whether a word is written with letters and digits: 5G, G20."""
    return any(each.isdigit() for each in word) and any(each.isalpha() for each in word)
