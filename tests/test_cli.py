"""The command as contributors meet it: what it says, where it says it, and how it ends."""

import errno
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import __version__
from generator.annotated import annotate
from generator.checks import CHECKS
from generator.cli import main
from generator.commands import check as checking
from generator.diagnostics import in_order
from generator.model.schema import schemas
from generator.reporters import Report, as_json, as_text
from generator.tree import MAX_BYTES, Unreadable, WorkTree
from tests.trees import DictTree

ROOT = Path(__file__).resolve().parent.parent
BASE = ROOT / "tests/cases/checks/base"
FACTS, ACTORS = "briefings/elva/facts", "briefings/elva/actors.yml"
PORT = f"{FACTS}/port.yml"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project in which all is well, below a folder with blanks in its name."""
    return Path(shutil.copytree(BASE, tmp_path / "our news, taken apart"))


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A folder that is no project, nor in one."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return folder


def run(*words: str | Path) -> Result:
    """Run the command in this process; nothing it does may end in a traceback."""
    done = CliRunner().invoke(main, [str(word) for word in words])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.output
    assert "Traceback" not in done.output
    return done


def check(project: Path, *words: str | Path) -> Result:
    """Check a project."""
    return run("-C", project, "check", *words)


def command(
    *words: str | Path,
    cwd: Path = ROOT,
    env: dict[str, str] | None = None,
    encoding: str = "utf-8",
) -> subprocess.CompletedProcess[str]:
    """Run the command as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "generator.cli", *map(str, words)],
        capture_output=True,
        encoding=encoding,
        cwd=cwd,
        env=os.environ | (env or {}),
        check=False,
    )


def replace(path: Path, old: str, new: str) -> None:
    """Put other words in the place of some."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


class TestCheck:
    """`briefing check`."""

    def test_all_is_well(self, project: Path) -> None:
        done = check(project)
        assert done.exit_code == 0
        counts = "2 sources · 2 quotations · 3 facts · 0 figures · 3 passages"
        assert done.stdout == f"{counts}: all proved\n"
        assert done.stderr == ""

    def test_a_mistake_is_shown_with_its_line_and_the_way_out(self, project: Path) -> None:
        replace(project / PORT, "We will pay by May 2022", "We will pay by May 2023")
        done = check(project)
        assert done.exit_code == 1
        assert done.stdout.splitlines()[:4] == [
            f"{PORT}:14:12: error[quote-not-found]: the words on line 7 differ: ‘2023’ for ‘2022’",
            " 14 |     exact: We will pay by May 2023",
            "    |            ^^^^^^^^^^^^^^^^^^^^^^^",
            "help: the source has: ‘We will pay by May 2022’",
        ]
        assert done.stdout.splitlines()[-1].endswith("not proved, 1 error to mend")

    def test_every_mistake_of_every_file_is_shown_in_one_run(self, project: Path) -> None:
        replace(project / PORT, "by: ada-lindt", "by: ada-lind")
        replace(project / ACTORS, "kind: outlet", "kind: newspaper")
        replace(project / "briefings/elva/briefing.yml", "as_of: 2022-12-31", "as_of: 2022-12-32")
        (project / f"{FACTS}/new.yml").write_text("quotes: [\n", encoding="utf-8")
        paths = [line.split(":")[0] for line in check(project).stdout.splitlines() if "[" in line]
        assert {ACTORS, PORT, f"{FACTS}/new.yml", "briefings/elva/briefing.yml"} <= {*paths}

    def test_a_project_is_found_from_any_folder_in_it(
        self, project: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(project / FACTS)
        assert run("check").exit_code == 0
        assert run("check", "port.yml").exit_code == 0

    def test_one_file_is_asked_for_and_the_faults_of_others_are_counted(
        self, project: Path
    ) -> None:
        replace(project / PORT, "by: ada-lindt", "by: ada-lind")
        done = check(project, project / ACTORS)
        assert done.exit_code == 0
        assert done.stdout == "nothing to mend here, but 1 fault in other files\n"
        for wanted in (PORT, FACTS, "briefings", "."):
            assert check(project, project / wanted).exit_code == 1

    def test_faults_here_and_elsewhere_are_told_apart(self, project: Path) -> None:
        replace(project / PORT, "by: ada-lindt", "by: ada-lind")
        replace(project / ACTORS, "kind: person", "kind: persn")
        done = check(project, project / ACTORS)
        assert done.exit_code == 1
        assert done.stdout.endswith("1 error to mend here, 1 in other files\n")

    def test_what_is_wrong_with_an_article_shows_when_the_article_is_asked_for(
        self, project: Path
    ) -> None:
        replace(project / "seeds/port.txt", "7,000", "7,001")
        done = check(project, project / "seeds/port.txt")
        assert done.exit_code == 1
        assert "error[source-changed]" in done.stdout
        assert "error[evidence-not-found]" in done.stdout

    @pytest.mark.parametrize("name", ["mkdocs.yml", "../elsewhere", "../elsewhere/.."])
    def test_what_is_never_checked_does_not_pass(
        self, project: Path, elsewhere: Path, name: str
    ) -> None:
        assert elsewhere.exists()
        done = check(project, project / name)
        assert (done.exit_code, done.stdout) == (2, "")
        assert done.stderr.startswith("briefing: ")
        assert ("outside the project" in done.stderr) == name.startswith("..")

    def test_a_path_that_does_not_exist_is_named(self, project: Path) -> None:
        done = check(project, project / "briefings/evla")
        assert done.exit_code == 2
        assert "briefings/evla' does not exist" in done.stderr

    def test_programs_read_json(self, project: Path) -> None:
        replace(project / PORT, "by: ada-lindt", "by: ada-lind")
        done = check(project, "--format", "json")
        assert done.exit_code == 1
        assert done.stdout.isascii()
        said = json.loads(done.stdout)
        assert said["version"] == 1
        (found,) = said["diagnostics"]
        assert found == {
            "rule": "unknown-reference",
            "severity": "error",
            "path": PORT,
            "line": 13,
            "column": 9,
            "end_line": 13,
            "end_column": 17,
            "message": "no entry is called 'ada-lind'",
            "help": f"did you mean 'ada-lindt' ({ACTORS}:1)?",
        }
        assert said["summary"]["errors"] == 1
        assert said["summary"]["proved"]["sources"] == 2
        assert said["summary"]["text"].endswith("not proved, 1 error to mend")

    def test_json_of_a_good_project_is_whole_too(self, project: Path) -> None:
        said = json.loads(check(project, "--format", "json").stdout)
        assert said["diagnostics"] == []
        assert said["summary"]["text"].endswith(": all proved")

    def test_no_colours_where_nobody_sees_them(self, project: Path) -> None:
        replace(project / PORT, "by: ada-lindt", "by: ada-lind")
        assert "\x1b" not in check(project).stdout


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

        monkeypatch.setattr(checking, "run_checks", interrupted)
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


class TestFilesThatAreNotWhatTheySeem:
    """Broken, hostile and missing files are one diagnostic each."""

    @pytest.mark.parametrize(
        ("content", "rule"),
        [
            (b"quotes: [\n", "yaml-syntax"),
            (b"quotes:\n\t- id: a\n", "yaml-syntax"),
            (b"\xff\xfe\x00", "unreadable-file"),
            (b"claims: \x00\n", "forbidden-character"),
            (b"", "missing-field"),
            (b"- a\n- b\n", "invalid-value"),
            (b"!!python/object/apply:os.system ['true']\n", "yaml-feature"),
            (b"[" * 5000, "yaml-feature"),
            (b"a" * (MAX_BYTES + 1), "unreadable-file"),
        ],
    )
    def test_a_file_that_is_no_fact_file(self, project: Path, content: bytes, rule: str) -> None:
        (project / FACTS / "new.yml").write_bytes(content)
        said = json.loads(check(project, "--format", "json").stdout)["diagnostics"]
        assert {(one["path"], one["rule"]) for one in said} >= {(f"{FACTS}/new.yml", rule)}
        assert {one["path"] for one in said} == {f"{FACTS}/new.yml"}

    def test_a_pipe_is_not_waited_for(self, project: Path) -> None:
        os.mkfifo(project / FACTS / "new.yml")
        done = check(project)
        assert done.exit_code == 1
        assert "this file cannot be read: it is not a regular file" in done.stdout

    def test_a_folder_may_be_called_like_a_file(self, project: Path) -> None:
        folder = project / FACTS / "new.yml"
        folder.mkdir()
        assert check(project).exit_code == 0
        (folder / "more.yml").write_text("claim: []\n", encoding="utf-8")
        assert f"{FACTS}/new.yml/more.yml:1:1: error[unknown-field]" in check(project).stdout

    @pytest.mark.parametrize("name", ["seeds/port.txt", PORT, FACTS])
    def test_a_link_is_not_followed_and_not_passed_over(
        self, project: Path, elsewhere: Path, name: str
    ) -> None:
        (project / name).rename(elsewhere / "moved")
        (project / name).symlink_to(elsewhere / "moved")
        done = check(project)
        assert done.exit_code == 1
        assert "error[unreadable-file]" in done.stdout
        assert "it is a symbolic link, and links are not followed" in done.stdout

    @pytest.mark.parametrize(
        "path", ["../seeds/port.txt", "seeds/../mkdocs.yml", "seeds//port.txt"]
    )
    def test_an_article_lies_in_the_project(self, project: Path, path: str) -> None:
        replace(project / PORT, "file: seeds/port.txt", f"file: {path}")
        assert f"{PORT}:3:9: error[invalid-value]" in check(project).stdout
        with pytest.raises(Unreadable):
            WorkTree(project).read(path)

    @pytest.mark.parametrize(
        ("path", "why"),
        [(PORT, "permission denied"), (f"{FACTS}/g\udcffos.yml", "its name is not UTF-8 text")],
    )
    def test_a_file_that_the_system_withholds_is_a_mistake_to_mend(
        self, path: str, why: str
    ) -> None:
        tree = DictTree(DictTree.of(BASE, "briefings", "seeds").contents, {path: why})
        annotated = annotate(tree, "elva")
        found = in_order(one for rule in CHECKS for one in rule(annotated))
        first = next(one for one in found if one.rule == "unreadable-file")
        assert (first.place.path, first.message) == (path, f"this file cannot be read: {why}")
        report = Report((first,), {}, annotated.briefing.texts)
        assert path.replace("\udcff", "\ufffd") in as_text(report).encode().decode()
        assert json.loads(as_json(report))["diagnostics"][0]["path"] == path

    def test_a_name_that_is_not_utf_8_is_not_read(self, project: Path) -> None:
        with pytest.raises(Unreadable, match="its name is not UTF-8 text"):
            WorkTree(project).read(f"{FACTS}/g\udcffos.yml")

    def test_a_project_without_briefings_is_not_good(self, project: Path) -> None:
        shutil.rmtree(project / "briefings/elva")
        done = check(project)
        assert done.exit_code == 1
        assert "there is no briefing to check" in done.stdout


class TestExplain:
    """`briefing explain`."""

    @pytest.mark.parametrize("rule", [rule.rule for rule in CHECKS])
    def test_a_rule_is_explained(self, rule: str) -> None:
        done = run("explain", rule)
        assert done.exit_code == 0
        for words in (f"{rule}\n\n", "\n\nWhy: ", "\n\nMend: ", "\n\nLooks at "):
            assert words in done.stdout

    def test_all_rules_are_listed_a_line_each(self) -> None:
        listed = run("explain").stdout.splitlines()
        assert [line.split()[0] for line in listed] == [rule.rule for rule in CHECKS]

    def test_a_slip_in_the_name_is_answered_with_the_name(self) -> None:
        done = run("explain", "quote-not-fond")
        assert done.exit_code == 2
        assert "did you mean 'quote-not-found'?" in done.stderr

    def test_a_name_like_no_other_is_answered_with_where_to_look(self) -> None:
        assert "without a name lists all rules" in run("explain", "x").stderr

    def test_no_project_is_needed_to_learn_a_rule(self, elsewhere: Path) -> None:
        done = command("explain", "cut-word", cwd=elsewhere, env={"PYTHONPATH": str(ROOT)})
        assert done.returncode == 0


class TestSchema:
    """`briefing schema`."""

    def test_the_schemas_are_written_once(self, project: Path) -> None:
        done = run("-C", project, "schema")
        assert done.exit_code == 0
        assert {line.removeprefix("wrote ") for line in done.stdout.splitlines()} == {*schemas()}
        for name, schema in schemas().items():
            written = (project / "docs/schema" / name).read_text(encoding="utf-8")
            assert json.loads(written) == schema
            assert written.endswith("}\n")
        assert run("-C", project, "schema").stdout == "the schemas are up to date\n"

    def test_a_spoilt_schema_is_written_anew(self, project: Path) -> None:
        run("-C", project, "schema")
        (project / "docs/schema/facts.schema.json").write_bytes(b"\xff")
        assert run("-C", project, "schema").stdout == "wrote facts.schema.json\n"

    def test_what_stands_in_the_way_is_named(self, project: Path) -> None:
        (project / "docs").write_text("a file", encoding="utf-8")
        done = run("-C", project, "schema")
        assert done.exit_code == 2
        assert done.stderr.startswith("briefing: ")


class TestTheFace:
    """What holds for all commands."""

    @pytest.mark.parametrize(
        ("words", "meant"),
        [
            (["chek"], "'check'"),
            (["explian"], "'explain'"),
            (["check", "--fromat", "json"], "--format"),
            (["check", "--format", "jsn"], "'json'"),
        ],
    )
    def test_a_slip_is_answered_with_what_was_meant(self, words: list[str], meant: str) -> None:
        done = run(*words)
        assert done.exit_code == 2
        assert meant in done.stderr

    def test_help_names_every_command(self) -> None:
        done = run("--help")
        assert done.exit_code == 0
        for name in main.commands:
            assert f"\n  {name} " in done.stdout
        assert run("-h").stdout == done.stdout

    def test_the_version_is_said(self) -> None:
        assert __version__ in run("--version").stdout

    def test_the_command_runs_as_a_module(self, project: Path) -> None:
        done = command("-C", project, "check")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.endswith(": all proved\n")
