"""The nodes of a YAML file, and ways to find one by its location in an entry."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.diagnostics import Diagnostic, Place


@dataclass(frozen=True, slots=True)
class Scalar:
    """A YAML scalar, as the string it was written as."""

    value: str
    place: Place
    is_plain: bool = False
    """Whether it was written without quotation marks and not as a block."""
    is_refused: bool = False
    """Whether a diagnostic already says that this is not the value that was meant."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """A YAML list."""

    items: tuple["Node", ...]
    place: Place


@dataclass(frozen=True)
class Mapping:
    """A YAML mapping with scalar keys; duplicates keep their first value."""

    pairs: tuple[tuple[Scalar, "Node"], ...]
    place: Place

    @cached_property
    def by_key(self) -> dict[str, tuple[Scalar, "Node"]]:
        """The key's own node and the value, by key."""
        return {key.value: (key, value) for key, value in self.pairs}

    def get(self, key: str) -> "Node | None":
        """The value of a key, or None."""
        pair = self.by_key.get(key)
        return pair[1] if pair else None


class LateMapping(Mapping):
    """A mapping whose values are known, and whose nodes are made when somebody asks for them."""

    keys: tuple[str, ...]
    read: Callable[[], "Node"]

    def __init__(self, written: dict[str, Any], place: Place, read: Callable[[], "Node"]) -> None:
        """Say what is known of it.

        Args:
            written: its values, as `as_plain` gives them; none of them is absent.
            place: where it stands.
            read: gives the mapping with its nodes.
        """
        keys = tuple(map(sys.intern, written))
        vars(self).update(place=place, written=written, keys=keys, read=read)

    @cached_property
    def written(self) -> dict[str, Any]:
        """Its values, as `as_plain` gives them; read again once they are forgotten."""
        found: dict[str, Any] = as_plain(self.read())
        return found

    def forget(self) -> None:
        """Give the memory of the values back: an entry has been made of them."""
        vars(self).pop("written", None)

    @cached_property
    def pairs(self) -> tuple[tuple[Scalar, "Node"], ...]:
        """The keys and values."""
        found = self.read()
        assert isinstance(found, Mapping)
        return found.pairs

    def get(self, key: str) -> "Node | None":
        """The value of a key, or None."""
        return super().get(key) if key in self.keys else None


Node = Scalar | Sequence | Mapping


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file: its text, its root (None where nothing could be read), what is wrong."""

    path: str
    text: str
    root: Node | None
    problems: tuple[Diagnostic, ...] = ()


def at(node: Node, location: tuple[str | int, ...]) -> Node:
    """The node at a location; where a shorthand was written, the nearest thing that stands there.

    One item may stand for a list, a scalar for a mapping (`date: 2022`), and a single pair for two
    fields (`{disputes: other-id}`): the value of that pair is then the nearest.
    """
    for depth, step in enumerate(location, 1):
        below: Node | None = None
        if isinstance(node, Mapping) and isinstance(step, str):
            below = node.get(step)
            if below is None and len(node.pairs) == 1 and depth == len(location):
                below = node.pairs[0][1]
        elif isinstance(node, Sequence) and isinstance(step, int) and 0 <= step < len(node.items):
            below = node.items[step]
        elif isinstance(node, (Scalar, Mapping)) and step == 0:
            continue  # one item written where a list may stand
        if below is None:
            return node
        node = below
    return node


def key_at(node: Node, location: tuple[str | int, ...]) -> Node:
    """The key written at a location if there is one, else what `at` finds."""
    if location:
        parent = at(node, location[:-1])
        if isinstance(parent, Mapping) and (pair := parent.by_key.get(str(location[-1]))):
            return pair[0]
    return at(node, location)


def as_plain(node: Node) -> Any:
    """Strings, lists and dicts; an empty plain scalar is absent, so its key is left out."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, LateMapping):
        return node.written
    if isinstance(node, Sequence):
        return [as_plain(item) for item in node.items]
    return {key.value: as_plain(value) for key, value in node.pairs if not is_absent(value)}


def is_absent(node: Node) -> bool:
    """Whether nothing was written: `key:` with an empty plain scalar."""
    return isinstance(node, Scalar) and node.is_plain and node.value == ""


def is_refused(node: Node) -> bool:
    """Whether some value below a node was refused, so that the whole cannot be what was meant."""
    if isinstance(node, Scalar):
        return node.is_refused
    if isinstance(node, LateMapping):
        return False
    if isinstance(node, Sequence):
        return any(is_refused(item) for item in node.items)
    return any(key.is_refused or is_refused(value) for key, value in node.pairs)
