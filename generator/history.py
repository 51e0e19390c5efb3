"""What Git remembers of a project: lines that changed since, files as they were elsewhere."""

import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from generator.faults import EnvironmentFault

_FILE = re.compile(r"\+\+\+ (?:b/)?(.+)")
_BLOB = re.compile(r"([0-9a-f]{40,64}) blob ([0-9]+)")
_HUNK = re.compile(r"@@ -[0-9,]+ \+([0-9]+)(?:,([0-9]+))? @@")
OPTIONS = (
    *("--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames"),
    *("--relative", "--src-prefix=a/", "--dst-prefix=b/", "--diff-filter=AM"),
)
ELSEWHERE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_NAMESPACE")
"""What leads Git to another repository; a hook that Git runs has these from the one it is in."""


def changed_lines(root: Path, base: str) -> dict[str, frozenset[int]]:
    """The lines of each file below `root` that are not as they were in `base`.

    Args:
        root: a folder in a Git repository; paths are relative to it.
        base: a commit, branch or tag.

    Raises:
        EnvironmentFault: Git is not there, or knows nothing of the base.
    """
    command = ("-c", "core.quotePath=false", "diff", *OPTIONS, "--end-of-options", base, "--")
    try:
        answer = ask_git(root, *command)
    except NoHistory:
        raise
    except EnvironmentFault as fault:
        raise EnvironmentFault(f"git cannot compare with '{base}': {fault}") from None
    return _read(answer.decode("utf-8", "replace"))


def blobs(root: Path, names: Sequence[str], largest: int) -> dict[str, bytes | None]:
    """The files that Git knows under some names (`<ref>:./<path>`, relative to `root`).

    Names that it does not know, or that are not of files, are left out, and so is everything where
    there is no Git or no repository. None stands for a file that is too large to be read.

    Args:
        root: a folder; nothing is written in it.
        names: revisions as `git rev-parse` reads them, without line breaks.
        largest: bytes.

    Raises:
        EnvironmentFault: there is a repository, and Git refuses to read it.
    """
    try:
        listed = ask_git(root, "cat-file", "--batch-check", asked="\n".join(names))
    except NoHistory:
        return {}
    found: dict[str, bytes | None] = {}
    for name, line in zip(names, listed.decode("utf-8", "replace").split("\n"), strict=False):
        if known := _BLOB.fullmatch(line):
            is_small = int(known[2]) <= largest
            found[name] = ask_git(root, "cat-file", "blob", known[1]) if is_small else None
    return found


class NoHistory(EnvironmentFault):
    """There is no Git, or no repository to ask about."""


def ask_git(root: Path, *words: str, asked: str = "") -> bytes:
    """What Git answers, in a folder.

    Args:
        root: the folder.
        words: a command of Git and its options; nothing that somebody else wrote.
        asked: what it reads.

    Raises:
        NoHistory: there is no Git, or no repository.
        EnvironmentFault: Git refuses to answer.
    """
    try:
        done = subprocess.run(  # noqa: S603
            ["git", "-C", str(root), *words],  # noqa: S607
            input=asked.encode(),
            env=_environment(),
            capture_output=True,
            check=False,
        )
    except OSError as error:
        raise NoHistory(f"git cannot be started: {error.strerror}") from None
    if done.returncode == 0:
        return done.stdout
    told = done.stderr.decode("utf-8", "replace").strip()
    if "not a git repository" in told:
        raise NoHistory(f"{root} lies in no Git repository; `git init` begins one")
    raise EnvironmentFault((told.splitlines() or ["no reason given"])[0])


def _environment() -> dict[str, str]:
    """What Git is started with: the repository is the one that the folder lies in, and no other."""
    ours = {name: value for name, value in os.environ.items() if name not in ELSEWHERE}
    return ours | {"LC_ALL": "C", "GIT_NO_LAZY_FETCH": "1"}


def _read(diff: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    path = ""
    rest = 0  # lines of the hunk still to come; they may look like anything
    for line in diff.split("\n"):
        if rest and line.startswith("+"):
            rest -= 1
        elif hunk := _HUNK.match(line):
            first, rest = int(hunk[1]), int(hunk[2] or 1)
            found.setdefault(path, set()).update(range(first, first + rest))
        elif named := _FILE.match(line):
            path = named[1].rstrip("\t")
    return {name: frozenset(lines) for name, lines in found.items()}
