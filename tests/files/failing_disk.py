"""A disk that refuses, or a machine that dies, at the k-th thing that is asked of it."""

import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO, Any, Self
from unittest import mock

VERBS = ("fsync", "rename", "replace", "link", "unlink", "mkdir", "rmdir")


class Killed(BaseException):
    """The process is gone: nothing that it would have done afterwards is done."""


class Disk:
    """Counts what is asked of the disk, and breaks at the `at`-th request, from 1.

    Args:
        at: the request that goes wrong; 0 for none.
        error: what it raises; `Killed` and anything after it stays as it is.
        for_good: whether every later request goes wrong as well.
    """

    def __init__(
        self, at: int = 0, error: BaseException | None = None, *, for_good: bool = False
    ) -> None:
        self.at, self.error = at, error
        self.for_good = for_good or isinstance(error, Killed)
        self.asked = 0
        self.seen: list[str] = []

    def ask(self, verb: str) -> None:
        self.asked += 1
        self.seen.append(verb)
        is_due = self.asked >= self.at if self.for_good else self.asked == self.at
        if self.error is not None and self.at and is_due:
            raise self.error

    @contextmanager
    def in_use(self) -> Iterator["Disk"]:
        """Stand between the program and the disk; syncing is counted and not done, for speed."""
        replaced: dict[str, Any] = {verb: self._asked(verb, getattr(os, verb)) for verb in VERBS}
        replaced["fsync"] = self._asked("fsync", lambda _descriptor: None)
        with mock.patch.multiple("os", **replaced), mock.patch("io.open", self._opened(io.open)):
            yield self

    def _asked(self, verb: str, really: Callable[..., Any]) -> Callable[..., Any]:
        def done(*args: Any, **kwargs: Any) -> Any:
            self.ask(verb)
            return really(*args, **kwargs)

        return done

    def _opened(self, really: Callable[..., Any]) -> Callable[..., Any]:
        def opened(file: Any, mode: str = "r", *args: Any, **kwargs: Any) -> Any:
            made = really(file, mode, *args, **kwargs)
            is_pipe = isinstance(file, int)
            return made if "r" in mode or is_pipe else _Writing(made, self)

        return opened


class _Writing:
    """A file whose writes may go wrong half way, as they do on a full disk."""

    def __init__(self, file: IO[bytes], disk: Disk) -> None:
        self.file, self.disk = file, disk

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()

    def write(self, data: bytes) -> int:
        try:
            self.disk.ask("write")
        except BaseException:
            self.file.write(data[: len(data) // 2])
            raise
        return self.file.write(data)

    def flush(self) -> None:
        self.file.flush()

    def fileno(self) -> int:
        return self.file.fileno()
