"""The text of a YAML file as it is edited: its nodes and lines, values as YAML, edits put in."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.diagnostics import Edit, Fix, Place
from generator.faults import EnvironmentFault
from generator.nodes import (
    Document,
    Mapping,
    Node,
    Scalar,
    Sequence,
    as_plain,
    is_absent,
    read_nodes,
    span,
)

LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
INDENT = 2  # blanks, where a file shows no habit of its own


class NotEditable(EnvironmentFault):
    """What is to be added cannot be; the message says why, and what to do by hand."""


@dataclass(frozen=True)
class WrittenFile:
    """A file of a briefing as somebody wrote it; its end of line is kept."""

    path: str
    text: str

    @cached_property
    def document(self) -> Document:
        """Its nodes.

        Raises:
            NotEditable: it has mistakes of its own.
        """
        document = read_nodes(self.text.encode(), self.path)
        if document.problems:
            first = document.problems[0]
            raise NotEditable(f"{first.place} is to be mended first: {first.message}")
        return document

    @property
    def is_broken(self) -> bool:
        """Whether it has mistakes of its own."""
        return bool(read_nodes(self.text.encode(), self.path).problems)

    @property
    def root(self) -> Node | None:
        """Its outermost node; None where nothing but comments stands in it."""
        root = self.document.root
        return None if root is None or is_absent(root) else root

    @cached_property
    def plain(self) -> Any:
        """What it says, without places."""
        return None if self.root is None else as_plain(self.root)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """Its lines with their ends."""
        return tuple(LINE.findall(self.text))

    @cached_property
    def end_of_line(self) -> str:
        """What its lines end with."""
        found = re.search(r"\r\n|\r|\n", self.text)
        return found[0] if found else "\n"

    def line(self, number: int) -> str:
        """A line without its end, counted from 1."""
        return self.lines[number - 1].rstrip("\r\n")

    def stretch(self, place: Place) -> tuple[int, int]:
        """The offsets at which a node begins and ends."""
        return span(place, self.text)

    def with_lines(self, after: int, rows: list[str]) -> "WrittenFile":
        """The same with rows behind a line; behind line 0 they come first."""
        before, rest = "".join(self.lines[:after]), "".join(self.lines[after:])
        if before and not before.endswith(("\r", "\n")):
            before += self.end_of_line
        added = "".join(f"{row}{self.end_of_line}" for row in rows)
        return WrittenFile(self.path, before + added + rest)

    def with_words(self, start: int, end: int, words: str) -> "WrittenFile":
        """The same with other words in the place of a stretch."""
        words = words.replace("\n", self.end_of_line)
        return WrittenFile(self.path, self.text[:start] + words + self.text[end:])


def written(words: str, *, is_in_brackets: bool = False) -> str:
    """A value of a field: bare where that reads back as the same words, else in quotes.

    Args:
        words: the value.
        is_in_brackets: whether it is one of a list in brackets.
    """
    row = f"field: [{words}]\n" if is_in_brackets else f"field: {words}\n"
    document = read_nodes(row.encode(errors="replace"), "")
    root = document.root
    if not document.problems and isinstance(root, Mapping) and len(root.pairs) == 1:
        value = root.pairs[0][1]
        if is_in_brackets and isinstance(value, Sequence) and len(value.items) == 1:
            value = value.items[0]
        if isinstance(value, Scalar) and value.value == words:
            return words
    return single_quoted(words)


def single_quoted(words: str) -> str:
    """A value that may stand anywhere, between brackets too."""
    return "'" + words.replace("'", "''") + "'"


def apart(fixes: Iterable[Fix]) -> tuple[Fix, ...]:
    """The fixes that can be made together: each whole, none in the characters of another."""
    taken: dict[tuple[str, int], set[Edit]] = {}
    kept: list[Fix] = []
    for fix in fixes:
        beside = ((edit, one) for edit in fix for at in _lines(edit) for one in taken.get(at, ()))
        if not any(edit != one and _touch(edit.place, one.place) for edit, one in beside):
            kept.append(fix)
            for edit in fix:
                for at in _lines(edit):
                    taken.setdefault(at, set()).add(edit)
    return tuple(kept)


def applied(texts: dict[str, str], fixes: Iterable[Fix]) -> dict[str, str]:
    """The text of each file that some fixes change, as they leave it."""
    by_path: dict[str, set[Edit]] = {}
    for fix in fixes:
        for edit in fix:
            by_path.setdefault(edit.place.path, set()).add(edit)
    return {path: _edited(texts[path], edits) for path, edits in by_path.items()}


def _edited(text: str, edits: set[Edit]) -> str:
    pieces, done, end_of_line = [], 0, WrittenFile("", text).end_of_line
    for edit in sorted(edits):
        start, end = span(edit.place, text)
        pieces += [text[done:start], edit.words.replace("\n", end_of_line)]
        done = end
    return "".join((*pieces, text[done:]))


def _lines(edit: Edit) -> Iterator[tuple[str, int]]:
    place = edit.place
    return ((place.path, line) for line in range(place.line, place.end_line + 1))


def _touch(a: Place, b: Place) -> bool:
    starts_before = (a.line, a.column) <= (b.end_line, b.end_column)
    return starts_before and (b.line, b.column) <= (a.end_line, a.end_column)
