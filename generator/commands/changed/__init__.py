"""A difference between two states, as people, programs and summaries of jobs read it."""

from generator.commands.changed.as_json import as_json
from generator.commands.changed.as_markdown import as_markdown
from generator.commands.changed.as_text import as_text
from generator.commands.changed.difference import (
    Difference,
    addresses_in,
    effects_between,
    evidence_of,
)

__all__ = [
    "Difference",
    "addresses_in",
    "as_json",
    "as_markdown",
    "as_text",
    "effects_between",
    "evidence_of",
]
