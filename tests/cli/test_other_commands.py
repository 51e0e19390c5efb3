"""`briefing explain | record | schema`, and what holds for all commands."""

import json
from pathlib import Path

import pytest

from generator import __version__
from generator.cli import main
from generator.model.schema import schemas
from generator.rules import RULES
from tests.cli.running import ROOT, command, run
from tests.programs import ran


class TestExplain:
    """`briefing explain`."""

    @pytest.mark.parametrize("rule", [rule.name for rule in RULES])
    def test_a_rule_is_explained(self, rule: str) -> None:
        done = run("explain", rule)
        assert done.exit_code == 0
        for words in (f"{rule}\n\n", "\n\nWhy: ", "\n\nMend: ", "\n\nLooks at "):
            assert words in done.stdout

    @pytest.mark.parametrize(
        ("rule", "line"),
        [
            ("not-quoted", "`waive: {rule: not-quoted, why: …}`"),
            ("prose-in-furniture", "`settled: {prose-in-furniture: …}`"),
        ],
    )
    def test_the_line_that_answers_a_rule_is_shown(self, rule: str, line: str) -> None:
        assert line in run("explain", rule).stdout

    def test_all_rules_are_listed_a_line_each(self) -> None:
        listed = run("explain").stdout.splitlines()
        assert [line.split()[0] for line in listed] == [rule.name for rule in RULES]

    def test_a_slip_in_the_name_is_answered_with_the_name(self) -> None:
        done = run("explain", "quote-not-fond")
        assert done.exit_code == 2
        assert "did you mean 'quote-not-found'?" in done.stderr

    def test_a_name_like_no_other_is_answered_with_where_to_look(self) -> None:
        assert "without a name lists all rules" in run("explain", "x").stderr

    def test_no_project_is_needed_to_learn_a_rule(self, elsewhere: Path) -> None:
        done = command("explain", "cut-word", cwd=elsewhere, env={"PYTHONPATH": str(ROOT)})
        assert done.returncode == 0


def test_without_a_site_there_is_none_to_verify(project: Path) -> None:
    done = run("-C", project, "verify")
    assert done.exit_code == 2
    assert "there is no site/ yet: `briefing build` makes it; or name SITE" in done.stderr


def test_outside_a_project_there_is_no_site_to_build(elsewhere: Path) -> None:
    done = run("-C", elsewhere, "verify")
    assert done.exit_code == 2
    assert "to begin one: briefing init DIR" in done.stderr
    assert "briefing build" not in done.stderr


class TestRecord:
    """`briefing record`; what it writes is looked at where sites are built."""

    def test_without_a_site_nothing_is_recorded(self, project: Path) -> None:
        done = run("-C", project, "record")
        assert done.exit_code == 2
        assert "there is no built site to record; run `briefing build` first" in done.stderr
        assert not (project / "published.txt").exists()

    @pytest.mark.parametrize(
        ("variable", "value"),
        [
            ("GITHUB_EVENT_NAME", "pull_request"),
            ("GITHUB_EVENT_NAME", "pull_request_target"),
            ("CI_PIPELINE_SOURCE", "merge_request_event"),
        ],
    )
    def test_a_proposed_change_records_nothing(
        self, project: Path, variable: str, value: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(variable, value)
        done = run("-C", project, "record")
        assert (done.exit_code, done.stdout) == (2, "")
        assert "a proposed change publishes nothing" in done.stderr


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

    def test_no_summary_in_the_help_is_cut_short(self) -> None:
        listed = run("--help").stdout.partition("Commands:")[2].split("\n")
        assert [line for line in listed if line.endswith("...")] == []

    def test_the_version_is_said(self) -> None:
        assert __version__ in run("--version").stdout

    def test_the_package_runs_as_the_command(self) -> None:
        done = command("chek")
        assert done.returncode == 2
        assert "Usage: briefing " in done.stderr

    def test_the_command_runs_as_a_module(self, project: Path) -> None:
        done = command("-C", project, "check")
        assert (done.returncode, done.stderr) == (0, "")
        assert ": all proved" in done.stdout

    def test_a_slip_in_a_verb_of_make_is_answered_with_the_verbs(self) -> None:
        done = ran("make", "--silent", "chek")
        assert done.returncode == 2
        assert done.stderr.startswith("there is no verb 'chek'; these are the verbs:\n")
        assert "\n  make check " in done.stderr
