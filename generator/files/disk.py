"""Single files: read without following links, written so that they are whole or not there."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path


def is_inside(path: str) -> bool:
    """Whether a POSIX path stays below the folder that it is relative to."""
    parts = path.split("/")
    return not (
        any(part in ("", ".", "..") for part in parts) or "\\" in path or "\0" in path
    ) and not (len(path) > 1 and path[1] == ":")


def link_on_the_way(root: Path, path: str) -> Path | None:
    """The first symbolic link between `root` and the file `path` below it, both included."""
    at = root
    for part in ("", *path.split("/")):
        at = at / part if part else at
        if at.is_symlink():
            return at
    return None


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


def write_whole(path: Path, data: bytes) -> None:
    """Replace one file at once, for good: a temporary name, a rename, a synced folder."""
    temporary = path.with_name(f"{path.name}.new")
    write(temporary, data)
    temporary.replace(path)
    sync_folders([path.parent])


def keep(path: Path, kept: Path) -> None:
    """A second name for the file as it is, or a copy where the file system has no hard links."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(path, kept)
    except OSError:
        write(kept, path.read_bytes())


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


def folders_between(root: Path, path: str) -> tuple[Path, ...]:
    """The folders below `root` that the file `path` lies in, `root` left out."""
    parents = path.split("/")[:-1]
    return tuple(root.joinpath(*parents[: depth + 1]) for depth in range(len(parents)))
