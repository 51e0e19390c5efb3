"""The files of a briefing: what may stand where, and what is remembered of what was refused."""

from itertools import permutations

import pytest

from generator.decode import Briefing, decode
from generator.diagnostics import Diagnostic
from generator.model import Withdrawn
from tests.decode.reading import HEAD, marked, read, source
from tests.trees import DictTree

QUOTE = "{id: abc, by: x-y, exact: w}"
ACTOR = "{id: x-y, kind: person, names: X}"


def only(briefing: Briefing) -> Diagnostic:
    (one,) = briefing.problems
    return one


@pytest.mark.parametrize("name", ["actors", "projects"])
@pytest.mark.parametrize("end", [".yml", ".yaml"])
def test_a_register_may_be_a_bare_list(name: str, end: str) -> None:
    kind = "person" if name == "actors" else "platform"
    briefing = read({f"{name}{end}": f"- {{id: x-y, kind: {kind}, names: X}}\n"})
    assert briefing.problems == ()
    assert [record.entry.plural for record in briefing.records] == [name]


def test_any_file_may_hold_any_of_the_lists() -> None:
    briefing = read({"other/mixed.yml": f"{source()}actors: [{ACTOR}]\nquotes: [{QUOTE}]\n"})
    assert briefing.problems == ()
    assert [(record.id, record.source) for record in briefing.records] == [
        ("the-source", None),
        ("x-y", "the-source"),
        ("abc", "the-source"),
    ]


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("facts/a.yml", f"- {QUOTE}\n", f"- {QUOTE}"),
        ("briefing.yml", "- a\n", "- a"),
        ("facts/a.yml", "just words\n", "just words"),
        ("actors.yml", "just words\n", "just words"),
    ],
)
def test_a_list_or_a_text_in_the_wrong_file_is_one_mistake(
    name: str, text: str, words: str
) -> None:
    briefing = read({name: text})
    one = only(briefing)
    assert one.rule == "invalid-value"
    assert one.message == "a file of a briefing holds lists such as `quotes:` or `claims:`"
    assert "only actors.yml and projects.yml may be a bare list" in one.help
    assert marked(briefing, one) == words


def test_an_empty_briefing_is_told_what_to_begin_with() -> None:
    one = only(read({"briefing.yml": ""}))
    assert (one.rule, one.help) == (
        "missing-field",
        "write `title`, `question` and `as_of` into it",
    )


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "---\n"])
def test_an_empty_file_says_so_and_what_to_do(text: str) -> None:
    one = only(read({"facts/a.yml": text}))
    assert (one.rule, one.message) == ("missing-field", "this file is empty")
    assert "remove it" in one.help


def test_an_empty_list_is_no_mistake() -> None:
    assert read({"facts/a.yml": source() + "quotes:\nclaims: []\n"}).problems == ()


@pytest.mark.parametrize("written", ["question: Q?", "answer: It pays."])
def test_what_belongs_in_the_briefings_own_file_is_sent_there(written: str) -> None:
    one = only(read({"facts/a.yml": f"{source()}{written}\n"}))
    assert (one.rule, one.help) == ("unknown-field", "it belongs in briefing.yml")


def test_a_briefing_without_its_own_file_is_one_mistake() -> None:
    briefing = read({"actors.yml": f"- {ACTOR}\n"})
    assert briefing.problems == ()
    lost = decode(DictTree({"briefings/b/actors.yml": f"- {ACTOR}\n".encode()}), "b")
    one = only(lost)
    assert (one.rule, one.message) == ("missing-file", "this briefing has no briefing.yml")
    assert one.place.path == "briefings/b/briefing.yml"


def test_a_file_that_cannot_be_read_is_one_mistake() -> None:
    tree = DictTree(
        {"briefings/b/briefing.yml": HEAD.encode()},
        {"briefings/b/facts/a.yml": "it is a symbolic link, and links are not followed"},
    )
    one = only(decode(tree, "b"))
    assert one.rule == "unreadable-file"
    assert one.message.endswith("it is a symbolic link, and links are not followed")


# --- which source a fact belongs to ------------------------------------------------------------


def test_a_fact_outside_a_sources_file_names_its_source() -> None:
    fact = QUOTE.replace("}", ", source: the-source}")
    briefing = read({"facts/a.yml": source(), "more.yml": f"quotes: [{fact}]\n"})
    assert briefing.problems == ()
    assert briefing.by_id["abc"].source == "the-source"


def test_a_fact_without_a_source_is_one_mistake() -> None:
    briefing = read({"more.yml": f"quotes: [{QUOTE}]\n"})
    one = only(briefing)
    assert one.rule == "missing-field"
    assert marked(briefing, one) == "id"
    assert one.help == "move it to its source's file, or add `source: <id>` to it"


def test_an_absence_needs_no_source() -> None:
    assert read({"more.yml": "absences: [{id: abc, text: t, words: w}]\n"}).problems == ()


def test_facts_of_a_source_that_was_refused_are_not_without_a_source() -> None:
    briefing = read({"facts/a.yml": f"{source(language='polski')}quotes: [{QUOTE}]\n"})
    assert only(briefing).rule == "invalid-language"
    assert "the-source" in briefing.refused
    assert briefing.by_id["abc"].source == "the-source"


# --- what is remembered of what was refused -----------------------------------------------------


def test_an_entry_that_was_refused_is_remembered() -> None:
    briefing = read({"facts/a.yml": source() + "quotes: [{id: abc, by: x-y}]\n"})
    assert only(briefing).rule == "missing-field"
    assert briefing.refused == {"abc"}
    assert "abc" not in briefing.by_id


@pytest.mark.parametrize(
    ("broken", "rule"),
    [
        ("quotes:\n  - {id: abc, by: x-y, exact: 'w}\n", "yaml-syntax"),
        ("quotes:\n- id: abc\n  text: a: b\n", "yaml-syntax"),
        ('quotes: [{"id": "abc", by: x-y, exact: *w}]\n', "yaml-feature"),
        ("quotes: [{id: abc, by: x-y, exact: a\u202eb}]\n", "forbidden-character"),
        ('quotes: [{id: abc, by: x-y, exact: "a\\u202eb"}]\n', "forbidden-character"),
    ],
)
def test_a_file_that_breaks_off_is_one_mistake_and_its_ids_are_remembered(
    broken: str, rule: str
) -> None:
    briefing = read({"facts/a.yml": source() + broken})
    assert only(briefing).rule == rule
    assert "abc" in briefing.refused
    assert "abc" not in briefing.by_id


def test_a_list_written_twice_loses_entries_but_not_their_ids() -> None:
    briefing = read({"facts/a.yml": f"{source()}quotes: [{QUOTE}]\nquotes: [{{id: lost}}]\n"})
    assert {found.rule for found in briefing.problems} == {"duplicate-key"}
    assert "lost" in briefing.refused
    assert "abc" in briefing.by_id


def test_what_an_author_could_not_see_is_not_complained_about_twice() -> None:
    briefing = read({"facts/a.yml": source() + "quotes: [{id: abc, by: *x, voice: dirct}]\n"})
    assert only(briefing).rule == "yaml-feature"


# --- withdrawn and former ids ------------------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    [
        "{id: abc, withdrawn: it was another speaker}",
        "{id: abc, withdrawn: it was another speaker, by: Nobody, exct: w, voice: [x]}",
        "{id: abc, withdrawn: it was another speaker, by: x-y, exact: w, formerly: [old]}",
    ],
)
def test_a_withdrawn_entry_keeps_its_id_and_the_reason_whatever_else_is_left_of_it(
    written: str,
) -> None:
    briefing = read({"facts/a.yml": f"{source()}quotes: [{written}]\n"})
    assert briefing.problems == ()
    (record,) = briefing.withdrawn
    assert isinstance(record.entry, Withdrawn)
    assert (record.id, record.entry.withdrawn) == ("abc", "it was another speaker")
    assert record.kind.plural == "quotes"


def test_a_withdrawn_without_a_reason_is_refused_and_shows_nothing() -> None:
    briefing = read(
        {"facts/a.yml": source() + "quotes: [{id: abc, by: x-y, exact: w, withdrawn: }]"}
    )
    (problem,) = briefing.problems
    assert (problem.rule, problem.message) == ("missing-field", "`withdrawn` has no reason")
    assert "abc" in briefing.refused
    assert "abc" not in briefing.by_id


def test_former_ids_are_kept_with_the_entry() -> None:
    briefing = read(
        {"facts/a.yml": source() + "quotes: [{id: abc, by: x-y, exact: w, formerly: old-id}]"}
    )
    assert briefing.by_id["abc"].entry.formerly == ("old-id",)


# --- order -------------------------------------------------------------------------------------


def test_the_names_and_the_order_of_files_change_nothing() -> None:
    parts = {
        "one": f"{source()}quotes: [{QUOTE}]\n",
        "two": f"actors: [{ACTOR}, {{id: z-z, kind: peson, names: Z}}]\n",
        "three": "claims: [{id: def, text: t, evidence: e, source: the-source, foo: bar}]\n",
    }
    seen = set()
    for names in permutations(["a", "b", "c"]):
        files: dict[str, str | bytes] = {
            f"facts/{name}.yml": text for name, text in zip(names, parts.values(), strict=True)
        }
        briefing = read(files)
        entries = sorted((record.id, record.entry.model_dump_json()) for record in briefing.records)
        said = sorted((found.rule, found.message, found.help) for found in briefing.problems)
        seen.add((tuple(entries), tuple(said), briefing.refused))
    assert len(seen) == 1


@pytest.mark.parametrize("written", ["one", "0", "-1", "1.5", "[1]", "99999"])
def test_a_schema_that_is_no_number_of_one_is_answered(written: str) -> None:
    found = read({"briefing.yml": f"{HEAD}schema: {written}\n"}).problems
    assert [(one.rule, one.help) for one in found] == [("invalid-value", "write `schema: 1`")]


@pytest.mark.parametrize("written", ["1", "", "'1'"])
def test_the_schema_of_today_is_read(written: str) -> None:
    assert read({"briefing.yml": f"{HEAD}schema: {written}\n"}).problems == ()


def test_of_a_newer_schema_nothing_else_is_said() -> None:
    head = "schema: 2\nwhat: ever\n"
    (problem,) = read({"briefing.yml": head, "facts/a.yml": "claims: nonsense\n"}).problems
    assert problem.rule == "newer-schema"
    assert problem.message.endswith("written in schema 2, and this version reads up to 1")
