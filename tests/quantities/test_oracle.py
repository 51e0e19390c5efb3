"""Numerals written by num2words, in every language that has a folder, are read back."""

import random
import re
from functools import cache

import pytest
from num2words import num2words

from generator.languages import LANGUAGES
from generator.quantities import read_quantities
from generator.text import QuoteSelector, SourceText, locate
from generator.text.reasons import Refused

OTHER_CODES = {"kk": "kz"}
"""What num2words calls them."""
NOT_SO = {("kk", 100), ("tr", 100)}
"""A word that is a face and a horde as well, and a number only before what it counts."""
MISSPELT = {"dicotto": "diciotto", "förtio": "fyrtio"}
"""What num2words 0.5 makes of "diciotto" behind a hundred, and of the Swedish forty."""
AND_APART = re.compile(r" و (?=\w)")
TWO_BEFORE_A_NOUN = re.compile("(ألف|مليون)ا$")
"""In Arabic it parts "and" from the word it leans on, and cuts two thousand as before a noun."""
SPOKEN = tuple(each.code for each in LANGUAGES if each.is_read)
SMALL, SAMPLES, LARGEST = 120, 260, 10**9


@cache
def numbers() -> tuple[int, ...]:
    """All small numbers, round ones, and a sample that is the same in every run."""
    chance = random.Random(12)  # noqa: S311 - a sample, not a secret
    sizes = (chance.randint(2, 9) for _ in range(SAMPLES))
    drawn = {chance.randrange(10 ** (size - 1), 10**size) for size in sizes}
    round_ones = {digit * 10**size for digit in range(1, 10) for size in range(2, 9)}
    return tuple(sorted({*range(2, SMALL), *round_ones, *drawn, LARGEST}))


def written(number: int, language: str) -> str:
    """The number in words, with one space between them."""
    words = " ".join(str(num2words(number, lang=OTHER_CODES.get(language, language))).split())
    for wrong, right in MISSPELT.items():
        words = words.replace(wrong, right)
    return AND_APART.sub(" و", TWO_BEFORE_A_NOUN.sub(r"\1ان", words))


def _is_without_one(number: int, language: str) -> bool:
    """Whether num2words 0.5 leaves out the one of Turkish 21,000: yirmi (bir) bin."""
    thousands = number // 1000 % 1000
    return language == "tr" and thousands > 1 and thousands % 10 == 1


@pytest.mark.parametrize("language", SPOKEN)
def test_a_numeral_is_read_back(language: str) -> None:
    wrong = {}
    for number in numbers():
        words = written(number, language)
        if (language, number) in NOT_SO or _is_without_one(number, language):
            continue
        values = [each.value for each in read_quantities(f"({words})", language)]
        if values != [number]:
            wrong[words] = values
    assert wrong == {}


@pytest.mark.parametrize("language", SPOKEN)
def test_a_numeral_is_not_cut(language: str) -> None:
    """Its beginning and its end are other numbers, wherever the cut falls between two words."""
    passed = []
    for number in numbers()[:: len(SPOKEN)]:
        words = written(number, language).split(" ")
        source = SourceText.of(f"– {' '.join(words)}.", language=language)
        for place in range(1, len(words)):
            for part in (words[:place], words[place:]):
                cut = " ".join(part).strip(",")
                if not isinstance(locate(QuoteSelector(cut), source), Refused):
                    passed.append((" ".join(words), cut))
    assert passed == []
