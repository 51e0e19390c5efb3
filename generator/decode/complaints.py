"""What pydantic found wrong with an entry, as diagnostics in words a journalist understands."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Any

from pydantic import ValidationError

from generator.decode.habits import meant_by
from generator.decode.parts import description_of, example_of, fields_of, noun_of, one
from generator.diagnostics import Diagnostic
from generator.model import Location, Model
from generator.nodes import Mapping, Node, Scalar, Sequence, at, is_absent, key_at
from generator.suggest import nearest

MAX_UNKNOWN = 20  # more unknown fields in one place are one mistake of a program, not of a person


@dataclass(frozen=True, slots=True)
class _Fault:
    """One thing that pydantic found wrong."""

    error: str
    location: Location
    context: dict[str, Any]
    input: Any

    @property
    def around(self) -> Location:
        """Where the part stands that the field belongs to."""
        return self.location[:-1]


def complaints(error: ValidationError, node: Node, kind: type[Model]) -> Iterator[Diagnostic]:
    """One diagnostic for each thing that is wrong with one entry.

    Args:
        error: what pydantic says.
        node: the entry as it was written.
        kind: what it was to be.
    """
    faults = [
        _Fault(detail["type"], detail["loc"], detail.get("ctx", {}), detail["input"])
        for detail in error.errors(include_url=False)
    ]
    unknown = [fault for fault in faults if fault.error == "extra_forbidden"]
    meant = {(fault.around, _meant(fault, kind)) for fault in unknown}
    missing: dict[Location, list[str]] = {}
    for fault in faults:
        if fault.error == "missing" and (fault.around, fault.location[-1]) not in meant:
            missing.setdefault(fault.around, []).append(str(fault.location[-1]))
    yield from _missing(missing, node, kind)
    yield from _unknown(unknown, node, kind)
    for fault in faults:
        if fault.error not in ("missing", "extra_forbidden") and not _follows(fault, faults):
            yield _wrong(fault, node, kind)


def unknown_key(key: Scalar, known: Collection[str], where: str) -> Diagnostic:
    """A key that is not one of the known ones."""
    found = meant_by(key.value, known)
    way_out = f"did you mean '{found}'?" if found else "its fields are: " + ", ".join(sorted(known))
    message = f"{where} has no field called '{key.value[:80]}'"
    return Diagnostic(key.place, "unknown-field", message, way_out)


def _meant(fault: _Fault, kind: type[Model]) -> str | None:
    return meant_by(str(fault.location[-1]), fields_of(kind, fault.around))


def _follows(fault: _Fault, faults: list[_Fault]) -> bool:
    """Whether a list only seems too short because one of its items was refused."""
    depth = len(fault.location)
    return fault.error == "too_short" and any(
        len(other.location) > depth and other.location[:depth] == fault.location for other in faults
    )


def _missing(
    missing: dict[Location, list[str]], node: Node, kind: type[Model]
) -> Iterator[Diagnostic]:
    """One diagnostic for all that a part lacks."""
    for around, fields in missing.items():
        found = at(node, around)
        named = found.get("id") if isinstance(found, Mapping) else None
        *most, last = (f"`{field}`" for field in fields)
        listed = f"{', '.join(most)} and {last}" if most else last
        about = [description_of(kind, (*around, field)) for field in fields]
        way_out = " ".join(
            f"`{field}`: {what}" if len(fields) > 1 else what
            for field, what in zip(fields, about, strict=True)
        )
        message = f"this {noun_of(kind, around)} needs {listed}"
        yield Diagnostic((named or found).place, "missing-field", message, way_out)


def _unknown(unknown: list[_Fault], node: Node, kind: type[Model]) -> Iterator[Diagnostic]:
    """One diagnostic for each unknown field, up to a number that a person could have written."""
    by_part: dict[Location, list[_Fault]] = {}
    for fault in unknown:
        by_part.setdefault(fault.around, []).append(fault)
    for around, faults in by_part.items():
        fields, where = fields_of(kind, around), one(noun_of(kind, around))
        found = [
            unknown_key(key, fields, where)
            for fault in faults[:MAX_UNKNOWN]
            if isinstance(key := key_at(node, fault.location), Scalar)
        ]
        more = len(faults) - MAX_UNKNOWN
        if more > 0 and found:
            found[-1] = replace(found[-1], message=f"{found[-1].message} (and {more:,} more)")
        yield from found


def _wrong(fault: _Fault, node: Node, kind: type[Model]) -> Diagnostic:
    """One diagnostic for a value that is not what belongs there."""
    if "message" in fault.context:
        where = (*fault.location, *fault.context.get("where", ()))
        find = key_at if len(where) > len(fault.location) else at
        message, way_out = fault.context["message"], fault.context.get("help", "")
        return Diagnostic(find(node, where).place, fault.error, message, way_out)
    location, key = fault.location, _word_as_key(fault.location, node)
    if key is not None:
        location = location[:-1]
    found = key or at(node, location)
    message, way_out = _explained(fault, found)
    field = ".".join(step for step in location if isinstance(step, str))
    owner = f"`{field}`" if field else one(noun_of(kind, ()))
    return Diagnostic(found.place, "invalid-value", f"{owner}: {message}", way_out)


def _word_as_key(location: Location, node: Node) -> Scalar | None:
    """The key that was written instead of a field and its word: `{prefered: why}`."""
    around = at(node, location[:-1])
    is_short = isinstance(around, Mapping) and len(around.pairs) == 1
    if is_short and location[-1] in ("kind", "rank") and location[-1] not in around.by_key:
        return around.pairs[0][0]
    return None


def _explained(fault: _Fault, found: Node) -> tuple[str, str]:
    """What is wrong with a value, and the way out."""
    most = fault.context.get("max_length", 0)
    if fault.error == "enum" and isinstance(fault.input, str):
        return _not_a_word(fault.input, fault.context["expected"])
    if is_absent(found):
        return "nothing is written here", "write it, or remove the line"
    fixed = {
        "string_too_long": (f"longer than {most:,} characters", "shorten it"),
        "too_long": (f"more than {most:,} items", "leave out what is not needed"),
        "too_short": ("it is empty", "write at least one, or leave the field out"),
        "greater_than_equal": (f"less than {fault.context.get('ge')}", ""),
        "less_than_equal": (f"more than {fault.context.get('le')}", ""),
    }
    if fault.error in fixed:
        return fixed[fault.error]
    expected = {
        "enum": "one word belongs here",
        "string_type": "a text belongs here",
        "decimal_type": "a number belongs here",
        "is_instance_of": "a date belongs here",
    }
    wanted = expected.get(fault.error, "fields and their values belong here")
    written = {Scalar: "a text", Sequence: "a list", Mapping: "fields and their values"}
    example = example_of(fault.location)
    return f"{wanted}, not {written[type(found)]}", f"for instance {example}" if example else ""


def _not_a_word(written: str, expected: str) -> tuple[str, str]:
    """A word that is not on its closed list, and the one that is probably meant."""
    known = [word.strip("' ") for word in expected.replace(" or ", ", ").split(",")]
    near, listed = nearest(written, known), "one of: " + ", ".join(known)
    message = f"'{written[:80]}' is not one of the words that may stand here"
    return message, f"did you mean '{near}'? ({listed})" if near else listed
