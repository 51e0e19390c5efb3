"""What the fields of an entry say, whatever way they are written."""

import re
from collections.abc import Mapping
from typing import Any

from generator.model import CountedText, LineRange, Model, ProseText, Ref
from generator.text.folding import fold

Value = str | tuple["Value", ...] | dict[str, "Value"]
"""A text, a list of values, or values by the name of what they are of."""
Values = dict[str, Value]

TO_THE_LETTER = frozenset({"url", "archived", "file"})
"""Addresses and paths, in which a mark is as good as a letter."""
MAIN = frozenset({"actor", "date", "exact", "name"})
"""What is written without its name where nothing else is said."""
BETWEEN = " · "
_REFERENCE = re.compile(r"(?<=\[\[)[^\[\]|\n]+(?=\||\]\])")


def values_of(part: Model, now: Mapping[str, str]) -> Values:
    """The fields of a part of a briefing that say anything else than is meant if they are left out.

    Args:
        part: an entry, or a value in one.
        now: for each id that was renamed, the one that stands for it.
    """
    found: Values = {}
    for name, field in type(part).model_fields.items():
        value = getattr(part, name)
        if value != field.get_default(call_default_factory=True):
            found[name] = value_of(value, now)
    return found


def value_of(value: Any, now: Mapping[str, str]) -> Value:
    """One value of the model; the order of a layout and of reasons says nothing."""
    if isinstance(value, Model):
        return values_of(value, now)
    if isinstance(value, tuple):
        is_layout = bool(value) and isinstance(value[0], LineRange)
        items = sorted(value, key=lambda one: one.first) if is_layout else value
        return tuple(value_of(item, now) for item in items)
    if isinstance(value, dict):
        return {key: value_of(value[key], now) for key in sorted(value)}
    if isinstance(value, Ref):
        return now.get(value, str(value))
    if isinstance(value, (ProseText, CountedText)):
        return _REFERENCE.sub(lambda found: now.get(found[0].strip(), found[0]), value)
    return str(value)


def unmarked(value: Value, name: str = "") -> Value:
    """A value in which marks that are alike to a reader are the same."""
    if isinstance(value, tuple):
        return tuple(unmarked(item, name) for item in value)
    if isinstance(value, dict):
        return {key: unmarked(item, key) for key, item in value.items()}
    return value if name in TO_THE_LETTER else fold(value).typographic


def told(value: Value) -> str:
    """A value on one line: what may be written without its name is told so."""
    if isinstance(value, tuple):
        return BETWEEN.join(map(told, value))
    if isinstance(value, str):
        return value
    if len(value) == 1 and not MAIN.isdisjoint(value):
        (alone,) = value.values()
        return told(alone)
    if value.keys() == {"first", "last", "label"}:
        return f"{_lines(value)}: {told(value['label'])}"
    return ", ".join(f"{name}: {told(item)}" for name, item in value.items())


def _lines(of: Values) -> str:
    first, last = told(of["first"]), told(of["last"])
    return first if first == last else f"{first}-{last}"
