"""One pass over libyaml's events: what a briefing may not use is noted, the rest is built."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NoReturn

import yaml

from generator.diagnostics import Diagnostic, Place
from generator.nodes.mending import KeyValue, cut_off, mended, repeated
from generator.nodes.node import Document, Mapping, Node, Scalar, Sequence, is_absent
from generator.nodes.syntax import FORBIDDEN, REPLACEMENT, forbidden, syntax_problem
from generator.nodes.within import position

MAX_DEPTH = 32  # the deepest thing a briefing needs is seven levels down
MAX_NODES = 100_000  # a file of the largest permitted size has 40,000 when people write it
MAX_SHOWN = 20  # one slip of a program that writes YAML may be in every one of its lines
CUT = re.compile(r" (?P<lost>#[^\s#][^\n]*)")
CUT_BELOW = re.compile(r"[ ]*\n(?P<indent> +)(?P<lost>#[^\s#][^\n]*)")


def read_nodes(data: bytes, path: str) -> Document:
    """Read one YAML file in one pass over libyaml's events; collects mistakes, never raises."""
    encoding = _encoding(data)
    if encoding != "utf-8":
        text = data.decode(encoding, "replace")
        return _unread(path, text, 0, f"{encoding[:6].upper()} text")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = len(data[: error.start].decode("utf-8"))
        return _unread(path, data.decode("utf-8", "replace"), before, "not UTF-8 text")
    text = text.removeprefix("\ufeff")
    reader = _Reader(path, text)
    return Document(path, text, reader.root(), reader.all_problems())


def _encoding(data: bytes) -> str:
    """UTF-16 and UTF-32 betray themselves by a mark at the beginning, or by every other zero."""
    encoding = json.detect_encoding(data[:4])
    is_wide = encoding in ("utf-16", "utf-32") or data.count(0) > len(data) // 3
    return encoding if is_wide else "utf-8"


def _unread(path: str, text: str, offset: int, what: str) -> Document:
    """A file in another encoding; its text is kept as well as it can be, for the ids in it."""
    line, column = position(text, offset)
    place = Place(path, line, column, line, column + 1)
    problem = Diagnostic(place, "unreadable-file", f"this file is {what}", "save it as UTF-8")
    return Document(path, text, None, (problem,))


class _Stop(Exception):
    """The rest of this file cannot be read."""


class _Reader:
    """Builds nodes from events and notes what a briefing's YAML may not use."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self._noted: dict[str, list[Diagnostic]] = {}
        self._count: dict[str, int] = {}
        self._nodes = 0

    def root(self) -> Node | None:
        """The root of the only document; None where there is none, or it cannot be read."""
        # A replaced character keeps its column, and marks the value it stands in as refused.
        text, count = FORBIDDEN.subn(REPLACEMENT, self.text)
        if first := FORBIDDEN.search(self.text):
            self._refuse_characters(first, count)
        try:
            return self._document(yaml.parse(text, Loader=yaml.CSafeLoader))
        except _Stop:
            return None
        except yaml.YAMLError as error:
            problem = syntax_problem(error, self.path, text)
            fix = () if first else mended(self.path, text, problem.place.line)
            self._note("syntax", replace(problem, fix=fix))
            return None

    def all_problems(self) -> tuple[Diagnostic, ...]:
        """Everything noted; ten thousand uses of one refused feature are one line."""
        found: list[Diagnostic] = []
        for feature, noted in self._noted.items():
            found.extend(noted)
            if more := self._count[feature] - len(noted):
                message = f"{noted[-1].message} (and {more:,} more)"
                found[-1] = replace(noted[-1], message=message)
        return tuple(found)

    def _note(self, feature: str, problem: Diagnostic, shown: int = 1) -> None:
        noted = self._noted.setdefault(feature, [])
        self._count[feature] = self._count.get(feature, 0) + 1
        if len(noted) < shown:
            noted.append(problem)

    def _refuse(self, event: Any, feature: str, words: str, way_out: str = "") -> None:
        message = f"{words} is not part of a briefing's YAML"
        problem = Diagnostic(self._place(event), "yaml-feature", message, way_out)
        self._note(feature, problem)

    def _stop(self, event: Any, message: str, way_out: str) -> NoReturn:
        self._note("size", Diagnostic(self._place(event), "yaml-feature", message, way_out))
        raise _Stop

    def _refuse_characters(self, first: re.Match[str], count: int) -> None:
        line, column = position(self.text, first.start())
        place = Place(self.path, line, column, line, column + 1)
        self._note("raw character", forbidden(place, first.group()))
        self._count["raw character"] = count

    def _document(self, events: Iterator[Any]) -> Node | None:
        root: Node | None = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    way_out = "make it a file of its own, or remove the line"
                    self._refuse(event, "second document", "a second document (`---`)", way_out)
                    break
                if event.version or event.tags:
                    self._refuse(event, "directive", "a directive (`%`)", "remove the line")
            elif isinstance(event, (yaml.NodeEvent, yaml.CollectionStartEvent)):
                root = self._node(event, events, 1)
        return root

    def _node(self, event: Any, events: Iterator[Any], depth: int) -> Node:
        self._nodes += 1
        if depth > MAX_DEPTH:
            self._stop(event, f"this stands more than {MAX_DEPTH} levels deep", "write it flatter")
        if self._nodes > MAX_NODES:
            self._stop(event, f"this file has more than {MAX_NODES:,} values", "split it")
        if isinstance(event, yaml.AliasEvent):
            words = f"an alias (`*{str(event.anchor)[:40]}`)"
            self._refuse(event, "alias", words, "write the value out in full")
            return Scalar("", self._place(event), is_plain=True, is_refused=True)
        if event.anchor is not None:
            self._refuse(event, "anchor", f"an anchor (`&{event.anchor[:40]}`)", "remove it")
        if event.tag is not None:
            written = event.tag.replace("tag:yaml.org,2002:", "!!", 1)[:40]
            self._refuse(event, "tag", f"a tag (`{written}`)", "remove it")
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, events, depth)
        return self._mapping(event, events, depth)

    def _scalar(self, event: Any) -> Scalar:
        place = self._block_place(event) if event.style in ("|", ">") else self._place(event)
        value: str = event.value
        if not event.style and " " in value:
            self._refuse_cut(event)
        has_raw = "raw character" in self._noted
        may_be_hidden = has_raw or event.style == '"'
        found = FORBIDDEN.search(value) if may_be_hidden else None
        if found is None:
            return Scalar(value, place, is_plain=not event.style)
        # What stood in the file itself was noted before; the rest came out of an escape.
        if found.group() != REPLACEMENT or not has_raw:
            self._note("escaped character", forbidden(place, found.group()), MAX_SHOWN)
        value = FORBIDDEN.sub(REPLACEMENT, value)
        return Scalar(value, place, is_plain=not event.style, is_refused=True)

    def _refuse_cut(self, event: Any) -> None:
        """Words that YAML takes for a comment: `He said #1 is best` ends behind "said"."""
        end = event.end_mark.index
        lost = CUT.match(self.text, end) or CUT_BELOW.match(self.text, end)
        if lost is not None and self._belongs(event, lost):
            line, column = position(self.text, lost.start("lost"))
            place = Place(self.path, line, column, line, column + len(lost["lost"]))
            words = lost["lost"].strip()[:60]
            message = f"this text ends before ‘{words}’, which YAML takes for a comment"
            way_out = "put the text between quotation marks; a comment has a blank behind its #"
            fix = cut_off(self.path, self.text, event.start_mark.index, lost.end())
            problem = Diagnostic(place, "yaml-syntax", message, way_out, fix=fix)
            self._note("cut", problem, MAX_SHOWN)

    def _belongs(self, event: Any, lost: re.Match[str]) -> bool:
        """Whether a comment below a text is indented like its next line, not like a field."""
        if "indent" not in lost.groupdict():
            return True
        begin = self.text.rfind("\n", 0, event.start_mark.index) + 1
        line = self.text[begin : event.start_mark.index]
        return len(lost["indent"]) > len(line) - len(line.lstrip(" -"))

    def _sequence(self, start: Any, events: Iterator[Any], depth: int) -> Sequence:
        items: list[Node] = []
        end = start
        for end in events:
            if isinstance(end, yaml.SequenceEndEvent):
                break
            items.append(self._node(end, events, depth + 1))
        return Sequence(tuple(items), self._span(start, end, items[-1] if items else None))

    def _mapping(self, start: Any, events: Iterator[Any], depth: int) -> Mapping:
        pairs: dict[str, KeyValue] = {}
        many: dict[str, list[KeyValue]] = {}
        last: Node | None = None
        end = start
        for end in events:
            if isinstance(end, yaml.MappingEndEvent):
                break
            key = self._node(end, events, depth + 1)
            last = self._node(next(events), events, depth + 1)
            if isinstance(key, Scalar) and key.is_refused:  # for a character, which was noted
                key = replace(key, value=key.value.replace(REPLACEMENT, ""))
            if not isinstance(key, Scalar):
                self._refuse(end, "key", "a list or mapping as the name of a field")
            elif key.value in pairs:
                many.setdefault(key.value, [pairs[key.value]]).append((key, last))
                if is_absent(pairs[key.value][1]):
                    pairs[key.value] = (key, last)
            else:
                pairs[key.value] = (key, last)
        for problem in (each for same in many.values() for each in repeated(same, self.text)):
            self._note("duplicate", problem, 2 * MAX_SHOWN)
        return Mapping(tuple(pairs.values()), self._span(start, end, last))

    def _place(self, event: Any) -> Place:
        first, last = event.start_mark, event.end_mark
        return Place(self.path, first.line + 1, first.column + 1, last.line + 1, last.column + 1)

    def _block_place(self, event: Any) -> Place:
        """A block text ends with its last word, not with the blank lines and comments after it."""
        first = event.start_mark
        written = self.text[first.index : event.end_mark.index].rstrip()
        line, column = position(written, len(written))
        column += first.column if line == 1 else 0
        return Place(self.path, first.line + 1, first.column + 1, first.line + line, column)

    def _span(self, start: Any, end: Any, last: Node | None) -> Place:
        """A list or mapping in brackets ends with them; another one, with the last thing in it."""
        place = self._place(start)
        if start.flow_style or last is None:
            mark = end.end_mark
            return replace(place, end_line=mark.line + 1, end_column=mark.column + 1)
        return replace(place, end_line=last.place.end_line, end_column=last.place.end_column)
