"""Rises and falls that a text tells with both ends: "down from 507", "from 6 to 8"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.languages import language_of
from generator.languages.number_tables import Direction
from generator.languages.numbers import NumberWords, direction
from generator.quantities.quantity import Quantity
from generator.quantities.reading import read_quantities

BESIDE = r"\s+(?:[^\W\d]+\s+){0,2}$"  # "from about 48.6 million"
NEAR = re.compile(r"(?:\s+\w+)?\s+")  # between a word of change and its "from"
LONGEST = 100  # characters before a number in which such words are looked for
MOST_TIMES = 1000  # an end without its scale is not compared


class Move(NamedTuple):
    """What a number was before and after, and the direction that the words give."""

    before: Quantity
    after: Quantity
    direction: Direction | None

    @property
    def ends(self) -> tuple[object, object]:
        """Both amounts, in order."""
        return self.before.amount, self.after.amount

    @property
    def is_contradictory(self) -> bool:
        """Whether the words say that it rose and the numbers that it fell, or the reverse."""
        step = self.after.amount - self.before.amount
        return bool(self.direction and step) and (step > 0) != (self.direction == "increase")


def moves(text: str, language: str) -> Iterator[Move]:
    """The moves of a text, with the level beside "down from" before or behind it."""
    table = language_of(language).numbers
    origin = re.compile(rf"(?<!\w)(?:{table.origin}){BESIDE}", re.IGNORECASE)
    numbers = [
        each
        for each in read_quantities(text, language)
        if not (each.is_of_a_date or each.unread or each.kind == "ordinal")
    ]
    for place, each in enumerate(numbers):
        head = origin.search(text, max(0, each.start - LONGEST), each.start)
        if head is None:
            continue
        told = _told(text, head.start(), table)
        after = _reached(text, each, numbers[place + 1 : place + 2], table)
        after = after or (numbers[place - 1] if told and place else None)
        if after and _are_alike(each, after):
            yield Move(each, after, told)


def _told(text: str, end: int, table: NumberWords) -> Direction | None:
    """The direction of the word of change right before "from"."""
    told = [*table.change_pattern.finditer(text, max(0, end - LONGEST), end)][-1:]
    is_near = bool(told) and NEAR.fullmatch(f"{text[told[0].end() : end]} ")
    return direction(told[0]) if is_near else None


def _reached(
    text: str, one: Quantity, following: Sequence[Quantity], table: NumberWords
) -> Quantity | None:
    """The number behind "from one to"."""
    joint = rf"[^.;:,\d]*?(?<!\w)(?:{table.reached}){BESIDE}"
    return next(
        (e for e in following if re.match(joint, text[one.end : e.start], re.IGNORECASE)), None
    )


def _are_alike(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers may be of one thing."""
    kinds, units = {one.kind, other.kind}, {one.unit, other.unit}
    is_same = (len(kinds) == 1 or "cardinal" in kinds) and (len(units) == 1 or None in units)
    small, large = sorted((abs(one.amount), abs(other.amount)))
    return is_same and small > 0 and large < small * MOST_TIMES
