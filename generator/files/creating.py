"""Several files among others, made or replaced: all of them, or none."""

import os
import shutil
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path

from generator.faults import EnvironmentFault
from generator.files.disk import keep, write


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
