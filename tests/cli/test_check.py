"""`briefing check` as contributors meet it: what it says, and how it ends."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.running import ACTORS, FACTS, PORT, check, replace, run

GLOS = f"{FACTS}/glos.yml"


class TestCheck:
    """`briefing check`."""

    def test_all_is_well(self, project: Path) -> None:
        done = check(project)
        assert done.exit_code == 0
        counts = "2 sources · 2 quotations · 3 facts · 0 figures · 4 names"
        assert done.stdout == f"{counts}: all proved, 0 waived, no doubts\n"
        assert done.stderr == ""

    def test_settings_that_no_site_can_be_built_with_are_said(self, project: Path) -> None:
        replace(project / "mkdocs.yml", "{name: material}", "{name: readthedocs}")
        done = check(project)
        assert (done.exit_code, "all proved" in done.stdout) == (2, True)
        assert done.stderr.startswith("briefing: the site cannot be built: theme in mkdocs.yml is")

    def test_settings_need_no_more_than_a_name(self, project: Path) -> None:
        (project / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
        done = check(project)
        assert (done.exit_code, done.stderr) == (0, "")

    def test_what_each_stage_cost_is_said_when_asked_for(self, project: Path) -> None:
        done = check(project, "--timings", "--format", "json")
        spent = json.loads(done.stdout)["timings"]
        assert list(spent)[:3] == ["start", "entries", "articles"]
        assert {"evidence", "quote-not-found"} < {*spent}
        assert check(project, "--timings").stdout.endswith("  all together\n")
        refused = check(project, "--timings", "--format", "github")
        assert refused.exit_code == 2
        assert "--timings goes with --format text or json" in refused.output

    def test_a_mistake_is_shown_with_its_line_and_the_way_out(self, project: Path) -> None:
        replace(project / PORT, "We will pay by May 2022", "We will pay by May 2023")
        done = check(project)
        assert done.exit_code == 1
        assert done.stdout.splitlines()[:4] == [
            f"{PORT}:14:31: error[quote-not-found]: the words on line 7 differ: ‘2023’ for ‘2022’",
            " 14 |     exact: We will pay by May 2023",
            "    |                               ^^^^",
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
        replace(project / PORT, "exact: We will", "exact: We shall")
        done = check(project, project / GLOS)
        assert done.exit_code == 0
        first, second = done.stdout.splitlines()
        assert first == "nothing to mend here, but 1 fault in other files"
        assert second.startswith(f"not looked at: {ACTORS}, briefings/elva/briefing.yml, {PORT}, ")
        for wanted in (PORT, FACTS, "briefings", "."):
            assert check(project, project / wanted).exit_code == 1

    def test_what_a_file_affects_is_checked_with_it(self, project: Path) -> None:
        replace(project / PORT, "exact: We will", "exact: We shall")
        done = check(project, project / ACTORS)
        assert done.exit_code == 1
        assert f"{PORT}:14:15: error[quote-not-found]" in done.stdout
        done = check(project, project / ACTORS, "--format", "json")
        assert json.loads(done.stdout)["summary"]["not_looked_at"] == [
            "briefings/elva/briefing.yml",
            "briefings/elva/projects.yml",
        ]

    def test_a_rule_of_the_whole_briefing_is_kept_whatever_file_is_asked_for(
        self, project: Path
    ) -> None:
        more = "claims: {id: will-pay, source: port, text: More., evidence: 348 tonnes}\n"
        (project / FACTS / "z.yml").write_text(more, encoding="utf-8")
        done = check(project, project / GLOS)
        assert "error[duplicate-id]" in done.stdout

    def test_faults_here_and_elsewhere_are_told_apart(self, project: Path) -> None:
        replace(project / PORT, "exact: We will", "exact: We shall")
        replace(project / GLOS, "by: ada-lindt", "by: ada-lind")
        done = check(project, project / GLOS)
        assert done.exit_code == 1
        assert done.stdout.splitlines()[-2].endswith(
            "1 error to mend here, 1 in other files; `briefing fix` mends 1 of them"
        )

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

    def test_an_article_whose_account_cannot_be_read_shows_why(self, project: Path) -> None:
        replace(project / PORT, "source:\n", "source: [\n")
        done = check(project, project / "seeds/port.txt")
        assert done.exit_code == 1
        assert f"{PORT}:" in done.stdout

    def test_a_project_without_briefings_proves_nothing(self, project: Path) -> None:
        shutil.rmtree(project / "briefings/elva")
        done = check(project)
        assert done.exit_code == 1
        assert "there is no briefing to check" in done.stdout
        assert done.stdout.splitlines()[-1] == "not proved, 1 error to mend"

    def test_a_path_that_does_not_exist_is_named(self, project: Path) -> None:
        done = check(project, project / "briefings/evla")
        assert done.exit_code == 2
        assert "briefings/evla' does not exist" in done.stderr

    @pytest.mark.parametrize("typed", ["port", "port.yml", "facts/port.yml", "facts/port"])
    def test_a_path_that_is_cut_short_is_answered_with_the_whole(
        self, project: Path, typed: str
    ) -> None:
        done = check(project, Path(typed))
        assert done.exit_code == 2
        assert "Did you mean briefings/elva/facts/port.yml" in " ".join(done.stderr.split())

    def test_programs_read_json(self, project: Path) -> None:
        replace(project / PORT, "by: ada-lindt", "by: ada-lind")
        done = check(project, "--format", "json")
        assert done.exit_code == 1
        assert done.stdout.isascii()
        said = json.loads(done.stdout)
        assert said["version"] == 1
        (found,) = said["diagnostics"]
        place = {"path": PORT, "line": 13, "column": 9, "end_line": 13, "end_column": 17}
        assert found == {
            "rule": "unknown-reference",
            "severity": "error",
            **place,
            "entry": "will-pay",
            "fix": [{**place, "text": "ada-lindt"}],
            "message": "no entry is called 'ada-lind'",
            "nature": "proof",
            "help": f"did you mean 'ada-lindt' ({ACTORS}:1)?",
        }
        assert said["summary"]["errors"] == 1
        assert said["summary"]["proved"]["sources"] == 2
        assert said["summary"]["text"].endswith("mend; `briefing fix` mends 1 of them")

    def test_json_of_a_good_project_is_whole_too(self, project: Path) -> None:
        said = json.loads(check(project, "--format", "json").stdout)
        assert said["diagnostics"] == []
        assert said["summary"]["text"].endswith(": all proved, 0 waived, no doubts")

    def test_no_colours_where_nobody_sees_them(self, project: Path) -> None:
        replace(project / PORT, "by: ada-lindt", "by: ada-lind")
        assert "\x1b" not in check(project).stdout
