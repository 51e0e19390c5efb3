"""A field that is written more than once in one entry."""

import re
from collections.abc import Iterator
from itertools import compress

from generator.diagnostics import Diagnostic, Edit, Place
from generator.nodes.node import Node, Scalar, is_absent

Pair = tuple[Scalar, Node]
EMPTY_LINE = re.compile(r"\s*[\w-]+:\s*(?:#.*)?")


def repeated(pairs: list[Pair], text: str) -> Iterator[Diagnostic]:
    """What has to be said of the pairs of one name; where one only has a value, of the others.

    Args:
        pairs: two or more, in the order in which they are written.
        text: the file's.
    """
    keys = [key for key, _ in pairs]
    times = "twice" if len(keys) == 2 else f"{len(keys):,} times"
    said = f"'{keys[0].value[:80]}' is written {times} in one entry"
    are_empty = [is_absent(value) for _, value in pairs]
    if are_empty.count(False) == 1:
        (written,) = compress(keys, [not each for each in are_empty])
        message = f"{said}; this one is empty, the other is on line {written.place.line}"
        lines = text.split("\n")
        for key in compress(keys, are_empty):
            fix = _gone(key.place, lines)
            yield Diagnostic(key.place, "duplicate-key", message, "delete this line", fix=fix)
        return
    for here, other in ((keys[0], keys[1]), (keys[1], keys[0])):
        is_pair = len(keys) == 2
        message = said + (f"; the other is on line {other.place.line}" if is_pair else "")
        way_out = "keep one of the two" if is_pair else "keep one of them"
        yield Diagnostic(here.place, "duplicate-key", message, way_out)


def _gone(place: Place, lines: list[str]) -> tuple[Edit, ...]:
    """The edit that takes a line away which holds nothing but an empty field and a comment."""
    line = place.line
    is_alone = EMPTY_LINE.fullmatch(lines[line - 1])
    return (Edit(Place(place.path, line, 1, line + 1, 1), ""),) if is_alone else ()
