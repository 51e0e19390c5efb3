"""Work counted in calls, which no other program on the machine can change."""

from collections import Counter
from collections.abc import Callable
from cProfile import Profile

import pytest

from generator import beside

MOST = 2.4
"""How many times as much twice the work may cost."""
MOST_OF_ONE = 3.2
"""The same for one function, where chance is greater; all pairs are four times as many."""


def calls(work: Callable[[], object]) -> Counter[str]:
    """How often some work calls each function, of Python by its place and of C by its name."""
    profile = Profile(subcalls=False)  # who called whom is not asked
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(beside, "processors", lambda: 1)  # what another one does is not seen here
        profile.runcall(work)
    counted: Counter[str] = Counter()
    for entry in profile.getstats():
        code = entry.code
        place = code if isinstance(code, str) else f"{code.co_filename}:{code.co_firstlineno}"
        counted[place] += entry.callcount
    return counted


def growth(work: Callable[[int], Callable[[], object]], size: int) -> float:
    """How many times as much twice the size costs; what is done once is left out.

    `work` makes ready for a size and gives what is to be counted; it is called for the size, its
    double and its fourfold.
    """
    small, middle, large = (calls(work(times * size)).total() for times in (1, 2, 4))
    return (large - middle) / (middle - small)


def growing_too_fast(
    small: Counter[str], middle: Counter[str], large: Counter[str], least: int
) -> dict[str, float]:
    """The functions of the generator that cost more than they may, from so many calls on.

    A function that walks all pairs is seen here long before it is the greater part of a run.
    """
    return {
        place: round((many - middle[place]) / max(middle[place] - small[place], 1), 2)
        for place, many in large.items()
        if "/generator/" in place
        and many - middle[place] > least
        and many - middle[place] > MOST_OF_ONE * (middle[place] - small[place])
    }
