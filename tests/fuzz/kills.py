"""`python -m tests.fuzz.kills 100 SEED VERB …`: commands killed at random, and what stands then.

At the latest after the next command, whatever it is, the site and the folder of pages are the old
ones or the new ones, byte for byte, and so is every other file; and the same command again
completes its work.
"""

import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from tests.built import copy_small_project
from tests.cli.running import replace
from tests.fuzz.cases import FACTS
from tests.importing.pages import PAGES

KILLS, SEED = 100, 1
FOLDERS = ("site", ".briefing/pages")
"""What is replaced as a whole; of `.briefing/` nothing else is anybody's."""
Standing = dict[str, str]
"""The digest of each folder that is replaced as a whole, and of every other file, by its path."""


class Verb(NamedTuple):
    """A command, what is changed in the built project before it."""

    words: tuple[str, ...]
    begin: Callable[[Path], None]


def _other_words(project: Path) -> None:
    replace(project / FACTS[0], "The cranes are too dear", "The cranes are far too dear")


def _slips(project: Path) -> None:
    for name in FACTS:
        replace(project / name, "by: nordkran\n", "by: nordkrann\n")


def _page(project: Path) -> None:
    shutil.copy(PAGES / "wordpress.html", project.parent / "bridge.html")


VERBS = {
    "build": Verb(("build",), _other_words),
    "pages": Verb(("pages",), _other_words),
    "fix": Verb(("fix", "--write"), _slips),
    "record": Verb(("record",), lambda _: None),
    "import": Verb(("import", "../bridge.html", "--id", "bridge"), _page),
}


def killed(folder: Path, verb: Verb, kills: int, seed: int) -> Counter[str]:
    """What stood after each kill of a command.

    Args:
        folder: an empty one to work in.
        verb: what is killed.
        kills: how often.
        seed: of when.

    Raises:
        AssertionError: what stands is neither old nor new, or cannot be completed.
    """
    chance = random.Random(seed)  # noqa: S311 - chosen, not secret
    before, project = copy_small_project(folder / "before"), folder / "project"
    assert not _briefing(before, "build").wait()
    verb.begin(before)
    _again(before, project)
    begun = time.monotonic()
    assert not _briefing(project, *verb.words).wait()
    seconds = time.monotonic() - begun
    old, new = _standing(before), _standing(project)
    assert old != new
    found: Counter[str] = Counter()
    for _ in range(kills):
        _again(before, project)
        process = _briefing(project, *verb.words)
        time.sleep(seconds * chance.triangular(0, 1.1, 1))  # what is written is written late
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        left = _standing(project)
        assert _briefing(project, "find", "cranes").wait() in {0, 1}
        now = _standing(project)
        assert all(map(_is_beside, now.keys() - old.keys() - new.keys()))
        for path in old.keys() | new.keys():
            assert now.get(path) in {old.get(path), new.get(path)}, path
            assert left.get(path) in {now.get(path), None}, path
        found[_sort(now, old, new, is_whole=left == now)] += 1
        if now != new:
            assert not _briefing(project, *verb.words).wait()
        assert _standing(project) == new
    return found


def _sort(now: Standing, old: Standing, new: Standing, *, is_whole: bool) -> str:
    sort = "old" if now == old else "new" if now == new else "old and new, file by file"
    return sort if is_whole else f"{sort}, after the next command"


def _is_beside(path: str) -> bool:
    """Whether it is what the same command takes away again, and until then is told of by others."""
    name = path.rpartition("/")[2]
    return name.startswith(".") and name.endswith((".new", ".old"))


def _again(before: Path, project: Path) -> None:
    shutil.rmtree(project, ignore_errors=True)
    shutil.copytree(before, project)


def _briefing(project: Path, *words: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "generator", *words]
    quiet = subprocess.DEVNULL
    return subprocess.Popen(
        command, cwd=project, stdout=quiet, stderr=quiet, start_new_session=True
    )


def _standing(project: Path) -> Standing:
    found: Standing = {}
    for path in sorted(project.rglob("*")):
        name = path.relative_to(project).as_posix()
        whole = next((one for one in FOLDERS if name.startswith(f"{one}/")), "")
        if path.is_file() and (whole or not name.startswith(".briefing/")):
            said = f"{found.get(whole)}{name}\0".encode() if whole else b""
            found[whole or name] = hashlib.sha256(said + path.read_bytes()).hexdigest()
    return found


def say_killed(kills: int, seed: int, verbs: Iterable[str]) -> None:
    """Kill commands so many times each, and print how often what stood."""
    for name in verbs:
        with tempfile.TemporaryDirectory() as folder:
            found = killed(Path(folder), VERBS[name], kills, seed)
        stood = ", ".join(f"{number:,} × {what}" for what, number in found.most_common())
        print(f"{name}, killed {found.total():,} times, leaves: {stood}", flush=True)


if __name__ == "__main__":
    _, *numbers = sys.argv[:3]
    many, first = (*map(int, numbers), *(KILLS, SEED)[len(numbers) :])
    say_killed(many, first, sys.argv[3:] or VERBS)
