"""Edits of the YAML that people write: what is added is text, and all else stays as it was."""

from generator.editing.entries import add_entry
from generator.editing.evidence import add_evidence, as_yaml
from generator.editing.pasting import quoted, written
from generator.editing.skeleton import Fields, skeleton
from generator.editing.written_file import NotEditable, WrittenFile

__all__ = [
    "Fields",
    "NotEditable",
    "WrittenFile",
    "add_entry",
    "add_evidence",
    "as_yaml",
    "quoted",
    "skeleton",
    "written",
]
