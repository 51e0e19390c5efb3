"""The command line: `briefing` and its verbs."""

from generator.cli import comparing, proving, publishing, writing
from generator.cli.group import main
