"""Work in processes beside this one, where the system can copy it and has another processor."""

import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from generator.cost import measured, spend

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

T = TypeVar("T")
FIRST = os.getpid()
"""The process that this one was copied from, if it is a copy."""


def processors() -> int:
    """How many processes may work beside each other; one where this one cannot be copied.

    A process with threads cannot: its copy would hold the locks of those that are not copied. A
    copy does not: there are as many as there are processors.
    """
    if sys.platform != "linux" or threading.active_count() > 1 or os.getpid() != FIRST:
        return 1
    return len(os.sched_getaffinity(0))


@contextmanager
def beside(work: Callable[[], T]) -> Iterator[Callable[[], T]]:
    """Begin some work in a copy of this process; what is given waits for what comes of it.

    What the work raises is raised there. What nobody waits for is ended. Without a second
    processor the work is done when it is waited for.

    Args:
        work: needs nothing and changes nothing of this process; what it returns can be pickled.
    """
    if processors() < 2:
        yield work
        return
    from multiprocessing import get_context  # noqa: PLC0415 - most commands need no process

    forking = get_context("fork")
    ours, theirs = forking.Pipe(duplex=False)
    copy = forking.Process(target=_answer, args=(work, theirs), daemon=True)
    copy.start()
    theirs.close()

    def answer() -> T:
        try:
            value, error = ours.recv()
        except EOFError:  # the system ended it, to have its memory back perhaps
            return work()
        if error:
            raise error
        found: T = value
        return found

    try:
        yield answer
    finally:
        copy.kill()
        copy.join()
        ours.close()


def all_done(works: Sequence[Callable[[], T]], fewest: int) -> list[T]:
    """What comes of some works, in their order; they are shared among the processors.

    What a work notes in this process for later may be lost with the process that it was done in.

    Args:
        works: each as `beside` wants it.
        fewest: how many are worth a process.
    """
    number = max(min(processors(), len(works) // fewest), 1)
    # what neighbours work on lies side by side: a copy leaves the memory of the others untouched
    ends = [len(works) * share // number for share in range(number + 1)]
    own, *shares = (works[first:end] for first, end in pairwise(ends))
    with ExitStack() as stack:
        others = [stack.enter_context(beside(partial(_measured, share))) for share in shares]
        done = [work() for work in own]
        for answer in others:
            values, seconds = answer()
            done += values
            spend(seconds)
    return done


def _measured(works: Sequence[Callable[[], T]]) -> tuple[list[T], dict[str, float]]:
    with measured() as seconds:
        return [work() for work in works], seconds


def _answer(work: Callable[[], object], to: "Connection") -> None:
    try:
        to.send((work(), None))
    except Exception as error:  # noqa: BLE001 - it is raised again by who waits
        to.send((None, error))
