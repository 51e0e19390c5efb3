"""Several files among others, made or replaced: all of them, or none."""

from collections.abc import Mapping
from pathlib import Path

from generator.faults import EnvironmentFault
from generator.files.disk import write


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
        for name, data in contents.items():
            _make_folders(root, (root / name).parent, made)
            try:
                with (root / name).open("xb") as file:
                    made.append(root / name)
                    file.write(data)
            except FileExistsError:
                raise EnvironmentFault(f"{name} exists, and is not overwritten") from None
    except BaseException as error:
        for path in reversed(made):
            _remove(path)
        if isinstance(error, OSError):
            raise _refused(error) from None
        raise


def rewrite_files(root: Path, contents: Mapping[str, bytes]) -> None:
    """Put other files in the places of some, or new ones; all are written beside them first.

    Raises:
        EnvironmentFault: the disk refuses; what stood there still does.
    """
    beside = {name: (root / name).with_name(f".{Path(name).name}.new") for name in contents}
    before: dict[Path, bytes | None] = {}
    try:
        for name, path in beside.items():
            write(path, contents[name])
        for name, path in beside.items():
            had = (root / name).read_bytes() if (root / name).exists() else None
            path.replace(root / name)
            before[root / name] = had
    except OSError as error:
        for path, data in before.items():
            _put_back(path, data)
        raise _refused(error) from None
    finally:
        for path in beside.values():
            path.unlink(missing_ok=True)


def _put_back(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink()
    else:
        path.write_bytes(data)


def _refused(error: OSError) -> EnvironmentFault:
    where = f" ({error.filename})" if error.filename else ""
    return EnvironmentFault(f"nothing was written: {(error.strerror or str(error)).lower()}{where}")


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


def _remove(path: Path) -> None:
    if path.is_dir():
        path.rmdir()
    else:
        path.unlink(missing_ok=True)
