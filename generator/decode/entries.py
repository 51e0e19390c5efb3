"""The entries of a file: each one validated, counted and placed at its source, or refused."""

from collections import Counter
from collections.abc import Collection
from typing import TypeVar

from pydantic import ValidationError

from generator.dates import Date
from generator.decode.complaints import complaints
from generator.decode.described import told_by_the_article, told_by_the_words
from generator.decode.keys import written_id
from generator.decode.parts import means_nothing
from generator.decode.record import SHORTER, Record, too_long
from generator.diagnostics import Diagnostic, Place
from generator.model import Entry, Fact, Model, Source, Withdrawn
from generator.model.base import share_names
from generator.nodes import (
    LateMapping,
    Mapping,
    Node,
    Scalar,
    Sequence,
    as_plain,
    at,
    is_absent,
    is_refused,
    key_at,
    renamed,
)
from generator.tree import Tree

M = TypeVar("M", bound=Model)


class Entries:
    """Collects the entries of a briefing and what is wrong with them."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.records: list[Record] = []
        self.refused: set[str] = set()
        self.counted: Counter[str] = Counter()
        self.problems: list[Diagnostic] = []
        self.language = ""  # of the source whose file is read
        self.published: Date | None = None

    def _list(self, node: Node, kind: type[Entry], source: str | None) -> None:
        if isinstance(node, Scalar) and not is_refused(node):
            self.problems.append(_no_list(kind, node))
            return
        items = node.items if isinstance(node, Sequence) else (node,)
        for item in items:
            self._entry(kind, item, source)

    def _entry(self, kind: type[Entry], node: Node, source: str | None) -> Record | None:
        reason = node.get("withdrawn") if isinstance(node, Mapping) else None
        is_withdrawn = reason is not None
        if reason is not None and is_absent(reason):
            message = "`withdrawn` has no reason"
            way_out = "say in a few words why the entry no longer holds"
            self._complain(key_at(node, ("withdrawn",)).place, "missing-field", message, way_out)
            self._remember(node)
            return None
        entry = self._validate(Withdrawn if is_withdrawn else kind, node)
        if entry is None:
            self._remember(node)
            return None
        if message := too_long(entry):
            self._complain(at(node, ("id",)).place, "invalid-value", message, SHORTER)
        if message or self._is_one_too_many(entry, node):
            self._remember(node)
            return None
        if isinstance(entry, Fact):
            source = self._source_of(entry, node, source)
        record = Record(entry, node, kind, source)
        self.records.append(record)
        return record

    def _is_one_too_many(self, entry: Entry, node: Node) -> bool:
        """Whether a briefing has room for no more of its kind; the first of them is told."""
        self.counted[entry.plural] += 1
        more = self.counted[entry.plural] - entry.most if entry.most else 0
        if more == 1:
            words = entry.plural.replace("_", " ")
            message = f"more than {entry.most} {words}: one page shows how all of them begin"
            way_out = "sum up several of them in one, or make two briefings of it"
            self._complain(at(node, ("id",)).place, "invalid-value", message, way_out)
        return more > 0

    def _remember(self, node: Node) -> None:
        """The id of an entry that is refused: what refers to it is not another mistake."""
        self.refused.update(filter(None, (written_id(node),)))

    def _source_of(self, fact: Fact, node: Node, source: str | None) -> str | None:
        if fact.source is None:
            if source is None and not fact.is_search:
                self._complain(
                    key_at(node, ("id",)).place,
                    "missing-field",
                    f"this {fact.noun} stands in a file without a `source:`",
                    "move it to its source's file, or add `source: <id>` to it",
                )
            return source
        if source is not None and fact.source != source:
            self._complain(
                at(node, ("source",)).place,
                "invalid-value",
                f"this file is about '{source}', not about '{fact.source}'",
                "leave `source` out here, or move the entry",
            )
        return fact.source

    def _validate(self, kind: type[M], node: Node, meant: Collection[str] = ()) -> M | None:
        if is_refused(node):
            return None  # its diagnostic is there already; more would be about a guess
        try:
            entry = kind.model_validate(as_plain(node))
        except ValidationError as error:
            told = told_by_the_words(kind, node, self.language, self.published)
            if kind is Source:
                told = told_by_the_article(self.tree, node)
            self.problems.extend(complaints(error, node, kind, meant, told))
            return None
        if isinstance(node, LateMapping):
            node.forget()
        share_names(entry)
        return entry

    def _complain(self, place: Place, rule: str, message: str, way_out: str) -> None:
        self.problems.append(Diagnostic(place, rule, message, way_out))


def _no_list(kind: type[Entry], node: Scalar) -> Diagnostic:
    """What is wrong with a word where a list of entries belongs: `quotes: none`."""
    is_nothing = means_nothing(node.value)
    message = f"`{kind.plural}` is a list of entries, and '{node.value[:80]}' is none"
    begin = f"`briefing new {kind.noun} WORDS` begins an entry"
    way_out = "leave the list out where there are none" if is_nothing else begin
    fix = renamed(node, "[]") if is_nothing else ()
    return Diagnostic(node.place, "invalid-value", message, way_out, fix=fix)
