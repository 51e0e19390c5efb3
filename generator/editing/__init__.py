"""Edits of the YAML that people write: what is added is text, and all else stays as it was."""

from generator.editing.entries import Fields, add_entry, skeleton
from generator.editing.evidence import add_evidence, as_yaml
from generator.editing.written_file import NotEditable, WrittenFile, single_quoted, written

__all__ = [
    "Fields",
    "NotEditable",
    "WrittenFile",
    "add_entry",
    "add_evidence",
    "as_yaml",
    "single_quoted",
    "skeleton",
    "written",
]
