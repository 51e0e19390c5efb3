"""What comes with the theme and with us, by its digests: all of it may be published as it is."""

import hashlib
from functools import cache
from importlib.resources import files
from pathlib import Path

from generator.builder.project import DOCS, OURS, THEME


@cache
def shipped() -> frozenset[str]:
    """The SHA-256 of every file of the installed theme's and of our own."""
    theirs = Path(str(files("material"))) / "templates" / "assets"
    folders = (theirs, OURS / THEME / "assets", OURS / DOCS)
    each = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    return frozenset(hashlib.sha256(path.read_bytes()).hexdigest() for path in each)
