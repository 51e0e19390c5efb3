"""The JSON Schemas say what the checks say, to editors that read YAML in their own way."""

import json
import re
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from generator.commands.schema import write_schemas
from generator.decode import decode
from generator.model import LISTS, Entry, Header, Source, Target
from generator.model.schema import schemas
from generator.model.words import Word
from generator.nodes import Mapping, Node, Scalar, Sequence, read_nodes
from generator.project import ProjectFolder
from generator.text import Label
from tests.cli.running import run
from tests.decode.reading import HEAD, problems, source
from tests.trees import DictTree

ROOT = Path(__file__).resolve().parent.parent
STORED = ROOT / "docs/schema"
FILES = sorted(
    path
    for folder in ("tests/cases/five/briefings", "tests/cases/example", "tests/cases/checks/base")
    for path in (ROOT / folder).rglob("*.yml")
    if path.name != "mkdocs.yml"
)
KINDS: dict[str, type[Entry]] = {**LISTS, "source": Source}
CLOSED_LISTS: tuple[type[Word] | type[Label], ...] = (*Word.__subclasses__(), Label)

INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def as_editors_do(node: Node) -> Any:
    """A file as an editor reads it: YAML 1.2's core schema, keys as strings."""
    if isinstance(node, Sequence):
        return [as_editors_do(item) for item in node.items]
    if isinstance(node, Mapping):
        return {key.value: as_editors_do(value) for key, value in node.pairs}
    return node.value if not node.is_plain else core(node)


def core(node: Scalar) -> Any:
    if node.value in ("", "~", "null", "Null", "NULL"):
        return None
    if node.value.lower() in ("true", "false"):
        return node.value.lower() == "true"
    if INTEGER.fullmatch(node.value):
        return int(node.value, 0) if node.value[:2] in ("0o", "0x") else int(node.value)
    return float(node.value) if FLOAT.fullmatch(node.value) else node.value


def as_strings(node: Node) -> Any:
    """A file with every scalar as the string it is, and what is empty left out."""
    if isinstance(node, Sequence):
        return [as_strings(item) for item in node.items]
    if isinstance(node, Mapping):
        pairs = ((key.value, as_strings(value)) for key, value in node.pairs)
        return {key: value for key, value in pairs if value is not None}
    return node.value if node.value or not node.is_plain else None


def faults(name: str, text: str, read: Any = as_editors_do) -> list[str]:
    """What the schema of a file finds wrong with a text."""
    root = read_nodes(text.encode(), name).root
    assert root is not None
    validator = Draft202012Validator(schemas()[f"{name}.schema.json"])
    return [
        f"{'.'.join(map(str, error.absolute_path))}: {error.message[:200]}"
        for error in validator.iter_errors(read(root))
    ]


def schema_of(path: Path) -> str:
    return path.stem if path.stem in ("briefing", "actors", "projects") else "facts"


@pytest.mark.parametrize("name", sorted(path.name for path in STORED.glob("*.json")))
def test_a_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(schemas()[name])
    assert schemas()[name]["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("read", [as_editors_do, as_strings])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_file_of_a_briefing_is_valid_for_editors(path: Path, read: Any) -> None:
    assert faults(schema_of(path), path.read_text(encoding="utf-8"), read) == []


def test_the_schemas_in_docs_are_those_of_the_model() -> None:
    stored = {path.name: json.loads(path.read_bytes()) for path in STORED.glob("*.json")}
    assert stored == schemas()


def test_writing_them_again_changes_nothing(tmp_path: Path) -> None:
    assert len(write_schemas(ProjectFolder(tmp_path))) == len(schemas())
    assert write_schemas(ProjectFolder(tmp_path)) == ()
    for path in (tmp_path / "docs/schema").iterdir():
        assert path.read_bytes() == (ROOT / "docs/schema" / path.name).read_bytes()


KNOWN = {
    Target.ACTOR: {"ada-lindt": "Ada Lindt"},
    Target.REGISTER: {"ada-lindt": "Ada Lindt", "northern-link": "Northern Link"},
    Target.FACT: {"will-pay": "Will pay"},
    Target.SOURCE: {"port": "Port"},
    Target.PROJECT: {},
}


@cache
def with_known_ids() -> dict[str, dict[str, Any]]:
    """The schemas of a project that has some entries."""
    return schemas(KNOWN)


@pytest.mark.parametrize("name", ["briefing", "facts"])
def test_a_schema_with_ids_is_one(name: str) -> None:
    whole = with_known_ids()[f"{name}.schema.json"]
    Draft202012Validator.check_schema(whole)
    assert "x-refers-to" not in json.dumps(whole)


def offered(schema: dict[str, Any], kind: str, field: str) -> set[str]:
    """The ids that an editor offers for a field of a kind."""

    def below(node: Any) -> Iterator[str]:
        if isinstance(node, dict):
            yield from node.get("enum", ())
            for key, value in node.items():
                is_known = key == "$ref" and "Known" in value
                yield from below(schema["$defs"][value.rpartition("/")[2]] if is_known else value)
        elif isinstance(node, list):
            for item in node:
                yield from below(item)

    return {*below(schema["$defs"][kind]["properties"][field])}


@pytest.mark.parametrize(
    ("kind", "field", "ids"),
    [
        ("Claim", "by", {"ada-lindt"}),
        ("Quote", "to", {"ada-lindt"}),
        ("Claim", "about", {"ada-lindt", "northern-link"}),
        ("Relation", "subject", {"ada-lindt", "northern-link"}),
        ("Status", "project", set()),
        ("Source", "publisher", {"ada-lindt"}),
        ("Claim", "source", {"port"}),
        ("KeyPoint", "facts", {"will-pay"}),
        ("Note", "see", {"will-pay"}),
        ("ShortLink", "disputes", {"will-pay"}),
        ("Claim", "id", set()),
        ("Claim", "formerly", set()),
    ],
)
def test_editors_offer_the_ids_that_a_reference_may_name(
    kind: str, field: str, ids: set[str]
) -> None:
    assert offered(with_known_ids()["briefing.schema.json"], kind, field) == ids
    assert offered(schemas()["briefing.schema.json"], kind, field) == set()


def test_an_id_that_is_new_is_no_mistake_to_an_editor() -> None:
    validator = Draft202012Validator(with_known_ids()["facts.schema.json"])
    claim = {"id": "new-one", "text": "So.", "evidence": "so", "by": "somebody-new"}
    assert validator.is_valid({"claims": [claim]})
    assert not validator.is_valid({"claims": [claim | {"by": "Somebody New"}]})


def test_ids_are_refreshed_where_an_editor_reads_them_and_nowhere_else(tmp_path: Path) -> None:
    root = Path(shutil.copytree(ROOT / "tests/cases/checks/base", tmp_path / "project"))
    folder = root / ".briefing/schema"
    run("-C", root, "check")
    assert not folder.exists()
    (root / ".vscode").mkdir()
    (root / ".vscode/settings.json").write_text('{"a": ".briefing/schema/b"}', encoding="utf-8")
    run("-C", root, "check", "--format", "json")
    assert not folder.exists()
    run("-C", root, "check")
    facts = folder / "facts.schema.json"
    assert "new-actor" not in facts.read_text(encoding="utf-8")
    facts.write_text("untouched while no id is new", encoding="utf-8")
    run("-C", root, "check")
    assert facts.read_text(encoding="utf-8") == "untouched while no id is new"
    with (root / "briefings/elva/actors.yml").open("a", encoding="utf-8") as file:
        file.write("- {id: new-actor, kind: body, names: [Port of Elva]}\n")
    run("-C", root, "check")
    assert "new-actor" in json.loads(facts.read_bytes())["$defs"]["KnownActor"]["enum"]


def test_a_schema_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    root = Path(shutil.copytree(ROOT / "tests/cases/checks/base", tmp_path / "project"))
    (root / ".briefing/schema/facts.schema.json").mkdir(parents=True)
    assert run("-C", root, "check").exit_code == 0


def test_every_word_of_every_closed_list_is_described() -> None:
    parts = schemas()["briefing.schema.json"]["$defs"]
    for words in CLOSED_LISTS:
        for word in words:
            assert f"- {word.value}: {word.meaning}" in parts[words.__name__]["description"]
    lists = {name for name, part in parts.items() if "enum" in part}
    assert lists == {words.__name__ for words in CLOSED_LISTS}


def test_every_field_is_described() -> None:
    for schema in schemas().values():
        for name, part in schema["$defs"].items():
            assert part.get("description"), name
            for field, what in part.get("properties", {}).items():
                # A closed list of the same description says it itself.
                assert what.get("description") or "#/$defs/" in json.dumps(what), (name, field)


@pytest.mark.parametrize("plural", KINDS)
def test_the_example_of_a_kind_is_valid_everywhere(plural: str) -> None:
    kind = KINDS[plural]
    for example in kind.examples:
        text = yaml.safe_dump({plural: example}, allow_unicode=True)
        assert faults("facts", text) == []
        assert faults("facts", text, as_strings) == []
        assert is_read(text)
        shown = schemas()["facts.schema.json"]["$defs"][kind.__name__]["examples"]
        assert example in shown


STARTS = {
    "a quote with": "quotes: {id: abc, by: x-y, exact: w, ",
    "a figure with": "figures: {id: abc, measure: m, unit: USD, evidence: e, ",
    "a person with": "actors: {id: abc, kind: person, ",
    "an event with": "events: {id: abc, text: t, evidence: e, ",
}


def file_with(line: str) -> str:
    """A line of the lists below, as a file."""
    for words, start in STARTS.items():
        if line.startswith(words):
            return f"{start}{line.removeprefix(words).strip()} }}\n"
    return f"{line}\n"


def is_read(text: str) -> bool:
    """Whether the checks read a fact file with this text in it without a complaint."""
    written = text if text.startswith("source:") else f"{source()}{text}"
    files = {"briefings/b/briefing.yml": HEAD, "briefings/b/facts/a.yml": written}
    tree = DictTree({path: data.encode() for path, data in files.items()})
    return decode(tree, "b").problems == ()


SHORT = """
quotes:
quotes: []
a quote with notes: , links: , date: , rank: , voice:
a quote with evidence: e
a quote with evidence: [e, {exact: f, prefix: g}]
a quote with evidence: 1.10
a quote with evidence: true
a quote with evidence: {exact: 2022}
a quote with text: yes, stance: denies
a quote with tags: [2022, true, a]
a quote with tags: 2022
a quote with date: 2022
a quote with date: 2022-03-28
a quote with date: {unknown: why}
a quote with date: {date: 2022, basis: inferred, why: 3}
a quote with as_of: 2022-33
a quote with links: {disputes: a-b}
a quote with links: [{disputes: a-b}]
a quote with links: [{disputes: a-b, why: c}]
a quote with links: {kind: disputes, to: a-b}
a quote with rank: {preferred: why}
a quote with rank: {rank: normal, why: w}
a quote with notes: {kind: sic, text: t, span: s, see: a-b}
a quote with to: a-b, via: []
a quote with waive: {rule: r, why: w, until: 2027}
a quote with inferred: {date: 3 February is a Friday}
a quote with formerly: old
a figure with value: 1
a figure with value: 6.8
a figure with value: -5
a figure with value: "5"
a figure with value: 1, compare: 2021
a figure with value: 1, compare: {value: 2}
a figure with value: 1, period: 2022-33
a person with names: X
a person with names: 2022
a person with names: {name: X, language: pl}
a person with names: [X, {name: Y}], forms: Z
an event with date: 2022, happened: no
absences: {id: abc, text: t, words: w, sources: all}
claims: {id: abc, withdrawn: why}
actors: [{id: abc, withdrawn: why}]
claims: {id: 1945, text: 1, evidence: 2}
"""
SHORT_SOURCES = (
    source(layout="{1: menu, 3-9: body}", publisher="{unknown: why}", chain="", rights=""),
    source(chain="a-b", published="{unknown: why}", notes="{kind: sic, text: t}"),
)


@pytest.mark.parametrize("line", [*SHORT.strip().splitlines(), *SHORT_SOURCES])
def test_every_shorthand_is_accepted_by_editors_as_it_is_by_the_checks(line: str) -> None:
    text = file_with(line)
    assert faults("facts", text) == []
    assert faults("facts", text, as_strings) == []
    assert is_read(text)


WRONG = """
qoutes: []
title: T
a quote with speaker: x-y
a quote with voice: dirct
a quote with text: []
a quote with notes: [{kind: sic, text: t, foo: x}]
a quote with links: [{dispute: a-b}]
a quote with rank: {prefered: why}
a quote with rank: preferred
a quote with date: [2022]
a quote with date: {date: 2022, bassis: x}
a quote with to: Bad_Id
quotes: {id: abc}
quotes: {id: Abc, by: x-y, exact: w}
quotes: words
quotes: [words]
a figure with value: 1_000
a figure with value: ٣
a figure with value: "1,000"
a figure with value: "1e9"
claims: {id: abc, withdrawn: }
claims: {withdrawn: why}
an event with date: 2022, happened: true
a person with names: X, evidence: e
a person with names: [[X]]
"""
WRONG_SOURCES = (source(layout="{1: bdoy}"), source(layout="[1]"), source(id=None), source(foo="x"))


@pytest.mark.parametrize("line", [*WRONG.strip().splitlines(), *WRONG_SOURCES])
def test_what_the_checks_refuse_is_refused_by_editors_where_a_schema_can(line: str) -> None:
    text = file_with(line)
    assert faults("facts", text) != []
    assert not is_read(text)


@pytest.mark.parametrize("name", ["actors", "projects"])
def test_a_register_may_be_a_bare_list_or_have_its_name_above_it(name: str) -> None:
    entry = (
        "{id: abc, kind: body, names: X}"
        if name == "actors"
        else "{id: abc, kind: forum, names: X}"
    )
    assert faults(name, f"- {entry}\n") == []
    assert faults(name, f"{name}:\n  - {entry}\n") == []
    assert faults(name, "- {id: abc, kind: nothing, names: X}\n") != []
    assert faults(name, "words\n") != []


def test_the_briefings_own_fields_are_those_of_the_model() -> None:
    properties = schemas()["briefing.schema.json"]["properties"]
    assert properties.keys() == {*Header.model_fields, *LISTS, "answer", "schema", "source"}
    assert faults("briefing", HEAD + "schema: 1\n") == []
    assert faults("briefing", HEAD + "schema: 2\n") != []
    assert faults("briefing", HEAD + "editors: A\nvocabulary: {term: t, why: w}\n") == []
    assert faults("briefing", HEAD + "settings: {minimum_coverage: 80}\nlanguage:\n") == []
    assert faults("briefing", HEAD.replace("title", "tilte")) != []
    assert faults("briefing", HEAD + "foo: x\n") != []


IN_PARTS = {"facts", "sources", "unused", "unhyphenated", "vocabulary", "glossary"}
"""Lists inside an entry that may be of any length, for no page shows all of one."""


def unbounded(schema: Any, name: str = "a file") -> Iterator[str]:
    """The names of the lists of which a schema says no greatest length."""
    below: Any = ()
    if isinstance(schema, dict):
        if schema.get("type") == "array" and "maxItems" not in schema:
            yield name
        steps = ("anyOf", "allOf", "items", "properties", "$defs")
        below = [(name if key in steps else key, value) for key, value in schema.items()]
    elif isinstance(schema, list):
        below = [(name, value) for value in schema]
    for key, value in below:
        yield from unbounded(value, key)


def test_every_list_inside_an_entry_has_a_greatest_length() -> None:
    found = {name for schema in schemas().values() for name in unbounded(schema)}
    assert found - {"a file"} == IN_PARTS | LISTS.keys()


def test_a_longer_list_is_refused_where_it_stands() -> None:
    words = [f"t{number}" for number in range(51)]
    entry = "{id: abc, by: x-y, exact: w, tags: [%s]}"
    assert problems("quotes", entry % ", ".join(words[:50]))[1] == ()
    (found,) = problems("quotes", entry % ", ".join(words))[1]
    assert (found.rule, found.message) == ("invalid-value", "`tags`: more than 50 items")
