"""`make fuzz`: random cases until the time is up, then kills; `ARGS="SECONDS FIRST"` says how long.

What went wrong is printed with the number that makes it again: it becomes a case of the tests. In
twenty minutes there are enough cases for a hundred kills of each command that writes.
"""

import sys
import tempfile
import time
from pathlib import Path

from tests.fuzz.cases import case
from tests.fuzz.kills import VERBS, say_killed
from tests.fuzz.running import a_project, wrong

SECONDS, FIRST = 1200.0, 1_000_000
PER_KILL = 12  # seconds of cases for one kill of each command


def main() -> int:
    """Try cases, print those that go wrong, and say how many there were."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    first = int(sys.argv[2]) if len(sys.argv) > 2 else FIRST
    number, found, until = first, 0, time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder:
        project = a_project(Path(folder) / "project")
        while time.monotonic() < until:
            made = case(number, project)
            if said := wrong(made, project):
                found += 1
                print(f"{number}: {made!r:.600}\n{said}", flush=True)
            number += 1
    print(f"{number - first:,} cases, {found} findings", flush=True)
    say_killed(max(1, round(seconds / PER_KILL)), first, VERBS)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
