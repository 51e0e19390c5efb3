"""The folder of pages is the old one or the new one, whatever happens while it is replaced."""

import errno
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from generator.faults import EnvironmentFault
from tests.files.failing_disk import Disk, Killed
from tests.files.pages import ERRORS, NEW, OLD, Copies, Pages, Tree, requests


def test_the_new_folder_holds_the_new_files_and_no_other(pages: Pages) -> None:
    changed = pages.write(NEW)
    assert pages.files() == NEW
    assert set(changed) == {
        path for path in OLD.keys() | NEW.keys() if OLD.get(path) != NEW.get(path)
    }
    assert pages.beside() == set()
    assert not (pages.folder / "docs/kz/actors").exists()


def test_nothing_is_written_where_nothing_changed(pages: Pages) -> None:
    with Disk().in_use() as disk:
        assert pages.write(OLD) == ()
    assert set(disk.seen) <= {"mkdir"}


@pytest.mark.parametrize("links", [True, False], ids=["hard-links", "copies"])
def test_an_unchanged_page_keeps_its_bytes_and_its_time(
    pages: Pages, links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError(errno.EPERM, "")))
    page = pages.folder / "docs/kz/quotes/same.md"
    os.utime(page, ns=(1_000_000_000, 1_000_000_000))
    pages.write(NEW)
    assert page.stat().st_mtime_ns == 1_000_000_000
    assert page.read_bytes() == NEW["docs/kz/quotes/same.md"]


def test_what_somebody_edited_or_removed_in_it_is_put_back(pages: Pages) -> None:
    (pages.folder / "docs/index.md").write_bytes(b"edited by mistake\n")
    (pages.folder / "docs/kz/actors/gone.md").unlink()
    (pages.folder / "docs/problems.md").write_bytes(b"to be mended\n")
    pages.write(OLD)
    assert pages.files() == OLD


def test_what_a_builder_made_there_stays_until_something_changes(pages: Pages) -> None:
    (pages.folder / "site").mkdir()
    (pages.folder / "site/index.html").write_bytes(b"built\n")
    pages.write(OLD)
    assert (pages.folder / "site/index.html").is_file()
    pages.write(NEW)
    assert pages.files() == NEW


@pytest.mark.parametrize("is_link", [True, False])
def test_a_link_or_a_file_in_its_place_is_refused_and_left_alone(
    tmp_path: Path, is_link: bool
) -> None:
    pages, precious = Pages(tmp_path / ".briefing"), tmp_path / "precious"
    pages.state.mkdir()
    precious.mkdir()
    (precious / "mkdocs.yml").write_bytes(b"precious\n")
    if is_link:
        pages.folder.symlink_to(precious)
    else:
        pages.folder.write_bytes(b"precious\n")
    with pytest.raises(EnvironmentFault, match=r"pages is (a symbolic link|not a folder)"):
        pages.write(NEW)
    assert (precious / "mkdocs.yml").read_bytes() == b"precious\n"
    assert pages.folder.is_symlink() or pages.folder.read_bytes() == b"precious\n"


def test_a_page_that_became_a_link_is_not_written_through(pages: Pages, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_bytes(b"precious\n")
    (pages.folder / "docs/index.md").unlink()
    (pages.folder / "docs/index.md").symlink_to(precious)
    pages.write(NEW)
    assert precious.read_bytes() == b"precious\n"
    assert pages.files() == NEW


@pytest.mark.parametrize("error", ERRORS, ids=errno.errorcode.get)
@pytest.mark.parametrize("for_good", [False, True], ids=["once", "for good"])
@pytest.mark.parametrize("old", [OLD, {}], ids=["next", "first"])
def test_whatever_the_disk_refuses_the_old_folder_stands_or_the_new_one(
    pages: Pages, copies: Copies, error: int, for_good: bool, old: Tree
) -> None:
    start = pages
    if not old:
        shutil.rmtree(start.folder)
    for at in range(1, requests(copies(start), NEW) + 1):
        case = copies(start)
        broken = Disk(at, OSError(error, os.strerror(error)), for_good=for_good)
        refused = ""
        with broken.in_use():
            try:
                case.write(NEW)
            except EnvironmentFault as fault:
                refused = str(fault)
            except OSError as fault:  # of the lock; the face says it
                refused = str(fault).lower()
        if case.folder.exists() or not old:
            assert case.files() in (old, NEW), at
            assert case.files() == NEW or os.strerror(error).lower() in refused, at
        else:
            assert for_good, at  # the disk refused to put the old folder back as well
        case.write(NEW)
        assert case.files() == NEW, at
        assert case.beside() == set(), at


def test_killed_at_any_moment_the_next_run_finds_the_old_folder_or_the_new_one(
    pages: Pages, copies: Copies
) -> None:
    is_missing = 0
    for at in range(1, requests(copies(pages), NEW) + 1):
        case = copies(pages)
        with Disk(at, Killed()).in_use(), suppress(Killed):
            case.write(NEW)
        if case.folder.exists():
            assert case.files() in (OLD, NEW), at
        else:
            is_missing += 1
        case.write(OLD)
        assert case.files() == OLD, at
        assert case.beside() == set(), at
    assert is_missing <= 1, "between two renames only"


CHILD = """
import sys
from pathlib import Path
from generator.files import exclusive, write_folder
state = Path(sys.argv[1])
sets = [{f"docs/{n}/{m}.md": which * 4000 for m in range(12)} | {"index.md": which * 5000}
        for n, which in enumerate((b"old", b"new"))]
print("ready", flush=True)
while True:
    for one in sets:
        with exclusive(state):
            write_folder(state / "pages", one)
"""


def test_a_killed_process_leaves_a_whole_folder_and_the_next_run_recovers(
    tmp_path: Path, project_root: Path
) -> None:
    chance = random.Random(20230203)  # noqa: S311
    both = [
        {f"docs/{n}/{m}.md": which * 4000 for m in range(12)} | {"index.md": which * 5000}
        for n, which in enumerate((b"old", b"new"))
    ]
    pages = Pages(tmp_path / ".briefing")
    for _ in range(8):
        command = [sys.executable, "-c", CHILD, str(pages.state)]
        with subprocess.Popen(command, cwd=project_root, stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == b"ready\n"
            time.sleep(chance.uniform(0.0, 0.12))
            child.send_signal(signal.SIGKILL)
            child.wait()
        assert pages.files() in ({}, *both)
    pages.write(both[1])
    assert pages.files() == both[1]
    assert pages.beside() == set()
