"""The replacement of one generated set by the next, and the recovery from an interrupted one."""

import shutil
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.faults import EnvironmentFault
from generator.files.disk import (
    bytes_of,
    folders_between,
    is_inside,
    keep,
    link_on_the_way,
    sync_folders,
    write,
    write_whole,
)
from generator.files.lock import exclusive
from generator.files.record import (
    EXTRA,
    JOURNAL,
    MANIFEST,
    Journal,
    digest,
    manifest_bytes,
    read_extra,
    read_journal,
    read_manifest,
    write_journal,
)

STAGED, KEPT = "staged", "kept"


def replace_generated(root: Path, state: Path, new: Mapping[str, bytes]) -> tuple[str, ...]:
    """Make the generated files below `root` exactly `new`, all of them or none.

    A generated file that somebody edited is written anew while it is due, and left alone when it
    no longer is: by then it is theirs.

    Args:
        root: the folder that pages stand in, beside files that are not ours.
        state: a folder of our own on the same file system, for the manifest and the journal.
        new: contents by POSIX path relative to `root`.

    Returns:
        The paths that were written or removed.

    Raises:
        EnvironmentFault: a foreign file or a link stands in the way, another run is at work, or
            the disk refuses; the old set stays.
    """
    if strays := [path for path in new if not is_inside(path)]:
        raise ValueError(f"not below {root.name}: {strays}")
    with disk_faults(), exclusive(state):
        recover(root, state)
        old, extra = read_manifest(state), read_extra(state)
        refuse_foreign(root, {*old, *ours(root, extra)}, new)
        changed = {path: new[path] for path in sorted(new) if bytes_of(root / path) != new[path]}
        written = {path: (one,) for path, one in old.items()} | extra
        stale = sorted(path for path in ours(root, written) if path not in new)
        manifest = {path: digest(new[path]) for path in sorted(new)}
        if changed or stale or extra or manifest != old:
            _replace(root, state, changed, stale, manifest)
        return (*changed, *stale)


@contextmanager
def disk_faults() -> Iterator[None]:
    """Turn what the disk refuses into a fault of the environment."""
    try:
        yield
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        reason = (error.strerror or str(error)).lower()
        raise EnvironmentFault(f"the pages could not be written: {reason}{where}") from error


def ours(root: Path, written: Mapping[str, Collection[str]]) -> list[str]:
    """The files that still are as we wrote them, given the digests that each may have."""
    return [
        path
        for path, digests in written.items()
        if not link_on_the_way(root, path)
        and (found := bytes_of(root / path)) is not None
        and digest(found) in digests
    ]


def refuse_foreign(root: Path, known: Collection[str], new: Mapping[str, bytes]) -> None:
    """Stop before anything is written if something that we did not write stands in the way.

    Raises:
        EnvironmentFault: it names the first obstacle, and how many more there are.
    """
    obstacles: list[Path] = []
    for path in sorted(new):
        if link := link_on_the_way(root, path):
            raise EnvironmentFault(
                f"{_shown(root, link)} is a symbolic link, and links are not followed; remove it"
            )
        folders = folders_between(root, path)
        obstacles.extend(one for one in folders if one.exists() and not one.is_dir())
        target = root / path
        is_known = path in known and target.is_file()
        if target.exists() and not is_known and bytes_of(target) != new[path]:
            obstacles.append(target)
    if obstacles:
        first, *more = dict.fromkeys(obstacles)
        several = f" (and {len(more)} more like it)" if more else ""
        raise EnvironmentFault(
            f"{_shown(root, first)} was not written by briefing{several}; move it away"
        )


def recover(root: Path, state: Path) -> None:
    """Undo an interrupted replacement, or finish it if its manifest was already written.

    Raises:
        EnvironmentFault: `root` is a symbolic link, or the journal is not one of ours.
        OSError: the disk refuses; the next run tries again.
    """
    if root.is_symlink():
        raise EnvironmentFault(f"{root.name} is a symbolic link, and links are not followed")
    journal = read_journal(state)
    if journal is None:
        return
    manifest = bytes_of(state / MANIFEST)
    if manifest is not None and digest(manifest) == journal.commits:
        _finish(root, state, journal)
    else:
        _undo(root, state, journal)
        _forget(state)


def _replace(
    root: Path, state: Path, changed: dict[str, bytes], stale: list[str], manifest: dict[str, str]
) -> None:
    """Rename the staged files into place; the new manifest commits.

    Where the manifest stays as it was (pages are put back that somebody removed or edited), the
    end of the journal commits.
    """
    before = bytes_of(state / MANIFEST)
    kept = [path for path in (*changed, *stale) if (root / path).is_file()]
    _prepare(root, state, changed, kept)
    folders = {folder for path in changed for folder in folders_between(root, path)}
    journal = Journal(
        written={path: manifest[path] for path in changed},
        kept=tuple(kept),
        removed=tuple(stale),
        folders=tuple(_below(root, one) for one in sorted(folders) if not one.exists()),
        commits=digest(data) if (data := manifest_bytes(manifest)) != before else "",
    )
    try:
        write_journal(state, journal)
        for path in changed:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (state / STAGED / path).replace(root / path)
        for path in stale:
            (root / path).unlink()
        sync_folders({(root / path).parent for path in (*changed, *stale)})
        if journal.commits:
            write_whole(state / MANIFEST, data)
        else:
            (state / JOURNAL).unlink()
    except BaseException:
        recover(root, state)
        raise
    _finish(root, state, journal)


def _prepare(root: Path, state: Path, changed: dict[str, bytes], kept: list[str]) -> None:
    """Put the new contents beside the pages, and keep the old ones; the pages do not change."""
    for folder in (state / STAGED, state / KEPT):
        _clear(folder)
    for path, data in changed.items():
        write(state / STAGED / path, data)
    for path in kept:
        keep(root / path, state / KEPT / path)
    sync_folders((state / KEPT / path).parent for path in kept)


def _undo(root: Path, state: Path, journal: Journal) -> None:
    """Put the old files back; what somebody else put there since is theirs."""
    for path in (*journal.kept, *journal.written):
        if link_on_the_way(root, path):
            continue
        target, old = root / path, state / KEPT / path
        found = bytes_of(target)
        is_of_this_run = found is not None and digest(found) == journal.written.get(path)
        if path in journal.kept:
            if old.is_file() and (is_of_this_run or not target.exists()):
                target.parent.mkdir(parents=True, exist_ok=True)
                old.replace(target)
        elif is_of_this_run:
            target.unlink()
    _remove_if_empty(root, journal.folders)


def _finish(root: Path, state: Path, journal: Journal) -> None:
    """Tidy up after a replacement that stands; what cannot be removed now goes next time."""
    emptied = {folder for path in journal.removed for folder in folders_between(root, path)}
    _remove_if_empty(root, (_below(root, folder) for folder in emptied))
    with suppress(OSError):
        (state / EXTRA).unlink(missing_ok=True)
        _forget(state)


def _forget(state: Path) -> None:
    (state / JOURNAL).unlink(missing_ok=True)
    with suppress(OSError):
        for folder in (state / STAGED, state / KEPT):
            _clear(folder)


def _remove_if_empty(root: Path, folders: Iterable[str]) -> None:
    """Remove the folders below `root` that hold nothing, the deepest first; others stay."""
    for folder in sorted(folders, key=lambda one: one.count("/"), reverse=True):
        if not link_on_the_way(root, folder):
            with suppress(OSError):
                (root / folder).rmdir()


def _clear(folder: Path) -> None:
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)


def _shown(root: Path, path: Path) -> str:
    return path.relative_to(root.parent).as_posix()


def _below(root: Path, path: Path) -> str:
    return path.relative_to(root).as_posix()
