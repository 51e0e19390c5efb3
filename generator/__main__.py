"""`python -m generator`: the command, where no script of that name is on the path."""

from generator.cli import main

main(prog_name="briefing")
