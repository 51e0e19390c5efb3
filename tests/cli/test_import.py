"""`briefing import`: a saved page becomes a stored article and a source that is described."""

import hashlib
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from generator.model.schema import schemas
from tests.cli.running import FACTS, check, contents, replace, run
from tests.importing.pages import PAGES

NAME = "wordpress"
STORED = f"{FACTS}/{NAME}.yml"


@pytest.fixture(autouse=True)
def _edition(project: Path) -> None:
    """The briefing is of a day after all these pages."""
    replace(project / "briefings/elva/briefing.yml", "as_of: 2022-12-31", "as_of: 2024-12-31")


@pytest.fixture
def page(project: Path) -> Path:
    """A page that was saved beside the project."""
    return Path(shutil.copy(PAGES / f"{NAME}.html", project.parent / f"{NAME}.html"))


def import_(project: Path, *words: str | Path) -> tuple[int, str]:
    done = run("-C", project, "import", *words)
    return done.exit_code, done.stdout + done.stderr


def source(project: Path, path: str = STORED) -> dict[str, Any]:
    found = yaml.safe_load((project / path).read_text(encoding="utf-8"))["source"]
    assert isinstance(found, dict)
    return found


def confirm(project: Path) -> None:
    """Take every guess for right, as somebody does who has looked."""
    text = (project / STORED).read_text(encoding="utf-8")
    (project / STORED).write_text(text[: text.index("  guessed:")] + "\n", encoding="utf-8")


def test_text_original_and_description_are_written(project: Path, page: Path) -> None:
    code, said = import_(project, page)
    assert code == 0
    assert f"wrote seeds/{NAME}.txt, seeds/{NAME}.html, {STORED}" in said
    text = (project / f"seeds/{NAME}.txt").read_bytes()
    assert (project / f"seeds/{NAME}.html").read_bytes() == page.read_bytes()
    found = source(project)
    layout, guessed = found.pop("layout"), found.pop("guessed")
    assert found == {
        "id": NAME,
        "file": f"seeds/{NAME}.txt",
        "sha256": hashlib.sha256(text).hexdigest(),
        "original": {
            "file": f"seeds/{NAME}.html",
            "sha256": hashlib.sha256(page.read_bytes()).hexdigest(),
        },
        "title": "Harbour bridge of Torvik closes for nine weeks",
        "language": "en",
        "publisher": "torvik-weekly",
        "byline": "Ida Sorensen",
        "url": "https://torvik-weekly.example.com/2023/09/harbour-bridge-closes/",
        "published": {"date": found["published"]["date"], "evidence": "14 September 2023"},
    }
    assert str(found["published"]["date"]) == "2023-09-14"
    assert layout["13-19"] == "body"
    assert len(layout) < len(text.splitlines())
    assert set(guessed) == {"publisher"}


def test_what_is_written_is_valid_for_editors(project: Path, page: Path) -> None:
    import_(project, page)
    written = yaml.safe_load((project / STORED).read_text(encoding="utf-8"))
    written["source"]["published"]["date"] = "2023-09-14"
    assert Draft202012Validator(schemas()["facts.schema.json"]).is_valid(
        {key: value for key, value in written.items() if value}
    )


def test_the_check_refuses_guesses_until_somebody_confirms_them(project: Path, page: Path) -> None:
    import_(project, page)
    done = check(project)
    assert done.exit_code == 1
    assert done.stdout.count("error[") == done.stdout.count("error[guess-unconfirmed]") == 1
    assert "the `publisher` of this source is a guess" in done.stdout
    confirm(project)
    said = check(project).stdout
    assert "error[" not in said
    assert "file-not-read" not in said


def test_a_fact_of_it_is_proved(project: Path, page: Path) -> None:
    import_(project, page)
    confirm(project)
    with (project / STORED).open("a", encoding="utf-8") as facts:
        facts.write(
            "figures:\n  - {id: on-foot, measure: walkers, value: 1900, unit: people, "
            "evidence: '1,900 people walk over the bridge'}\n"
        )
    assert "error[" not in check(project).stdout
    replace(project / STORED, "value: 1900", "value: 1800")
    assert "error[figure-not-grounded]" in check(project).stdout


def test_an_outlet_that_is_registered_is_the_publisher(project: Path, page: Path) -> None:
    actors = project / "briefings/elva/actors.yml"
    with actors.open("a", encoding="utf-8") as more:
        more.write("- {id: the-weekly, kind: outlet, names: [TORVIK WEEKLY]}\n")
    import_(project, page)
    assert source(project)["publisher"] == "the-weekly"
    assert "guessed" not in source(project)


def test_what_readers_see_of_it_is_in_the_language_of_the_briefing(project: Path) -> None:
    header = project / "briefings/elva/briefing.yml"
    header.write_text(f"language: pl\n{header.read_text('utf-8')}", encoding="utf-8")
    text = project.parent / "molo.txt"
    text.write_text("Molo w Elvie jest zamknięte od trzech dni, mówi miasto.\n", encoding="utf-8")
    import_(project, text)
    assert "Strona nie podaje daty." in (project / FACTS / "molo.yml").read_text("utf-8")


def test_the_original_is_the_projects_and_never_published(project: Path, page: Path) -> None:
    import_(project, page)
    confirm(project)
    assert check(project, f"{project}/seeds/{NAME}.html").exit_code in (0, 1)
    assert run("-C", project, "pages").exit_code == 0
    for path in (project / ".briefing/pages").rglob("*"):
        assert path.suffix != ".html" or "written by a script" not in path.read_text("utf-8")
    (project / f"seeds/{NAME}.html").write_text("another", encoding="utf-8")
    assert "is no longer the file that the stored text was made of" in check(project).stdout
    (project / f"seeds/{NAME}.html").unlink()
    assert "cannot be read: there is no such file" in check(project).stdout


@pytest.mark.parametrize("name", sorted(path.name for path in PAGES.glob("*.html")))
def test_every_page_is_imported_and_its_file_read(project: Path, name: str) -> None:
    assert import_(project, PAGES / name)[0] == 0
    said = check(project).stdout
    problems = {part.partition("]")[0] for part in said.split("error[")[1:]}
    assert problems <= {"guess-unconfirmed", "missing-field", "translation-missing"}


def test_a_text_that_lies_in_seeds_stays_where_it_is(project: Path) -> None:
    text = "The pier of Elva\n\nThe pier of Elva was closed on 3 March 2022, the town said.\n"
    plain = text.replace("\n\n", "\n")
    (project / "seeds/pier.txt").write_text(plain, encoding="utf-8", newline="\n")
    code, said = import_(project, project / "seeds/pier.txt")
    assert code == 0
    assert said.startswith(f"wrote {FACTS}/pier.yml\n")
    found = source(project, f"{FACTS}/pier.yml")
    assert (found["file"], found.get("original")) == ("seeds/pier.txt", None)


def test_a_page_stored_for_another_briefing_is_described_only(project: Path, page: Path) -> None:
    import_(project, page)
    (project / STORED).unlink()  # as another briefing finds it: stored, and not described here
    code, said = import_(project, page)
    assert code == 0
    assert f"wrote {STORED}\n" in said


def test_a_wrapped_text_is_stored_whole_with_a_record(project: Path) -> None:
    lines = (
        "The pier of Elva was closed on 3 March 2022, the town said on the day be-",
        "fore, and nobody knows when it will be open again or who is to pay for",
        "it. The mayor did not answer when she was asked about it on the Monday.",
    )
    page = project.parent / "pier.txt"
    page.write_text("\n".join(("The pier of Elva closes", "", *lines)), encoding="utf-8")
    assert import_(project, page)[0] == 0
    original = source(project, f"{FACTS}/pier.yml")["original"]
    assert original["rejoined"] == {"2": 2}
    assert original["unhyphenated"] == ["before"]
    assert (project / original["file"]).read_bytes() == page.read_bytes()
    assert "the day before, and nobody" in (project / "seeds/pier.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Мост через Карасу.html", "most-cherez-karasu"),
        ("桥.html", "harbour-bridge-of-torvik-closes-for-nine"),
        ("../weekly ünd so.html", "weekly-und-so"),
        (f"{'very long ' * 15}.html", "very-long-very-long-very-long-very-long"),
    ],
)
def test_a_name_in_any_script_becomes_an_id(project: Path, page: Path, name: str, id_: str) -> None:
    assert import_(project, page.rename(project / name))[0] == 0
    assert (project / f"{FACTS}/{id_}.yml").is_file()


class TestAgain:
    """A page that was imported already is held against what is stored."""

    @pytest.fixture(autouse=True)
    def _imported(self, project: Path, page: Path) -> None:
        import_(project, page)
        with (project / STORED).open("a", encoding="utf-8") as facts:
            facts.write(
                "events:\n"
                "  - {id: closed, text: The bridge closes., date: 2023-10-02, happened: planned, "
                "evidence: will be closed from 2 October}\n"
                "  - {id: ferry, text: A ferry crosses., date: 2023-10, happened: planned, "
                "evidence: A small ferry will cross every 20 minutes}\n"
            )

    def test_nothing_changed(self, project: Path, page: Path) -> None:
        before = contents(project)
        code, said = import_(project, page)
        assert code == 0
        told = f"imported already as '{NAME}', in {STORED}: nothing that is printed changed since"
        assert said == f"{told}\n"
        assert contents(project) == before

    def changed(self, page: Path) -> None:
        replace(page, "A small ferry will cross every 20", "A small ferry will cross every 30")
        replace(
            page, '<div class="entry-content">', '<div class="entry-content"><p>Mended: no.</p>'
        )

    def test_what_changed_is_shown_and_which_evidence_moves(
        self, project: Path, page: Path
    ) -> None:
        self.changed(page)
        before = contents(project)
        code, said = import_(project, page)
        assert code == 1
        assert "+ line 9: Mended: no." in said
        assert "- line 13: A small ferry will cross every 20 minutes" in said
        assert "closed: moves from line 9 to line 10" in said
        assert "ferry: lost from line 13: A small ferry will cross every 20 minutes" in said
        assert "nothing was written" in said
        assert contents(project) == before

    def test_it_is_stored_as_it_is_now_where_that_is_wanted(
        self, project: Path, page: Path
    ) -> None:
        confirm_layout = source(project)["layout"]
        self.changed(page)
        assert import_(project, page, "--replace")[0] == 0
        assert "every 30 minutes" in (project / f"seeds/{NAME}.txt").read_text("utf-8")
        assert (project / f"seeds/{NAME}.html").read_bytes() == page.read_bytes()
        said = check(project).stdout
        assert "error[evidence-not-found]" in said
        assert "error[source-changed]" not in said
        assert "error[layout]" not in said
        assert confirm_layout != source(project)["layout"]
        rows = (project / STORED).read_text("utf-8").splitlines()
        (row,) = (row for row in rows if row.startswith('    {"1-'))
        assert row.endswith("}")
        assert "nothing that is printed changed since" in import_(project, page)[1]

    @pytest.mark.parametrize("is_confirmed", [False, True])
    def test_the_labels_of_new_lines_are_guesses_again(
        self, project: Path, page: Path, *, is_confirmed: bool
    ) -> None:
        if is_confirmed:
            text = (project / STORED).read_text(encoding="utf-8")
            begun, ended = text.index("  guessed:"), text.index("quotes:")
            (project / STORED).write_text(f"{text[:begun]}\n{text[ended:]}", encoding="utf-8")
        self.changed(page)
        assert import_(project, page, "--replace")[0] == 0
        assert source(project)["guessed"]["layout"] == "imported again, with lines 9, 14 new"
        assert ("publisher" in source(project)["guessed"]) is not is_confirmed

    def test_a_label_that_somebody_corrected_stays(self, project: Path, page: Path) -> None:
        replace(project / STORED, '"10": caption', '"10": credit')
        self.changed(page)
        import_(project, page, "--replace")
        assert source(project)["layout"]["11"] == "credit"


class TestATextAgain:
    """A text names no address of its own; its id, or its words, tell what it was imported as."""

    @pytest.fixture
    def text(self, project: Path) -> Path:
        """A text that lacks a publisher yet."""
        path = project.parent / "pier.txt"
        path.write_text("The pier\n\nThe pier of Elva was closed on 3 March 2022.\n", "utf-8")
        import_(project, path)
        return path

    def publish(self, project: Path) -> None:
        replace(project / f"{FACTS}/pier.yml", "publisher:  ", "publisher: {unknown: none} ")

    def test_that_lacks_something_is_sent_to_the_check(self, project: Path, text: Path) -> None:
        code, said = import_(project, text.rename(text.with_name("again.txt")))
        assert code == 2
        assert f"was imported already, as {FACTS}/pier.yml; next: briefing check" in said

    def test_is_known_by_its_words(self, project: Path, text: Path) -> None:
        self.publish(project)
        code, said = import_(project, text.rename(text.with_name("again.txt")))
        assert (code, "imported already as 'pier'" in said) == (0, True)

    def test_is_known_by_its_words_whatever_nobody_sees_between_them(
        self, project: Path, text: Path
    ) -> None:
        self.publish(project)
        replace(text, "closed on", "clo\u200bsed\u00a0on")
        before = sorted(project.rglob("*"))
        code, said = import_(project, text.rename(text.with_name("again.txt")))
        assert (code, said.partition("\n")[0]) == (1, "the page of 'pier' changed:")
        assert sorted(project.rglob("*")) == before

    def test_that_changed_is_told_how_it_takes_the_old_ones_place(
        self, project: Path, text: Path
    ) -> None:
        self.publish(project)
        replace(text, "3 March", "4 March")
        code, said = import_(project, text)
        assert code == 2
        assert "if pier.txt is its page as it is now, add --id pier --replace" in said
        code, said = import_(project, text, "--id", "pier")
        assert (code, "- line" in said, "nothing was written" in said) == (1, True, True)
        assert import_(project, text, "--id", "pier", "--replace")[0] == 0
        assert "4 March" in (project / "seeds/pier.txt").read_text("utf-8")


class TestWhatCannotBeDone:
    """One sentence, and nothing half-made."""

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (("gone.html",), "cannot be read: no such file or directory"),
            ((".",), "is not a file"),
            (("page.html", "--id", "../x"), "'../x' is no id: 3 to 64 of a-z"),
            (("page.html", "--id", "ada-lindt"), "the id 'ada-lindt' is taken"),
            (("page.html", "--briefing", "x"), "no briefing is called 'x'"),
            (("empty.html",), "empty.html cannot be imported: it is empty"),
            (("a.docx",), "it is a Word or OpenDocument file"),
            (("script.html",), "it prints nothing"),
            (("noise.html",), "much of it is no text"),
        ],
    )
    def test_what_is_refused(
        self, project: Path, page: Path, words: tuple[str, ...], said: str, elsewhere: Path
    ) -> None:
        page.rename(elsewhere / "page.html")
        (elsewhere / "empty.html").write_bytes(b"")
        (elsewhere / "a.docx").write_bytes(b"PK\x03\x04...")
        (elsewhere / "noise.html").write_bytes(bytes(range(256)) * 2)
        (elsewhere / "script.html").write_text("<html><script>fill()</script></html>")
        before = contents(project)
        code, answer = import_(project, elsewhere / words[0], *words[1:])
        assert code == 2
        assert said in answer
        assert contents(project) == before

    def test_an_address_is_not_fetched(self, project: Path) -> None:
        code, said = import_(project, "https://orme.example.com/well")
        assert code == 2
        assert "is an address: save the page with your browser first" in said

    @pytest.mark.skipif(os.name == "nt", reason="there are none")
    def test_a_pipe_is_not_waited_for(self, project: Path, elsewhere: Path) -> None:
        os.mkfifo(elsewhere / "page.html")
        assert import_(project, elsewhere / "page.html")[0] == 2

    def test_no_project_is_there(self, elsewhere: Path) -> None:
        code, said = import_(elsewhere, PAGES / f"{NAME}.html")
        assert code == 2
        assert "no folder with mkdocs.yml and briefings/" in said

    @pytest.mark.parametrize("name", [f"seeds/{NAME}.txt", f"seeds/{NAME}.html", STORED])
    @pytest.mark.parametrize("is_folder", [False, True])
    def test_a_file_in_the_way_is_not_overwritten(
        self, project: Path, page: Path, name: str, *, is_folder: bool
    ) -> None:
        if is_folder:
            (project / name).mkdir()
        else:
            (project / name).write_text("mine", encoding="utf-8")
        before = contents(project)
        code, said = import_(project, page)
        assert code == 2
        assert f"{name} exists, and is not overwritten; choose an --id" in said
        assert said.count("\n") == 1
        assert contents(project) == before

    def test_what_is_missing_is_told_with_how_to_get_it(
        self, project: Path, page: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "trafilatura", None)
        code, said = import_(project, page)
        assert code == 2
        assert sys.executable in said
        assert ' -m pip install "annotated-briefing[import]"' in said
        assert said.count("\n") == 1
        text = project.parent / "pier.txt"
        text.write_text("The pier of Elva was closed on 3 March 2022.\n", encoding="utf-8")
        assert import_(project, text)[0] == 0


def test_a_path_with_blanks_that_the_shell_took_apart_is_shown_in_marks(project: Path) -> None:
    code, said = import_(project, "My", "saved", "page.html")
    assert code == 2
    assert 'PAGE is one path, and 3 were given; write "My saved page.html"\n' in said


def test_two_pages_are_imported_one_at_a_time(project: Path, page: Path) -> None:
    code, said = import_(project, page, page)
    assert (code, "write one at a time" in said) == (2, True)
