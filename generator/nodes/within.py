"""Where a part of a value is written, and the edits that change it and nothing beside it."""

import re
from bisect import bisect_right
from functools import lru_cache

from generator.diagnostics import Edit, Fix, Place
from generator.nodes.node import Node, Scalar

_BREAK = re.compile(r"\r\n|\r|\n")
_FOLDED = re.compile(r"(?<![ \t])[ \t]*+(?:\r\n|\r|\n)[ \t]*")
_OF_YAML = re.compile(r"""[:#,\[\]{}"'\\&*!|>%@`]|^[-?]""")
"""What may mean something else in a value without quotation marks."""


def position(text: str, offset: int) -> tuple[int, int]:
    """The line and column of an offset, both from 1; lines end as YAML 1.2 ends them."""
    line, start = 1, 0
    for found in _BREAK.finditer(text, 0, offset):
        line, start = line + 1, found.end()
    return line, offset - start + 1


def renamed(node: Node, word: str) -> Fix:
    """The edit that puts one word in the place of a value on one line, its marks kept."""
    if not isinstance(node, Scalar):
        return ()
    place, marks = node.place, 0 if node.is_plain else 1
    width = len(node.value) + 2 * marks
    if place.line != place.end_line or place.end_column - place.column != width:
        return ()  # it is written with escapes, or over several lines
    start, end = place.column + marks, place.end_column - marks
    return (Edit(Place(place.path, place.line, start, place.line, end), word),)


def part(node: Node, text: str, start: int, end: int) -> Place | None:
    """Where some characters of a value are written; None where that cannot be told.

    Args:
        node: the value, in the file of this text.
        text: the whole file.
        start: the first of the characters, counted in the value.
        end: the one behind the last.
    """
    offsets = _offsets(node, text) if isinstance(node, Scalar) else None
    if offsets is None or not 0 <= start < end < len(offsets):
        return None
    return _place(node.place.path, text, offsets[start], offsets[end])


def reworded(node: Node, text: str, value: str) -> Fix:
    """The edit that makes a value another one, by as few characters as will do."""
    offsets = _offsets(node, text) if isinstance(node, Scalar) else None
    if offsets is None or not isinstance(node, Scalar) or node.value == value:
        return ()
    start = _alike(node.value, value)
    rest = _alike(node.value[start:][::-1], value[start:][::-1])
    end = len(node.value) - rest
    words = value[start : len(value) - rest]
    if node.is_plain and (_OF_YAML.search(words) or (not start and _OF_YAML.match(value))):
        return (Edit(node.place, in_quotes(value)),)
    first, _ = span(node.place, text)
    place = _place(node.place.path, text, offsets[start], offsets[end])
    return (Edit(place, words if node.is_plain else _escaped(words, text[first])),)


def _alike(one: str, other: str) -> int:
    """How many characters two texts have in common at the beginning."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def in_quotes(words: str) -> str:
    """A value that may stand anywhere, as people write it."""
    mark = "'" if '"' in words or "\\" in words else '"'
    return f"{mark}{_escaped(words, mark)}{mark}"


def _escaped(words: str, mark: str) -> str:
    if mark == '"':
        return words.replace("\\", "\\\\").replace('"', '\\"')
    return words.replace("'", "''") if mark == "'" else words


def _offsets(node: Scalar, text: str) -> list[int] | None:
    """Where each character of a value stands in the file, and where the value ends.

    None where it is written as a block, or with escapes that name characters.
    """
    at, last = span(node.place, text)
    mark = "" if node.is_plain else text[at]
    if mark in ("|", ">"):
        return None
    at, last = at + len(mark), last - len(mark)
    found: list[int] = []
    for character in node.value:
        found.append(at)
        space = _FOLDED.match(text, at, last)
        if space and character == " ":
            at = space.end()
            continue
        written = _escaped(character, mark)
        if not text.startswith(written, at):
            return None
        at += len(written)
    return [*found, at] if at == last else None


@lru_cache(maxsize=8)
def _starts(text: str) -> tuple[int, ...]:
    return (0, *(found.end() for found in _BREAK.finditer(text)))


def span(place: Place, text: str) -> tuple[int, int]:
    """The offsets at which a place begins and ends; it may begin on a line behind the last one."""
    starts = (*_starts(text), len(text))
    start = starts[min(place.line, len(starts)) - 1] + place.column - 1
    return start, starts[min(place.end_line, len(starts)) - 1] + place.end_column - 1


def _place(path: str, text: str, start: int, end: int) -> Place:
    """The place of some characters; there may be none between start and end."""
    starts = _starts(text)
    line, last = bisect_right(starts, start), bisect_right(starts, end)
    return Place(path, line, start - starts[line - 1] + 1, last, end - starts[last - 1] + 1)
