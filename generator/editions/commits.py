"""The commits of the published branch: those that the first parents of one lead through."""

from collections.abc import Iterator, Sequence
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


def published_commits(root: Path) -> tuple[Commit, ...]:
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
