"""`briefing migrate`: what an older version wrote, written as this version reads it."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from difflib import unified_diff

from generator.commands.migrate.settings import with_our_settings
from generator.commands.migrate.waivers import with_settled_doubts
from generator.commands.placing import file_at, refuse_newer, store_all
from generator.decode import decode
from generator.editing import NotEditable, WrittenFile
from generator.faults import EnvironmentFault
from generator.model import SCHEMA, SCHEMA_KEY
from generator.nodes import Mapping, is_absent
from generator.project import ProjectFolder
from generator.reporters.as_text import visible
from generator.rules import DOUBTS
from generator.settings import read_settings
from generator.tree import Unreadable

SUFFIXES = (".yml", ".yaml")


@dataclass(frozen=True, slots=True)
class Migration:
    """What would change."""

    changed: dict[str, tuple[str, str]]
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


def migration(project: ProjectFolder) -> Migration:
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
    return Migration(changed, deleted, (*left, *_notes(project)))


def write_migration(project: ProjectFolder, wanted: Migration) -> None:
    """Write all changes, or none.

    Raises:
        EnvironmentFault: the disk refuses; every file is as it was.
    """
    files = (WrittenFile(path, after) for path, (_, after) in wanted.changed.items())
    store_all(project, files, gone=wanted.deleted)
    for folder in (folder for path in wanted.deleted for folder in _folders(path)):
        with suppress(OSError):  # something else is in it
            (project.root / folder).rmdir()


def _folders(path: str) -> Iterator[str]:
    """The folders below `docs/` that a file lies in, the innermost first."""
    parts = path.split("/")[:-1]
    yield from ("/".join(parts[:length]) for length in range(len(parts), 1, -1))


def _migrated(file: WrittenFile, *, is_head: bool) -> WrittenFile:
    settled = with_settled_doubts(file, DOUBTS)
    return with_schema_number(settled) if is_head else settled


def _settings(project: ProjectFolder, before: str, made: tuple[str, ...]) -> str:
    """The text of `mkdocs.yml`; as it is where it can be read."""
    try:
        read_settings(project)
    except EnvironmentFault:
        return with_our_settings(
            before, lambda path: (project.docs / path).is_file() and path not in made
        )
    return before


MANIFEST = "manifest.json"
"""What an older version remembered of the files that it wrote, with the SHA-256 of each."""


def generated_pages(project: ProjectFolder) -> Iterator[str]:
    """The pages that an older version made and nobody has changed since, relative to `docs/`."""
    try:
        listed = json.loads((project.state / MANIFEST).read_bytes())
    except (OSError, ValueError, RecursionError):
        return
    for path, digest in sorted(listed.items()) if isinstance(listed, dict) else ():
        with suppress(Unreadable):
            if hashlib.sha256(project.tree.read(f"docs/{path}")).hexdigest() == digest:
                yield str(path)


BROUGHT = ("main.html", "404.html", "assets/site.css", "assets/site.js", "partials/crumbs.html")
"""Parts of the theme that a project had to hold itself."""


def _notes(project: ProjectFolder) -> Iterator[str]:
    """One sentence for each thing, with what to do about it."""
    for slug in project.slugs():
        if (project.root / "briefings" / slug / "published.txt").exists():
            yield (
                f"briefings/{slug}/published.txt lists ids; addresses are kept now: publish, "
                "run `briefing record`, then delete it"
            )
    if copied := [name for name in BROUGHT if (project.overrides / name).exists()]:
        yield (
            f"overrides/ lies on top of the theme that comes with the software; delete what you "
            f"have not changed of {', '.join(copied)}"
        )


def with_schema_number(head: WrittenFile) -> WrittenFile:
    """A `briefing.yml` that names its schema, above its first field."""
    root = head.root
    if not isinstance(root, Mapping) or not root.pairs:
        return head
    pair = root.by_key.get(SCHEMA_KEY)
    if pair is None:
        first = root.pairs[0][0].place.line
        return head.with_lines(first - 1, [f"{SCHEMA_KEY}: {SCHEMA}"])
    if is_absent(pair[1]):
        colon = head.stretch(pair[0].place)[1] + 1
        return head.with_words(colon, colon, f" {SCHEMA}")
    return head
