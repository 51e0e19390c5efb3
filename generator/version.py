"""The version of this software, its digest, and the version of the schema that it reads."""

import hashlib
import os
import sys
from functools import cache
from pathlib import Path

__version__ = "0.2.0"

SCHEMA = 1
"""The version of the schema that this software reads."""


@cache
def software() -> str:
    """The digest of every file of this package, of Python, and of the names of what is installed.

    What was made by the same software of the same things need not be made again.
    """
    root, whole = Path(__file__).parent, hashlib.sha256(sys.version.encode())
    for here, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            data = (Path(here) / name).read_bytes()
            whole.update(f"{(Path(here) / name).relative_to(root)} {len(data)}\0".encode() + data)
    places = [Path(place) for place in sys.path if Path(place).is_dir()]
    installed = {at.name for place in places for at in place.iterdir() if "-info" in at.name}
    whole.update(repr(sorted(installed)).encode())
    return whole.hexdigest()
