"""Single files: read without following links, written so that they are whole or not there."""

import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path


def bytes_of(path: Path) -> bytes | None:
    """The bytes of a regular file that is no link, or None."""
    if path.is_symlink() or not path.is_file():
        return None
    return path.read_bytes()


def write(path: Path, data: bytes) -> None:
    """Write a new file, never through a link, and see that its bytes have reached the disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def put(path: Path, data: bytes, aside: Path) -> None:
    """Replace one file at once; it is written in the folder `aside` first, on the same disk."""
    temporary = aside / f"{path.name}.new"
    write(temporary, data)
    temporary.replace(path)


def keep(path: Path, kept: Path) -> None:
    """A second name for the file as it is, or a copy where the file system has no hard links."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(path, kept)
    except OSError:
        shutil.copy2(path, kept)


def clear(path: Path) -> None:
    """Take away whatever stands at a path of ours: a folder with all in it, a file, a link."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    elif os.path.lexists(path):
        path.unlink()


def sync_folders(folders: Iterable[Path]) -> None:
    """See that the names in some folders have reached the disk; Windows does that by itself."""
    if sys.platform == "win32":
        return
    for folder in sorted(set(folders)):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
