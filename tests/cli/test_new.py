"""`briefing new`: the fact file of an article, as far as it can be guessed."""

import hashlib
import shutil
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from generator.model.schema import schemas
from generator.text import Label, SourceText, guessed_layout
from tests.briefings import FIVE
from tests.cli.running import FACTS, check, replace, run

ARTICLE = """\
Strona główna | Gospodarka

Port w Elvie kupi nowe statki: „Zapłacimy w maju”

Zarząd portu zapowiedział, że do maja kupi nowe statki.

Fot. archiwum portu

Nie wiadomo jeszcze, kto je zbuduje i za ile. Na to pytanie port nie odpowiedział.
"""


@pytest.fixture
def article(project: Path) -> Path:
    """An article that was just stored."""
    path = project / "seeds/003_nowe-statki.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def new(project: Path, *words: str | Path) -> tuple[int, str]:
    done = run("-C", project, "new", *words)
    return done.exit_code, done.stdout + done.stderr


def test_what_is_known_is_written_and_the_rest_is_left_open(project: Path, article: Path) -> None:
    code, said = new(project, article)
    assert code == 0
    assert said.startswith(f"wrote {FACTS}/nowe-statki.yml; ")
    written = yaml.safe_load((project / FACTS / "nowe-statki.yml").read_text(encoding="utf-8"))
    assert written == {
        "source": {
            "id": "nowe-statki",
            "file": "seeds/003_nowe-statki.txt",
            "sha256": hashlib.sha256(article.read_bytes()).hexdigest(),
            "title": "Port w Elvie kupi nowe statki: „Zapłacimy w maju”",
            "translation": None,
            "language": "pl",
            "publisher": None,
            "published": None,
            "layout": {"1": "menu", "3": "title", "5": "body", "7": "menu", "9": "body"},
        },
        "quotes": None,
        "claims": None,
    }


def test_the_check_asks_for_what_is_open_and_for_nothing_else(project: Path, article: Path) -> None:
    new(project, article)
    done = check(project)
    assert done.stdout.count("error[") == 1
    assert "this source needs `publisher` and `published`" in done.stdout


def test_with_what_is_open_written_all_is_proved(project: Path, article: Path) -> None:
    new(project, article)
    path = project / FACTS / "nowe-statki.yml"
    replace(
        path,
        "translation:",
        'translation: "The port in Elva will buy new ships: “We will pay in May”" ',
    )
    replace(path, "publisher:", "publisher: elva-gazette ")
    replace(path, "published:", "published: {date: 2022-06-10, basis: external, why: Printed.} ")
    replace(
        path,
        "claims:",
        "claims:\n"
        "  - id: ships-by-may\n"
        "    text: The port is to buy ships.\n"
        "    evidence: do maja kupi nowe statki\n",
    )
    done = check(project)
    assert done.exit_code == 0, done.stdout


def test_a_file_that_exists_is_not_overwritten(project: Path, article: Path) -> None:
    (project / FACTS / "nowe-statki.yml").write_text("mine", encoding="utf-8")
    code, said = new(project, article)
    assert code == 2
    assert f"{FACTS}/nowe-statki.yml exists, and is not overwritten" in said
    assert (project / FACTS / "nowe-statki.yml").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("seeds/port.txt",), "seeds/port.txt is described already, in briefings/elva/facts/port"),
        (("mkdocs.yml",), "mkdocs.yml does not lie in seeds/; store the article there first"),
        (("seeds/003_nowe-statki.txt", "--id", "ada-lindt"), "the id 'ada-lindt' is taken"),
        (("seeds/003_nowe-statki.txt", "--id", "../x"), "'../x' is no id: 3 to 64 of a-z"),
        (
            ("seeds/003_nowe-statki.txt", "--briefing", "x"),
            "no briefing is called 'x'; there is elva",
        ),
        (("seeds/latin.txt",), "seeds/latin.txt is not UTF-8 text"),
    ],
)
@pytest.mark.usefixtures("article")
def test_what_cannot_be_begun_is_refused(
    project: Path, words: tuple[str, ...], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "seeds/latin.txt").write_bytes("Łódź".encode("iso-8859-2"))
    before = sorted(project.rglob("*"))
    monkeypatch.chdir(project)
    done = run("new", *words)
    assert done.exit_code == 2
    assert said in done.stderr
    assert sorted(project.rglob("*")) == before


@pytest.mark.usefixtures("article")
def test_an_article_may_be_named_from_within_its_folder(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project / "seeds")
    assert run("new", "003_nowe-statki.txt", "--id", "new-ships").exit_code == 0
    assert (project / FACTS / "new-ships.yml").is_file()


def test_where_there_are_two_briefings_one_is_named(project: Path, article: Path) -> None:
    shutil.copytree(project / "briefings/elva", project / "briefings/other")
    assert "name the briefing: --briefing elva or other" in new(project, article)[1]
    assert new(project, article, "--briefing", "other")[0] == 0
    assert (project / "briefings/other/facts/nowe-statki.yml").is_file()


def test_editors_ask_for_nothing_that_is_not_open(project: Path, article: Path) -> None:
    new(project, article)
    written = yaml.safe_load((project / FACTS / "nowe-statki.yml").read_text(encoding="utf-8"))
    editor = Draft202012Validator(schemas()["facts.schema.json"])
    assert not editor.is_valid(written)
    written["source"] |= {"publisher": "elva-gazette", "published": "2022-06-10"}
    assert editor.is_valid(written)


@pytest.mark.parametrize(
    ("seed", "title"), [("000", 3), ("001", 3), ("002", 7), ("003", 5), ("004", 3)]
)
def test_the_headlines_of_real_articles_are_guessed(seed: str, title: int) -> None:
    (path,) = (FIVE / "seeds").glob(f"{seed}_*")
    layout = guessed_layout(SourceText.of(path.read_text(encoding="utf-8")))
    assert [number for number, label in layout.items() if label is Label.TITLE] == [title]


@pytest.mark.parametrize("text", ["One line", "# a: b\n\x07 #c\n", "\ufeffA\r\nB"])
def test_any_text_makes_a_file_that_can_be_read(project: Path, text: str) -> None:
    (project / "seeds/any.txt").write_text(text, encoding="utf-8")
    assert new(project, project / "seeds/any.txt")[0] == 0
    done = check(project)
    assert "yaml-syntax" not in done.stdout
    assert "any.yml" in done.stdout


@pytest.mark.parametrize("id_", ["", "ab", "Port", "a b"])
def test_what_is_no_id_is_refused(project: Path, article: Path, id_: str) -> None:
    code, said = new(project, article, "--id", id_)
    assert (code, said.startswith(f"briefing: '{id_}' is no id: ")) == (2, True)


@pytest.mark.parametrize("words", ["", "\n \n", "\ufeff\n", "\u200b\u00ad\n", "…\n"])
def test_an_article_without_words_is_refused(project: Path, article: Path, words: str) -> None:
    article.write_text(words, encoding="utf-8")
    code, said = new(project, article)
    assert code == 2
    assert "is empty; put the article's text there" in said


def test_the_name_of_a_file_is_written_so_that_it_reads_back(project: Path, article: Path) -> None:
    odd = article.rename(article.with_name("café: notes #1.txt"))
    assert new(project, odd)[0] == 0
    text = (project / FACTS / "cafe-notes-1.yml").read_text(encoding="utf-8")
    assert yaml.safe_load(text)["source"]["file"] == "seeds/café: notes #1.txt"
