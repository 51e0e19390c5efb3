"""`briefing schema`: the JSON Schemas that editors read, written from the model."""

import json
from pathlib import Path

from generator.model.schema import schemas
from generator.project import Project

SCHEMAS = "docs/schema"


def schema_files() -> dict[str, bytes]:
    """Every schema, by the name of its file."""
    return {
        name: (json.dumps(schema, indent=2, ensure_ascii=False) + "\n").encode()
        for name, schema in schemas().items()
    }


def write_schemas(project: Project) -> tuple[Path, ...]:
    """Write every schema below `docs/schema/`; returns the files whose bytes changed."""
    folder = project.root / SCHEMAS
    folder.mkdir(parents=True, exist_ok=True)
    changed = []
    for name, content in schema_files().items():
        target = folder / name
        if not target.exists() or target.read_bytes() != content:
            target.write_bytes(content)
            changed.append(target)
    return tuple(changed)
