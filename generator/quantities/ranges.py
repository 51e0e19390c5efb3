"""Two numbers that share a scale or a unit: the ends of a range, a sum and its part."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from generator.languages import language_of
from generator.languages.number_patterns import SPACE
from generator.languages.numbers import NumberWords
from generator.quantities import surroundings
from generator.quantities.quantity import Quantity

DASH = re.compile(rf"{SPACE}?[-–—‑]{SPACE}?")
LIKE = 10  # "from 3.4 to 2.9 million" are both in millions, and "900 to 1.2 million" are not
LIMITS = ("up-to", "less-than")
SPANNED = frozenset({"cardinal", "percent", "money"})


@dataclass(frozen=True, slots=True)
class OpenQuantity:
    """A quantity on its way, with the scale that "5–10 million" lends to its first number."""

    quantity: Quantity
    scale: Decimal = Decimal(1)


def plain_value(value: Decimal) -> Decimal:
    """The number without trailing zeros and without an exponent."""
    return value.to_integral_value() if value == value.to_integral_value() else value.normalize()


def with_ranges(text: str, found: list[OpenQuantity], language: NumberWords) -> list[Quantity]:
    """Gives one end of "5–10 million dollars" the scale and unit of the other."""
    quantities = [reading.quantity for reading in found]
    for place in range(len(found) - 1):
        one, other = quantities[place], quantities[place + 1]
        if _is_part(text, found[place], found[place + 1], language):
            quantities[place + 1] = _like(other, one, found[place].scale)
            continue
        if not {one.kind, other.kind} <= SPANNED or one.counted:
            continue
        is_dash = DASH.fullmatch(text, one.end, other.start) is not None
        word = language.range_pattern.fullmatch(text, one.end, other.start)
        front = max(0, one.start - surroundings.LOOK_BACK)
        is_move = (
            found[place + 1].scale > 1
            and language.move_pattern.fullmatch(text, one.end, other.start) is not None
            and language.moving_pattern.search(text, front, one.start) is not None
        )
        if not is_dash and word is None and not is_move:
            continue
        is_list = word is not None and word["and"] is not None
        if is_list and not language.between_pattern.search(text, front, one.start):
            quantities[place] = _like(one, other, Decimal(1))
            continue
        if word is not None and other.bound == "to":
            quantities[place + 1] = other = replace(other, bound="exact")
        is_bare = found[place].scale == 1 and (one.kind != "percent" or other.kind == "percent")
        scale = found[place + 1].scale if is_bare else Decimal(1)
        if one.value * scale >= other.value * LIKE and scale > 1:
            between = text[one.start : other.end]
            quantities[place] = replace(_like(one, other, Decimal(1)), unread=between)
            continue
        stop = other.start if scale > 1 else one.stop
        quantities[place] = replace(_like(one, other, scale), stop=stop)
        other = _like(other, one, Decimal(1)) if is_dash else other
        is_limit = one.bound in LIMITS and other.bound == "exact"  # "at most three to four"
        quantities[place + 1] = replace(other, bound=one.bound) if is_limit else other
    return quantities


def is_range(text: str, one: Quantity, other: Quantity, language: str) -> bool:
    """Whether two numbers are the ends of one range: "140–150", "between 140 and 150"."""
    word = language_of(language).numbers.range_pattern.fullmatch(text, one.end, other.start)
    if word is None:
        return DASH.fullmatch(text, one.end, other.start) is not None
    return word["and"] is None or _is_opened(text, one, language)


def is_closed_range(text: str, one: Quantity, other: Quantity, language: str) -> bool | None:
    """Whether they are the ends of one range and of no change: "between 140 and 150".

    None where a dash may be that of a score; of money and percentages it is none.
    """
    if _is_opened(text, one, language):
        return is_range(text, one, other, language)
    is_dashed = DASH.fullmatch(text, one.end, other.start) is not None
    return is_dashed and (one.kind in ("money", "percent") or None)


def _is_opened(text: str, one: Quantity, language: str) -> bool:
    """Whether a word that opens a range stands before a number."""
    before = text[max(0, one.start - surroundings.LOOK_BACK) : one.start]
    return language_of(language).numbers.between_pattern.search(before) is not None


def _is_part(text: str, whole: OpenQuantity, part: OpenQuantity, language: NumberWords) -> bool:
    """Whether a bare number is a part of the sum before it: "9.8 million francs, of which 4"."""
    one, other = whole.quantity, part.quantity
    is_bare = other.kind == "cardinal" and other.counted is None and part.scale == 1
    is_less = one.kind == "money" and other.value * whole.scale < one.value
    between = language.part_pattern.fullmatch(text, one.end, other.start)
    return is_bare and is_less and between is not None


def _like(one: Quantity, other: Quantity, scale: Decimal) -> Quantity:
    """The quantity with the scale, and with the unit of the other where it has none."""
    one = replace(one, value=plain_value(one.value * scale), counted=one.counted or other.counted)
    if one.unit is not None or other.unit is None:
        return one
    return replace(
        one,
        kind=other.kind,
        unit=other.unit,
        unit_stated=other.unit_stated,
        candidates=other.candidates,
    )
