"""Two runs at once: one waits for the other, or is refused clearly."""

import errno
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from generator.faults import EnvironmentFault
from generator.files import (
    exclusive,
    lock,
    write_page,
)
from tests.files.project import HAND, NEW, OLD, Project


def test_of_two_runs_at_once_one_waits_for_the_other(project: Project) -> None:
    held, release = threading.Event(), threading.Event()

    def hold() -> None:
        with exclusive(project.state):
            held.set()
            release.wait(10)

    other = threading.Thread(target=hold)
    other.start()
    held.wait(10)
    threading.Timer(0.2, release.set).start()
    project.generate(NEW)
    other.join()
    assert project.files() == NEW | HAND


def test_a_run_that_waits_too_long_is_refused_clearly_and_writes_nothing(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "WAIT", 0.1)
    with exclusive(project.state):
        with pytest.raises(EnvironmentFault, match="another `briefing` is at work on this project"):
            project.generate(NEW)
        with pytest.raises(EnvironmentFault, match="another `briefing`"):
            write_page(project.docs, project.state, "problems.md", b"!")
    assert project.files() == OLD | HAND


def test_locks_of_different_names_are_held_together(project: Project) -> None:
    with exclusive(project.state, "build.lock"):
        project.generate(NEW)
        with (
            pytest.raises(EnvironmentFault, match="another `briefing`"),
            exclusive(project.state, "build.lock", wait=0),
        ):
            pass


def test_a_lock_dies_with_its_process(project: Project, project_root: Path) -> None:
    held = "import sys, time; from pathlib import Path; from generator.files import exclusive\n"
    held += "with exclusive(Path(sys.argv[1])):\n    print('held', flush=True); time.sleep(60)"
    command = [sys.executable, "-c", held, str(project.state)]
    with subprocess.Popen(command, cwd=project_root, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"held\n"
        with (
            pytest.raises(EnvironmentFault, match="another `briefing`"),
            exclusive(project.state, wait=0),
        ):
            pass
        child.kill()
        child.wait()
    project.generate(NEW)
    assert project.files() == NEW | HAND


def test_a_system_that_has_no_locks_says_so(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(lock, "_lock", refuse)
    with pytest.raises(EnvironmentFault, match="no locks available"):
        project.generate(NEW)


def test_many_runs_at_once_leave_one_of_their_trees(project: Project, project_root: Path) -> None:
    one_run = (
        "import sys; from pathlib import Path; from generator.files import replace_generated\n"
    )
    one_run += "folder, word = Path(sys.argv[1]), sys.argv[2].encode()\n"
    one_run += "new = {f'kz/{n}.md': word * 999 for n in range(20)}\n"
    one_run += "replace_generated(folder / 'docs', folder / '.briefing', new)"
    words = ["one", "two", "three", "four"]
    running = [
        subprocess.Popen([sys.executable, "-c", one_run, str(project.folder), w], cwd=project_root)
        for w in words
    ]
    assert [child.wait() for child in running] == [0] * len(words)
    trees = [{f"kz/{n}.md": word.encode() * 999 for n in range(20)} | HAND for word in words]
    assert project.files() in trees
