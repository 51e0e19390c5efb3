"""Doubts were waived like errors; now they are settled: `waive` becomes `settled`."""

from collections.abc import Container, Iterator
from typing import Any

from generator.commands.placing import entries_in
from generator.editing import NotEditable, WrittenFile, single_quoted, written
from generator.nodes import Mapping, Node, as_plain, is_absent

Waivers = list[Any]


def with_settled_doubts(file: WrittenFile, doubts: Container[str]) -> WrittenFile:
    """A file of a briefing in which no doubt is waived.

    A waiver that ends on a day stays: what is settled has no end, and somebody has to decide.

    Args:
        file: the file.
        doubts: the names of the rules that doubt.

    Raises:
        NotEditable: a waiver is written in a way that cannot be changed.
    """
    while (entry := next(_with_waived(file, doubts), None)) is not None:
        changed = _settle(file, entry, doubts)
        if changed.is_broken or next(_with_waived(changed, doubts), None) == entry:
            raise NotEditable(f"{entry.place}: write its `waive` as `settled` by hand")
        file = changed
    return file


def _with_waived(file: WrittenFile, doubts: Container[str]) -> Iterator[Mapping]:
    for standing in entries_in(file):
        entry = standing.node
        if isinstance(entry, Mapping) and _divided(entry, doubts)[0]:
            yield entry


def _divided(entry: Mapping, doubts: Container[str]) -> tuple[Waivers, Waivers]:
    """The waivers of doubts, and all others."""
    node = entry.get("waive")
    if node is None or is_absent(node):
        return [], []
    found = as_plain(node)
    waivers = found if isinstance(found, list) else [found]
    moved = [one for one in waivers if _is_settled(one, doubts)]
    return moved, [one for one in waivers if one not in moved]


def _is_settled(waiver: Any, doubts: Container[str]) -> bool:
    return (
        isinstance(waiver, dict)
        and waiver.keys() == {"rule", "why"}
        and isinstance(waiver["rule"], str)
        and isinstance(waiver["why"], str)
        and waiver["rule"] in doubts
    )


def _settle(file: WrittenFile, entry: Mapping, doubts: Container[str]) -> WrittenFile:
    moved, kept = _divided(entry, doubts)
    answers = {one["rule"]: one["why"] for one in moved}
    key, node = entry.by_key["waive"]
    start, end = file.stretch(key.place)[0], file.stretch(node.place)[1]
    if "#" in _without_values(file.text[start:end], node):
        raise NotEditable(f"{key.place}: write this `waive` as `settled` by hand: it has a comment")
    if "settled" in entry.by_key:
        raise NotEditable(f"{key.place}: move this `waive` into its entry's `settled` by hand")
    is_in_brackets = file.text[file.stretch(entry.place)[0]] == "{"
    fields = [f"settled: {_pairs(answers)}"]
    if kept:
        fields.append(f"waive: [{', '.join(map(_pairs, kept))}]")
    between = ", " if is_in_brackets else "\n" + " " * (key.place.column - 1)
    return file.with_words(start, end, between.join(fields))


def _without_values(text: str, node: Node) -> str:
    """A stretch of a file without the words of its values, in which a `#` is no comment."""
    for value in _texts(as_plain(node)):
        for line in filter(None, map(str.strip, value.splitlines())):
            text = text.replace(line, "")
    return text


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _texts(item)


def _pairs(pairs: dict[str, Any]) -> str:
    listed = (f"{key}: {_value(key, value)}" for key, value in pairs.items())
    return f"{{{', '.join(listed)}}}"


def _value(key: str, value: Any) -> str:
    if key in ("rule", "until"):
        return written(value, is_in_brackets=True)
    return single_quoted(" ".join(str(value).split()))
