"""Work in a process beside this one, where the system can copy one and has a second processor."""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import TypeVar

T = TypeVar("T")


def processors() -> int:
    """How many processes may work beside each other; one where this one cannot be copied.

    A process with threads cannot: its copy would hold the locks of those that are not copied.
    """
    if sys.platform != "linux" or threading.active_count() > 1:
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


def _answer(work: Callable[[], object], to: Connection) -> None:
    try:
        to.send((work(), None))
    except Exception as error:  # noqa: BLE001 - it is raised again by who waits
        to.send((None, error))
