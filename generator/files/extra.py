"""A page beside the generated set, for as long as a command runs: ours, whole, then gone."""

from pathlib import Path

from generator.files.disk import bytes_of, write
from generator.files.lock import exclusive
from generator.files.record import digest, read_extra, write_extra
from generator.files.replacing import STAGED, disk_faults, ours, recover, refuse_foreign


def write_page(root: Path, state: Path, path: str, data: bytes) -> None:
    """Write one generated page that is not in the manifest; the next whole set removes it.

    Args:
        root: the folder that pages stand in.
        state: the folder of our own that remembers the page.
        path: where it goes, POSIX, relative to `root`.
        data: its contents.

    Raises:
        EnvironmentFault: a foreign file of this name or a link stands in the way, another run is
            at work, or the disk refuses; what was there stays.
    """
    with disk_faults(), exclusive(state):
        recover(root, state)
        extra = read_extra(state)
        refuse_foreign(root, ours(root, extra), {path: data})
        found = bytes_of(root / path)
        if found == data:
            return
        # The old digest too: whether or not the rename is reached, the page is known as ours.
        known = (digest(data),) if found is None else (digest(found), digest(data))
        write_extra(state, extra | {path: known})
        write(state / STAGED / path, data)
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (state / STAGED / path).replace(root / path)


def remove_page(root: Path, state: Path, path: str) -> None:
    """Remove a page that `write_page` wrote, unless it was edited since; without one, do nothing.

    Raises:
        EnvironmentFault: another run is at work, or the disk refuses.
    """
    with disk_faults(), exclusive(state):
        extra = read_extra(state)
        if path not in extra:
            return
        if path in ours(root, {path: extra[path]}):
            (root / path).unlink()
        write_extra(state, {other: kept for other, kept in extra.items() if other != path})
