"""Killed at any moment, the generator leaves whole files, and its next run finds one tree."""

import errno
import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from generator.faults import EnvironmentFault
from generator.files import read_manifest
from tests.files.failing_disk import Disk, Killed
from tests.files.project import HAND, NEW, OLD, Copies, Project, assert_each_file_is_whole, requests


@pytest.mark.parametrize("links", [True, False], ids=["hard-links", "copies"])
def test_killed_at_any_moment_the_next_run_finds_the_old_tree_or_the_new_one(
    project: Project, copies: Copies, links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError(errno.EPERM, "")))
    old_files, old_folders = project.files(), project.folders()
    for at in range(1, requests(copies(project), NEW) + 1):
        case = copies(project)
        with Disk(at, Killed()).in_use(), suppress(Killed):
            case.generate(NEW)
        assert_each_file_is_whole(case, old_files, at)
        case.put({"kz/obstacle.md": b"foreign\n"})
        with pytest.raises(EnvironmentFault, match="was not written by briefing"):
            case.generate(NEW | {"kz/obstacle.md": b"ours"})
        (case.docs / "kz/obstacle.md").unlink()
        assert case.files() in (old_files, NEW | HAND), at
        if case.files() == old_files:
            assert case.folders() == old_folders, at
        case.generate(NEW)
        assert case.files() == NEW | HAND, at
        assert case.folders() == {"kz", "kz/quotes", "kz/sources", "kz/sources/old"}, at


def test_killed_again_while_it_recovers_the_run_after_that_mends_all(
    project: Project, copies: Copies, tmp_path: Path
) -> None:
    total = requests(copies(project), NEW)
    for first in range(1, total + 1, 4):
        broken = project.copy(tmp_path / f"broken-{first}")
        with Disk(first, Killed()).in_use(), suppress(Killed):
            broken.generate(NEW)
        for second in range(1, total, 7):
            case = copies(broken)
            with Disk(second, Killed()).in_use(), suppress(Killed):
                case.generate(OLD)
            assert_each_file_is_whole(case, OLD | HAND, (first, second))
            case.generate(NEW)
            assert case.files() == NEW | HAND, (first, second)


def test_what_somebody_wrote_after_a_crash_survives_the_recovery(
    project: Project, copies: Copies
) -> None:
    own = {"kz/sources/first.md": b"my own page\n"}
    for at in range(1, requests(copies(project), NEW) + 1):
        case = copies(project)
        with Disk(at, Killed()).in_use(), suppress(Killed):
            case.generate(NEW)
        was_committed = read_manifest(case.state).keys() == NEW.keys()
        case.put(own)
        case.generate(OLD)
        assert case.files() == OLD | HAND | own, (at, was_committed)


def test_a_stale_page_that_somebody_rewrote_after_a_crash_is_theirs(
    project: Project, copies: Copies
) -> None:
    own = {"kz/actors/gone.md": b"my own words\n"}
    for at in range(1, requests(copies(project), NEW) + 1):
        case = copies(project)
        with Disk(at, Killed()).in_use(), suppress(Killed):
            case.generate(NEW)
        case.put(own)
        case.generate(NEW)
        assert case.files() == NEW | HAND | own, at


def test_a_recovery_does_not_follow_a_link_that_was_laid_after_the_crash(
    project: Project, copies: Copies
) -> None:
    for at in range(1, requests(copies(project), NEW) + 1):
        case = copies(project)
        with Disk(at, Killed()).in_use(), suppress(Killed):
            case.generate(NEW)
        behind = case.folder / "behind"
        (case.docs / "kz").rename(behind)
        (case.docs / "kz").symlink_to(behind)
        before = {path: path.read_bytes() for path in behind.rglob("*") if path.is_file()}
        with pytest.raises(EnvironmentFault, match="docs/kz is a symbolic link"):
            case.generate(NEW)
        assert {path: path.read_bytes() for path in before} == before, at


CHILD = """
import sys
from pathlib import Path
from generator.files import replace_generated
folder = Path(sys.argv[1])
sets = [{f"kz/{n}/page-{m}.md": f"{which} {m}\\n".encode() * 400 for m in range(12)}
        for n, which in enumerate(("old", "new"))]
common = [{"kz/index.md": which * 5000} for which in (b"old", b"new")]
print("ready", flush=True)
while True:
    for one, other in zip(sets, common):
        replace_generated(folder / "docs", folder / ".briefing", one | other)
"""


def test_a_killed_process_leaves_whole_files_and_the_next_run_recovers(
    tmp_path: Path, project_root: Path
) -> None:
    chance = random.Random(20230203)  # noqa: S311
    both = [
        {f"kz/{n}/page-{m}.md": f"{which} {m}\n".encode() * 400 for m in range(12)}
        | {"kz/index.md": which.encode() * 5000}
        for n, which in enumerate(("old", "new"))
    ]
    whole = {path: {one[path] for one in both if path in one} for path in both[0] | both[1]}
    project = Project(tmp_path / "killed")
    project.put(HAND)
    for _ in range(12):
        command = [sys.executable, "-c", CHILD, str(project.folder)]
        with subprocess.Popen(command, cwd=project_root, stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == b"ready\n"
            time.sleep(chance.uniform(0.0, 0.12))
            child.send_signal(signal.SIGKILL)
            child.wait()
        files = project.files()
        assert files.items() >= HAND.items()
        assert all(data in whole[path] for path, data in files.items() if path not in HAND)
        # A run that is refused recovers all the same, and changes nothing else.
        with pytest.raises(EnvironmentFault, match="was not written by briefing"):
            project.generate({"about.md": b"not ours"})
        assert project.files() in (HAND, both[0] | HAND, both[1] | HAND)
    project.generate(both[1])
    assert project.files() == both[1] | HAND
