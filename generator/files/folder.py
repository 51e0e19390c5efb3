"""One folder put in the place of another: the old or the new one is there, also after a crash."""

import errno
import shutil
from pathlib import Path

from generator.faults import EnvironmentFault

MOUNTED = frozenset({errno.EBUSY, errno.EXDEV})
"""What systems answer who are asked to rename a folder that is a disk of its own."""
KEPT = "lost+found"  # of a disk that is mounted; it belongs to the system
LAST = "index.html"


def replace_folder(new: Path, target: Path, aside: Path) -> None:
    """Rename `new` to `target`; what stood there goes to `aside` and is removed at the end.

    All three lie on one file system. Between the two renames nothing stands at `target`; after a
    crash there, `restore_folder` brings the old folder back. A target that is a disk of its own
    cannot be renamed, and is replaced file by file.

    Raises:
        EnvironmentFault: the system refuses; the old folder is back in its place.
    """
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise EnvironmentFault(f"{target.name} is not a folder; move it away")
    had_one = target.exists()
    try:
        if had_one:
            _mark(aside).write_text(_identity(target), encoding="utf-8")
            try:
                target.rename(aside)
            except OSError as error:
                if error.errno not in MOUNTED:
                    raise
                overwrite_folder(new, target)
                had_one = False
                return
        try:
            new.rename(target)
        except OSError:
            if had_one:
                aside.rename(target)
            raise
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise EnvironmentFault(f"{target.name} could not be put in place: {reason}") from None
    finally:
        if not had_one or target.exists():
            _forget(aside)


def overwrite_folder(new: Path, target: Path) -> None:
    """Make a folder hold what another one holds, file by file, its `index.html` files last.

    So a page that is reached finds what it needs at any time. A crash leaves a mixture, and the
    same again completes it.

    Raises:
        OSError: the disk refuses.
    """
    due = {path.relative_to(new) for path in new.rglob("*") if path.is_file()}
    for name in sorted(due, key=lambda one: (one.name == LAST, -len(one.parts), one)):
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
    if aside.is_symlink():
        aside.unlink()
    shutil.rmtree(aside, ignore_errors=True)
    if (mark := _mark(aside)).exists():
        mark.unlink()
