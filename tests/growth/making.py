"""Briefings of any size, made of the schema: which fields there are, and what may stand in them."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from generator.rules import RULES
from tests.growth.sentences import LONG, sentences
from tests.places import ROOT
from tests.trees import DictTree

BRIEFING = json.loads((ROOT / "docs/schema/briefing.schema.json").read_text(encoding="utf-8"))
KINDS: Mapping[str, Any] = {**BRIEFING["$defs"], "Briefing": BRIEFING}
ACTORS = [f"actor-{number:02}" for number in range(48)]
FACTS = [f"fact-{number:02}" for number in range(8)]
POOLS: Mapping[str, list[str]] = {
    name: pool
    for names, pool in (
        ("by to subject object about via publisher actor chain", ACTORS),
        ("facts see supports disputes refutes qualifies supersedes parallels figure", FACTS),
        ("date period published as_of until compare", ["2024-03-03"]),
        ("url archived", ["https://example.org/a"]),
        ("source sources", ["port"]),
        ("minimum_coverage minimum_reviewed", ["1"]),
        ("project", ["cranes"]),
        ("value", ["348"]),
        ("unit", ["million euros"]),
        ("country", ["KZ"]),
        ("rule", ["not-in-register"]),
        ("digest", ["0" * 16]),
    )
    for name in names.split()
}
"""What stands in fields that are more than words."""
KEYS: Mapping[str, list[str]] = {
    "settled": [rule.name for rule in RULES],
    "inferred": ["by", "text", "about", "date", "stance", "role"],
    "guessed": ["title", "byline", "published", "publisher", "language", "layout"],
    "layout": ["1", "3"],
}
STORED = frozenset(("exact", "evidence", "span", "words"))
UNGROWN = frozenset(("source", "layout", "withdrawn", "chain", "original"))
NOT_TOGETHER = frozenset(("settings", "doubts"))

UNKNOWN = 200  # the first sentence that no article has
TEXTS = ("sentences", "strange")
SORTS = ("items", "sentences", "strange", "entries")
"""What can grow: items of lists, sentences of texts, also of such as no article has, entries."""


def fields(kind: str, sort: str) -> Iterator[str]:
    """The fields of a kind that can have so many items, or so many sentences; all, in entries."""
    for name, schema in KINDS[kind]["properties"].items():
        options = list(_options(schema))
        has = {
            "items": any("array" in one.get("type", ()) for one in options),
            "sentences": any(one.get("maxLength", 0) >= LONG for one in options),
            "strange": name in STORED,
            "entries": name not in NOT_TOGETHER,
        }
        if has[sort] and name not in UNGROWN and not (kind == "Briefing" and name in lists()):
            yield name


def lists() -> dict[str, str]:
    """The lists of a briefing that hold entries, each with their kind."""
    found = {}
    for name, field in BRIEFING["properties"].items():
        for one in _options(field):
            kind = one.get("items", {}).get("$ref", "").rpartition("/")[2]
            if kind and "id" in KINDS[kind]["properties"]:
                found[name] = kind
    return found


def _options(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from (one for one in schema.get("anyOf", [schema]) if one.get("type") != "null")


ALL = (*lists().values(), "Source", "Briefing")


def _is_due(schema: Mapping[str, Any]) -> bool:
    return "default" not in schema and "null" not in schema.get("type", ())


def _is_map(schema: Mapping[str, Any]) -> bool:
    return "object" in schema.get("type", ()) and "additionalProperties" in schema


class Maker:
    """Makes values of the schema for an article in one language; none is made twice.

    Sentences of one size and kind are none of another's: what was read of them for a smaller one
    is remembered, and twice as many would seem to cost nothing.
    """

    def __init__(self, language: str, is_strange: bool, letters: str) -> None:
        self.language = language
        self.letters = letters
        self.is_strange = is_strange
        self.number = 0

    def sentences(self, first: int, number: int) -> str:
        """So many sentences, which differ in a name and a number."""
        return sentences(self.language, range(first, first + number), self.letters)

    def entry(self, kind: str, sizes: Mapping[str, tuple[str, int]]) -> dict[str, Any]:
        """A value of a kind: what it has to have, and fields of these sorts and sizes."""
        fields = KINDS[kind]["properties"]
        due = {name for name, field in fields.items() if _is_due(field)} | sizes.keys()
        if kind == "ShortLink":
            due = {"parallels"}
        return {
            name: self.value(name, schema, *sizes.get(name, ("", 1)))
            for name, schema in fields.items()
            if name in due
        }

    def value(self, name: str, schema: Mapping[str, Any], sort: str, size: int) -> Any:
        """A value of a schema, with so many items or sentences."""
        options = list(_options(schema))
        lists = [one for one in options if one.get("type") == "array"]
        if lists and sort not in TEXTS:
            items = min(size, lists[0].get("maxItems", size))
            return [self.value(name, lists[0]["items"], "", 1) for _ in range(items)]
        self.number += 1
        if name in POOLS:
            return POOLS[name][self.number % len(POOLS[name])]
        if name == "language":
            return self.language
        texts = [one for one in options if "maxLength" in one]
        return self.one(name, texts[0] if texts and sort in TEXTS else options[0], size)

    def one(self, name: str, schema: Mapping[str, Any], size: int) -> Any:
        """A value that is no list, of a schema without a choice."""
        if "$ref" in schema:
            kind = schema["$ref"].rpartition("/")[2]
            return KINDS[kind]["enum"][0] if "enum" in KINDS[kind] else self.entry(kind, {})
        if "enum" in schema or "const" in schema:
            return schema.get("const") or schema["enum"][0]
        if _is_map(schema):
            each = schema["additionalProperties"]
            return {key: self.value(name, each, "", 1) for key in KEYS[name][:size]}
        if "pattern" in schema:
            return f"new-{self.number:04}"
        first = 0 if name in STORED and not self.is_strange else UNKNOWN + self.number
        return self.sentences(first, size)[: schema.get("maxLength", LONG)].strip()


def briefing(
    maker: Maker, grown: Mapping[str, Mapping[str, tuple[str, int]]], many: int, long: int
) -> DictTree:
    """A briefing of one article of so many sentences; so many entries of each kind that grows."""
    language = maker.language
    evidence, rest = maker.sentences(0, 1), maker.sentences(1, long)
    article = f"{evidence} {rest}\n\n{maker.sentences(UNKNOWN, 9)}\n"
    facts: dict[str, Any] = {
        "source": maker.entry("Source", grown.get("Source", {}))
        | {"id": "port", "file": "seeds/port.txt", "language": language}
        | {"sha256": hashlib.sha256(article.encode()).hexdigest()}
    }
    facts["source"]["layout"] = dict.fromkeys(KEYS["layout"], "body")
    facts["claims"] = [{"id": one, "text": "It paid.", "evidence": evidence} for one in FACTS]
    facts["actors"] = [{"id": one, "kind": "person", "names": [one]} for one in ACTORS]
    facts["projects"] = [{"id": "cranes", "kind": "platform", "names": ["Cranes"]}]
    for name, kind in lists().items():
        if kind in grown:
            entries = [maker.entry(kind, grown[kind]) for _ in range(many)]
            for at, entry in enumerate(entries):
                entry["id"] = f"{kind.lower()}-{at:03}"
            facts.setdefault(name, []).extend(entries)
    header = {"title": "T", "question": "Q?", "as_of": "2024-04-01"}
    header |= maker.entry("Briefing", grown["Briefing"]) if "Briefing" in grown else {}
    files = {"briefing.yml": header, "facts/port.yml": facts}
    made = {f"briefings/b/{name}": json.dumps(one).encode() for name, one in files.items()}
    return DictTree({**made, "seeds/port.txt": article.encode()})
