"""Short ways to read YAML in the tests of the loader."""

from textwrap import dedent
from typing import Any

from generator.diagnostics import Diagnostic
from generator.nodes import Document, Mapping, Node, Scalar, Sequence, as_plain, read_nodes


def read(text: str | bytes) -> Document:
    """A file with this text, indented as it is in a test."""
    data = dedent(text).encode() if isinstance(text, str) else text
    return read_nodes(data, "a.yml")


def values(text: str | bytes) -> Any:
    """What a flawless file says."""
    document = read(text)
    assert document.problems == ()
    assert document.root is not None
    return as_plain(document.root)


def problem(text: str | bytes) -> Diagnostic:
    """The one thing that is wrong with a file."""
    (found,) = read(text).problems
    return found


def spot(found: Diagnostic | Node) -> str:
    """Where something stands: `2:1-3` in one line, `2:1-4:5` over several."""
    place = found.place
    end = f"{place.end_line}:" if place.end_line != place.line else ""
    return f"{place.line}:{place.column}-{end}{place.end_column}"


def cut(document: Document, node: Node) -> str:
    """The text between the two ends of a node."""
    place = node.place
    lines = document.text.splitlines(keepends=True)
    wanted = lines[place.line - 1 : place.end_line]
    if not wanted:
        return ""
    wanted[-1] = wanted[-1][: place.end_column - 1]
    wanted[0] = wanted[0][place.column - 1 :]
    return "".join(wanted)


def nodes(node: Node) -> list[Node]:
    """A node, its keys and everything below it."""
    if isinstance(node, Scalar):
        return [node]
    if isinstance(node, Sequence):
        return [node, *(found for item in node.items for found in nodes(item))]
    assert isinstance(node, Mapping)
    inner = [found for key, value in node.pairs for found in (key, *nodes(value))]
    return [node, *inner]
