"""`python -m tests.fuzz.kills 100 SEED`: a build killed at random times, and what stands then.

The old site or the new one does, byte for byte, at the latest after the next command, whatever it
is; and nothing unfinished is left behind.
"""

import hashlib
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

from tests.built import copy_small_project
from tests.fuzz.cases import FACTS

KILLS, SEED = 100, 1
WORDS = ("The cranes are too dear", "The cranes are far too dear")
"""The state of the project before an edit and after it; a build begins from either of them."""


def killed(project: Path, kills: int, seed: int) -> Counter[str]:
    """What stood after each kill; the project is built between two of them if that is needed.

    Raises:
        AssertionError: what stands is neither of the two sites, or something is left behind.
    """
    chance = random.Random(seed)  # noqa: S311 - chosen, not secret
    sites, seconds = [], 0.0
    for words in (*reversed(WORDS), WORDS[0]):
        _say(project, words)
        begun = time.monotonic()
        assert _briefing(project, "build").wait() == 0
        seconds = time.monotonic() - begun
        sites.append(_digest(project / "site"))
    new, old = sites[:2]
    assert sites[2] == old != new
    found: Counter[str] = Counter()
    now = old
    for _ in range(kills):
        _say(project, WORDS[now == old])
        process = _briefing(project, "build")
        time.sleep(chance.uniform(0, seconds))
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        was, before = now, _digest(project / "site")
        assert _briefing(project, "find", "cranes").wait() in {0, 1}
        now = _digest(project / "site")
        assert now in {old, new}
        assert before in {now, ""}
        left = [path.name for path in (project / ".briefing").glob("*site*")]
        left += [path.name for path in project.glob("*site*") if path.name != "site"]
        assert not left, left
        found["none, and the old one after a command" if not before else _sort(now, was)] += 1
    return found


def _sort(now: str, was: str) -> str:
    return "the old site" if now == was else "the new site"


def _say(project: Path, words: str) -> None:
    path = project / FACTS[0]
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"The cranes are (?:far )?too dear", words, text), encoding="utf-8")


def _briefing(project: Path, *words: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "generator", "-C", str(project), *words]
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, stdout=quiet, stderr=quiet, start_new_session=True)


def _digest(folder: Path) -> str:
    """The digest of a folder's names and files; empty where there is none."""
    if not folder.is_dir():
        return ""
    whole = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        data = path.read_bytes()
        whole.update(f"{path.relative_to(folder)} {len(data)}\0".encode() + data)
    return whole.hexdigest()


def main() -> int:
    """Kill, and say how often which site stood."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else KILLS
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else SEED
    with tempfile.TemporaryDirectory() as folder:
        project = copy_small_project(Path(folder) / "project")
        for what, number in killed(project, kills, seed).most_common():
            print(f"{number:,} × {what}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
