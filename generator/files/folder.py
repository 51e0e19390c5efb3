"""Whole folders: made anew beside the old one, put in its place, also after a crash."""

import errno
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePath

from generator.faults import EnvironmentFault, reason_of, refusal_of
from generator.files.disk import bytes_of, clear, keep, sync_folders, write

MOUNTED = frozenset({errno.EBUSY, errno.EXDEV})
"""What systems answer who are asked to rename a folder that is a disk of its own."""
KEPT = "lost+found"  # of a disk that is mounted; it belongs to the system
LAST = "index.html"


def replace_folder(new: Path, target: Path, aside: Path) -> None:
    """Rename `new` to `target`; what stood there goes to `aside` and is removed at the end.

    Between the two renames nothing stands at `target`; after a crash there, `restore_folder`
    brings the old folder back. Where `target` or what `new` lies in is a disk of its own, no
    renaming leads from one to the other, and the files are replaced one by one.

    Raises:
        EnvironmentFault: the system refuses; the old folder is back in its place.
    """
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise EnvironmentFault(f"{target.name} is not a folder; move it away")
    had_one = target.exists()
    try:
        try:
            _rename_both(new, target, aside)
        except OSError as error:
            if error.errno not in MOUNTED:
                raise
            overwrite_folder(new, target)
            shutil.rmtree(new, ignore_errors=True)
    except OSError as error:
        raise EnvironmentFault(
            f"{target.name} could not be put in place: {reason_of(error)}"
        ) from None
    finally:
        if not had_one or target.exists():
            _forget(aside)


def _rename_both(new: Path, target: Path, aside: Path) -> None:
    had_one = target.exists()
    if had_one:
        _mark(aside).write_text(_identity(target), encoding="utf-8")
        target.rename(aside)
    try:
        new.rename(target)
    except OSError:
        if had_one:
            aside.rename(target)
        raise


def overwrite_folder(new: Path, target: Path) -> None:
    """Make a folder hold what another one holds, file by file, its `index.html` files last.

    So a page that is reached finds what it needs at any time. A crash leaves a mixture, and the
    same again completes it.

    Raises:
        OSError: the disk refuses.
    """
    due = {path.relative_to(new) for path in new.rglob("*") if path.is_file()}
    for name in sorted(due, key=lambda one: (one.name == LAST, -len(one.parts), one)):
        _make_room(target, name)
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        beside = (target / name).with_name(f".{name.name}.new")
        shutil.copyfile(new / name, beside)
        beside.replace(target / name)
    for path in sorted(target.rglob("*"), reverse=True):
        name = path.relative_to(target)
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()) and name.parts[0] != KEPT:
                path.rmdir()
        elif name not in due:
            path.unlink()


def _make_room(target: Path, name: PurePath) -> None:
    """Take away links and files where a folder is due, and a folder where a file is."""
    for folder in (target / one for one in reversed(name.parents[:-1])):
        if folder.is_symlink() or folder.is_file():
            folder.unlink()
    if (target / name).is_dir() and not (target / name).is_symlink():
        shutil.rmtree(target / name)


def restore_folder(target: Path, aside: Path) -> None:
    """Finish or undo a replacement that was interrupted.

    A folder that a replacement of ours did not put aside, by the number that the system knows it
    by, is removed and put nowhere: anybody may have written it.
    """
    if aside.is_dir() and not aside.is_symlink() and not target.exists() and _is_ours(aside):
        aside.rename(target)
    _forget(aside)


def _mark(aside: Path) -> Path:
    """The file that says which folder is put aside."""
    return aside.with_name(f"{aside.name}.mark")


def _identity(folder: Path) -> str:
    """What a folder is known by to its file system, under any name."""
    status = folder.stat()
    return f"{status.st_dev} {status.st_ino}"


def _is_ours(aside: Path) -> bool:
    try:
        return _mark(aside).read_text(encoding="utf-8") == _identity(aside)
    except (OSError, UnicodeDecodeError):
        return False


def _forget(aside: Path) -> None:
    clear(aside)
    clear(_mark(aside))


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
        clear(new)  # of a run that was interrupted
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
        raise EnvironmentFault(
            f"{target.name} could not be written: {refusal_of(error)}"
        ) from error
