"""`briefing schema`: the JSON Schemas that editors read, written from the model."""

import hashlib
import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path, PurePosixPath

from generator.decode import Briefing, decode
from generator.face import Briefings
from generator.faults import EnvironmentFault
from generator.files import rewrite_files
from generator.model import Actor, Fact, Figure, Registered, Source, Target
from generator.model import Project as Initiative
from generator.model.schema import KnownIds, schemas
from generator.project import ProjectFolder
from generator.version import __version__

SCHEMAS = "docs/schema"
COMPLETING = ".briefing/schema"
"""Where the schemas with the project's own ids go; the editor settings of `init` name it."""
EDITOR = ".vscode/settings.json"
STAMP = "made-of.txt"
KINDS = {
    Target.ACTOR: Actor,
    Target.PROJECT: Initiative,
    Target.REGISTER: Registered,
    Target.SOURCE: Source,
    Target.FACT: Fact,
    Target.FIGURE: Figure,
}


def schema_files(known: KnownIds | None = None) -> dict[str, bytes]:
    """Every schema, by the name of its file."""
    return {
        name: (json.dumps(schema, indent=2, ensure_ascii=False) + "\n").encode()
        for name, schema in schemas(known).items()
    }


def write_schemas(project: ProjectFolder, *, has_ids: bool = False) -> tuple[Path, ...]:
    """Write every schema; returns the files whose bytes changed.

    Args:
        project: the project.
        has_ids: whether references offer the ids of its entries; these go where Git looks not.
    """
    if not has_ids:
        return _written(project.root / SCHEMAS, schema_files())
    known = known_ids(decode(project.tree, slug) for slug in project.slugs())
    return _written(project.root / COMPLETING, schema_files(known))


def refresh_schemas(briefings: Briefings) -> None:
    """Write the schemas with ids anew where an editor reads them and an entry is new.

    They are a convenience: a folder that cannot be written is no fault.
    """
    project = briefings.project
    folder = project.root / COMPLETING
    with suppress(OSError, EnvironmentFault):
        if not folder.is_dir() and COMPLETING not in (project.root / EDITOR).read_text("utf-8"):
            return
        known = known_ids(one.briefing for one in briefings)
        made_of = f"{__version__} {hashlib.sha256(repr(known).encode()).hexdigest()}\n"
        stamp = folder / STAMP
        if not stamp.is_file() or stamp.read_text("utf-8") != made_of:
            _written(folder, {**schema_files(known), STAMP: made_of.encode()})


def modeline(project: ProjectFolder, path: str) -> str:
    """The line that tells an editor the schema of a new file; none where it has none to read.

    Args:
        project: the project.
        path: the file, relative to it.
    """
    stem = PurePosixPath(path).stem
    name = f"{stem if stem in ('actors', 'briefing', 'projects') else 'facts'}.schema.json"
    for folder in (COMPLETING, SCHEMAS):
        if (project.root / folder / name).is_file():
            up = "../" * path.count("/")
            return f"# yaml-language-server: $schema={up}{folder}/{name}\n"
    return ""


def known_ids(briefings: Iterable[Briefing]) -> KnownIds:
    """The ids that references may name, with what each is called."""
    found: dict[Target, dict[str, str]] = {target: {} for target in KINDS}
    for briefing in briefings:
        for record in briefing.records:
            for target, kind in KINDS.items():
                if isinstance(record.entry, kind):
                    found[target][record.id] = record.entry.heading(briefing.titles)
    return found


def _written(folder: Path, contents: dict[str, bytes]) -> tuple[Path, ...]:
    """Write the files whose bytes changed, all or none; returns them."""
    folder.mkdir(parents=True, exist_ok=True)
    old = {name: (folder / name).read_bytes() for name in contents if (folder / name).is_file()}
    changed = {name: data for name, data in contents.items() if old.get(name) != data}
    rewrite_files(folder, changed)
    return tuple(folder / name for name in changed)
