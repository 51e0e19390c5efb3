"""Nodes become entries: all that can be read of a briefing, and all that had to be refused."""

import re
from pathlib import PurePosixPath

from generator.decode.entries import Entries
from generator.decode.keys import (
    date_in,
    ids_in,
    language_in,
    unknown_keys,
    version_problem,
    written_id,
)
from generator.decode.parts import meant_by
from generator.decode.record import Briefing, Written, by_source_file, holds
from generator.diagnostics import Diagnostic, Place
from generator.model import LISTS, SCHEMA_KEY, Answer, Header, Source
from generator.nodes import (
    Document,
    Mapping,
    Node,
    Scalar,
    Sequence,
    document_of,
    is_absent,
    is_refused,
)
from generator.results import Results
from generator.tree import Tree, Unreadable

SUFFIXES = (".yml", ".yaml")
BARE_LISTS = ("actors", "projects")
OF_HEADER = (SCHEMA_KEY, *Header.model_fields)
ELSEWHERE = dict.fromkeys((*OF_HEADER, Answer.plural), "it belongs in briefing.yml")
OF_HEAD = "write `title`, `question` and `as_of` into it"
OF_BARE_LISTS = "; only actors.yml and projects.yml may be a bare list"
WRITTEN_ID = re.compile(r"\bid:[ \t]*[\"']?([a-z0-9-]{3,64})")


def decode(tree: Tree, slug: str, results: Results | None = None) -> Briefing:
    """Read every YAML file of a briefing; collects mistakes and never raises for an author's.

    Args:
        tree: the files of the project.
        slug: the folder of the briefing, below `briefings/`.
        results: what is kept of files that have not changed.
    """
    decoder = _Decoder(tree, slug, results or Results())
    if not decoder.is_of_newer_schema():
        for path in tree.files(f"briefings/{slug}", SUFFIXES):
            decoder.file(path)
    return decoder.briefing()


class _Decoder(Entries):
    """Collects records and problems over the files of one briefing."""

    def __init__(self, tree: Tree, slug: str, results: Results) -> None:
        super().__init__(tree)
        self.results = results
        self.slug = slug
        self.first = f"briefings/{slug}/briefing.yml"
        self.head: Written[Header] | None = None
        self.texts: dict[str, str] = {}
        self.is_incomplete = False
        self.has_unknown_ids = False

    def briefing(self) -> Briefing:
        if self.first not in self.texts:
            message = "this briefing has no briefing.yml"
            help_ = "write one with `title`, `question` and `as_of`"
            self._complain(Place(self.first), "missing-file", message, help_)
        return Briefing(
            self.slug,
            self.head,
            by_source_file(self.records),
            frozenset(self.refused),
            tuple(self.problems),
            self.texts,
            is_incomplete=self.is_incomplete,
            has_unknown_ids=self.has_unknown_ids,
        )

    def _document_of(self, path: str) -> Document:
        return document_of(self.tree.read(path), path, self.results)

    def is_of_newer_schema(self) -> bool:
        """Whether it cannot be read here; that is one mistake, whatever else would look strange."""
        try:
            document = self._document_of(self.first)
        except Unreadable:
            return False
        if (problem := version_problem(document.root)) is None:
            return False
        self.problems.append(problem)
        self.texts[self.first] = document.text
        self.is_incomplete = self.has_unknown_ids = problem.rule == "newer-schema"
        return self.is_incomplete

    def file(self, path: str) -> None:
        try:
            document = self._document_of(path)
        except Unreadable as error:
            self.texts[path] = ""
            self.is_incomplete = self.has_unknown_ids = True
            message = f"this file cannot be read: {error}"
            self.problems.append(Diagnostic(Place(path), "unreadable-file", message))
            return
        self.texts[path] = document.text
        self.problems.extend(document.problems)
        if document.problems:
            # Some of its entries may be lost; what refers to them is not another mistake.
            self.refused.update(WRITTEN_ID.findall(document.text))
        if document.root is not None and not is_absent(document.root):
            self._root(document.root, path)
            return
        self.is_incomplete = True
        if not document.problems:
            way_out = "write `quotes:`, `claims:` or another list into it, or remove it"
            if path == self.first:
                way_out = OF_HEAD
            self._complain(Place(path), "missing-field", "this file is empty", way_out)

    def _root(self, root: Node, path: str) -> None:
        stem = PurePosixPath(path).stem
        if isinstance(root, Sequence) and stem in BARE_LISTS:
            self._list(root, LISTS[stem], None)
        elif isinstance(root, Mapping):
            self._document(root, path)
        elif not is_refused(root):
            message = "a file of a briefing holds lists such as `quotes:` or `claims:`"
            way_out = f"write the name of the list above its entries{OF_BARE_LISTS}"
            self._complain(root.place, "invalid-value", message, way_out)

    def _document(self, root: Mapping, path: str) -> None:
        is_head = path == self.first
        source = self._source(root)
        unknown: list[Scalar] = []
        for key, value in root.pairs:
            if key.value in LISTS:
                if not is_absent(value):
                    self._list(value, LISTS[key.value], source)
            elif is_head and key.value == Answer.plural:
                if not is_absent(value):
                    self._entry(Answer, value, None)
            elif key.value != "source" and not (is_head and key.value in OF_HEADER):
                unknown.append(key)
                self.refused.update(ids_in(value))
        known = {*LISTS, "source", *((*OF_HEADER, Answer.plural) if is_head else ())}
        self.problems.extend(unknown_keys(unknown, known, "a file of a briefing", ELSEWHERE))
        if is_head:
            head = tuple(pair for pair in root.pairs if pair[0].value in Header.model_fields)
            node = Mapping(head, root.place)
            meant = {found for key in unknown if (found := meant_by(key.value, known))}
            header = self._validate(Header, node, meant)
            self.head = Written(header, node) if header else None

    def _source(self, root: Mapping) -> str | None:
        node, self.language, self.published = root.get("source"), "", None
        if node is None or is_absent(node):
            return None
        record = self._entry(Source, node, None)
        if holds(record, Source):
            self.language, self.published = record.entry.language, record.entry.published.date
            return record.id
        self.is_incomplete = True
        self.language, self.published = language_in(node), date_in(node)
        return written_id(node) or ""
