"""The command line: `briefing` and its verbs."""

from generator.cli import proving, publishing, writing
from generator.cli.group import main

__all__ = ["main", "proving", "publishing", "writing"]
