"""The templates of MkDocs' theme, found without its icons and compiled once by a process."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jinja2
from jinja2.bccache import Bucket
from mkdocs.theme import Theme

THEME: Any = Theme


class Templates(jinja2.FileSystemLoader):
    """The files of a theme, but for hidden ones: Material's icons, of which there are ten thousand.

    MkDocs leaves them out as well, after it has looked at the name of each.
    """

    def list_templates(self) -> list[str]:
        """The names of all others."""
        return sorted({name for folder in self.searchpath for name in _unhidden(Path(folder))})


class Compiled(jinja2.BytecodeCache):
    """Templates as they were compiled for an earlier page of what this process serves."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Any] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take what the same text was compiled to."""
        bucket.code = self._known.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep it."""
        self._known[bucket.key, bucket.checksum] = bucket.code


def compile_once() -> None:
    """Have MkDocs fill templates that were compiled for an earlier build of the same process."""
    made, compiled = THEME.get_env, Compiled()

    def environment(theme: Theme) -> jinja2.Environment:
        found: jinja2.Environment = made(theme)
        found.loader, found.bytecode_cache = Templates(theme.dirs), compiled
        return found

    THEME.get_env = environment


def _unhidden(folder: Path) -> Iterator[str]:
    for at, folders, names in os.walk(folder):
        folders[:] = (name for name in folders if not name.startswith("."))
        yield from (Path(at, name).relative_to(folder).as_posix() for name in names)
