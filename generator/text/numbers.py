"""Where the numbers of a text begin and end, so that none is quoted in part.

What a number is made of is read by `generator.quantities`, in the language of the text; what is
added here is what belongs to digits in every language: signs, separators, spaces between groups,
the other end of a range, a per cent sign.
"""

import re
from functools import lru_cache
from unicodedata import category

from generator.languages import language_of
from generator.languages.characters import ascii_digits
from generator.languages.numbers import NumberWords
from generator.quantities import Quantity, read_quantities
from generator.text.folding import CURRENCY, DASHES

_COMPARED = "+±~≈∼<>≤≥"
_CURRENCY = rf"(?:[A-Z]{{0,3}}[{CURRENCY}] ?)"
# "At least", "about" and the like belong to a number; a dash is no sign where a word has ended.
_SIGN = (
    rf"(?:(?<![\w%‰°)\]])[{DASHES}{_COMPARED}]|[±~≈∼<>≤≥] "
    rf"|(?<!\d)(?<!\d )− )"
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
_RANGE = re.compile(rf"[{DASHES}]|(?<!\d{{4}}) [{DASHES}] ")
_CODE = re.compile(r"[A-Z]{3}[\s\u00a0]?(?=\d)")
_PRINTED = re.compile(
    rf"(?=[{DASHES}\d{_COMPARED}{CURRENCY}.,]|[A-Z]{{1,3}}[{CURRENCY}]){_NUMBER}{_UNTIL}*"
)


@lru_cache(maxsize=4096)
def find_numbers(plain: str, language: str) -> tuple[tuple[int, int], ...]:
    """Where the numbers of a normalised line stand, in order; none overlaps another."""
    spans = [found.span() for found in _PRINTED.finditer(plain)]
    spans += [
        _cuttable(each)
        for each in read_quantities(plain, language)
        if each.kind != "ordinal" or " " in each.text
    ]
    spans += [found.span() for found in _vague(language_of(language).numbers).finditer(plain)]
    apart: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if apart and (start < apart[-1][1] or _is_range(plain, apart[-1][1], start)):
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return tuple(apart)


def _is_range(plain: str, end: int, start: int) -> bool:
    """Whether a dash makes one number of two; a spaced one does not of digits and a word."""
    is_other = start - end > 1 and plain[end - 1].isdigit() and plain[start].isalpha()
    return _RANGE.fullmatch(plain, end, start) is not None and not is_other


def _cuttable(quantity: Quantity) -> tuple[int, int]:
    """Where a cut makes it another number: a code in letters before it may be left out."""
    code = _CODE.match(quantity.text)
    return quantity.start + (code.end() if code else 0), quantity.stop


def number_in(text: str, language: str) -> str:
    """The first numeral, number word, currency or per cent sign in `text`, or nothing."""
    for character in text:
        if character.isnumeric() or category(character) == "Sc" or character in "%‰№":
            return character
    table = language_of(language).numbers
    for word in table.letters_pattern.finditer(ascii_digits(text)):
        folded = word[0].casefold()
        is_number = folded in table.vocabulary - table.articles or folded in table.vague
        if is_number or table.look_up(table.cardinals, folded) is not None:
            return word[0]
    found = table.percent_pattern.search(text)
    return found[0].strip() if found else ""


@lru_cache(maxsize=64)
def _vague(table: NumberWords) -> re.Pattern[str]:
    """A number that is not told, with its scale: "several hundred", "kilka tysięcy"."""
    words = "|".join(sorted(table.vague)) or "(?!)"
    scales = "|".join(sorted(table.scales, key=len, reverse=True)) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{words})(?:[ -](?:{scales}))+(?!\w)", re.IGNORECASE)
