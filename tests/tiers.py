"""Long lists of cases in two parts: some in every run, all others in `make slow`."""

from collections.abc import Iterable
from typing import Any

import pytest


def in_two_tiers(cases: Iterable[tuple[Any, ...]], each: int) -> list[Any]:
    """Parameters for a test: the first of each so many cases is usual, what is between is slow.

    Args:
        cases: the name of each case and its values.
        each: how many cases there are for one in the usual run.
    """
    return [
        pytest.param(*values, id=name, marks=() if index % each == 0 else pytest.mark.slow)
        for index, (name, *values) in enumerate(cases)
    ]
