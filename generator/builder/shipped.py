"""What comes with the theme and with us, by its digests: all of it may be published as it is."""

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

from generator.builder.project import DOCS, OURS, THEME
from generator.wordings import spoken
from generator.wordings.marked import in_file


@cache
def shipped(language: str, theme: str = "material") -> frozenset[str]:
    """The SHA-256 of every file of the installed theme's and of our own.

    Args:
        language: what our own speak.
        theme: the package that the theme is in.
    """
    theirs = Path(str(files(theme))) / "templates" / "assets"
    with spoken(language):
        ours = (
            in_file(path.name, path.read_bytes())
            for folder in (OURS / THEME / "assets", OURS / DOCS)
            for path in _files(folder)
        )
        each = (*(path.read_bytes() for path in _files(theirs)), *ours)
    return frozenset(hashlib.sha256(data).hexdigest() for data in each)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())
