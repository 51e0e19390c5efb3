"""The text of a YAML file as it is edited: its nodes, its lines, and where they stand in it."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.diagnostics import Place
from generator.nodes import Document, Node, is_absent, plain, read_nodes

LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
INDENT = 2  # blanks, where a file shows no habit of its own


class NotEditable(Exception):
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
        return None if self.root is None else plain(self.root)

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
        return (
            self._offset(place.line, place.column),
            self._offset(place.end_line, place.end_column),
        )

    def _offset(self, line: int, column: int) -> int:
        return sum(map(len, self.lines[: line - 1])) + column - 1

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
