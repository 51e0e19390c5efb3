"""One folder put in the place of another: the old or the new one is there, also after a crash."""

import shutil
from pathlib import Path

from generator.faults import EnvironmentFault


def replace_folder(new: Path, target: Path, aside: Path) -> None:
    """Rename `new` to `target`; what stood there goes to `aside` and is removed at the end.

    All three lie on one file system. Between the two renames nothing stands at `target`; after a
    crash there, `restore_folder` brings the old folder back.

    Raises:
        EnvironmentFault: the system refuses; the old folder is back in its place.
    """
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise EnvironmentFault(f"{target.name} is not a folder; move it away")
    had_one = target.exists()
    try:
        if had_one:
            target.rename(aside)
        try:
            new.rename(target)
        except OSError:
            if had_one:
                aside.rename(target)
            raise
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise EnvironmentFault(f"{target.name} could not be put in place: {reason}") from None
    shutil.rmtree(aside, ignore_errors=True)


def restore_folder(target: Path, aside: Path) -> None:
    """Finish or undo a replacement that was interrupted."""
    if aside.is_dir() and not target.exists():
        aside.rename(target)
    shutil.rmtree(aside, ignore_errors=True)
