"""The model as JSON Schema (draft 2020-12), for editors and for other programs."""

from typing import Any

from pydantic import ConfigDict, Field, create_model
from pydantic.json_schema import GenerateJsonSchema

from generator.model.briefing import Header, KeyPoint, Section
from generator.model.entries import REGISTERS, Entry
from generator.model.facts import FACTS
from generator.model.source import Source
from generator.model.words import Word

DIALECT = "https://json-schema.org/draft/2020-12/schema"

EXAMPLES: dict[str, list[Any]] = {
    "Quote": [
        {
            "id": "new-iron-curtain",
            "by": "roman-wassilenko",
            "exact": "Jeśli powstanie nowa żelazna kurtyna, nie chcemy się za nią znaleźć",
            "translation": "If a new iron curtain comes up, we do not want to be behind it",
        }
    ],
    "Claim": [
        {
            "id": "analysts-not-convinced",
            "by": "unnamed-analysts",
            "voice": "anonymous",
            "stance": "disputes",
            "text": "The explanations do not convince analysts.",
            "evidence": "Wyjaśnienia nie przekonują jednak analityków",
        }
    ],
    "Event": [
        {
            "id": "launch-plan-due",
            "text": "The plan for the launch was to be drawn up by the end of the quarter.",
            "date": "2022-33",
            "happened": "no",
            "evidence": ["miał zostać opracowany", "Tak się jednak nie stanie"],
        }
    ],
    "Figure": [
        {
            "id": "budget-damage",
            "measure": "cost to the budget",
            "value": 1000000000,
            "unit": "USD",
            "bound": "up-to",
            "evidence": "nawet do miliarda dolarów",
            "inferred": {"unit": "'dolarów' names no country"},
        }
    ],
    "Relation": [
        {
            "id": "wassilenko-office",
            "subject": "roman-wassilenko",
            "predicate": "deputy-minister-of",
            "object": "kz-foreign-ministry",
            "evidence": "wiceminister spraw zagranicznych Kazachstanu Roman Wassilenko",
        }
    ],
    "Status": [
        {
            "id": "gostekh-not-planned",
            "project": "gostekh",
            "status": "not-planned",
            "by": "kz-digital-ministry",
            "evidence": "podpisanie umowy nie jest w planach",
        }
    ],
    "Absence": [
        {
            "id": "no-word-from-sberbank",
            "text": "No article quotes Sberbank.",
            "words": ["Sberbank said", "Sberbank podał"],
            "sources": "all",
        }
    ],
    "Actor": [
        {
            "id": "roman-wassilenko",
            "kind": "person",
            "names": ["Roman Wassilenko"],
            "forms": ["Wiceszef kazachskiego MSZ"],
            "country": "KZ",
        }
    ],
    "Project": [{"id": "gostekh", "kind": "platform", "names": ["GosTekh"]}],
    "KeyPoint": [
        {
            "id": "platform-dropped",
            "text": "The ministry says that no signing is planned ([[gostekh-not-planned]]).",
            "confidence": "medium",
            "why": "One article quotes the ministry.",
        }
    ],
}
"""An example of each kind, as a contributor would write it."""


class _Generator(GenerateJsonSchema):
    """Adds the meaning of each word of a closed list, and an example of each kind."""

    def enum_schema(self, schema: Any) -> dict[str, Any]:
        """A closed list with the meaning of each of its words."""
        made = super().enum_schema(schema)
        members = schema["members"]
        if members and isinstance(members[0], Word):
            meanings = "\n".join(f"- {word.value}: {word.meaning}" for word in members)
            made["description"] = f"{schema['cls'].__doc__}\n\n{meanings}"
        return made

    def model_schema(self, schema: Any) -> dict[str, Any]:
        """A model with an example."""
        made = super().model_schema(schema)
        if examples := EXAMPLES.get(schema["cls"].__name__):
            made["examples"] = examples
        return made


def _lists(*kinds: type[Entry]) -> dict[str, Any]:
    """A field for the list of each kind; one entry may stand without its list."""
    fields: dict[str, Any] = {}
    for kind in kinds:
        either = list[kind] | kind  # type: ignore[valid-type]
        what = f"{(kind.__doc__ or '').splitlines()[0]}"
        fields[kind.plural] = (either | None, Field(default=None, description=what))
    return fields


_Facts = create_model(
    "FactFile",
    __doc__="One fact file: a source's description and everything that it says.",
    __config__=ConfigDict(extra="forbid"),
    source=(Source | None, Field(default=None, description="The source that the file is about.")),
    **_lists(*FACTS, *REGISTERS, KeyPoint, Section),
)

_Briefing = create_model(
    "BriefingFile",
    __doc__="briefing.yml: title, question, key points, sections, vocabulary, settings.",
    __base__=Header,
    **_lists(KeyPoint, Section, *FACTS, *REGISTERS),
)


def schemas() -> dict[str, dict[str, Any]]:
    """The schema of each file of a briefing, by the name of the schema file."""
    made = {
        "facts.schema.json": _schema(_Facts, "A fact file of an annotated briefing"),
        "briefing.schema.json": _schema(_Briefing, "briefing.yml of an annotated briefing"),
    }
    for kind in REGISTERS:
        title = f"The {kind.plural} of an annotated briefing"
        whole = _schema(_Facts, title)
        listed = {"type": "array", "items": {"$ref": f"#/$defs/{kind.__name__}"}}
        whole["anyOf"] = [listed, {key: whole.pop(key) for key in _OBJECT_KEYS if key in whole}]
        made[f"{kind.plural}.schema.json"] = whole
    return made


_OBJECT_KEYS = ("type", "properties", "additionalProperties", "required")


def _schema(model: type[Any], title: str) -> dict[str, Any]:
    body = model.model_json_schema(schema_generator=_Generator, mode="validation")
    return {"$schema": DIALECT, "title": title} | {k: v for k, v in body.items() if k != "title"}
