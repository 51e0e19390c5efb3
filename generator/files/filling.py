"""A new folder of files: all of them, or nothing more than was there before."""

import shutil
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

UNFINISHED = ".unfinished"


def fill_folder(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write files into a folder that holds none of their names; it is made if there is none.

    They are written beside their places first.

    Args:
        folder: where they go.
        contents: the files, by POSIX path relative to it.

    Raises:
        OSError: the disk refuses; what was made until then is gone.
    """
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    aside = folder / UNFINISHED
    try:
        for name, data in contents.items():
            (aside / name).parent.mkdir(parents=True, exist_ok=True)
            (aside / name).write_bytes(data)
        for path in sorted(aside.iterdir()):
            path.rename(folder / path.name)
        aside.rmdir()
    except BaseException:
        for name in {PurePosixPath(name).parts[0] for name in contents} | {UNFINISHED}:
            _remove(folder / name)
        for made in missing:
            if made.exists():
                made.rmdir()
        raise


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
