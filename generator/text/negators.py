"""Words that negate: where they stand in a text, and which of them only seem to.

Which words those are is in `generator.languages`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from enum import Enum, auto
from typing import NamedTuple

from generator.languages import LANGUAGES, language_of
from generator.text.characters import HYPHENS
from generator.text.folding import fold_with_offsets
from generator.text.spans import Span

TABLES = tuple(each.negation for each in LANGUAGES if each.negation)

_WORD = re.compile(r"\w+(?:'\w+)*")


def homonyms(tag: str) -> frozenset[str]:
    """Foreign negations and numerals that are ordinary words in the language of a BCP 47 tag."""
    table = language_of(tag).negation
    return table.homonyms if table else frozenset()


def _whole(patterns: Iterable[str]) -> re.Pattern[str]:
    """Any of some phrases, where no letter stands beside it."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE)


_IDIOM = _whole(phrase for table in TABLES for phrase in table.idioms)
_DENIAL = _whole(phrase for table in TABLES for phrase in table.denials)
_REFUTATION = _whole(phrase for table in TABLES for phrase in table.refutations)
_WORDS = frozenset().union(*(table.negations for table in TABLES))
_NOMINAL = frozenset().union(*(table.nominal for table in TABLES))
_STEMS = tuple(stem for table in TABLES for stem in table.stems)
_ENDINGS = tuple(ending for table in TABLES for ending in table.endings)
_WRAPPERS = frozenset("\"'“”‘’«»„([{)]}")


class Kind(Enum):
    """How a word negates."""

    WORD = auto()
    """It negates its clause: `not`, `nie`, `жоқ`."""
    NOUN = auto()
    """It negates a noun: `without`."""
    DENIAL = auto()
    """It negates what follows at once: `denied that`."""
    REFUTATION = auto()
    """It negates what stands just before: `is untrue`."""


WORDS = (Kind.WORD, Kind.NOUN)


class Negator(NamedTuple):
    """A negation at offsets of the folded text; `start` and `end` hold marks around it alone."""

    start: int
    end: int
    word: str
    kind: Kind
    idiom: tuple[int, int] | None = None


class Negation(NamedTuple):
    """A negation in a text.

    Args:
        word: as it stands there.
        span: where.
        is_idiom: whether it is part of a phrase that asserts, such as `no doubt`.
    """

    word: str
    span: Span
    is_idiom: bool


def negations(text: str, span: Span | None = None, language: str = "") -> tuple[Negation, ...]:
    """The words that negate in a text (or in a part of it), in order.

    Args:
        text: any text.
        span: only negations that lie in it wholly.
        language: BCP 47 tag of the text; without it the words of all known languages count.
    """
    folded, offsets = fold_with_offsets(text)
    found = []
    for negation in find_negators(folded.plain, folded.typographic, language):
        if negation.kind not in WORDS:
            continue
        start = folded.typographic.index(negation.word, negation.start)
        place = Span(offsets.start(start), offsets.end(start + len(negation.word)))
        if span is None or (span.start <= place.start and place.end <= span.end):
            word = text[place.start : place.end]
            found.append(Negation(word, place, negation.idiom is not None))
    return tuple(found)


def find_negators(plain: str, typographic: str, language: str) -> tuple[Negator, ...]:
    """All negations, denials and refutations of a folded text, in order."""
    idioms = [found.span() for found in _IDIOM.finditer(typographic)]
    starts = [start for start, _ in idioms]
    words = _WORDS - homonyms(language)
    result = [
        Negator(*found.span(), found.group(), Kind.DENIAL)
        for found in _DENIAL.finditer(typographic)
    ]
    for found in _WORD.finditer(typographic):
        kind = _kind(found.group().lower(), words)
        if kind is None or _is_hyphenated(plain, *found.span()):
            continue
        index = bisect_right(starts, found.start()) - 1
        idiom = idioms[index] if index >= 0 and found.end() <= idioms[index][1] else None
        result.append(Negator(*_unwrapped(plain, *found.span()), found.group(), kind, idiom))
    result += (
        Negator(*found.span(), found.group(), Kind.REFUTATION)
        for found in _REFUTATION.finditer(typographic)
    )
    return tuple(sorted(result, key=lambda negation: negation.start))


def _kind(word: str, words: frozenset[str]) -> Kind | None:
    if word in _NOMINAL and word in words:
        return Kind.NOUN
    if word in words or word.endswith(_ENDINGS) or word.startswith(_STEMS):
        return Kind.WORD
    return None


def _is_hyphenated(plain: str, start: int, end: int) -> bool:
    """Part of a compound, like the `no` of `no-fly zone`; long dashes make no compound."""
    if plain.startswith("-one", end):
        return False
    before = start > 1 and plain[start - 1] in HYPHENS and plain[start - 2].isalnum()
    return before or (end + 1 < len(plain) and plain[end] in HYPHENS and plain[end + 1].isalnum())


def _unwrapped(plain: str, start: int, end: int) -> tuple[int, int]:
    """A negation alone between marks or brackets, `(not)`, counts as standing without them."""
    if start > 0 and end < len(plain) and plain[start - 1] in _WRAPPERS and plain[end] in _WRAPPERS:
        return start - 1, end + 1
    return start, end
