"""YAML read into nodes that know where they stand; every scalar stays the string it was."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import yaml

from generator.diagnostics import Diagnostic, Place

MAX_DEPTH = 32  # the deepest thing a briefing needs is seven levels down
PERMITTED_CONTROLS = "\t\n\r"
# C0, DEL, C1, bidi embeddings, overrides and isolates, line separators, tags, non-characters.
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufdd0-\ufdef\ufff9-\uffff\U000e0000-\U000e007f]"
)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A YAML scalar, as the string it was written as."""

    value: str
    place: Place
    is_plain: bool = False


@dataclass(frozen=True, slots=True)
class Sequence:
    """A YAML list."""

    items: tuple["Node", ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Mapping:
    """A YAML mapping with scalar keys; duplicates keep their first value."""

    pairs: tuple[tuple[Scalar, "Node"], ...]
    place: Place

    def get(self, key: str) -> "Node | None":
        """The value of a key, or None."""
        return next((value for name, value in self.pairs if name.value == key), None)


Node = Scalar | Sequence | Mapping


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file: its text, its root (None where nothing could be read), what is wrong."""

    path: str
    text: str
    root: Node | None
    problems: tuple[Diagnostic, ...] = ()


class _Stop(Exception):
    """The rest of this file cannot be read."""


def at(node: Node, location: tuple[str | int, ...]) -> Node:
    """The node at a location, or its nearest ancestor that was written (as for shorthands)."""
    for step in location:
        below: Node | None = None
        if isinstance(node, Mapping) and isinstance(step, str):
            below = node.get(step)
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            below = node.items[step]
        elif isinstance(node, (Scalar, Mapping)) and step == 0:
            continue  # one item written where a list may stand
        if below is None:
            return node
        node = below
    return node


def key_at(node: Node, location: tuple[str | int, ...]) -> Node:
    """The key written at a location if there is one, else what `at` finds."""
    parent = at(node, location[:-1])
    if location and isinstance(parent, Mapping):
        for key, _ in parent.pairs:
            if key.value == location[-1]:
                return key
    return at(node, location)


def plain(node: Node) -> Any:
    """Strings, lists and dicts; an empty plain scalar is absent, so its key is left out."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key.value: plain(value) for key, value in node.pairs if not is_absent(value)}


def is_absent(node: Node) -> bool:
    """Whether nothing was written: `key:` with an empty plain scalar."""
    return isinstance(node, Scalar) and node.is_plain and node.value == ""


def read_nodes(data: bytes, path: str) -> Document:
    """Read one YAML file in one pass over libyaml's events; collects mistakes, never raises."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        start = data.rfind(b"\n", 0, error.start) + 1
        column = len(data[start : error.start].decode("utf-8", "replace")) + 1
        problem = Diagnostic(
            Place(path, line, column, line, column + 1),
            "unreadable-file",
            "this file is not UTF-8 text",
            "save it as UTF-8",
        )
        return Document(path, data.decode("utf-8", "replace"), None, (problem,))
    text = text.removeprefix("\ufeff")
    reader = _Reader(path)
    forbidden = reader.refuse_raw(text)
    root = None
    if not forbidden:
        try:
            root = reader.document(yaml.parse(text, Loader=yaml.CSafeLoader))
        except _Stop:
            root = None
        except yaml.YAMLError as error:
            reader.problems.append(_syntax(error, path))
            root = None
    return Document(path, text, root, reader.all_problems())


def _syntax(error: yaml.YAMLError, path: str) -> Diagnostic:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    what = getattr(error, "problem", None) or "it cannot be read"
    helps = {
        "mapping values are not allowed": "put a text that has ': ' in it between quotation marks",
        "did not find expected key": "check the indentation, and quotation marks inside the text",
        "found character that cannot start any token": "indent with spaces, and quote a text that "
        "begins with a special character",
        "could not find expected ':'": "check the indentation of this line and the one before it",
    }
    way_out = next((text for words, text in helps.items() if words in what), "")
    place = Place(path, line, column, line, column + 1)
    return Diagnostic(place, "yaml-syntax", f"this is not valid YAML: {what}", way_out)


class _Reader:
    """Builds nodes from events and notes what a briefing's YAML may not use."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Diagnostic] = []
        self._refused: dict[str, list[Diagnostic]] = {}

    def refuse_raw(self, text: str) -> bool:
        hits = list(FORBIDDEN.finditer(text))
        if hits:
            line = text.count("\n", 0, hits[0].start()) + 1
            column = hits[0].start() - text.rfind("\n", 0, hits[0].start())
            place = Place(self.path, line, column, line, column + 1)
            self.problems.append(_forbidden(place, hits[0].group(), len(hits)))
        return bool(hits)

    def document(self, events: Iterator[Any]) -> Node | None:
        root: Node | None = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._refuse(event, "second document", "a second document (`---`)")
                    break
                if event.version or event.tags:
                    self._refuse(event, "directive", "a directive (`%`)")
            elif isinstance(
                event, (yaml.ScalarEvent, yaml.CollectionStartEvent, yaml.AliasEvent)
            ):
                root = self._node(event, events, 1)
        return root

    def _node(self, event: Any, events: Iterator[Any], depth: int) -> Node:
        if depth > MAX_DEPTH:
            self._refuse(event, "depth", f"more than {MAX_DEPTH} levels of nesting")
            raise _Stop
        if isinstance(event, yaml.AliasEvent):
            self._refuse(event, "alias", f"an alias (`*{event.anchor}`)")
            return Scalar("", self._place(event), is_plain=True)
        if event.anchor is not None:
            self._refuse(event, "anchor", f"an anchor (`&{event.anchor}`)")
        if event.tag is not None:
            self._refuse(event, "tag", f"a tag (`{event.tag}`)")
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, events, depth)
        return self._mapping(event, events, depth)

    def _scalar(self, event: Any) -> Scalar:
        place = self._place(event)
        value: str = event.value
        if found := FORBIDDEN.search(value):
            count = len(FORBIDDEN.findall(value))
            self.problems.append(_forbidden(place, found.group(), count))
            value = FORBIDDEN.sub("\ufffd", value)
        return Scalar(value, place, is_plain=event.style is None)

    def _sequence(self, start: Any, events: Iterator[Any], depth: int) -> Sequence:
        items: list[Node] = []
        end = start
        for end in events:
            if isinstance(end, yaml.SequenceEndEvent):
                break
            items.append(self._node(end, events, depth + 1))
        return Sequence(tuple(items), self._place(start, end))

    def _mapping(self, start: Any, events: Iterator[Any], depth: int) -> Mapping:
        pairs: dict[str, tuple[Scalar, Node]] = {}
        end = start
        for end in events:
            if isinstance(end, yaml.MappingEndEvent):
                break
            key = self._node(end, events, depth + 1)
            value = self._node(next(events), events, depth + 1)
            if not isinstance(key, Scalar):
                self.problems.append(
                    Diagnostic(key.place, "yaml-feature", "a key must be a single word")
                )
            elif key.value in pairs:
                self._duplicate(pairs[key.value][0], key)
            else:
                pairs[key.value] = (key, value)
        return Mapping(tuple(pairs.values()), self._place(start, end))

    def _duplicate(self, first: Scalar, second: Scalar) -> None:
        for here, other in ((first, second), (second, first)):
            self.problems.append(
                Diagnostic(
                    here.place,
                    "duplicate-key",
                    f"'{here.value}' is written twice in one entry; the other is on line "
                    f"{other.place.line}",
                    "keep one of the two",
                )
            )

    def _refuse(self, event: Any, feature: str, words: str) -> None:
        way_out = "write the value out in full" if feature in ("alias", "anchor") else ""
        message = f"{words} is not part of a briefing's YAML"
        problem = Diagnostic(self._place(event), "yaml-feature", message, way_out)
        self._refused.setdefault(feature, []).append(problem)

    def all_problems(self) -> tuple[Diagnostic, ...]:
        """Everything noted; ten thousand uses of one refused feature are one line."""
        features = []
        for first, *more in self._refused.values():
            count = f" (and {len(more)} more in this file)" if more else ""
            features.append(replace(first, message=first.message + count))
        return (*self.problems, *features)

    def _place(self, event: Any, end: Any = None) -> Place:
        first, last = event.start_mark, (end or event).end_mark
        return Place(
            self.path, first.line + 1, first.column + 1, last.line + 1, last.column + 1
        )


def _forbidden(place: Place, character: str, count: int) -> Diagnostic:
    more = f" (and {count - 1} more)" if count > 1 else ""
    message = f"the character U+{ord(character):04X} is not allowed in a text{more}"
    return Diagnostic(
        place, "forbidden-character", message, "remove it: it is invisible or reorders the text"
    )
