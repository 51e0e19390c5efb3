"""What pydantic found wrong with an entry, as diagnostics in words a journalist understands."""

from collections.abc import Collection, Iterator
from collections.abc import Mapping as Mapping_
from dataclasses import replace
from types import MappingProxyType

from pydantic import ValidationError

from generator.decode.described import WantedField
from generator.decode.explained import InvalidField, invalid_in_words
from generator.decode.keys import MAX_SHOWN, unknown_key, unknown_keys, with_number_of_rest
from generator.decode.parts import a, description_of, example_of, fields_of, meant_by, noun_of
from generator.diagnostics import Diagnostic
from generator.model import Location, Model
from generator.nodes import Mapping, Node, Scalar, at, is_absent, key_at, renamed
from generator.suggest import certain


def complaints(
    error: ValidationError,
    node: Node,
    kind: type[Model],
    meant: Collection[str] = (),
    told: Mapping_[str, WantedField] = MappingProxyType({}),
) -> Iterator[Diagnostic]:
    """One diagnostic for each thing that is wrong with one entry.

    Args:
        error: what pydantic says.
        node: the entry as it was written.
        kind: what it was to be.
        meant: fields of the entry that unknown keys outside it probably stand for.
        told: the way out for fields of the entry of which it is known what belongs into them.
    """
    faults = [
        InvalidField(detail["type"], detail["loc"], detail.get("ctx", {}), detail["input"])
        for detail in error.errors(include_url=False)
    ]
    unknown = [fault for fault in faults if fault.error == "extra_forbidden"]
    found = {(fault.around, _meant(fault, kind)) for fault in unknown}
    found |= {(fault.around, also) for fault in faults for also in fault.context.get("also", ())}
    found |= {((), field) for field in meant}
    unlike = {fault.around for fault in unknown if _is_unlike(at(node, fault.around), fault, kind)}
    found |= {(around, field) for around in unlike for field in fields_of(kind, around)}
    missing: dict[Location, list[str]] = {}
    for fault in faults:
        if fault.error == "missing" and (fault.around, fault.location[-1]) not in found:
            missing.setdefault(fault.around, []).append(str(fault.location[-1]))
    yield from _missing(missing, node, kind, told)
    yield from _unknown(unknown, node, kind, unlike)
    others = [fault for fault in faults if fault.error not in ("missing", "extra_forbidden")]
    wrong = [fault for fault in others if not _follows(fault, faults)]
    shown = [_wrong(fault, node, kind, told) for fault in wrong[:MAX_SHOWN]]
    told_once = _amounts([fault.location for fault in wrong], shown)
    yield from with_number_of_rest(told_once, len(wrong) - len(shown) + len(told_once))


def _meant(fault: InvalidField, kind: type[Model]) -> str | None:
    return meant_by(str(fault.location[-1]), fields_of(kind, fault.around))


def _follows(fault: InvalidField, faults: list[InvalidField]) -> bool:
    """Whether a list only seems too short because one of its items was refused."""
    depth = len(fault.location)
    return fault.error == "too_short" and any(
        len(other.location) > depth and other.location[:depth] == fault.location for other in faults
    )


def _missing(
    missing: dict[Location, list[str]],
    node: Node,
    kind: type[Model],
    told: Mapping_[str, WantedField],
) -> Iterator[Diagnostic]:
    """One diagnostic for all that a part lacks, at the first field that is written and empty."""
    for around, fields in missing.items():
        found = at(node, around)
        pairs = found.by_key if isinstance(found, Mapping) else {}
        empty = [pairs[field][0] for field in fields if field in pairs]
        named = empty[0] if empty else pairs["id"][1] if "id" in pairs else found
        *most, last = (f"`{field}`" for field in fields)
        listed = f"{', '.join(most)} and {last}" if most else last
        known = {} if around else told
        about = [
            known[field].way_out if field in known else _asked_for(kind, (*around, field))
            for field in fields
        ]
        each = zip(fields, about, strict=True)
        said = (f"`{field}`: {what.removesuffix('.')}" for field, what in each)
        way_out = ". ".join(said) if len(fields) > 1 else about[0]
        message = f"this {noun_of(kind, around)} needs {listed}"
        yield Diagnostic(named.place, "missing-field", message, way_out)


def _asked_for(kind: type[Model], location: Location) -> str:
    """What belongs into a field, and how it is written where it is not simply a text."""
    example = example_of(location[-1:])
    says = description_of(kind, location)
    return f"{says}. For instance {example}" if example and example not in says else f"{says}."


def _is_unlike(part: Node, fault: InvalidField, kind: type[Model]) -> bool:
    """Whether a part has none of its fields, and it can be shown how it is written."""
    known = fields_of(kind, fault.around)
    is_whole = isinstance(part, Mapping) and part.by_key.keys().isdisjoint(known)
    return is_whole and bool(example_of(fault.around)) and not _meant(fault, kind)


def _unknown(
    unknown: list[InvalidField], node: Node, kind: type[Model], unlike: Collection[Location]
) -> Iterator[Diagnostic]:
    """The unknown fields of each part; one of a part that is written in another way as a whole."""
    by_part: dict[Location, list[Scalar]] = {}
    for fault in unknown:
        key = key_at(node, fault.location)
        if isinstance(key, Scalar):
            by_part.setdefault(fault.around, []).append(key)
    for around, keys in by_part.items():
        known, where = fields_of(kind, around), a(noun_of(kind, around))
        if around in unlike:
            yield replace(
                unknown_key(keys[0], known, where),
                help=f"for instance {example_of(around)}",
                fix=(),
            )
        else:
            yield from unknown_keys(keys, known, where)


def _wrong(
    fault: InvalidField, node: Node, kind: type[Model], told: Mapping_[str, WantedField]
) -> Diagnostic:
    """One diagnostic for a value that is not what belongs there."""
    if "message" in fault.context:
        where = (*fault.location, *fault.context.get("where", ()))
        find = key_at if len(where) > len(fault.location) else at
        message, way_out = fault.context["message"], fault.context.get("help", "")
        meant = fault.context.get("meant", "")
        is_whole = len(fault.location) == 1 or fault.error == "invalid-date"
        if is_whole and (better := told.get(str(fault.location[0]))):
            way_out, meant = better
        found = find(node, where)
        if meant.startswith("["):
            way_out, meant = _several(meant, fault.location, node)
        fix = renamed(found, meant) if meant else ()
        return Diagnostic(found.place, fault.error, message, way_out, fix=fix)
    location, found = _written(fault.location, node)
    message, way_out = invalid_in_words(fault, found)
    sure = certain(fault.input, fault.words) if isinstance(fault.input, str) else None
    field = ".".join(step for step in location if isinstance(step, str))
    owner = f"`{field}`" if field else a(noun_of(kind, ()))
    fix = renamed(found, sure) if sure else ()
    return Diagnostic(found.place, "invalid-value", f"{owner}: {message}", way_out, fix=fix)


def _amounts(places: list[Location], shown: list[Diagnostic]) -> list[Diagnostic]:
    """The same, the value and the unit of a figure as one: `3.2 million` of `euro` is one slip."""
    if not {("value",), ("unit",)} <= set(places[: len(shown)]):
        return shown
    value, unit = shown[places.index(("value",))], shown[places.index(("unit",))]
    both = replace(
        value,
        message=f"{value.message}; {unit.message}",
        help=f"`value`: {value.help}; `unit`: {unit.help}",
        fix=value.fix + unit.fix if value.fix and unit.fix else (),
    )
    return [both if one is value else one for one in shown if one is not unit]


def _several(ids: str, location: Location, node: Node) -> tuple[str, str]:
    """The way out of several ids in one text, and the list of them where one may stand there."""
    if not isinstance(location[-1], int):
        return "one id belongs here; write an entry for each", ""
    whole = at(node, location[:-1])
    if not isinstance(whole, Scalar):
        return "each id is an item of the list by itself", ""
    return f"several ids are a list: {ids}", ids if whole.is_plain else ""


def _written(location: Location, node: Node) -> tuple[Location, Node]:
    """What is to blame, and where it stands, also where a shorthand has other keys than the model.

    `{prefered: why}` has the word as its key; the values of `{7-9: captoin}` are labels of ranges.
    """
    around = at(node, location[:-1])
    if not isinstance(around, Mapping):
        return location, at(node, location)
    if location[0] == "layout" and location[-1] == "label":
        labels = [value for _, value in around.pairs if not is_absent(value)]
        return ("layout",), labels[int(location[1])]
    is_word = location[-1] in ("kind", "rank") and location[-1] not in around.by_key
    if is_word and len(around.pairs) == 1:
        return location[:-1], around.pairs[0][0]
    return location, at(node, location)
