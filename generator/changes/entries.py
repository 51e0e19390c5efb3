"""What the fields of an entry say, and what became of it from one state to another."""

import re
from collections.abc import Callable, Iterator, Mapping
from textwrap import shorten
from types import MappingProxyType
from typing import Any

from generator.changes.card import (
    FIELD_ORDER,
    OF_FIELD,
    ChangedField,
    Class,
    EntryChange,
    classes_of,
)
from generator.decode import Briefing, Record, holds
from generator.markup import unmarked as unmarked_text
from generator.model import (
    CountedText,
    Entry,
    Fact,
    LineRange,
    Model,
    ProseText,
    Ref,
    Section,
    Source,
    Summary,
    Withdrawn,
)
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


def _unmarked(value: Value, name: str = "") -> Value:
    """A value in which marks that are alike to a reader are the same."""
    if isinstance(value, tuple):
        return tuple(_unmarked(item, name) for item in value)
    if isinstance(value, dict):
        return {key: _unmarked(item, key) for key, item in value.items()}
    return value if name in TO_THE_LETTER else fold(value).typographic


def _told(value: Value) -> str:
    """A value on one line: what may be written without its name is told so."""
    if isinstance(value, tuple):
        return BETWEEN.join(map(_told, value))
    if isinstance(value, str):
        return value
    if len(value) == 1 and not MAIN.isdisjoint(value):
        (alone,) = value.values()
        return _told(alone)
    if value.keys() == {"first", "last", "label"}:
        return f"{_lines(value)}: {_told(value['label'])}"
    return ", ".join(f"{name}: {_told(item)}" for name, item in value.items())


def _lines(of: Values) -> str:
    first, last = _told(of["first"]), _told(of["last"])
    return first if first == last else f"{first}-{last}"


Held = tuple[Briefing, Record]
"""An entry in one state of its briefing."""
Now = Mapping[str, str]
"""For each id that was renamed, the one that stands for it."""
LONGEST = 110  # characters of the words that an entry is told by
KIND = "entry"
"""What the kind of an entry is called among its fields."""
REASON, REVIEWED = "withdrawn", "reviewed"
LEFT_OUT: Mapping[str, Callable[[Source], Any]] = MappingProxyType(
    {
        "by": lambda source: source.publisher.actor,
        "as_of": lambda source: source.published,
        "via": lambda source: source.chain,
        "language": lambda source: source.language,
    }
)
"""What fields of a fact mean where they are left out: what its source says."""
NOTHING: Value = ""


def come(briefing: Briefing, record: Record) -> EntryChange:
    """An entry that was not there."""
    more = (Class.WITHDRAWN,) if holds(record, Withdrawn) else ()
    return _card((briefing, record), record.id, (Class.NEW, *more))


def removed(briefing: Briefing, record: Record) -> EntryChange:
    """An entry that is there no more."""
    return _card((briefing, record), record.id, (Class.REMOVED,))


def changed(old: Held, new: Held, now: Now) -> Iterator[EntryChange]:
    """What became of an entry that is there in both states; nothing if it says the same."""
    (_, before), (_, after) = old, new
    if not now and _is_written_alike(before, after):
        return
    fields = fields_between(*_values_of_both(old, new, now))
    is_withdrawn = holds(after, Withdrawn)
    if is_withdrawn is holds(before, Withdrawn):
        classes = classes_of(fields)
    else:  # of an entry that is withdrawn nothing is read but what all entries have
        fields = tuple(one for one in fields if one.name in Withdrawn.model_fields)
        class_ = Class.WITHDRAWN if is_withdrawn else Class.RESTORED
        classes = classes_of(tuple(one for one in fields if one.name != REASON), class_)
    if classes:
        yield _card(old if is_withdrawn else new, before.id, classes, fields, new)


def _is_written_alike(before: Record, after: Record) -> bool:
    """Whether nothing can differ, which is so of nearly all entries and soon told."""
    is_placed_alike = before.kind is after.kind and before.source == after.source
    return is_placed_alike and before.entry == after.entry


def fields_between(old: Values, new: Values) -> tuple[ChangedField, ...]:
    """The fields that differ, in the order in which they are documented."""
    return tuple(
        _field(name, old.get(name, NOTHING), new.get(name, NOTHING))
        for name in sorted({*old, *new}, key=FIELD_ORDER.index)
        if old.get(name, NOTHING) != new.get(name, NOTHING)
    )


def _field(name: str, old: Value, new: Value) -> ChangedField:
    is_typography = _unmarked(old, name) == _unmarked(new, name)
    class_ = Class.TYPOGRAPHY if is_typography else OF_FIELD[name]
    return ChangedField(name, class_, _told(old), _told(new))


def _values_of_both(old: Held, new: Held, now: Now) -> tuple[Values, Values]:
    """What an entry says in both states, in the ids of the new one."""
    before, after = _values(old, now), _values(new, {})
    is_moved = before.get("source") != after.get("source")
    for name in LEFT_OUT:
        if is_moved or before.get(name) != after.get(name):
            _put(before, name, _meant(old, name, now))
            _put(after, name, _meant(new, name, {}))
    (_, was), (_, is_) = old, new
    if was.id != is_.id:
        before["id"] = was.id  # which the ids of the new state say otherwise
        formerly = (*was.entry.formerly, was.id)
        if {*is_.entry.formerly} == {*formerly}:
            before["formerly"] = after["formerly"]
    return before, after


def _put(values: Values, name: str, meant: Value) -> None:
    """Say what a field means that is left out; what is written stays."""
    if meant != NOTHING:
        values.setdefault(name, meant)


def _values(held: Held, now: Now) -> Values:
    _, record = held
    values = {KIND: record.kind.noun, **values_of(record.entry, now)}
    values.pop(REVIEWED, None)  # that somebody read it changes nothing of what it says
    if isinstance(record.entry, Fact) and record.source:
        values["source"] = now.get(record.source, record.source)
    return values


def _meant(held: Held, name: str, now: Now) -> Value:
    """What a field of a fact means where it is left out, if its source says that."""
    briefing, record = held
    is_its_own = isinstance(record.entry, Fact) and name in type(record.entry).model_fields
    source = briefing.source_of(record) if is_its_own else None
    if source is None:
        return NOTHING
    said = LEFT_OUT[name](source)
    return NOTHING if said is None else value_of(said, now)


def _heading(entry: Entry, names: Mapping[str, str]) -> str:
    """The words that an entry is told by: what sums up facts has none but its own."""
    if isinstance(entry, Section):
        return entry.title
    if isinstance(entry, Summary):
        return shorten(unmarked_text(entry.text, names), LONGEST, placeholder="…")
    return entry.heading(names)


def _card(
    shown: Held,
    was: str,
    classes: tuple[Class, ...],
    fields: tuple[ChangedField, ...] = (),
    placed: Held | None = None,
) -> EntryChange:
    briefing, record = shown
    _, written = placed or shown
    by = briefing.speaker(record) if isinstance(record.entry, Fact) else None
    return EntryChange(
        written.id,
        was,
        record.kind.noun,
        briefing.titles.get(by, by) if by else None,
        _heading(record.entry, briefing.titles),
        written.start(),
        classes,
        fields,
    )
