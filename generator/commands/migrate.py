"""`briefing migrate`: what an older version wrote, written as this version reads it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import unified_diff

from generator.commands.migrating import (
    generated_pages,
    notes,
    with_our_settings,
    with_schema_number,
    with_settled_doubts,
)
from generator.commands.placing import file_at, refuse_newer, store_all
from generator.decode import decode
from generator.editing import NotEditable, WrittenFile
from generator.faults import EnvironmentFault
from generator.project import Project
from generator.reporters.as_text import visible
from generator.rules import DOUBTS
from generator.settings import read_settings

SUFFIXES = (".yml", ".yaml")


@dataclass(frozen=True, slots=True)
class Migration:
    """What would change."""

    changed: Mapping[str, tuple[str, str]]
    """The text of files as it is and as it would be, by path."""
    deleted: tuple[str, ...]
    """Files that an older version made, and that are made elsewhere now."""
    left: tuple[str, ...]
    """What somebody has to do by hand, a sentence each."""

    def __str__(self) -> str:
        """The changes as a diff, then what is left to be done."""
        lines: list[str] = []
        for path, (before, after) in self.changed.items():
            rows = (before.splitlines(), after.splitlines())
            lines += unified_diff(*rows, f"a/{path}", f"b/{path}", lineterm="")
        lines += [f"delete {path}" for path in self.deleted]
        lines += [f"by hand: {sentence}" for sentence in self.left]
        return "".join(f"{visible(line)}\n" for line in lines)

    @property
    def is_needed(self) -> bool:
        """Whether anything would change."""
        return bool(self.changed or self.deleted)


def migration(project: Project) -> Migration:
    """What has to change in a project, so that this version reads it.

    Raises:
        EnvironmentFault: a briefing is of a newer schema.
    """
    changed: dict[str, tuple[str, str]] = {}
    left: list[str] = []
    for slug in project.slugs():
        refuse_newer(decode(project.tree, slug))
        for path in project.tree.files(f"briefings/{slug}", SUFFIXES):
            file = file_at(project, path)
            try:
                after = _migrated(file, is_head=path == f"briefings/{slug}/briefing.yml")
            except NotEditable as reason:
                left.append(str(reason))
            else:
                if after.text != file.text:
                    changed[path] = (file.text, after.text)
    made = tuple(generated_pages(project))
    before = file_at(project, project.config.name).text
    after_ = _settings(project, before, made)
    if after_ != before:
        changed[project.config.name] = (before, after_)
    deleted = tuple(f"docs/{path}" for path in made)
    return Migration(changed, deleted, (*left, *notes(project)))


def write(project: Project, wanted: Migration) -> None:
    """Write all changes, or none.

    Raises:
        EnvironmentFault: the disk refuses; every file is as it was.
    """
    store_all(project, (WrittenFile(path, after) for path, (_, after) in wanted.changed.items()))
    for path in wanted.deleted:
        (project.root / path).unlink(missing_ok=True)
        for folder in _folders(path):
            if not any((project.root / folder).iterdir()):
                (project.root / folder).rmdir()


def _folders(path: str) -> Iterator[str]:
    """The folders below `docs/` that a file lies in, the innermost first."""
    parts = path.split("/")[:-1]
    yield from ("/".join(parts[:length]) for length in range(len(parts), 1, -1))


def _migrated(file: WrittenFile, *, is_head: bool) -> WrittenFile:
    settled = with_settled_doubts(file, DOUBTS)
    return with_schema_number(settled) if is_head else settled


def _settings(project: Project, before: str, made: tuple[str, ...]) -> str:
    """The text of `mkdocs.yml`; as it is where it can be read."""
    try:
        read_settings(project)
    except EnvironmentFault:
        return with_our_settings(
            before, lambda path: (project.docs / path).is_file() and path not in made
        )
    return before
