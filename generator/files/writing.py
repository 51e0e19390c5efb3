"""A whole folder of ours: made anew beside the old one, what did not change taken over from it."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from generator.faults import EnvironmentFault
from generator.files.disk import bytes_of, keep, sync_folders, write
from generator.files.folder import replace_folder, restore_folder


def write_folder(target: Path, contents: Mapping[str, bytes]) -> tuple[str, ...]:
    """Make a folder hold exactly these files; the old folder stands there or the new one.

    A file whose bytes did not change keeps its time. What others put beside the files, such as a
    builder's own output, stays until something changes, and is then gone with the old folder.

    Args:
        target: the folder; it is all ours.
        contents: the files, by POSIX path relative to it.

    Returns:
        The paths that were written or removed.

    Raises:
        EnvironmentFault: a link or a file stands in the folder's place, or the disk refuses; the
            old folder stays.
    """
    with _disk_faults(target):
        new, old = (target.with_name(f"{target.name}-{end}") for end in ("new", "old"))
        restore_folder(target, old)
        if new.exists():  # of a run that was interrupted
            shutil.rmtree(new)
        if target.is_symlink():
            raise EnvironmentFault(
                f"{target.name} is a symbolic link, and links are not followed; remove it"
            )
        changed = {p: data for p, data in contents.items() if bytes_of(target / p) != data}
        tops = sorted({path.partition("/")[0] for path in contents})
        stale = {path for top in tops for path in _files(target, top)} - contents.keys()
        if not changed and not stale:
            return ()
        try:
            _make(new, target, contents, changed)
            replace_folder(new, target, old)
        except BaseException:
            shutil.rmtree(new, ignore_errors=True)
            raise
        return tuple(sorted((*changed, *stale)))


def _make(
    new: Path, old: Path, contents: Mapping[str, bytes], changed: Mapping[str, bytes]
) -> None:
    for path, data in contents.items():
        if path in changed:
            write(new / path, data)
        else:
            keep(old / path, new / path)
    sync_folders({(new / path).parent for path in contents} | {new})


def _files(folder: Path, top: str) -> Iterator[str]:
    """The files below one name in a folder, or the file of that name."""
    at = folder / top
    for path in at.rglob("*") if at.is_dir() else (at,):
        if path.is_symlink() or path.is_file():
            yield path.relative_to(folder).as_posix()


@contextmanager
def _disk_faults(target: Path) -> Iterator[None]:
    """Turn what the disk refuses into a fault of the environment."""
    try:
        yield
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        reason = (error.strerror or str(error)).lower()
        raise EnvironmentFault(f"{target.name} could not be written: {reason}{where}") from error
