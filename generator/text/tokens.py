"""Words: what a word is made of, and where the words of a text stand."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.text.characters import (
    FIRST_MARK,
    is_mark,
    is_unspaced,
    is_word_character,
    joins_word,
)
from generator.text.folding import INVISIBLE
from generator.text.spans import Span

_RUN = re.compile(r"\w+")
SHORT = 2000  # characters; many such texts are remembered
LONGEST_REMEMBERED = 4000  # what a field may have; about a whole article, nobody asks twice
_LONGEST_SEAM = 8  # characters between two runs of letters that can still be one word


class WordToken(NamedTuple):
    """A word and where it stands."""

    text: str
    span: Span


def words(text: str) -> tuple[WordToken, ...]:
    """The words of a text in order, with their offsets into it.

    A word is letters, digits and combining marks, with the apostrophes, hyphens and invisible
    characters inside it: `don't`, `Nur-Sułtan`, `co\u00adoperate`. Punctuation is not a word.
    """
    if len(text) <= SHORT:
        return _remembered(text)
    return _long_remembered(text) if len(text) <= LONGEST_REMEMBERED else _read(text)


def _read(text: str) -> tuple[WordToken, ...]:
    return tuple([WordToken(text[start:end], Span(start, end)) for start, end in _spans(text)])


# a sentence is asked about by every fact that rests on it
_remembered = lru_cache(maxsize=1024)(_read)
_long_remembered = lru_cache(maxsize=64)(_read)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = end = -1
    for run in _RUN.finditer(text):
        first, last = run.span()
        if start >= 0:
            between = text[end:first]
            if between != " " and _is_seam(text, end, first):
                end = last
                continue
            yield start, _with_marks(text, end) if between >= FIRST_MARK else end
        start, end = first, last
    if start >= 0:
        yield start, _with_marks(text, end)


def _is_seam(text: str, start: int, end: int) -> bool:
    if end - start > _LONGEST_SEAM:
        return False
    seam = INVISIBLE.sub("", text[start:end])
    rest = "".join(character for character in seam if not is_mark(character))
    before = text[max(0, start - 2) : start]
    return not rest or (len(rest) == 1 and joins_word(f"{before}{rest}{text[end]}", len(before)))


def _with_marks(text: str, end: int) -> int:
    limit = min(len(text), end + _LONGEST_SEAM)
    while end < limit and is_mark(text[end]):
        end += 1
    return end


def is_splitting_word(text: str, offset: int) -> bool:
    """Whether a cut at `offset` goes through a word, in text without invisible characters."""
    if not 0 < offset < len(text):
        return False
    before, after = text[offset - 1], text[offset]
    if is_mark(after):
        return not before.isspace()
    if is_word_character(after):
        if is_unspaced(before) or is_unspaced(after):
            return False  # nor between two scripts: 馆长10月20日
        return is_word_character(before) or joins_word(text, offset - 1)
    return is_word_character(before) and joins_word(text, offset)
