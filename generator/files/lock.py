"""One run at a time: a lock that the system lets go when its process ends, however it ends."""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.faults import EnvironmentFault
from generator.files.disk import clear

WAIT = 10.0  # seconds; writing a thousand pages takes three, so a longer wait helps nobody
PAUSE = 0.05  # seconds between two tries

# What the systems answer when somebody else holds the lock; other errors are no such news.
_HELD = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK})


@contextmanager
def exclusive(state: Path, name: str = "lock", *, wait: float | None = None) -> Iterator[None]:
    """Hold one of the project's locks.

    Args:
        state: the folder of our own that the lock lies in; made if there is none.
        name: which lock; a run may hold several of different names, but none of them twice.
        wait: seconds to wait for another run that holds it; `WAIT` if left out.

    Raises:
        EnvironmentFault: another run still holds it, or the folder is a symbolic link.
        OSError: the disk refuses.
    """
    if state.is_symlink():
        raise EnvironmentFault(f"{state.name} is a symbolic link, and links are not followed")
    if state.exists() and not state.is_dir():
        raise EnvironmentFault(f"{state.name} is a file where a folder of ours goes; move it away")
    state.mkdir(parents=True, exist_ok=True)
    if (state / name).is_symlink() or (state / name).is_dir():
        clear(state / name)  # no lock of ours
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(state / name, flags, 0o666)
    try:
        _acquire(descriptor, time.monotonic() + (WAIT if wait is None else wait))
        yield
    finally:
        os.close(descriptor)


def _acquire(descriptor: int, until: float) -> None:
    while True:
        try:
            _lock(descriptor)
        except OSError as error:
            if error.errno not in _HELD:
                raise
            if time.monotonic() >= until:
                raise EnvironmentFault(
                    "another `briefing` is at work on this project; wait until it has finished"
                ) from None
            time.sleep(PAUSE)
        else:
            return


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
