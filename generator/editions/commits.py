"""The commits of the branch, which the first parents of one lead through, and those published."""

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from generator.history import ask_git

TRAILER = "Correction"
LONGEST = 500  # characters of a trailer
LATEST = 7_258_118_399  # seconds; the end of 2199, the last year that pages can write
_FORMAT = f"%H%n%P%n%ct%n%(trailers:key={TRAILER},valueonly=true,unfold=true)"
_PLAIN = ("--no-replace-objects", "log", "-z", "--no-show-signature", "--no-color", "--no-notes")


class Commit(NamedTuple):
    """A commit, with the trailers of all that came into the branch with it."""

    name: str
    parents: tuple[str, ...]
    seconds: int
    trailers: tuple[str, ...]

    @property
    def at(self) -> dt.datetime:
        """When it was made."""
        return dt.datetime.fromtimestamp(self.seconds, dt.UTC)


def published_commits(line: Sequence[Commit], recorded: Collection[str]) -> tuple[Commit, ...]:
    """The commits of a branch that readers saw, as far as that was written down.

    Before the first that was recorded each counts as published, and so does the last: it is what
    readers see with the pages that are made now. What came between goes with the next one, and so
    do its trailers.

    Args:
        line: the commits, the oldest first.
        recorded: the names of those that were published.
    """
    begun = next((at for at, one in enumerate(line) if one.name in recorded), len(line))
    shown, waiting = list(line[:begun]), list[str]()
    for one in line[begun:]:
        waiting += one.trailers
        if one.name in recorded or one is line[-1]:
            shown.append(one._replace(trailers=tuple(dict.fromkeys(waiting))))
            waiting = []
    return tuple(shown)


def commits_of_branch(root: Path) -> tuple[Commit, ...]:
    """The first-parent line that ends at what is checked out, the oldest commit first.

    Raises:
        NoHistory: there is no Git, or no repository.
        EnvironmentFault: there is no commit, or Git refuses to answer.
    """
    answer = ask_git(root, *_PLAIN, f"--format={_FORMAT}", "HEAD").decode("utf-8", "replace")
    known = {one.name: one for one in map(_commit, filter(None, answer.split("\0")))}
    line = [next(iter(known.values()))]
    while line[-1].parents and (parent := known.get(line[-1].parents[0])):
        line.append(parent)
    seen: set[str] = set()
    return tuple(_with_merged(one, known, seen) for one in reversed(line))


def _commit(text: str) -> Commit:
    name, parents, seconds, *trailers = text.split("\n")
    given = (_printable(one[:LONGEST]).strip() for one in trailers)
    when = min(max(int(seconds or 0), 0), LATEST)  # anybody may write any time into a commit
    return Commit(name, tuple(parents.split()), when, tuple(filter(None, given)))


def _printable(words: str) -> str:
    """Words without signs that no page and no feed can hold."""
    return "".join(sign if sign.isprintable() else " " for sign in words)


def _with_merged(commit: Commit, known: dict[str, Commit], seen: set[str]) -> Commit:
    """A commit with the trailers of those that it brought into the branch, in their order."""
    waiting, brought = [commit.name], list[Commit]()
    while waiting:
        one = known.get(waiting.pop())
        if one and one.name not in seen:
            seen.add(one.name)
            brought.append(one)
            waiting += one.parents
    trailers = (words for one in reversed(brought) for words in one.trailers)
    return commit._replace(trailers=tuple(dict.fromkeys(trailers)))


def folders_in(root: Path, commits: Sequence[Commit], folder: str) -> Iterator[str]:
    """What Git calls the content of a folder in each commit; empty where it was not there."""
    asked = "".join(f"{one.name}:./{folder}\n" for one in commits)
    answer = ask_git(root, "--no-replace-objects", "cat-file", "--batch-check", asked=asked)
    for line in answer.decode("utf-8", "replace").splitlines():
        name, *kind = line.split(" ")
        yield name if kind[:1] == ["tree"] else ""
