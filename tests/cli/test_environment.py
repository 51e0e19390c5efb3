"""What is no mistake of an author ends with 2 and one line, never with a traceback."""

import errno
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator import face
from tests.cli.running import FACTS, PORT, ROOT, check, command, replace


class TestTheEnvironment:
    """What is no mistake of an author ends with 2 and one line."""

    def test_no_project(self, elsewhere: Path) -> None:
        done = check(elsewhere)
        assert (done.exit_code, done.stdout) == (2, "")
        assert done.stderr.startswith("briefing: no folder with mkdocs.yml and briefings/")
        assert done.stderr.count("\n") == 1

    def test_a_project_that_does_not_exist_is_not_the_one_around_it(self, project: Path) -> None:
        done = check(project / "gone")
        assert done.exit_code == 2
        assert "does not exist" in done.stderr

    def test_a_file_is_no_project(self, project: Path) -> None:
        done = check(project / "mkdocs.yml")
        assert done.exit_code == 2
        assert "is a file" in done.stderr

    def test_an_interruption_is_no_traceback(
        self, project: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def interrupted(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(face, "read", interrupted)
        done = check(project)
        assert (done.exit_code, done.stderr) == (130, "briefing: interrupted\n")

    @pytest.mark.parametrize(
        ("fault", "said"),
        [
            (PermissionError(errno.EACCES, "Permission denied", FACTS), "permission denied"),
            (OSError(errno.EIO, "Input/output error", FACTS), "input/output error"),
        ],
    )
    def test_a_folder_that_cannot_be_looked_into_is_not_passed_over(
        self, project: Path, monkeypatch: pytest.MonkeyPatch, fault: OSError, said: str
    ) -> None:
        def refusing(
            top: Path, *, onerror: Callable[[OSError], None], followlinks: bool
        ) -> Iterator[tuple[str, list[str], list[str]]]:
            assert not followlinks
            yield str(top), ["facts"], ["actors.yml", "briefing.yml", "projects.yml"]
            onerror(fault)

        monkeypatch.setattr("generator.tree.os.walk", refusing)
        done = check(project)
        assert (done.exit_code, done.stdout) == (2, "")
        assert done.stderr == f"briefing: {said} ({FACTS})\n"

    def test_a_reader_of_our_output_may_leave_early(self, project: Path) -> None:
        replace(project / PORT, "by: ada-lindt", "by: ada-lind")
        with subprocess.Popen(
            [sys.executable, "-m", "generator.cli", "-C", str(project), "check"],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout
            assert process.stderr
            process.stdout.close()
            assert process.stderr.read() == ""

    def test_a_terminal_without_polish_letters_shows_their_codes(self, project: Path) -> None:
        replace(project / FACTS / "glos.yml", "exact: Zapłacimy", "exact: Zapłaciły")
        western = {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
        done = command("-C", project, "check", env=western, encoding="cp1252")
        assert done.returncode == 1
        assert done.stderr == ""
        assert r"exact: Zap\u0142aci\u0142y" in done.stdout
