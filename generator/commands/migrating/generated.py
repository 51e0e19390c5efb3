"""Older versions wrote the pages into `docs/`, beside what people write there."""

import hashlib
import json
from collections.abc import Iterator

from generator.project import Project

MANIFEST = "manifest.json"
"""What an older version remembered of the files that it wrote, with the SHA-256 of each."""


def generated_pages(project: Project) -> Iterator[str]:
    """The pages that an older version made and nobody has changed since, relative to `docs/`."""
    try:
        listed = json.loads((project.state / MANIFEST).read_bytes())
    except (OSError, ValueError):
        return
    for path, digest in sorted(listed.items()) if isinstance(listed, dict) else ():
        parts = str(path).split("/")
        file = project.docs.joinpath(*parts)
        if ".." in parts or file.is_symlink() or not file.is_file():
            continue
        if hashlib.sha256(file.read_bytes()).hexdigest() == digest:
            yield str(path)
