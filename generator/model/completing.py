"""JSON Schema in which references know the ids that a project has, so that editors offer them."""

from collections.abc import Mapping
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from generator.model.base import Ref, Target

Known = Mapping[Target, Mapping[str, str]]
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


def with_ids(schema: dict[str, Any], known: Known) -> dict[str, Any]:
    """A schema in which each marked reference offers ids; another id is no mistake to an editor.

    An entry may be new; `briefing check` knows better which ids there are.
    """
    used: set[str] = set()
    completed: dict[str, Any] = _completed(schema, known, used)
    offers = {_name(target): _offer(known[target]) for target in known if target.name in used}
    completed["$defs"] = {**completed.get("$defs", {}), **offers}
    return completed


def _completed(node: Any, known: Known, used: set[str]) -> Any:
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
