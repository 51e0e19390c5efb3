"""Two runs at once: one waits for the other, or is refused clearly."""

import errno
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from generator.faults import EnvironmentFault
from generator.files import exclusive, lock
from tests.files.pages import NEW, OLD, Pages


def test_of_two_runs_at_once_one_waits_for_the_other(pages: Pages) -> None:
    held, release = threading.Event(), threading.Event()

    def hold() -> None:
        with exclusive(pages.state):
            held.set()
            release.wait(10)

    other = threading.Thread(target=hold)
    other.start()
    held.wait(10)
    threading.Timer(0.2, release.set).start()
    pages.write(NEW)
    other.join()
    assert pages.files() == NEW


def test_a_run_that_waits_too_long_is_refused_clearly_and_writes_nothing(
    pages: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "WAIT", 0.1)
    at_work = "another `briefing` is at work on this project"
    with exclusive(pages.state), pytest.raises(EnvironmentFault, match=at_work):
        pages.write(NEW)
    assert pages.files() == OLD


def test_locks_of_different_names_are_held_together(pages: Pages) -> None:
    with exclusive(pages.state, "build.lock"):
        pages.write(NEW)
        with (
            pytest.raises(EnvironmentFault, match="another `briefing`"),
            exclusive(pages.state, "build.lock", wait=0),
        ):
            pass


def test_a_lock_dies_with_its_process(pages: Pages, project_root: Path) -> None:
    held = "import sys, time; from pathlib import Path; from generator.files import exclusive\n"
    held += "with exclusive(Path(sys.argv[1])):\n    print('held', flush=True); time.sleep(60)"
    command = [sys.executable, "-c", held, str(pages.state)]
    with subprocess.Popen(command, cwd=project_root, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"held\n"
        with (
            pytest.raises(EnvironmentFault, match="another `briefing`"),
            exclusive(pages.state, wait=0),
        ):
            pass
        child.kill()
        child.wait()
    pages.write(NEW)
    assert pages.files() == NEW


def test_a_system_that_has_no_locks_says_so(pages: Pages, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(lock, "_lock", refuse)
    with pytest.raises(OSError, match="No locks available"):
        pages.write(NEW)


def test_many_runs_at_once_leave_the_pages_of_one(pages: Pages, project_root: Path) -> None:
    one_run = "import sys; from pathlib import Path\n"
    one_run += "from generator.files import exclusive, write_folder\n"
    one_run += "state, word = Path(sys.argv[1]), sys.argv[2].encode()\n"
    one_run += "with exclusive(state):\n"
    one_run += "    write_folder(state / 'pages', {f'kz/{n}.md': word * 999 for n in range(20)})"
    words = ["one", "two", "three", "four"]
    running = [
        subprocess.Popen([sys.executable, "-c", one_run, str(pages.state), w], cwd=project_root)
        for w in words
    ]
    assert [child.wait() for child in running] == [0] * len(words)
    assert pages.files() in [{f"kz/{n}.md": w.encode() * 999 for n in range(20)} for w in words]
