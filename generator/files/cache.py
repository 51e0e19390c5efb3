"""What was worked out is kept in the user's own cache, where no proposed change can plant it.

It lies there whole or counts as not there: each file begins with the digest of the rest.
"""

import hashlib
import os
from contextlib import suppress
from pathlib import Path

from generator.faults import EnvironmentFault
from generator.files.disk import rewrite_files

KEPT = 64  # files; the longest of a thousand mistakes has half a megabyte


def own_cache() -> Path | None:
    """Where things are kept; nothing where somebody else could put one."""
    named = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    with suppress(OSError, RuntimeError, ValueError):
        folder = (Path(named) if named else Path.home() / ".cache") / "annotated-briefing"
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        status = folder.stat()
        is_ours = os.name == "nt" or (status.st_uid == os.getuid() and not status.st_mode & 0o022)
        return folder if is_ours and folder.is_absolute() else None
    return None


def wanted_cache() -> Path | None:
    """Where things are kept, unless BRIEFING_CACHE=0 says that nothing is."""
    return own_cache() if os.environ.get("BRIEFING_CACHE") != "0" else None


def recalled(cache: Path, name: str) -> bytes | None:
    """What is kept under a name; nothing where it is not, or not as it was written."""
    with suppress(OSError):
        digest, _, written = (cache / name).read_bytes().partition(b"\n")
        if hashlib.sha256(written).hexdigest().encode() == digest:
            return written
    return None


def keep_in(cache: Path, name: str, written: bytes) -> None:
    """Keep something, and forget what is oldest; where the disk refuses, it is not kept."""
    digest = hashlib.sha256(written).hexdigest().encode()
    with suppress(OSError, EnvironmentFault):
        rewrite_files(cache, {name: digest + b"\n" + written})
        for old in sorted(cache.glob("*.json"), key=lambda path: path.stat().st_mtime)[:-KEPT]:
            old.unlink(missing_ok=True)
