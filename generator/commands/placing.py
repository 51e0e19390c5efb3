"""Where entries stand in the files of a briefing, and how these are written again."""

from collections.abc import Collection, Iterable, Iterator
from collections.abc import Mapping as Map
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from generator.decode import Briefing
from generator.editing import WrittenFile
from generator.faults import EnvironmentFault
from generator.files import rewrite_files
from generator.model import LISTS, Entry, Source
from generator.nodes import Mapping, Node, Scalar, Sequence, read_nodes
from generator.project import ProjectFolder
from generator.tree import Unreadable

BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class WrittenEntry:
    """An entry as it is written, whether or not it can be read as one yet."""

    file: WrittenFile
    node: Node
    kind: type[Entry]
    source: str | None
    """The id of the source that it belongs to."""


def refuse_newer(briefing: Briefing) -> None:
    """Refuse to write into a briefing of a newer schema: what it means is not known here.

    Raises:
        EnvironmentFault: it is one.
    """
    for problem in briefing.problems:
        if problem.rule == "newer-schema":
            raise EnvironmentFault(f"{problem.place.path}: {problem.message}; {problem.help}")


def file_at(project: ProjectFolder, path: str) -> WrittenFile:
    """A file of a briefing; an empty one where there is none.

    Raises:
        EnvironmentFault: it cannot be read.
    """
    if not (project.root / path).exists() and not (project.root / path).parent.is_symlink():
        return WrittenFile(path, "")
    try:
        return WrittenFile(path, read_nodes(project.tree.read(path), path).text)
    except Unreadable as error:
        raise EnvironmentFault(f"{path} cannot be read: {error}") from None


def store(project: ProjectFolder, file: WrittenFile) -> None:
    """Write a file again, with the mark at its beginning that it had.

    Raises:
        EnvironmentFault: the disk refuses; the file is as it was.
    """
    store_all(project, [file])


def store_all(
    project: ProjectFolder,
    files: Iterable[WrittenFile],
    stored: Map[str, bytes] = MappingProxyType({}),
    gone: Collection[str] = (),
) -> tuple[str, ...]:
    """Write several files again, behind what else is stored, take some away: all or none."""
    contents = dict(stored)
    for file in files:
        path = project.root / file.path
        had_mark = path.exists() and path.read_bytes().startswith(BOM.encode())
        contents[file.path] = f"{BOM if had_mark else ''}{file.text}".encode()
    rewrite_files(project.root, contents, gone)
    return tuple(contents)


def standing(project: ProjectFolder, briefing: Briefing, id_: str) -> WrittenEntry | None:
    """The entry of an id, or None."""
    for path, text in briefing.texts.items():
        if id_ in text:
            file = file_at(project, path)
            for one in entries_in(file):
                written = one.node.get("id") if isinstance(one.node, Mapping) else None
                if isinstance(written, Scalar) and written.value == id_:
                    return one
    return None


def entries_in(file: WrittenFile) -> Iterator[WrittenEntry]:
    """Everything in a file that is written where entries are."""
    root = file.root
    stem = Path(file.path).stem
    if isinstance(root, Sequence) and stem in LISTS:
        yield from (WrittenEntry(file, item, LISTS[stem], None) for item in root.items)
    if not isinstance(root, Mapping):
        return
    described = root.get("source")
    home = _value(described, "id")
    if described is not None:
        yield WrittenEntry(file, described, Source, home)
    for key, value in root.pairs:
        if key.value in LISTS:
            for item in value.items if isinstance(value, Sequence) else (value,):
                yield WrittenEntry(file, item, LISTS[key.value], _value(item, "source") or home)


def _value(node: Node | None, key: str) -> str | None:
    found = node.get(key) if isinstance(node, Mapping) else None
    return found.value if isinstance(found, Scalar) and found.value else None
