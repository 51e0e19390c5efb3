"""`python -m generator`: the command, where no script of that name is on the path."""

import sys

NOT_SET_UP = """briefing: this Python has no '{name}', which the software needs.
In a clone of the repository `make check` sets everything up; then it is .venv/bin/briefing.
Without make: python3 -m venv .venv
              .venv/bin/python -m pip install --no-deps --require-hashes -r requirements.txt
              .venv/bin/python -m pip install --no-deps --no-build-isolation -e ."""

try:
    from generator.cli import main
except ModuleNotFoundError as missing:
    if (missing.name or "").partition(".")[0] == __package__:
        raise
    print(NOT_SET_UP.format(name=missing.name), file=sys.stderr)
    sys.exit(2)

main(prog_name="briefing")
