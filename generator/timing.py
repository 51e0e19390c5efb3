"""How long the stages of a run take."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

START = "start"
"""The stage before all others: Python itself, and what is imported."""

_measured: ContextVar[dict[str, float] | None] = ContextVar("measured", default=None)


@contextmanager
def measured() -> Iterator[dict[str, float]]:
    """Measure the stages of what is done inside: seconds of the processor by stage, in order.

    What the process has used so far is its start.
    """
    seconds = {START: time.process_time()}
    token = _measured.set(seconds)
    try:
        yield seconds
    finally:
        _measured.reset(token)


@contextmanager
def stage(name: str) -> Iterator[None]:
    """What is done inside is a stage of the run; stages do not hold each other."""
    seconds = _measured.get()
    if seconds is None:
        yield
        return
    before = time.process_time()
    yield
    seconds[name] = seconds.get(name, 0.0) + time.process_time() - before
