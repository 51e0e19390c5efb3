"""Edits of the YAML that people write: what is added is text, and all else stays as it was."""

from generator.editing.entries import add_entry, skeleton
from generator.editing.evidence import add_evidence, as_yaml
from generator.editing.written_file import NotEditable, WrittenFile, single_quoted, written
