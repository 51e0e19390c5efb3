"""Files read without following links, and written whole: one, or several or none of them."""

import os
import shutil
import sys
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from generator.faults import EnvironmentFault


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


def create_files(root: Path, contents: Mapping[str, bytes]) -> None:
    """Write files that are not there yet, in this order.

    Args:
        root: the folder that they are named from.
        contents: the files, by POSIX path relative to it.

    Raises:
        EnvironmentFault: something stands where one of them goes, a folder on the way is a link or
            no folder, or the disk refuses; what was made until then is gone.
    """
    made: list[Path] = []
    try:
        for name in contents:
            _make_folders(root, (root / name).parent, made)
            _refuse_another(root, name)
        rewrite_files(root, contents)
    except BaseException as error:
        for folder in reversed(made):
            with suppress(OSError):
                folder.rmdir()
        if isinstance(error, OSError):
            raise _refused(error) from None
        raise


def rewrite_files(root: Path, contents: Mapping[str, bytes], gone: Collection[str] = ()) -> None:
    """Put other files in the places of some, or new ones; all are written beside them first.

    A file keeps who may read and write it.

    Args:
        root: the folder that they are named from.
        contents: the files, by POSIX path relative to it.
        gone: the files that are taken away.

    Raises:
        EnvironmentFault: the disk refuses; what stood there still does.
    """
    beside = {root / name: _hidden(root / name, "new") for name in contents}
    old: dict[Path, Path | None] = {}
    kept: list[Path] = []
    try:
        for name, data in contents.items():
            write(beside[root / name], data)
        for path, new in beside.items():
            before = _kept(path, new)
            kept += [before] if before else []
            new.replace(path)
            old[path] = before
        for path in (root / name for name in gone):
            before = _hidden(path, "old")
            path.replace(before)
            old[path] = before
            kept.append(before)
    except BaseException as error:
        for path, before in old.items():
            if before:
                before.replace(path)
            else:
                path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _refused(error) from None
        raise
    finally:
        for left in (*beside.values(), *kept):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _hidden(path: Path, ending: str) -> Path:
    return path.with_name(f".{path.name}.{ending}")


def _kept(path: Path, new: Path) -> Path | None:
    """A second name for a file that is about to be replaced; None where there is none."""
    if not path.exists():
        return None
    shutil.copymode(path, new)
    before = _hidden(path, "old")
    before.unlink(missing_ok=True)
    keep(path, before)
    return before


def _refused(error: OSError) -> EnvironmentFault:
    where = f" ({error.filename})" if error.filename else ""
    return EnvironmentFault(f"nothing was written: {(error.strerror or str(error)).lower()}{where}")


def _refuse_another(root: Path, name: str) -> None:
    if os.path.lexists(root / name):
        raise EnvironmentFault(f"{name} exists, and is not overwritten; choose an --id")


def _make_folders(root: Path, folder: Path, made: list[Path]) -> None:
    missing = []
    for path in (folder, *folder.parents):
        if path == root:
            break
        if path.is_symlink():
            raise EnvironmentFault(f"{path} is a symbolic link, and links are not followed")
        if not path.exists():
            missing.append(path)
    for path in reversed(missing):
        path.mkdir()
        made.append(path)
