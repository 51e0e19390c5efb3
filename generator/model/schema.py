"""The model as JSON Schema (draft 2020-12), for editors and for other programs."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, create_model
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from generator.model.base import Model, Ref, Target
from generator.model.briefing import SCHEMA_KEY, SCHEMA_MEANS, Answer, Header, KeyPoint, Section
from generator.model.entries import REGISTERS, Entry
from generator.model.facts import FACTS
from generator.model.meanings import meanings_of
from generator.model.scalars import Text
from generator.model.source import Source
from generator.model.words import Word
from generator.text import Label
from generator.text.terms import ClosedTerm
from generator.version import SCHEMA

KnownIds = Mapping[Target, Mapping[str, str]]
"""The ids that a reference may name, each with the title of its entry."""
MARK = "x-refers-to"


class MarkedReferences(GenerateJsonSchema):
    """Marks what a reference may point at, where pydantic shows nothing but its pattern."""

    def generate_inner(self, schema: Any) -> JsonSchemaValue:
        """The schema of a value, which may be a reference that is made of an id."""
        made = super().generate_inner(schema)
        what = schema["function"].get("function") if schema["type"] == "function-after" else None
        if isinstance(what, type) and issubclass(what, Ref):
            return {**made, MARK: what.target.name}
        return made


def with_ids(schema: dict[str, Any], known: KnownIds) -> dict[str, Any]:
    """A schema in which each marked reference offers ids; another id is no mistake to an editor.

    An entry may be new; `briefing check` knows better which ids there are.
    """
    used: set[str] = set()
    completed: dict[str, Any] = _completed(schema, known, used)
    offers = {_name(target): _offer(known[target]) for target in known if target.name in used}
    completed["$defs"] = {**completed.get("$defs", {}), **offers}
    return completed


def _completed(node: Any, known: KnownIds, used: set[str]) -> Any:
    if isinstance(node, list):
        return [_completed(item, known, used) for item in node]
    if not isinstance(node, dict):
        return node
    made = {key: _completed(value, known, used) for key, value in node.items() if key != MARK}
    target = node.get(MARK)
    if target is None or not known.get(Target[target]):
        return made
    used.add(target)
    shown = {key: made.pop(key) for key in ("description", "title", "default") if key in made}
    return {**shown, "anyOf": [{"$ref": f"#/$defs/{_name(Target[target])}"}, made]}


def _name(target: Target) -> str:
    return f"Known{target.name.title()}"


def _offer(ids: Mapping[str, str]) -> dict[str, Any]:
    ordered = sorted(ids)
    return {"enum": ordered, "enumDescriptions": [ids[one] for one in ordered]}


DIALECT = "https://json-schema.org/draft/2020-12/schema"
NOTHING = {"type": "null"}
IN_SCHEMA: tuple[type[Entry], ...] = (*FACTS, *REGISTERS, Answer, KeyPoint, Section, Source)
CLOSED_LISTS: tuple[type[ClosedTerm], ...] = (*Word.__subclasses__(), Label)


def _lists(*kinds: type[Entry]) -> dict[str, Any]:
    """A field for the list of each kind; one entry may stand without its list."""
    fields: dict[str, Any] = {}
    for kind in kinds:
        either = list[kind] | kind  # type: ignore[valid-type]
        what = f"{(kind.__doc__ or '').splitlines()[0]}"
        fields[kind.plural] = (either | None, Field(default=None, description=what))
    return fields


_SOURCE: Any = (
    Source | None,
    Field(default=None, description="The source that the file is about."),
)


_ANSWER: Any = (
    Answer | Text | None,
    Field(default=None, description=(Answer.__doc__ or "").splitlines()[0]),
)


def _fact_file() -> type[BaseModel]:
    # made when it is asked for: no command but `schema` needs it, and all would wait for it
    return create_model(
        "FactFile",
        __doc__="One fact file: a source's description and everything that it says.",
        __config__=ConfigDict(extra="forbid"),
        source=_SOURCE,
        **_lists(*FACTS, *REGISTERS, KeyPoint, Section),
    )


def _briefing_file() -> type[BaseModel]:
    return create_model(
        "BriefingFile",
        __doc__="briefing.yml: title, question, answer, key points, sections, settings.",
        __base__=Header,
        source=_SOURCE,
        answer=_ANSWER,
        **_lists(KeyPoint, Section, *FACTS, *REGISTERS),
    )


def schemas(known: KnownIds | None = None) -> dict[str, dict[str, Any]]:
    """The schema of each file of a briefing, by the name of the schema file.

    Args:
        known: the ids that references may name; without them, any id is as good as another.
    """
    if known is None:
        return dict(_schemas(GenerateJsonSchema))
    return {name: with_ids(one, known) for name, one in _schemas(MarkedReferences).items()}


@cache
def _schemas(maker: type[GenerateJsonSchema]) -> dict[str, dict[str, Any]]:
    """The schema of each file; a list of a register may also be a file by itself."""
    facts = _schema(_fact_file(), "A fact file of an annotated briefing", maker)
    head = _schema(_briefing_file(), "briefing.yml of an annotated briefing", maker)
    version = {"description": SCHEMA_MEANS, "enum": [*range(1, SCHEMA + 1), None]}
    head["properties"] = {SCHEMA_KEY: version} | head["properties"]
    made = {"facts.schema.json": facts, "briefing.schema.json": head}
    for kind in REGISTERS:
        whole = facts | {"title": f"The {kind.plural} of an annotated briefing"}
        listed = {"type": "array", "items": {"$ref": f"#/$defs/{kind.__name__}"}}
        whole["anyOf"] = [listed, {key: whole.pop(key) for key in _OBJECT_KEYS if key in whole}]
        made[f"{kind.plural}.schema.json"] = whole
    return made


_OBJECT_KEYS = ("type", "properties", "additionalProperties", "required")


def _schema(model: type[BaseModel], title: str, maker: type[GenerateJsonSchema]) -> dict[str, Any]:
    """The schema of a file, with what pydantic cannot know about how people write it."""
    body = model.model_json_schema(mode="validation", schema_generator=maker)
    parts = body["$defs"]
    for each in (model, *_all_below(Model)):
        _say_meanings(body if each is model else parts.get(each.__name__, {}), each, parts)
    for words in CLOSED_LISTS:
        if words.__name__ in parts:  # a file of facts says nothing of the whole briefing
            parts[words.__name__]["description"] = _documented(words)
    for part in (body, *parts.values()):
        _allow_empty(part)
    for kind in (kind for kind in IN_SCHEMA if kind.__name__ in parts):
        parts[kind.__name__]["examples"] = list(kind.examples)
        _allow_withdrawal(parts[kind.__name__])
    return {"$schema": DIALECT, "title": title} | {k: v for k, v in body.items() if k != "title"}


def _all_below(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    for each in model.__subclasses__():
        yield each
        yield from _all_below(each)


def _say_meanings(part: dict[str, Any], model: type[BaseModel], parts: Mapping[str, Any]) -> None:
    """Say of each field what it means, in the order of keys that pydantic has.

    What the closed list of a field says in the same words is not said twice.
    """
    for name, meaning in meanings_of(model).items():
        field = part.get("properties", {}).get(name, {})
        listed = parts.get(field.get("$ref", "").rpartition("/")[2], {})
        if field and listed.get("description") != meaning:
            part["properties"][name] = dict(sorted({**field, "description": meaning}.items()))


def _documented(words: type[ClosedTerm]) -> str:
    """The description of a closed list, with the meaning of each of its words."""
    meanings = (f"- {word.value}: {word.meaning}" for word in words)
    return "\n".join((f"{words.__doc__}\n", *meanings))


def _allow_withdrawal(part: dict[str, Any]) -> None:
    """An entry that was withdrawn needs nothing but its id and the reason."""
    is_withdrawn = {"required": ["withdrawn"], "properties": {"withdrawn": {"not": NOTHING}}}
    needed = {"required": part.pop("required", [])}
    part |= {"if": is_withdrawn, "then": {"required": ["id"]}, "else": needed}


def _allow_empty(part: dict[str, Any]) -> None:
    """A field with nothing after its colon is absent; only the ones that are needed are not."""
    for name, field in part.get("properties", {}).items():
        if name in part.get("required", ()) or NOTHING in field.get("anyOf", ()):
            continue
        if "anyOf" in field:
            field["anyOf"].append(NOTHING)
        elif "$ref" in field:
            field["anyOf"] = [{"$ref": field.pop("$ref")}, NOTHING]
        else:
            written = field["type"]
            field["type"] = [*(written if isinstance(written, list) else [written]), "null"]
