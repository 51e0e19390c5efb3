"""`python -m generator.cli`: the command, as other processes of this software start it."""

from generator.cli import main

main(prog_name="briefing")
