"""Where files are read from: one place for every read, so that nothing outside the project is."""

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

MAX_BYTES = 2 * 1024 * 1024  # a long article is 50 kB; a larger file is a mistake or an attack
MAX_ORIGINAL = 32 * 1024 * 1024  # bytes of a saved page, which may hold all its pictures


class Unreadable(Exception):
    """A file that cannot be read as a part of this project; the message says why, in words."""


class Tree(Protocol):
    """A set of files under one root, named by POSIX paths relative to it."""

    def read(self, path: str, most: int = MAX_BYTES) -> bytes:
        """The bytes of one file; `Unreadable` where there is none to be read, or it is too large.

        Args:
            path: where it lies.
            most: bytes that it may have.
        """
        ...

    def files(self, folder: str, suffixes: tuple[str, ...]) -> tuple[str, ...]:
        """What lies below a folder and ends with one of these suffixes, sorted; links too.

        Hidden files and folders are none of the project's.
        """
        ...


@dataclass(frozen=True, slots=True)
class WorkTree:
    """The files on disk below `root`. Symbolic links are never followed."""

    root: Path

    def read(self, path: str, most: int = MAX_BYTES) -> bytes:
        """Read one regular file of at most so many bytes.

        Raises:
            Unreadable: it is none, is larger, or lies outside the root; the message says which.
        """
        parts = path.split("/")
        if path.startswith("/") or "\\" in path or any(part in ("", ".", "..") for part in parts):
            raise Unreadable("the path leads out of the project")
        if not _is_utf8(path):
            raise Unreadable("its name is not UTF-8 text")
        at = self.root
        try:
            for part in parts:
                at = at / part
                if at.is_symlink():
                    raise Unreadable("it is a symbolic link, and links are not followed")
            status = at.stat()
            if not stat.S_ISREG(status.st_mode):
                raise Unreadable("it is not a regular file")
            if status.st_size > most:
                raise Unreadable(f"it is larger than {most // 1024} kB")
            return at.read_bytes()
        except FileNotFoundError:
            raise Unreadable("there is no such file") from None
        except OSError as error:
            raise Unreadable((error.strerror or "it cannot be read").lower()) from None
        except ValueError:
            raise Unreadable("the path has a character that no file name can have") from None

    def files(self, folder: str, suffixes: tuple[str, ...]) -> tuple[str, ...]:
        """List files by name; what is neither file nor folder, or a folder called like a file, too.

        Reading refuses those.

        Raises OSError for a folder that may not be looked into: what is in it would go unchecked.
        """
        found: list[str] = []
        start = self.root / folder
        if start.is_symlink() or not start.is_dir():
            return ()
        for here, folders, names in os.walk(start, onerror=_raise, followlinks=False):
            folders[:] = [name for name in folders if not name.startswith(".")]
            wanted = {
                *(name for name in folders if (Path(here) / name).is_symlink()),
                *(name for name in (*folders, *names) if name.endswith(suffixes)),
                *(name for name in names if not stat.S_ISREG((Path(here) / name).lstat().st_mode)),
            }
            found.extend(
                (Path(here) / name).relative_to(self.root).as_posix()
                for name in wanted
                if not name.startswith(".")
            )
        return tuple(sorted(found))

    def everything(self, folder: str) -> tuple[str, ...]:
        """Every file and link below a folder, sorted, hidden ones too.

        Raises OSError for a folder that may not be looked into.
        """
        found: list[str] = []
        start = self.root / folder
        if start.is_symlink() or not start.is_dir():
            return ()
        for here, folders, names in os.walk(start, onerror=_raise, followlinks=False):
            links = [name for name in folders if (Path(here) / name).is_symlink()]
            found.extend(
                (Path(here) / name).relative_to(self.root).as_posix() for name in (*links, *names)
            )
        return tuple(sorted(found))


@dataclass(frozen=True, slots=True)
class EditedTree(WorkTree):
    """The files on disk, some of them with other contents that are not written yet."""

    contents: Mapping[str, bytes]

    def read(self, path: str, most: int = MAX_BYTES) -> bytes:
        """The contents that are to be written, else those on disk."""
        unwritten = self.contents.get(path)
        return WorkTree.read(self, path, most) if unwritten is None else unwritten


def _raise(error: OSError) -> None:
    raise error


def _is_utf8(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True
