"""`briefing new quote` and `find --add`: an entry in its place, whatever was typed by habit."""

import json
import shutil
from pathlib import Path

import pytest
import yaml

from generator.commands.wish import kind_meant_by, nearest_kind
from generator.model import LISTS, Actor, Project
from tests.cli.running import ACTORS, FACTS, PORT, check, contents, replace, run

GLOS, PROJECTS, HEAD = (
    f"{FACTS}/glos.yml",
    "briefings/elva/projects.yml",
    "briefings/elva/briefing.yml",
)
SAID = "We will pay by May 2022"
FINED = "The port of Elva fined Northern Line 7,000 euros on 3 March 2022"


def entries(project: Path, path: str, plural: str) -> list[dict[str, object]]:
    """The entries of a list, what is open left out."""
    whole = yaml.safe_load((project / path).read_text(encoding="utf-8"))
    listed = whole if isinstance(whole, list) else whole[plural]
    return [{key: value for key, value in one.items() if value} for one in listed]


def added(project: Path, *words: str) -> str:
    done = run("-C", project, *words)
    assert (done.exit_code, done.stderr) == (0, ""), done.output
    return done.stdout


@pytest.mark.parametrize(
    ("words", "path", "plural", "entry"),
    [
        (["quote", SAID], PORT, "quotes", {"id": "we-will-pay-by-may", "exact": SAID}),
        (["quotes", *SAID.split()], PORT, "quotes", {"id": "we-will-pay-by-may", "exact": SAID}),
        (["quotation", "--id", "my-own", SAID], PORT, "quotes", {"id": "my-own", "exact": SAID}),
        (["claim", "port"], PORT, "claims", {"id": "port-claim"}),
        (["port", "Claims"], PORT, "claims", {"id": "port-claim"}),
        (["event", f"{PORT}"], PORT, "events", {"id": "port-event"}),
        (["seeds/port.txt", "event"], PORT, "events", {"id": "port-event"}),
        (["status", "--source", "glos"], GLOS, "statuses", {"id": "glos-status"}),
        (
            ["figure", "port", FINED],
            PORT,
            "figures",
            {"id": "the-port-of-elva-fined", "evidence": FINED},
        ),
        (["relation", "--source", "port"], PORT, "relations", {"id": "port-relation"}),
        (
            ["absence", "marmalade"],
            HEAD,
            "absences",
            {"id": "marmalade", "words": ["marmalade"], "sources": "all"},
        ),
        (["actor", "Bo", "Berg"], ACTORS, "actors", {"id": "bo-berg", "names": ["Bo Berg"]}),
        (["Bo Berg", "actors"], ACTORS, "actors", {"id": "bo-berg", "names": ["Bo Berg"]}),
        (
            ["person", "Žižka"],
            ACTORS,
            "actors",
            {"id": "zizka", "kind": "person", "names": ["Žižka"]},
        ),
        (
            ["company", "A, B: C"],
            ACTORS,
            "actors",
            {"id": "a-b-c", "kind": "company", "names": ["A, B: C"]},
        ),
        (["actor", "東京", "--id", "tokyo"], ACTORS, "actors", {"id": "tokyo", "names": ["東京"]}),
        (["quote", f"“{SAID}”"], PORT, "quotes", {"id": "we-will-pay-by-may", "exact": SAID}),
        (
            ["quote", "«Zapłacimy do maja»", "glos"],
            GLOS,
            "quotes",
            {"id": "zaplacimy-do-maja", "exact": "Zapłacimy do maja"},
        ),
        (["project", "Index"], PROJECTS, "projects", {"id": "index-2", "names": ["Index"]}),
        (["key-point", "So."], HEAD, "key_points", {"id": "new-key-point", "text": "So."}),
        (["section"], HEAD, "sections", {"id": "new-section"}),
    ],
)  # fmt: skip
def test_an_entry_stands_behind_the_others_of_its_kind(
    project: Path, words: list[str], path: str, plural: str, entry: dict[str, object]
) -> None:
    words = [str(project / word) if "/" in word else word for word in words]
    before = yaml.safe_load((project / path).read_text(encoding="utf-8"))
    said = added(project, "new", *words)
    assert said.startswith(f"wrote the {LISTS[plural].noun} '{entry['id']}' at {path}:")
    assert entries(project, path, plural)[-1] == entry
    after = yaml.safe_load((project / path).read_text(encoding="utf-8"))
    if isinstance(after, dict):
        after[plural] = after[plural][:-1] or None
        before.setdefault(plural, None)
    assert (after[:-1] if isinstance(after, list) else after) == before
    line = int(said.partition(f"{path}:")[2].partition(";")[0])
    written = (project / path).read_text(encoding="utf-8").splitlines()[line - 1]
    assert written.strip().removeprefix("- ") == f"id: {entry['id']}"


def test_ids_are_free_and_the_check_asks_for_what_is_open_and_nothing_else(project: Path) -> None:
    said = [added(project, "new", "quote", SAID) for _ in range(3)]
    assert [one.split("'")[1] for one in said] == [
        "we-will-pay-by-may",
        "we-will-pay-by-may-2",
        "we-will-pay-by-may-3",
    ]
    done = check(project)
    assert done.stdout.count("error[") == 3
    assert done.stdout.count("this quote needs `by`") == 3


def test_what_is_filled_in_is_proved(project: Path) -> None:
    added(project, "new", "claim", "the line had now paid the fine")
    replace(project / PORT, "text:  #", "text: The line had paid the fine. #")
    assert check(project).exit_code == 0


def test_what_is_not_complete_yet_is_not_begun_twice(project: Path) -> None:
    added(project, "new", "organisation", "Harbour Board")
    before = (project / ACTORS).read_bytes()
    done = run("-C", project, "new", "organisation", "Harbour Board")
    assert (done.exit_code, "'harbour-board' is there already" in done.stderr) == (2, True)
    assert (project / ACTORS).read_bytes() == before
    added(project, "new", "organisation", "Harbour Board", "--id", "board-of-1990")


def test_a_foreign_article_asks_for_a_translation(project: Path) -> None:
    added(project, "new", "quote", "Zapłacimy do maja 2022 roku")
    added(project, "new", "quote", SAID)
    assert (project / GLOS).read_text(encoding="utf-8").count("translation:  #") == 1
    assert "translation:" not in (project / PORT).read_text(encoding="utf-8")


def test_an_id_follows_the_habit_of_its_file(project: Path) -> None:
    for path in (PORT, HEAD):
        text = (project / path).read_text(encoding="utf-8")
        for id_ in ("will-pay", "line-fined"):
            text = text.replace(f"id: {id_}", f"id: port-{id_}").replace(
                f"[[{id_}", f"[[port-{id_}"
            )
        (project / path).write_text(text, encoding="utf-8")
    assert "'port-we-will-pay-by-may'" in added(project, "new", "quote", SAID)


@pytest.mark.parametrize(
    ("words", "folder"), [([], "docs/schema"), (["--with-ids"], ".briefing/schema")]
)
def test_a_register_that_is_not_there_is_begun(
    project: Path, words: list[str], folder: str
) -> None:
    (project / "briefings/elva/projects.yml").unlink()
    run("-C", project, "schema", *words)
    added(project, "new", "forum", "Elva Days")
    text = (project / "briefings/elva/projects.yml").read_text(encoding="utf-8")
    assert text.startswith(
        f"# yaml-language-server: $schema=../../{folder}/projects.schema.json\n- id"
    )
    assert not (project / "briefings/elva/.projects.yml.new").exists()


def test_a_new_briefing_is_held_against_its_own_schema(project: Path) -> None:
    run("-C", project, "schema")
    run("-C", project, "new", "briefing", "Elva", "Days")
    text = (project / "briefings/elva-days/briefing.yml").read_text(encoding="utf-8")
    assert "docs/schema/briefing.schema.json\n" in text


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["qoute"], 2, "'qoute' is neither a file nor a kind of entry; did you mean 'quote'?"),
        (["marmalade"], 2, "name an article in seeds/, or one of: briefing actor project quote"),
        (["claim"], 2, "name the source: --source glos or port"),
        (["claim", "--source", "prot"], 2, "no source is called 'prot'; did you mean 'port'?"),
        (["claim", "port", "--briefing", "elvas"], 2, "no briefing is called 'elvas'; did you"),
        (["claim", "Northern Line"], 2, "several articles; name the source: --source glos or port"),
        (["claim", "line", "port"], 2, "these words stand in 2 places; take in more of them"),
        (["quote", "--id", "will-pay", SAID], 2, "the id 'will-pay' is taken; choose another --id"),
        (["quote", "--id", "A b", SAID], 2, "'A b' is no id: 3 to 64 of a-z, 0-9 and hyphens"),
        (["quote", "--id", "index", SAID], 2, "'index' is a name that the site uses for itself"),
        (["actor", "Ada Lindt"], 2, "the actor 'ada-lindt' goes by this name already"),
        (["actor", "Ada", "Lindt."], 2, f"'ada-lindt' is there already ({ACTORS}:"),
        (["actor", "東京"], 2, "no id can be made of '東京'; choose an --id"),
        (["person"], 2, "say what it is called, behind its kind: briefing new person NAME"),
        (["briefing"], 2, "say what it is called: briefing new briefing TITLE"),
        (["briefing", "Elva"], 2, "briefings/elva is there already; choose an --id"),
        (["briefing", "東京"], 2, "'' cannot name a briefing; choose an --id"),
        (["briefing", "Schema"], 2, "'schema' cannot name a briefing; choose an --id"),
        (["quote", "marmalade"], 1, "nothing was written"),
        (["quote", "will not"], 1, "‘not’ for ‘pay’"),
        (["claim", "Port of Elva fines"], 1, "no evidence: the words stand outside the body"),
    ],
)  # fmt: skip
def test_what_cannot_be_begun_changes_nothing(
    project: Path, words: list[str], code: int, said: str
) -> None:
    before = contents(project)
    done = run("-C", project, "new", *words)
    assert (done.exit_code, said in done.output) == (code, True), done.output
    assert contents(project) == before


def test_a_briefing_is_begun_and_asks_for_its_question_alone(project: Path) -> None:
    said = added(project, "new", "briefing", "Who", "pays: Elva?")
    assert "briefing import <page> --briefing who-pays-elva" in said
    shown = check(project).output
    assert shown.count("briefings/who-pays-elva/") == 1
    assert "briefing.yml:3:1: error[missing-field]: this briefing needs `question`" in shown


def test_a_briefing_is_in_the_language_of_its_site(project: Path) -> None:
    replace(project / "mkdocs.yml", "{name: material}", "{name: material, language: pl}")
    added(project, "new", "briefing", "Kto płaci")
    assert "language: pl" in (project / "briefings/kto-placi/briefing.yml").read_text("utf-8")


def test_words_that_a_described_article_has_are_meant_there(project: Path) -> None:
    shutil.copy(project / "seeds/port.txt", project / "seeds/again.txt")
    assert f"at {PORT}:" in added(project, "new", "quote", SAID)


def test_where_two_briefings_tell_of_one_article_one_is_named(project: Path) -> None:
    shutil.copytree(project / "briefings/elva", project / "briefings/other")
    for words in (["claim", "port"], ["quote", SAID], ["actor", "Bo Berg"]):
        done = run("-C", project, "new", *words)
        assert done.exit_code == 2
        assert "the briefing: --briefing elva or other" in done.stderr
    said = added(project, "new", "quote", SAID, "--briefing", "other")
    assert "briefings/other/facts/port.yml:" in said


def test_a_source_that_is_not_complete_is_named_by_its_file(project: Path) -> None:
    replace(project / PORT, "  publisher: elva-gazette\n", "  publisher:\n")
    done = run("-C", project, "new", "quote", SAID)
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert f"{PORT} lacks something; `briefing check` says what its source needs" in done.stderr


def test_a_file_with_a_mistake_is_left_alone(project: Path) -> None:
    with (project / ACTORS).open("a", encoding="utf-8") as file:
        file.write("- id: broken: twice\n")
    before = (project / ACTORS).read_bytes()
    done = run("-C", project, "new", "actor", "Bo Berg")
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert "is to be mended first" in done.stderr
    assert (project / ACTORS).read_bytes() == before


@pytest.mark.parametrize(
    "words",
    [
        ["new", "actor", "Bo Berg"],
        ["new", "seeds/fresh.txt"],
        ["find", SAID, "--add", "will-pay"],
        ["import", "seeds/fresh.txt"],
    ],
)
def test_nothing_is_written_into_a_briefing_of_a_newer_schema(
    project: Path, words: list[str]
) -> None:
    (project / "seeds/fresh.txt").write_text("A storm\n\nIt came to Elva.\n", encoding="utf-8")
    words = [str(project / word) if "/" in word else word for word in words]
    text = (project / HEAD).read_text(encoding="utf-8")
    (project / HEAD).write_text(f"schema: 2\n{text.replace('schema: 1', '')}", encoding="utf-8")
    before = contents(project)
    done = run("-C", project, *words)
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert f"{HEAD}: this briefing is written in schema 2, and this version reads" in done.stderr
    assert contents(project) == before


@pytest.mark.parametrize("kind", LISTS.values())
def test_every_kind_can_be_asked_for_in_the_singular_and_the_plural(kind: type) -> None:
    (plural,) = (plural for plural, listed in LISTS.items() if listed is kind)
    noun = LISTS[plural].noun
    for word in (noun, plural, noun.replace(" ", "-"), noun.upper()):
        assert kind_meant_by(word) == (kind, {})


@pytest.mark.parametrize(
    ("word", "kind", "identified"),
    [
        ("person", Actor, "person"),
        ("Persons", Actor, "person"),
        ("companies", Actor, "company"),
        ("agreements", Project, "agreement"),
    ],
)
def test_what_an_actor_or_a_project_is_can_be_asked_for(
    word: str, kind: type, identified: str
) -> None:
    assert kind_meant_by(word) == (kind, {"kind": identified})
    assert identified in nearest_kind(["marmalade"])


def test_found_words_become_evidence_of_an_entry(project: Path) -> None:
    said = added(project, "find", "--add", "line-fined", "the line had now paid the fine")
    assert (
        said == f"added to `evidence` of 'line-fined' in {PORT}: the line had now paid the fine\n"
    )
    (event,) = entries(project, PORT, "events")
    assert event["evidence"] == [FINED, "the line had now paid the fine"]
    assert check(project).exit_code == 0


def test_found_words_fill_what_is_open(project: Path) -> None:
    added(project, "new", "event", "port")
    added(project, "find", FINED, "--add", "port-event")
    assert entries(project, PORT, "events")[-1] == {"id": "port-event", "evidence": FINED}
    added(project, "new", "quote", "port")
    added(project, "find", SAID, "--add", "port-quote")
    assert entries(project, PORT, "quotes")[-1] == {"id": "port-quote", "exact": SAID}


def test_found_words_begin_an_entry(project: Path) -> None:
    added(project, "find", SAID, "--add", "quote")
    assert entries(project, PORT, "quotes")[-1] == {"id": "we-will-pay-by-may", "exact": SAID}


@pytest.mark.parametrize(
    ("target", "words", "code", "said"),
    [
        ("line-find", FINED, 2, "there is no entry 'line-find'; did you mean 'line-fined'?"),
        ("ada-lindt", "Ada Lindt", 2, "'ada-lindt' is of a kind that rests on no evidence"),
        ("line-fined", FINED, 2, "these words are its `evidence` already"),
        ("line-fined", "fined Northern Line 7,000", 2, "these words are its `evidence` already"),
        ("line-fined", "Zapłacimy", 1, "nothing was added"),
        ("line-fined", "Northern Line", 2, "these words stand in 2 places; take in more of them"),
    ],
)
def test_what_cannot_be_added_changes_nothing(
    project: Path, target: str, words: str, code: int, said: str
) -> None:
    before = (project / PORT).read_bytes()
    done = run("-C", project, "find", words, "--add", target)
    assert (done.exit_code, said in done.output) == (code, True), done.output
    assert (project / PORT).read_bytes() == before


def test_one_source_is_searched_if_it_is_named(project: Path) -> None:
    for name in ("port", "seeds/port.txt"):
        done = run("-C", project, "find", "2022", "--source", name)
        assert "seeds/port.txt:" in done.stdout
        assert "seeds/glos.txt:" not in done.stdout
    done = run("-C", project, "find", "2022", "--source", "prot")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "no source is called 'prot'; did you mean 'port'?" in done.stderr


def test_programs_read_where_words_stand(project: Path) -> None:
    done = run("-C", project, "find", SAID, "--format", "json")
    found = json.loads(done.stdout)
    (place,) = found["places"]
    text = (project / place["path"]).read_text(encoding="utf-8")
    assert text[place["start"] : place["end"]] == SAID
    assert place["evidence"] == {"exact": SAID, "prefix": "", "suffix": ""}
    assert (place["source"], place["label"], place["used_by"]) == ("port", "body", ["will-pay"])
    found = json.loads(run("-C", project, "find", "Ada Lindt", "--format", "json").stdout)
    assert [entry["id"] for entry in found["entries"]] == ["ada-lindt"]
    found = json.loads(run("-C", project, "find", "will not", "--format", "json").stdout)
    assert found["places"][0]["evidence"] is None
    assert "‘not’ for ‘pay’" in found["places"][0]["objection"]["message"]
