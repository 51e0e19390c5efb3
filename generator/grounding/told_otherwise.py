"""Whether a number of ours is said in another way: roughly, as a part of a time, as a rest."""

from collections.abc import Sequence
from decimal import Decimal
from types import MappingProxyType

from generator.grounding.pool import Pool
from generator.grounding.said import number_sort
from generator.quantities import Quantity

MOST_TRIED = 12  # numbers of one sort
WHOLE = MappingProxyType({"minute": 60, "hour": 24, "month": 12})


def is_told_otherwise(ours: Quantity, pool: Pool) -> bool:
    """Whether one of the first numbers is roughly this one, or two of them are as far apart."""
    said = pool.numbers.of_sort
    alike = said.get(number_sort(ours), [])[:MOST_TRIED]
    times = (*said.get("share", [])[:MOST_TRIED], *said.get("number", [])[:MOST_TRIED])
    return (
        any(_is_round(ours, each) for each in alike)
        or any(_is_part(ours, each) for each in times)
        or (ours.direction is not None and _is_difference(ours, alike))
    )


def _is_round(ours: Quantity, printed: Quantity) -> bool:
    """Whether it says roughly what is printed exactly: just over three metres for 3.2."""
    if ours.kind not in ("cardinal", "money") or printed.kind != ours.kind or printed.unread:
        return False
    if printed.bound != "exact" or not _is_of_one_unit(ours, printed):
        return False
    rest = printed.value - ours.value
    step = Decimal(10) ** int(ours.value.normalize().as_tuple().exponent)  # of the last digit
    if ours.bound in ("about", "near"):
        return abs(rest) <= step / 2
    is_right = {"less-than": rest < 0, "nearly": rest < 0, "more-than": rest > 0}
    return abs(rest) < step and is_right.get(ours.bound, False)


def _is_part(one: Quantity, other: Quantity) -> bool:
    """Whether a duration is a share of the next longer measure: 45 minutes, 3/4 of an hour."""
    share, long = (one, other) if one.kind == "fraction" else (other, one)
    whole = WHOLE.get(long.counted or "", 0) if long.kind == "cardinal" else 0
    return share.kind == "fraction" and 0 < long.value == share.value * whole


def _is_difference(ours: Quantity, alike: Sequence[Quantity]) -> bool:
    """Whether it says by how much one number that is said is more than another one."""
    said = {each.value for each in alike if _is_of_one_unit(ours, each)}
    return any(each + ours.value in said for each in said)


def _is_of_one_unit(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers may count the same."""
    is_one_unit = one.unit == other.unit or other.unit in one.candidates
    return is_one_unit and (one.counted == other.counted or not (one.counted and other.counted))
