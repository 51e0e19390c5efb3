"""Whether a number of ours is said in another way: roughly, as a part of a time, as a rest."""

from decimal import Decimal
from types import MappingProxyType

from generator.grounding.pool import Pool
from generator.grounding.said import sort_of
from generator.quantities import Quantity

TOLERANCE = Decimal("0.2")  # "just over three" of 3.2
WHOLE = MappingProxyType({"minute": 60, "hour": 24, "month": 12})


def is_told_otherwise(ours: Quantity, pool: Pool) -> bool:
    """Whether one number that is said is roughly this one, or two are as far apart."""
    return any(
        _is_round(ours, each) or _is_part(ours, each) for each in pool.numbers.distinct
    ) or bool(ours.direction and _is_difference(ours, pool))


def _is_round(ours: Quantity, printed: Quantity) -> bool:
    """Whether it says roughly what is printed exactly: just over three metres for 3.2."""
    if ours.kind not in ("cardinal", "money") or printed.kind != ours.kind or printed.unread:
        return False
    if printed.bound != "exact" or not _is_of_one_unit(ours, printed):
        return False
    rest = printed.value - ours.value
    is_right = {"less-than": rest < 0, "nearly": rest < 0, "more-than": rest > 0}
    is_near = 0 < abs(rest) <= TOLERANCE * ours.value
    return is_near and is_right.get(ours.bound, ours.bound in ("about", "near"))


def _is_part(one: Quantity, other: Quantity) -> bool:
    """Whether a duration is a share of the next longer measure: 45 minutes, 3/4 of an hour."""
    share, long = (one, other) if one.kind == "fraction" else (other, one)
    whole = WHOLE.get(long.counted or "", 0) if long.kind == "cardinal" else 0
    return share.kind == "fraction" and 0 < long.value == share.value * whole


def _is_difference(ours: Quantity, pool: Pool) -> bool:
    """Whether it says by how much one number that is said is more than another one."""
    alike = pool.numbers.of_sort.get(sort_of(ours), ())
    said = {each.value for each in alike if _is_of_one_unit(ours, each)}
    return any(each + ours.value in said for each in said)


def _is_of_one_unit(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers may count the same."""
    is_one_unit = one.unit == other.unit or other.unit in one.candidates
    return is_one_unit and (one.counted == other.counted or not (one.counted and other.counted))
