"""What is no mistake of an author ends with 2 and one line, never with a traceback."""

import errno
import runpy
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator import face
from generator.cli import group
from tests.cli.running import FACTS, PORT, ROOT, check, command, replace, run


class TestTheEnvironment:
    """What is no mistake of an author ends with 2 and one line."""

    def test_no_project(self, elsewhere: Path) -> None:
        done = check(elsewhere)
        assert (done.exit_code, done.stdout) == (2, "")
        assert done.stderr.startswith("briefing: no folder with mkdocs.yml and briefings/")
        assert done.stderr.count("\n") == 1

    @pytest.mark.parametrize("builder", ["properdocs", "zensical"])
    def test_a_builder_that_is_not_installed_is_named_with_its_package(
        self, project: Path, monkeypatch: pytest.MonkeyPatch, builder: str
    ) -> None:
        monkeypatch.setitem(sys.modules, builder, None)
        done = run("-C", project, "build", "--builder", builder)
        assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
        assert done.stderr.endswith(
            f"is not installed; install it beside this software: pip install {builder}\n"
        )

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
            [sys.executable, "-m", "generator", "-C", str(project), "check"],
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


class TestTerminal:
    """What the environment says of the terminal is respected."""

    @pytest.mark.parametrize(
        ("environment", "is_terminal", "expected"),
        [
            ({}, True, True),
            ({}, False, False),
            ({"TERM": "dumb"}, True, False),
            ({"NO_COLOR": "1"}, True, False),
            ({"NO_COLOR": ""}, True, True),
            ({"FORCE_COLOR": "1"}, False, True),
            ({"FORCE_COLOR": "0"}, False, False),
            ({"FORCE_COLOR": "1", "TERM": "dumb"}, False, True),
            ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ],
    )
    def test_colours_are_shown_where_they_are_seen_or_wanted(
        self,
        environment: dict[str, str],
        is_terminal: bool,
        expected: bool,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        for name in ("TERM", "NO_COLOR", "FORCE_COLOR"):
            monkeypatch.delenv(name, raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(group, "_is_terminal", lambda: is_terminal)
        assert group.is_coloured() is expected

    def test_forced_colours_reach_a_file(
        self, project: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        replace(project / PORT, "by: ada-lindt", "by: ada-lind")
        assert "\x1b[" not in run("-C", project, "check").output
        monkeypatch.setenv("FORCE_COLOR", "1")
        assert "\x1b[31;1merror" in run("-C", project, "check").output

    def test_without_what_it_needs_it_says_how_to_set_up(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for name in [name for name in sys.modules if name.startswith("generator.cli")]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, "click", None)
        with pytest.raises(SystemExit) as ended:
            runpy.run_module("generator")
        assert ended.value.code == 2
        said = capsys.readouterr().err
        assert "'click'" in said
        assert "make check" in said
        assert "-r requirements.txt" in said
