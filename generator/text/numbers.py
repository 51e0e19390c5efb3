"""Numbers as they are printed: where one begins and ends, so that none is quoted in part.

Not what a number is worth; only which characters and words belong together: the sign, the
currency sign, the separators and spaces between groups, a range, a per cent sign, and the word
that multiplies (`$23.6 billion`, `8 000`, `500 milionów`, `10–15 %`).
"""

import re
from collections.abc import Iterable
from unicodedata import category

from generator.text.folding import CURRENCY, DASHES
from generator.text.negators import TABLES, homonyms


def _any_of(patterns: Iterable[str]) -> str:
    return f"(?:{'|'.join(sorted(patterns, key=lambda one: (-len(one), one)))})"


_SCALES = _any_of(scale for table in TABLES for scale in table.scales)
_CARDINALS = frozenset().union(*(table.cardinals for table in TABLES))
_CARDINAL = _any_of(_CARDINALS)

_COMPARED = "+±~≈∼<>≤≥"
_CURRENCY = rf"(?:[A-Z]{{0,3}}[{CURRENCY}] ?)"
# "At least", "about" and the like belong to a number; a dash is no sign where a word has ended.
_SIGN = (
    rf"(?:(?<![\w%‰°)\]])[{DASHES}{_COMPARED}]|[±~≈∼<>≤≥] "
    rf"|(?<!\d)(?<!\d )− |(?<!\w)(?i:minus|минус) )"
)
_GROUPS = r"(?<!\d)\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?"
_PLAIN = r"\d+(?:[.,:/'’٫٬^]\d+)*"
_FRACTION = r"(?: ?[½⅓⅔¼¾⅛⅜⅝⅞]| \d{1,2}/\d{1,2}(?![\d/]))"
_VALUE = rf"(?:(?<![\w.])[.,](?=\d))?(?:{_GROUPS}|{_PLAIN}){_FRACTION}?"
_UNIT = rf"(?: ?[%‰]| ?°(?:[CF](?!\w))?| ?[{CURRENCY}](?! ?\d))"
_NUMBER = rf"{_SIGN}{{0,2}}{_CURRENCY}?{_SIGN}{{0,2}}{_VALUE}{_UNIT}?"
# A range; a spaced dash behind a year opens a clause, unless another year follows.
_SPACED = rf"(?<!\d{{4}}) [{DASHES}] |(?<=\d{{4}}) [{DASHES}] (?=\d{{4}}(?!\d))"
_UNTIL = rf"(?:(?:[{DASHES}]|{_SPACED}){_NUMBER})"
_HALF = _any_of(half for table in TABLES for half in table.halves)
# "1 billion", "1bn", "1.2m", "two and a half million"
_TIMES = rf"(?i:(?: {_HALF})?(?:[ -]{_SCALES}|(?<=\d)(?:bn|tn|[bkm]))(?!\w))"
_BEGINS = rf"(?=[{DASHES}MmМм\d{_COMPARED}{CURRENCY}.,]|[A-Z]{{1,3}}[{CURRENCY}])"
_PRINTED = re.compile(rf"{_BEGINS}{_NUMBER}{_TIMES}*{_UNTIL}*{_TIMES}*")
_ADDED = rf"(?: and {_CARDINAL}(?:[ -]{_CARDINAL})?(?![\w-])(?! {_SCALES}))"
_WRITTEN = re.compile(rf"(?i:{_CARDINAL}(?:[ -]{_CARDINAL}){{0,5}}{_TIMES}+{_ADDED}?)")
_WORD = re.compile(r"[^\W\d]+")

_NUMBER_WORD = re.compile(rf"(?<!\w)(?:{_SCALES}|{_CARDINAL})(?!\w)", re.IGNORECASE)


def find_numbers(plain: str) -> tuple[tuple[int, int], ...]:
    """Where the numbers of a normalised text stand, in order."""
    spans = [found.span() for found in _PRINTED.finditer(plain)]
    for word in _WORD.finditer(plain):
        if word.group().lower() in _CARDINALS:
            written = _WRITTEN.match(plain, word.start())
            if written is not None:
                spans.append(written.span())
    apart: list[tuple[int, int]] = []
    for span in sorted(spans):
        if not apart or span[0] >= apart[-1][1]:
            apart.append(span)
    return tuple(apart)


def number_in(text: str, language: str = "") -> str:
    """The first numeral, number word, currency or per cent sign in `text`, or nothing."""
    for character in text:
        if character.isnumeric() or category(character) == "Sc" or character in "%‰№":
            return character
    ordinary = homonyms(language)
    for found in _NUMBER_WORD.finditer(text):
        if found.group().lower() not in ordinary:
            return found.group()
    return ""
