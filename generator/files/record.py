"""What the generator remembers of its files: the manifest, the journal, the extra pages."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.faults import EnvironmentFault
from generator.files.disk import bytes_of, is_inside, write_whole

MANIFEST = "manifest.json"
JOURNAL = "journal.json"
EXTRA = "extra.json"


@dataclass(frozen=True, slots=True)
class Journal:
    """A replacement that has begun: all that is needed to undo it, or to finish it."""

    written: dict[str, str]
    """The files that are put in place, with the SHA-256 of each."""
    kept: tuple[str, ...]
    """The files that are replaced or removed; their old contents are kept aside."""
    removed: tuple[str, ...]
    """The files that are removed."""
    folders: tuple[str, ...]
    """The folders that are made for it."""
    commits: str
    """The SHA-256 of the manifest that ends it."""


def digest(data: bytes) -> str:
    """The SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def read_manifest(state: Path) -> dict[str, str]:
    """The files that the last run wrote, with the SHA-256 of each; empty before the first run.

    Raises:
        EnvironmentFault: it is not a manifest of ours.
    """
    found = _read(state, MANIFEST)
    return {} if found is None else _paths(found, state, MANIFEST)


def manifest_bytes(manifest: Mapping[str, str]) -> bytes:
    """The manifest as it is stored."""
    return json.dumps(manifest, indent=1, sort_keys=True).encode()


def read_extra(state: Path) -> dict[str, tuple[str, ...]]:
    """The pages outside the manifest's set, each with the SHA-256 of all it may hold.

    Raises:
        EnvironmentFault: it is not a record of ours.
    """
    found = _read(state, EXTRA)
    if found is None:
        return {}
    digests = _paths(found, state, EXTRA)
    return {path: tuple(several.split()) for path, several in digests.items()}


def write_extra(state: Path, extra: Mapping[str, tuple[str, ...]]) -> None:
    """Remember the pages outside the manifest's set."""
    data = {path: " ".join(digests) for path, digests in extra.items()}
    write_whole(state / EXTRA, json.dumps(data, sort_keys=True).encode())


def read_journal(state: Path) -> Journal | None:
    """The replacement that was interrupted, if one was.

    Raises:
        EnvironmentFault: it is not a journal of ours.
    """
    found = _read(state, JOURNAL)
    if found is None:
        return None
    try:
        lists = (found["kept"], found["removed"], found["folders"])
        kept, removed, folders = (tuple(_inside(str(path)) for path in one) for one in lists)
        written = _paths(found["written"], state, JOURNAL)
        return Journal(written, kept, removed, folders, str(found["commits"]))
    except (KeyError, TypeError, ValueError):
        raise _damaged(state, JOURNAL) from None


def write_journal(state: Path, journal: Journal) -> None:
    """Remember what is about to be replaced."""
    data = {
        "written": journal.written,
        "kept": journal.kept,
        "removed": journal.removed,
        "folders": journal.folders,
        "commits": journal.commits,
    }
    write_whole(state / JOURNAL, json.dumps(data).encode())


def _read(state: Path, name: str) -> Any:
    data = bytes_of(state / name)
    if data is None:
        return None
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        raise _damaged(state, name) from None
    if not isinstance(found, dict):
        raise _damaged(state, name)
    return found


def _paths(found: Any, state: Path, name: str) -> dict[str, str]:
    """A map from paths; a record may come with a stranger's checkout, and lead out of it."""
    if not isinstance(found, dict) or not all(is_inside(path) for path in found):
        raise _damaged(state, name)
    return {path: str(value) for path, value in found.items()}


def _inside(path: str) -> str:
    if not is_inside(path):
        raise ValueError(path)
    return path


def _damaged(state: Path, name: str) -> EnvironmentFault:
    return EnvironmentFault(
        f"{state.name}/{name} is damaged; delete {state.name}/ and the generated pages in docs/"
    )
