"""A new entry: what its kind says of itself, ready to be filled in, behind the last of its list."""

import textwrap
from collections.abc import Iterator
from collections.abc import Sequence as Rows
from typing import Any

from generator.editing.written_file import INDENT, NotEditable, WrittenFile
from generator.model import Entry
from generator.model.meanings import described
from generator.nodes import Mapping, Node, Sequence, is_absent


def add_entry(
    file: WrittenFile, plural: str, rows: Rows[str], *, is_bare: bool = False
) -> WrittenFile:
    """The file with one entry more, and everything else in it letter for letter as it was.

    Args:
        file: the file as it is.
        plural: the list that the entry belongs to.
        rows: the lines of the entry, without indentation; the first one holds its id.
        is_bare: whether a file with nothing in it is begun as a list without a name.

    Raises:
        NotEditable: the list is written in a way that no line can be added to.
    """
    before = _lists(file.plain)
    added = _added(file, plural, rows, is_bare=is_bare)
    if added.is_broken or _without_last(added.plain, plural) != before:
        raise NotEditable(f"{file.path} is written in an unusual way; add the entry by hand")
    return added


def _added(file: WrittenFile, plural: str, rows: Rows[str], *, is_bare: bool) -> WrittenFile:
    root = file.root
    if isinstance(root, Sequence):
        return _behind(file, root, rows)
    if root is None and is_bare:
        return _at_end(file, _item(rows, 0))
    pair = root.by_key.get(plural) if isinstance(root, Mapping) else None
    if pair is None:
        head = [f"{plural}:", *_item(rows, INDENT)]
        return _at_end(file, head if root is None else ["", *head])
    key, value = pair
    is_empty = isinstance(value, Sequence) and not value.items
    if is_absent(value):
        return file.with_lines(key.place.line, _item(rows, INDENT))
    if is_empty and "[" in file.line(key.place.line):
        start, end = file.stretch(value.place)
        emptied = file.with_words(start, end, "")
        return emptied.with_lines(value.place.end_line, _item(rows, INDENT))
    if isinstance(value, Sequence):
        return _behind(file, value, rows)
    raise NotEditable(f"{value.place}: write a hyphen before the one entry of `{plural}` first")


def _behind(file: WrittenFile, listed: Sequence, rows: Rows[str]) -> WrittenFile:
    """Rows behind the last item, with a blank line before them where the last two have one."""
    last = listed.items[-1] if listed.items else None
    if last is None or _is_in_brackets(file, listed):
        raise NotEditable(
            f"{listed.place} is a list in brackets; write each of its entries behind a hyphen first"
        )
    indent = listed.place.column - 1
    end = _end_of(file, last, indent)
    if len(listed.items) > 1:
        between = range(listed.items[-2].place.end_line + 1, last.place.line)
        if any(not file.line(number).strip() for number in between):
            rows = ("", *_item(rows, indent))
            return file.with_lines(end, list(rows))
    return file.with_lines(end, _item(rows, indent))


def _end_of(file: WrittenFile, item: Node, indent: int) -> int:
    """The last line of an item, with the comments below it that are indented as a part of it."""
    end = item.place.end_line
    for number in range(end + 1, len(file.lines) + 1):
        line = file.line(number)
        if not line.lstrip().startswith("#") or len(line) - len(line.lstrip()) <= indent:
            break
        end = number
    return end


def _is_in_brackets(file: WrittenFile, node: Node) -> bool:
    start, _ = file.stretch(node.place)
    return file.text[start] in "[{"


def _at_end(file: WrittenFile, rows: list[str]) -> WrittenFile:
    end = len(file.lines)
    while end and not file.line(end).strip():
        end -= 1
    return file.with_lines(end, rows)


def _item(rows: Rows[str], indent: int) -> list[str]:
    first, *others = rows
    return [f"{' ' * indent}- {first}", *(f"{' ' * indent}  {row}" for row in others)]


def _lists(whole: Any) -> Any:
    """What a file says, an empty list in it left out."""
    if isinstance(whole, dict):
        return {key: value for key, value in whole.items() if value != []} or None
    return whole or None


def _without_last(whole: Any, plural: str) -> Any:
    """What a file says without the last item of one of its lists."""
    if isinstance(whole, dict) and isinstance(whole.get(plural), list):
        return _lists(whole | {plural: whole[plural][:-1]})
    return _lists(whole[:-1]) if isinstance(whole, list) else None


WIDTH = 96  # characters of a line, with the indentation of a list
MORE = ("notes", "tags")
"""What any entry may begin with; other fields of all kinds tell what became of one."""
Fields = dict[str, str]
"""Values that are known, as YAML, by field."""


def skeleton(
    kind: type[Entry], known: Fields, *, also: tuple[str, ...] = (), without: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """The rows of an entry: what is known, what has to be written and what most of its kind have.

    A field that stays empty is as good as absent.

    Args:
        kind: what it is.
        known: its id, and what else is known of it.
        also: further fields that are left open.
        without: fields that this one does not need.
    """
    usual = [name for one in kind.examples[:1] for name in one]
    needed = [name for name, field in kind.model_fields.items() if field.is_required()]
    shown = dict.fromkeys(("id", *usual, *needed, *also, *known))
    rows: list[str] = []
    for name in shown:
        if name in known:
            rows.append(f"{name}: {known[name]}")
        elif name not in without:
            rows += _open(kind, name)
    own = [name for name in kind.model_fields if name not in Entry.model_fields]
    others = [name for name in (*own, *MORE) if name not in shown or name in without]
    rows += textwrap.wrap(
        f"if needed: {', '.join(others)}", WIDTH, initial_indent="# ", subsequent_indent="# "
    )
    return tuple(rows)


def _open(kind: type[Entry], name: str) -> Iterator[str]:
    """An empty field, and what belongs into it."""
    first, *others = textwrap.wrap(described(kind, name), WIDTH - len(name) - 4)
    yield f"{name}:  # {first}"
    yield from (f"{' ' * len(name)}   # {row}" for row in others)
