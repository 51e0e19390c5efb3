"""How amounts are worded for readers."""

from decimal import Decimal

from generator import codes
from generator.wordings import _
from generator.wordings.numbers import grouped, number

PERCENT = "percent"
RANK = "place"
"""The unit of a rank, which is an ordinal and not an amount."""


def amount(value: Decimal, unit: str) -> str:
    """A number with its unit: USD 23.6 billion, 6.8 %, 8,000 companies."""
    if unit == PERCENT:
        return _("{number}%").format(number=number(value))
    if unit == RANK:
        return _rank(int(value))
    if codes.is_currency(unit):
        return _("{currency} {number}").format(currency=unit, number=number(value))
    return f"{number(value)} {unit}"


def _rank(place: int) -> str:
    if place % 10 == 1 and place % 100 != 11:
        words = _("{number}st place")
    elif place % 10 == 2 and place % 100 != 12:
        words = _("{number}nd place")
    elif place % 10 == 3 and place % 100 != 13:
        words = _("{number}rd place")
    else:
        words = _("{number}th place")
    return words.format(number=grouped(place))


def capitalized(words: str) -> str:
    """Words with a capital letter at the beginning; a name such as eGov keeps its own letters."""
    if words[1:2].isupper():
        return words
    return words[:1].upper() + words[1:]
