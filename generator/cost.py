"""What a run costs: modules imported late, garbage not looked for, stages measured."""

import gc
import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import import_module
from typing import Any


class Late:
    """Stands for a module until then; type checkers are shown the module itself."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        """What the module has under this name."""
        return getattr(import_module(self._name), attribute)


@contextmanager
def uncollected() -> Iterator[None]:
    """Nothing is looked for that could be thrown away: what a check makes is kept to its end.

    The search goes through everything there is, again and again, and takes a fifth of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


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
    before = _spent()
    yield
    seconds[name] = seconds.get(name, 0.0) + _spent() - before


def spend(others: Mapping[str, float]) -> None:
    """Add what the stages of another process took, which was measured there; its start is ours."""
    seconds = _measured.get()
    for name, took in others.items():
        if seconds is not None and name != START:
            seconds[name] = seconds.get(name, 0.0) + took


def _spent() -> float:
    """Seconds of the processor, with those of the processes that have ended."""
    ended = os.times()
    return time.process_time() + ended.children_user + ended.children_system
