"""What stands behind a number: a half that belongs to it, or words that are not read."""

import re
from dataclasses import replace
from decimal import Decimal

from generator.languages.number_patterns import SPACE
from generator.languages.numbers import NumberWords
from generator.quantities.quantity import Quantity

HALF = Decimal("0.5")
WORD = re.compile(rf"{SPACE}?-?([^\W\d_]{{1,60}})")
ADJACENT = re.compile(rf"{SPACE}+")
COMPOUND = re.compile(r"[-‑][^\W\d]")


def with_halves(text: str, quantities: list[Quantity], language: NumberWords) -> list[Quantity]:
    """Adds the half behind what a number counts: "two years and a half"."""
    found: list[Quantity] = []
    whole = {each.end(): each.start() for each in language.one_and_half_pattern.finditer(text)}
    for each in quantities:
        before = found[-1] if found and found[-1].kind == "cardinal" else None
        half = language.half_pattern.match(text, before.end) if before else None
        if before and half and each.end <= half.end():
            value, end = before.value + HALF, half.end()
            words = text[before.start : end]
            found[-1] = replace(before, end=end, text=words, value=value, stop=end)
        elif each.kind == "fraction" and (start := whole.get(each.end)) is not None:
            words, value = text[start : each.end], each.value + 1
            measure = language.measure_at(text, start + len(words.split()[0]))
            one = replace(each, start=start, text=words, value=value, counted=measure)
            found.append(replace(one, kind="cardinal"))
        else:
            found.append(each)
    return found


def with_unread(text: str, quantities: list[Quantity], language: NumberWords) -> list[Quantity]:
    """Marks the numbers beside which a scale, a half or a second number is not read."""
    found = []
    for place, each in enumerate(quantities):
        following = quantities[place + 1] if place + 1 < len(quantities) else None
        preceding = quantities[place - 1] if place else None
        words = each.unread or _behind(text, each, language)
        if following is not None and _are_adjacent(text, each, following):
            words = text[each.start : following.end]
        elif preceding is not None and _are_adjacent(text, preceding, each):
            words = text[preceding.start : each.end]
        found.append(replace(each, unread=words) if words else each)
    return found


def _behind(text: str, quantity: Quantity, language: NumberWords) -> str:
    """A form of a scale that is not in the tables."""
    if quantity.is_of_a_date or quantity.kind == "ordinal":
        return ""
    word = WORD.match(text, quantity.end)
    if word is not None and word[1] in language.shortened and not _is_scaled(word[1], language):
        return text[quantity.start : word.end()]
    if word is None or language.is_read_behind(text, quantity.end):
        return ""
    is_form = word[1].casefold().startswith(language.scale_stems)
    return text[quantity.start : word.end()] if is_form else ""


def _is_scaled(word: str, language: NumberWords) -> bool:
    """Whether the tables know a short form of a scale wherever it stands: млн, but not M."""
    return len(word) > 1 and language.look_up(language.scales, word) is not None


def _are_adjacent(text: str, one: Quantity, other: Quantity) -> bool:
    """Whether nothing but a space parts two numbers: "12 3000", of which neither is certain."""
    plain = {one.kind, other.kind} <= {"cardinal", "fraction"} and one.counted is None
    if one.text.isdigit() and other.text.isalpha():
        return False  # "up from 150 two years ago"
    is_adjacent = plain and ADJACENT.fullmatch(text, one.end, other.start) is not None
    return is_adjacent and COMPOUND.match(text, other.end) is None
