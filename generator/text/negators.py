"""Words that negate: where they stand in a text, and which of them only seem to.

Which words those are is in `generator.languages`.
"""

from bisect import bisect_right
from enum import Enum, auto
from typing import NamedTuple

from generator.languages import language_of
from generator.languages.negation import NegationWords
from generator.text.characters import HYPHENS
from generator.text.folding import fold_sentence
from generator.text.spans import Span

_WRAPPERS = frozenset("\"'“”‘’«»„([{)]}")


class NegatorKind(Enum):
    """How a word negates."""

    WORD = auto()
    """It negates its clause: `not`, `nie`, `жоқ`."""
    NOUN = auto()
    """It negates a noun: `without`."""
    DENIAL = auto()
    """It negates what follows at once: `denied that`."""
    REFUTATION = auto()
    """It negates what stands just before: `is untrue`."""
    ENDING = auto()
    """It negates the word it is glued to: `ない`."""


WORDS = (NegatorKind.WORD, NegatorKind.NOUN, NegatorKind.ENDING)


class Negator(NamedTuple):
    """A negation at offsets of the folded text; `start` and `end` hold marks around it alone."""

    start: int
    end: int
    word: str
    kind: NegatorKind
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
        language: BCP 47 tag of the text; of one whose negations are not known none is found.
    """
    folded, offsets = fold_sentence(text)
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
    table = language_of(language).negation
    if table is None:
        return ()
    idioms = [found.span() for found in table.idiom_pattern.finditer(typographic)]
    starts = [start for start, _ in idioms]
    result = [
        Negator(*found.span(), found.group(), NegatorKind.DENIAL)
        for found in table.denial_pattern.finditer(typographic)
    ]
    for found in table.sign_pattern.finditer(typographic):
        kind = NegatorKind.ENDING if found["behind"] else _kind(found.group().lower(), table)
        if kind is None or _is_hyphenated(plain, *found.span(), table):
            continue
        index = bisect_right(starts, found.start()) - 1
        idiom = idioms[index] if index >= 0 and found.end() <= idioms[index][1] else None
        result.append(Negator(*_unwrapped(plain, *found.span()), found.group(), kind, idiom))
    result += (
        Negator(*found.span(), found.group(), NegatorKind.REFUTATION)
        for found in table.refutation_pattern.finditer(typographic)
    )
    return tuple(sorted(result, key=lambda negation: negation.start))


def _kind(word: str, table: NegationWords) -> NegatorKind | None:
    if word in table.nominal:
        return NegatorKind.NOUN
    if word in table.negations or word.endswith(table.endings) or word.startswith(table.stems):
        return NegatorKind.WORD
    return None


def _is_hyphenated(plain: str, start: int, end: int, table: NegationWords) -> bool:
    """Part of a compound, like the `no` of `no-fly zone`; long dashes make no compound."""
    if plain.startswith(table.joined, end):
        return False
    before = start > 1 and plain[start - 1] in HYPHENS and plain[start - 2].isalnum()
    return before or (end + 1 < len(plain) and plain[end] in HYPHENS and plain[end + 1].isalnum())


def _unwrapped(plain: str, start: int, end: int) -> tuple[int, int]:
    """A negation alone between marks or brackets, `(not)`, counts as standing without them."""
    if start > 0 and end < len(plain) and plain[start - 1] in _WRAPPERS and plain[end] in _WRAPPERS:
        return start - 1, end + 1
    return start, end
