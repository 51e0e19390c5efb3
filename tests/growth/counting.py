"""Work counted in calls, which no other program on the machine can change."""

import sys
from collections.abc import Callable
from types import FrameType

MOST = 2.4
"""What twice the work may cost, where it costs more than twice as much."""


def calls(work: Callable[[], object]) -> int:
    """How many functions, of Python and of C, some work calls."""
    count = 0

    def count_one(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count_one)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def growth(work: Callable[[int], Callable[[], object]], size: int) -> float:
    """How many times as much twice the size costs; what is done once is left out.

    `work` makes ready for a size and gives what is to be counted; it is called for the size, its
    double and its fourfold.
    """
    small, middle, large = (calls(work(times * size)) for times in (1, 2, 4))
    return (large - middle) / (middle - small)
