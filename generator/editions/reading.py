"""The history of a briefing, read from Git: each state once, and only what is not known yet.

What was found of two states is kept, so that a site is built without reading all of its past; where
that is lacking, of another version or broken, everything is read again. What became of entries is
found in the files that differ, in a long history of many files as in a short one of few.
"""

import hashlib
import os
import re
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from generator.changes import Changes, changes_between
from generator.decode import SUFFIXES, Briefing, decode
from generator.editions.commits import Commit, commits_of_branch, folders_in, published_commits
from generator.editions.edition import UNKNOWN, Edition, History
from generator.faults import EnvironmentFault
from generator.files import keep_in, recalled, wanted_cache
from generator.history import ask_git
from generator.revision import RevisionTree, tree_of
from generator.tree import MAX_BYTES, Tree, Unreadable
from generator.version import software

Pairs = Mapping[str, Changes]
"""What changed, by what Git calls the content of the older folder and of the newer one."""
_FORM = TypeAdapter(tuple[str, dict[str, Changes]])


def _kept(cache: Path | None, root: Path, slug: str) -> Pairs:
    """What this very software found of a briefing before; nothing where that is not known."""
    try:
        written = recalled(cache, _name(root, slug)) if cache else None
        made_by, pairs = _FORM.validate_json(written or b"")
    except ValidationError:
        return {}
    return pairs if made_by == software() else {}


def _keep(cache: Path | None, root: Path, slug: str, pairs: Pairs) -> None:
    """Keep what was found, instead of all that was kept before."""
    with suppress(PydanticSerializationError):  # a name of a file that is no text
        if cache:
            keep_in(cache, _name(root, slug), _FORM.dump_json((software(), dict(pairs))))


def _name(root: Path, slug: str) -> str:
    """What is kept of a briefing lies under the place of its project."""
    digest = hashlib.sha256(os.fsencode(root / slug)).hexdigest()
    return f"editions-{digest[:24]}.json"


_SPEAKS_OF_OTHERS = re.compile(
    rb"\b(?:actors|projects|answer|key_points|sections)[\"']?\s*:"
    rb"|\A(?:\s|#[^\n]*\n)*[-\[]"
)
"""What a file holds that others need: names, and what sums up facts; or it is a bare list."""
_RESTS_ON_OTHERS = re.compile(rb"\bsource[\"']?\s*:\s*[\"']?[a-z0-9-]+(?![a-z0-9-]|[\"']?\s*:)")
"""A fact that names its source, which may be described in another file."""


@dataclass(frozen=True, slots=True)
class NarrowedTree:
    """A commit without the files that are the same in both states and say nothing of others."""

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
    contents = [(path, _known_bytes(tree, path)) for tree in (old, new) for path in there]
    if any(path in differing and _RESTS_ON_OTHERS.search(data) for path, data in contents):
        return frozenset(there)
    of_others = {path for path, data in contents if _SPEAKS_OF_OTHERS.search(data)}
    return frozenset(differing | of_others | {f"{folder}/briefing.yml"})


def _known_bytes(tree: RevisionTree, path: str) -> bytes:
    """What a file holds as far as it is a file and was read."""
    file = tree.known.get(path)
    return tree.contents.get(file.name, b"") if file else b""


State = tuple[Commit, str]
"""A commit, and what Git calls the folder of the briefing in it; empty where it has none."""


def history_of(
    root: Path, cache: Path | None, slug: str, tree: Tree, recorded: Collection[str] = ()
) -> History:
    """How a briefing became what it is.

    An edition is a published commit on the first-parent line of what is checked out: what was done
    step by step, on a branch that was merged or between two publications, is one edition, as its
    readers saw it.

    Args:
        root: the project's folder.
        cache: where what was found is kept for the next time; nothing is kept without it.
        slug: the folder of the briefing.
        tree: the files of the project as they lie there.
        recorded: the commits that were published, as far as that was written down.

    Raises:
        NoHistory: there is no Git, or no repository.
        EnvironmentFault: there is no commit, or Git refuses to answer.
    """
    line = commits_of_branch(root)
    commits = published_commits(line, recorded)
    since = next((f"{one.at:%Y-%m-%d}" for one in line if one.name in recorded), "")
    states = tuple(zip(commits, folders_in(root, commits, f"briefings/{slug}"), strict=True))
    shifted = ("", *(folder for _, folder in states))
    changed = [one for before, one in zip(shifted, states, strict=False) if before != one[1]]
    if not changed:
        return UNKNOWN
    is_shallow = ask_git(root, "rev-parse", "--is-shallow-repository").strip() == b"true"
    is_whole = not (is_shallow and states[0][1])
    first, _ = changed[0]
    start = Edition(first.name, first.seconds, Changes(slug, ()), is_first=True)
    editions = (
        *((start,) if is_whole else ()),
        *_committed(root, cache, slug, changed),
        *_not_committed(root, states[-1][0], slug, tree),
    )
    return History(editions[::-1], commits[-1].name, len(line), is_whole, since)


def histories_of(
    root: Path, tree: Tree, slugs: Iterable[str], recorded: Collection[str]
) -> dict[str, History]:
    """How each briefing became what it is, by folder; nothing of one that Git knows nothing of."""
    found: dict[str, History] = {}
    for slug in slugs:
        with suppress(EnvironmentFault):
            found[slug] = history_of(root, wanted_cache(), slug, tree, recorded)
    return found


def read_state(tree: Tree, slug: str) -> Briefing:
    """A briefing as it is written in some files; an empty one where there are none."""
    is_there = bool(tree.files(f"briefings/{slug}", SUFFIXES))
    return decode(tree, slug) if is_there else Briefing(slug, None, ())


def _committed(root: Path, cache: Path | None, slug: str, states: list[State]) -> list[Edition]:
    """What each state changed; what is not known is read, from the files that differ."""

    @lru_cache(maxsize=2)
    def read(commit: str) -> RevisionTree:
        return tree_of(root, commit, SUFFIXES)

    @lru_cache(maxsize=2)
    def decoded(commit: str, paths: frozenset[str]) -> Briefing:
        return read_state(NarrowedTree(read(commit), paths), slug)

    known, found, editions = _kept(cache, root, slug), dict[str, Changes](), list[Edition]()
    for (before, old), (commit, new) in pairwise(states):
        key = f"{old}-{new}"
        if (changes := known.get(key)) is None:
            left = needed(read(before.name), read(commit.name), f"briefings/{slug}")
            changes = changes_between(decoded(before.name, left), decoded(commit.name, left))
        found[key] = changes
        if changes.cards or changes.unread:
            editions.append(Edition(commit.name, commit.seconds, changes, commit.trailers))
    if found.keys() != known.keys():
        _keep(cache, root, slug, found)
    return editions


def _not_committed(root: Path, last: Commit, slug: str, tree: Tree) -> tuple[Edition, ...]:
    """What lies in the work tree and is in no commit yet, if it says anything else."""
    head = tree_of(root, last.name, SUFFIXES)
    if _contents(head, slug) == _contents(tree, slug):
        return ()
    changes = changes_between(read_state(head, slug), read_state(tree, slug))
    return (Edition("", 0, changes),) if changes.cards or changes.unread else ()


def _contents(tree: Tree, slug: str) -> list[tuple[str, bytes | None]]:
    return [(path, _bytes(tree, path)) for path in tree.files(f"briefings/{slug}", SUFFIXES)]


def _bytes(tree: Tree, path: str) -> bytes | None:
    try:
        return tree.read(path)
    except Unreadable:
        return None
