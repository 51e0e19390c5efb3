"""A difference between two states, as people, programs and summaries of jobs read it."""

from generator.commands.changed.as_json import as_json
from generator.commands.changed.as_markdown import as_markdown
from generator.commands.changed.as_text import as_text
from generator.commands.changed.difference import Difference

__all__ = ["Difference", "as_json", "as_markdown", "as_text"]
