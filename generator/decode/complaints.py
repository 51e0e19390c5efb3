"""What pydantic found wrong with an entry, as diagnostics in words a journalist understands."""

from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import ValidationError

from generator.diagnostics import Diagnostic
from generator.model import Location, Model
from generator.nodes import Mapping, Node, Scalar, Sequence, at, key_at
from generator.suggest import did_you_mean, nearest

# What contributors write by habit, and the field that they mean.
HABITS = {
    "author": "by",
    "speaker": "by",
    "who": "by",
    "said_by": "by",
    "quote": "exact",
    "quotation": "exact",
    "citation": "exact",
    "name": "names",
    "alias": "forms",
    "aliases": "forms",
    "type": "kind",
    "lang": "language",
    "note": "notes",
    "link": "links",
    "amount": "value",
    "number": "value",
    "currency": "unit",
    "reason": "why",
    "comment": "notes",
    "summary": "text",
    "description": "text",
    "topic": "about",
    "subjects": "about",
    "from": "source",
    "confidence_why": "why",
    "asof": "as_of",
    "as-of": "as_of",
    "hash": "sha256",
    "path": "file",
    "headline": "title",
}


def complaints(error: ValidationError, node: Node, kind: type[Model]) -> Iterator[Diagnostic]:
    """One diagnostic for each thing that is wrong with one entry."""
    noun = getattr(kind, "noun", kind.__name__.lower())
    for detail in error.errors(include_url=False):
        yield _complaint(dict(detail), node, kind, noun)


def unknown_key(key: Scalar, known: Iterable[str], where: str) -> Diagnostic:
    """A key that is not one of the known ones."""
    known = set(known)
    habit = HABITS.get(key.value.lower())
    way_out = (
        f"did you mean '{habit}'?"
        if habit in known
        else did_you_mean(key.value, known, "known are: " + ", ".join(sorted(known)))
    )
    return Diagnostic(
        key.place, "unknown-field", f"{where} has no field called '{key.value[:80]}'", way_out
    )


def _complaint(detail: dict[str, Any], node: Node, kind: type[Model], noun: str) -> Diagnostic:
    location = _written(detail["loc"], node)
    context = detail.get("ctx", {})
    error = detail["type"]
    article = "an" if noun[0] in "aeiou" else "a"
    if error == "extra_forbidden":
        key = key_at(node, location)
        owner = f"{article} {noun}" if len(location) == 1 else f"this part of {article} {noun}"
        if isinstance(key, Scalar):
            return unknown_key(key, _fields(kind, detail["loc"][:-1]), owner)
    if error == "missing":
        place = at(node, location[:-1])
        named = place.get("id") if isinstance(place, Mapping) else None
        owner = f"this {noun}" if len(location) == 1 else f"`{_path(location[:-1])}`"
        message = f"{owner} needs `{location[-1] if location else 'fields'}`"
        return Diagnostic((named or place).place, "missing-field", message, _about(kind, location))
    if "message" in context:
        found = at(node, location).place
        return Diagnostic(found, error, context["message"], context.get("help", ""))
    message, way_out = _other(error, context, detail, at(node, location))
    field = _path(location)
    prefix = f"`{field}`: " if field else f"{article} {noun}: "
    return Diagnostic(at(node, location).place, "invalid-value", prefix + message, way_out)


def _other(
    error: str, context: dict[str, Any], detail: dict[str, Any], node: Node
) -> tuple[str, str]:
    if error == "enum":
        known = [word.strip("' ") for word in context["expected"].replace(" or ", ", ").split(",")]
        written = str(detail["input"])[:80]
        near = nearest(written, known)
        listed = "one of: " + ", ".join(known)
        return f"'{written}' is not one of the words that may stand here", (
            f"did you mean '{near}'? ({listed})" if near else listed
        )
    if error in ("string_too_long", "too_long"):
        most = context["max_length"]
        unit = "characters" if error == "string_too_long" else "items"
        return f"longer than {most:,} {unit}", "split it"
    if error in ("too_short", "string_too_short"):
        return "it is empty", "write at least one, or leave the field out"
    written_as = {Scalar: "a text", Sequence: "a list", Mapping: "keys and values"}[type(node)]
    expected = {
        "string_type": "a text belongs here",
        "string_sub_type": "a text belongs here",
        "tuple_type": "a list belongs here",
        "list_type": "a list belongs here",
        "dict_type": "keys and values belong here",
        "model_type": "keys and values belong here",
        "model_attributes_type": "keys and values belong here",
        "decimal_type": "a number belongs here",
        "is_instance_of": "a date belongs here",
    }
    if error in expected:
        return f"{expected[error]}, not {written_as}", ""
    return str(detail["msg"]), ""


def _written(location: Location, node: Node) -> Location:
    """The location as the author wrote it: layouts are lists to us and mappings to them."""
    if len(location) > 1 and location[0] == "layout" and isinstance(location[1], int):
        layout = at(node, ("layout",))
        if isinstance(layout, Mapping) and location[1] < len(layout.pairs):
            return ("layout", layout.pairs[location[1]][0].value)
    return location


def _path(location: Location) -> str:
    return ".".join(str(step) for step in location)


def _fields(kind: type[Model], location: Location) -> set[str]:
    """The fields of the model at a location inside another one."""
    current: Any = kind
    for step in location:
        if isinstance(step, int):
            continue
        field = current.model_fields.get(step) if hasattr(current, "model_fields") else None
        current = next(_models(field.annotation), None) if field is not None else None
    return set(getattr(current, "model_fields", {}))


def _models(annotation: Any) -> Iterator[type[Model]]:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
    for inner in getattr(annotation, "__args__", ()):
        yield from _models(inner)


def _about(kind: type[Model], location: Location) -> str:
    if len(location) == 1:
        field = kind.model_fields.get(str(location[0]))
        return (field.description or "").strip() if field is not None else ""
    return ""
