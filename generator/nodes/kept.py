"""Nodes of a file that has not changed: the values of its entries are kept, not where each stands.

Only a file in which nothing is refused is kept. Which line and column a part of an entry stands in
is asked of few of them, and then the file is read.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from functools import cached_property, lru_cache

from generator.diagnostics import Place
from generator.nodes.node import (
    Document,
    LateMapping,
    Mapping,
    Node,
    Scalar,
    Sequence,
    as_plain,
    at,
    is_absent,
)
from generator.nodes.reader import read_nodes
from generator.results import Json, Results

Steps = tuple[str | int, ...]

# While a briefing is edited one of its files changes, and the others are read again as they were.
_nodes_of = lru_cache(maxsize=32)(read_nodes)


def document_of(data: bytes, path: str, results: Results) -> Document:
    """One YAML file; what is wrong with it is collected, as by `read_nodes`.

    Args:
        data: its bytes.
        path: where it lies.
        results: what is kept of it.
    """
    digest = hashlib.sha256(data).hexdigest()
    kept = results.get(f"entries in {path}", digest, lambda: _as_json(_nodes_of(data, path)))
    if kept is None:
        return _nodes_of(data, path)
    text = data.decode("utf-8")
    return Document(path, text.removeprefix("\ufeff"), _Nodes(text, path).of(kept))


def _as_json(document: Document) -> Json:
    """The values of its entries; None where something has to be said of its nodes themselves."""
    root = document.root
    pairs = root.pairs if isinstance(root, Mapping) else ()
    if document.problems or root is None or not (pairs or isinstance(root, Sequence)):
        return None
    values = [value for _, value in pairs] or [root]
    lists = [value.items if isinstance(value, Sequence) else (value,) for value in values]
    if not all(_may_wait(entry) for entries in lists for entry in entries):
        return None
    if isinstance(root, Sequence):
        return [_of_value(root)]
    keys = ([key.value, _of_place(key), key.is_plain] for key, _ in pairs)
    return [
        _of_place(root),
        *([*key, _of_value(value)] for key, value in zip(keys, values, strict=True)),
    ]


def _may_wait(entry: Node) -> bool:
    """Whether the values of an entry say everything that reading it asks for."""
    return isinstance(entry, Mapping) and not any(is_absent(value) for _, value in entry.pairs)


def _of_value(node: Node) -> Json:
    if isinstance(node, Sequence):
        return [_of_place(node), [[_of_place(each), as_plain(each)] for each in node.items]]
    return [_of_place(node), as_plain(node)]


def _of_place(node: Node) -> Json:
    return astuple(node.place)[1:]


class _Nodes:
    """The nodes of one file, of which those inside entries wait until they are asked for."""

    def __init__(self, text: str, path: str) -> None:
        self._text, self._path = text, path  # which the document holds as well

    def of(self, kept: Json) -> Node:
        """The root of the file."""
        first, *pairs = kept
        if not pairs:
            return self._value(first, ())
        return Mapping(tuple(self._pairs(pairs)), self._place(first))

    def _pairs(self, pairs: Json) -> Iterator[tuple[Scalar, Node]]:
        for key, place, is_plain, value in pairs:
            yield Scalar(key, self._place(place), is_plain=is_plain), self._value(value, (key,))

    def _value(self, kept: Json, steps: Steps) -> Node:
        place, value = kept
        if isinstance(value, dict):
            return self._entry(place, value, steps)
        items = (self._entry(at, one, (*steps, n)) for n, (at, one) in enumerate(value))
        return Sequence(tuple(items), self._place(place))

    def _entry(self, place: Json, written: Json, steps: Steps) -> LateMapping:
        return LateMapping(written, self._place(place), _Late(self, steps))

    def _place(self, numbers: Json) -> Place:
        return Place(self._path, *numbers)

    @cached_property
    def _root(self) -> Node:
        root = _nodes_of(self._text.encode(), self._path).root
        assert root is not None
        return root

    def read(self, steps: Steps) -> Node:
        """The node at a place in the file."""
        return at(self._root, steps)


@dataclass(frozen=True, slots=True)
class _Late:
    """Reads a node when it is called; of these there are as many as entries."""

    nodes: _Nodes
    steps: Steps

    def __call__(self) -> Node:
        return self.nodes.read(self.steps)
