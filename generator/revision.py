"""The files of a project as a commit has them: a tree that is read from Git's own store."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.faults import EnvironmentFault
from generator.history import ask_git
from generator.tree import MAX_BYTES, Unreadable

_COMMIT = re.compile(r"([0-9a-f]{40,64}) commit [0-9]+")
_FILE = re.compile(
    rb"(?P<mode>[0-7]{6}) (?P<kind>\w+) (?P<name>[0-9a-f]{40,64}) +(?P<size>[0-9]+|-)"
    rb"\t(?P<path>.+)",
    re.DOTALL,
)
_HEADER = re.compile(rb"[0-9a-f]{40,64} blob ([0-9]+)\n")
_LINK = b"120000"


@dataclass(frozen=True, slots=True)
class _File:
    """A file as a commit knows it: its mode, the name of its content, its size in bytes."""

    mode: bytes
    name: str
    size: int | None
    """None for what is no file, such as another repository."""


@dataclass(frozen=True, slots=True)
class RevisionTree:
    """The files below `root` as a commit has them; what is linked is never followed."""

    root: Path
    known: Mapping[str, _File]
    contents: Mapping[str, bytes]
    """Those of the briefings' own files, by the names that Git gives them."""

    def read(self, path: str, most: int = MAX_BYTES) -> bytes:
        """Read one regular file of at most so many bytes."""
        file = self.known.get(path)
        if file is None:
            raise Unreadable("there is no such file")
        if file.mode == _LINK:
            raise Unreadable("it is a symbolic link, and links are not followed")
        if file.size is None:
            raise Unreadable("it is not a regular file")
        if file.size > most:
            raise Unreadable(f"it is larger than {most // 1024} kB")
        if file.name in self.contents:
            return self.contents[file.name]
        return ask_git(self.root, "cat-file", "blob", file.name)

    def files(self, folder: str, suffixes: tuple[str, ...]) -> tuple[str, ...]:
        """List files and links by name; hidden ones are none of the project's."""
        start = f"{folder}/"
        return tuple(
            sorted(
                path
                for path in self.known
                if path.startswith(start)
                and path.endswith(suffixes)
                and not any(part.startswith(".") for part in path[len(start) :].split("/"))
            )
        )


def tree_of(root: Path, revision: str, suffixes: tuple[str, ...]) -> RevisionTree:
    """The files of a project in a commit.

    Args:
        root: the project's folder, in a repository or at its top.
        revision: a commit, branch or tag, as somebody wrote it; Git reads it as a name and never
            as an option.
        suffixes: what the names of files end with that are read at once.

    Raises:
        NoHistory: there is no Git, or no repository.
        EnvironmentFault: there is no such commit here, or Git refuses to answer.
    """
    commit = _commit(root, revision)
    known: dict[str, _File] = {}
    for line in ask_git(root, "ls-tree", "-r", "-z", "--long", commit).split(b"\0"):
        if found := _FILE.fullmatch(line):
            size = int(found["size"]) if found["kind"] == b"blob" else None
            path = found["path"].decode("utf-8", "surrogateescape")
            known[path] = _File(found["mode"], found["name"].decode(), size)
    at_once = (
        file.name
        for path, file in known.items()
        if path.startswith("briefings/") and path.endswith(suffixes)
        if file.size is not None and file.size <= MAX_BYTES
    )
    return RevisionTree(root, known, _contents(root, tuple(dict.fromkeys(at_once))))


def _commit(root: Path, revision: str) -> str:
    """The name of a commit; it is asked for on a line of its own, where there are no options."""
    if revision.isprintable():
        answer = ask_git(root, "cat-file", "--batch-check", asked=f"{revision}^{{commit}}\n")
        if found := _COMMIT.fullmatch(answer.decode("utf-8", "replace").strip()):
            return found[1]
    if ask_git(root, "rev-parse", "--is-shallow-repository").strip() == b"true":
        raise EnvironmentFault(
            f"this clone is shallow and holds no commit {revision!r}; "
            "`git fetch --unshallow` brings the whole history"
        )
    raise EnvironmentFault(f"git knows no commit {revision!r}; {_instead_of(revision)}")


def _instead_of(revision: str) -> str:
    """What to do about a commit that is not known."""
    if revision == "HEAD":
        return "there is none yet: `git add .` and `git commit` make the first one"
    first, dots, second = revision.partition("..")
    return (
        f"name two: {first} {second}" if dots else "`git log --oneline` lists those that it knows"
    )


def _contents(root: Path, names: tuple[str, ...]) -> dict[str, bytes]:
    """The contents that Git keeps under some names, in one answer."""
    answer = ask_git(root, "cat-file", "--batch", asked="".join(f"{one}\n" for one in names))
    found: dict[str, bytes] = {}
    at = 0
    for name in names:
        header = _HEADER.match(answer, at)
        if header is None:
            raise EnvironmentFault(f"git has lost the content {name}; `git fsck` says more")
        end = header.end() + int(header[1])
        found[name] = answer[header.end() : end]
        at = end + len(b"\n")
    return found
