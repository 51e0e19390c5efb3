"""Two states of a briefing without the files that are the same in both and say nothing of others.

What became of entries is then found in the files that differ, in a long history of many files as
in a short one of few.
"""

import re
from dataclasses import dataclass

from generator.decode import SUFFIXES
from generator.revision import RevisionTree
from generator.tree import MAX_BYTES

_SPEAKS_OF_OTHERS = re.compile(
    rb"\b(?:actors|projects|answer|key_points|sections)[\"']?\s*:"
    rb"|\A(?:\s|#[^\n]*\n)*[-\[]",
)
"""What a file holds that others need: names, and what sums up facts; or it is a bare list."""
_RESTS_ON_OTHERS = re.compile(rb"\bsource[\"']?\s*:\s*[\"']?[a-z0-9-]+(?![a-z0-9-]|[\"']?\s*:)")
"""A fact that names its source, which may be described in another file."""


@dataclass(frozen=True, slots=True)
class NarrowedTree:
    """Some of the files of a commit."""

    whole: RevisionTree
    paths: frozenset[str]

    def read(self, path: str, most: int = MAX_BYTES) -> bytes:
        """Read one file, of those that are left."""
        return self.whole.read(path, most)

    def files(self, folder: str, suffixes: tuple[str, ...]) -> tuple[str, ...]:
        """List what is left."""
        return tuple(path for path in self.whole.files(folder, suffixes) if path in self.paths)


def needed(old: RevisionTree, new: RevisionTree, folder: str) -> frozenset[str]:
    """The files of a briefing that are read to compare two states of it."""
    there = {*old.files(folder, SUFFIXES), *new.files(folder, SUFFIXES)}
    differing = {path for path in there if old.known.get(path) != new.known.get(path)}
    contents = [(path, _contents(tree, path)) for tree in (old, new) for path in there]
    if any(path in differing and _RESTS_ON_OTHERS.search(data) for path, data in contents):
        return frozenset(there)
    of_others = {path for path, data in contents if _SPEAKS_OF_OTHERS.search(data)}
    return frozenset(differing | of_others | {f"{folder}/briefing.yml"})


def _contents(tree: RevisionTree, path: str) -> bytes:
    """What a file holds as far as it is a file and was read."""
    file = tree.known.get(path)
    return tree.contents.get(file.name, b"") if file else b""
