"""The numbers of a text that follow from others: sums, shares, round words, another scale."""

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import pairwise

from generator.grounding.pool import Pool
from generator.grounding.said import SaidNumbers
from generator.languages.numbers import NumberWords
from generator.quantities import Quantity

TOLERANCE = Decimal("0.2")  # "less than half" of 46 percent


@dataclass(frozen=True)
class Numbers:
    """The numbers of a text of ours, with the durations that some of them tell together.

    `pool` is what they are held against.
    """

    text: str
    all: list[Quantity]
    wholes: list[Quantity]
    language: NumberWords
    pool: Pool

    @cached_property
    def said(self) -> SaidNumbers:
        """What they come to."""
        return SaidNumbers((*self.all, *self.wholes))

    @cached_property
    def moves_from(self) -> float:
        """Where the first number stands that goes up or down; beyond every place without one."""
        return min((each.start for each in self.all if each.direction), default=math.inf)

    @cached_property
    def rivalled(self) -> frozenset[str]:
        """The sorts of which the pool has a number that the text has not."""
        return frozenset(
            sort
            for sort, there in self.pool.numbers.of_sort.items()
            if any(not self.said.amounts.same(each) for each in there)
        )


def _of_whole(ours: Numbers) -> Iterator[tuple[Quantity, Quantity]]:
    """The numbers that are told as a part and its whole: 11 of the 22."""
    of_whole = re.compile(rf"(?: [\w'’]+){{0,2}}{ours.language.of_whole_pattern.pattern}")
    for one, other in pairwise(ours.all):
        if of_whole.fullmatch(ours.text, one.end, other.start):
            yield one, other


def parts(ours: Numbers) -> Iterator[Quantity]:
    """A part and its whole that are printed as a share: four of the seven, four in seven."""
    shares = ours.pool.numbers.shares
    for part, whole in _of_whole(ours) if shares else ():
        is_counted = part.kind == whole.kind == "cardinal" and whole.value > 0
        if is_counted and round(part.value / whole.value, 6) in shares:
            yield from (part, whole)


def ratios(ours: Numbers) -> Iterator[Quantity]:
    """The shares that are those of two numbers of the same text: half of them, 11 of 22."""
    told = {round(one.value / other.value, 6) for one, other in _of_whole(ours) if other.value}
    for each in ours.all if told else ():
        if each.kind == "fraction" and round(each.value, 6) in told:
            yield each


def is_in_hundredths(quantity: Quantity, printed: Quantity) -> bool:
    """Whether a bare number is a sum of less than one in cents, pence, groszy."""
    is_small = printed.kind == "money" and 0 < printed.value < 1
    return is_small and quantity.unit is None and quantity.value == printed.value * 100


def is_roughly(share: Quantity, pool: Pool) -> bool:
    """Whether a share is a round word for one that is printed: less than half for 46 percent."""
    amount = share.amount
    near = pool.numbers.percents(amount * (1 - TOLERANCE), amount * (1 + TOLERANCE))
    if share.bound in ("less-than", "nearly"):
        return bool(near) and near[0] < amount
    if share.bound == "more-than":
        return bool(near) and near[-1] > amount
    return bool(near) and share.bound in ("about", "near")


def is_reckoned(quantity: Quantity, there: list[Quantity]) -> bool:
    """Whether it is the sum or the difference of two numbers that are said."""
    said = Counter(each.value for each in there)
    value = quantity.value
    pairs = ((one, other) for one in said for other in (value - one, value + one))
    return any(
        said[other] > (other == one) and value in (one + other, abs(one - other))
        for one, other in pairs
    )


def is_scaled(quantity: Quantity, there: SaidNumbers) -> bool:
    """Whether the scale of another number is understood: "15 thousand, we expect nine"."""
    scales = (Decimal(1000) ** power for power in (1, 2, 3))
    return any(quantity.value / each in there.plain and there.largest >= each for each in scales)


def is_ratio(multiple: Quantity, there: SaidNumbers) -> bool:
    """Whether it is how many times one number of a unit holds another: twice 450 is 900."""
    held = {(each.unit, each.value) for each in there.distinct if each.value}
    return any((unit, value * multiple.value) in held for unit, value in held)
