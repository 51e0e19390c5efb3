"""How numbers and amounts are worded for readers."""

from decimal import Decimal

from generator import codes

SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (10**6, "million"))
RANK = "place"
"""The unit of a rank, which is an ordinal and not an amount."""


def number(value: Decimal) -> str:
    """A number with English grouping, large ones in words: 23.6 billion, 8,000, 6.8."""
    for size, name in SCALES:
        if abs(value) >= size:
            return f"{(value / size).normalize():f} {name}"
    return f"{value:,f}"


def amount(value: Decimal, unit: str) -> str:
    """A number with its unit: USD 23.6 billion, 6.8 %, 8,000 companies."""
    if unit == "percent":
        return f"{number(value)}%"
    if unit == RANK:
        return f"{_ordinal(value)} place"
    if codes.is_currency(unit):
        return f"{unit} {number(value)}"
    return f"{number(value)} {unit}"


def _ordinal(value: Decimal) -> str:
    ends = {1: "st", 2: "nd", 3: "rd"}
    whole = int(value)
    is_teen = whole % 100 in (11, 12, 13)
    return f"{whole:,}{'th' if is_teen else ends.get(whole % 10, 'th')}"


def capitalized(words: str) -> str:
    """Words with a capital letter at the beginning; a name such as eGov keeps its own letters."""
    if words[1:2].isupper():
        return words
    return words[:1].upper() + words[1:]
