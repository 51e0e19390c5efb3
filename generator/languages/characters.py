"""Classes of characters that no language has for itself: digits, marks, signs of per cent."""

import re
import unicodedata
from functools import cache
from itertools import groupby

PERCENT_SIGNS = "%٪％﹪"
CLITIC = re.compile("[\u05d0-\u05ea\u0620-\u064a](?=[0-9])")
"""Hebrew and Arabic write "and", "in" and "to" without a space before digits."""

OTHER_DIGIT = re.compile(r"(?![0-9])\d")


def ascii_digits(text: str) -> str:
    """The text with 0 to 9 for the decimal digits of any script (Unicode Nd); as long as before.

    What leans on them from the left is a space.
    """
    return text if text.isascii() else CLITIC.sub(" ", OTHER_DIGIT.sub(_ascii_digit, text))


def _ascii_digit(found: re.Match[str]) -> str:
    return str(unicodedata.decimal(found[0]))


@cache
def marks() -> str:
    """All combining marks (Unicode category M), as ranges of a character class."""
    codes = (code for code in range(0x300, 0x20000) if unicodedata.category(chr(code))[0] == "M")
    ranges = groupby(enumerate(codes), key=lambda pair: pair[1] - pair[0])
    ends = ([code for _, code in group] for _, group in ranges)
    return "".join(f"{chr(each[0])}-{chr(each[-1])}" for each in ends)
