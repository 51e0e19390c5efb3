"""The stored articles: read once, folded once, with what each line of the page is."""

import hashlib
import re
from dataclasses import dataclass

from generator.decode import Briefing, Record
from generator.diagnostics import Diagnostic, Place
from generator.model import Source
from generator.nodes import FORBIDDEN, Mapping, at
from generator.text import Label, SourceText
from generator.tree import MAX_ORIGINAL, Tree, Unreadable


@dataclass(frozen=True, slots=True)
class Seed:
    """The stored text of one source, and the SHA-256 of its bytes, in hexadecimal digits."""

    record: Record
    source: Source
    text: SourceText
    sha256: str
    original: str | None = None
    """The SHA-256 of the file that the text was made of; None where none is kept."""

    @property
    def path(self) -> str:
        """Its file."""
        return self.source.file

    def label_place(self, line: int) -> Place:
        """Where the layout says what a line is, counted from 1; the layout where it does not."""
        given = enumerate(self.source.layout)
        index = next((n for n, each in given if each.first <= line <= each.last), None)
        return self.range_place(index)

    def range_place(self, index: int | None) -> Place:
        """Where a range of the layout is written, counted from 0; the layout if there is none."""
        node = at(self.record.node, ("layout",))
        if isinstance(node, Mapping) and index is not None and index < len(node.pairs):
            return node.pairs[index][0].place
        return node.place


BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Seeds:
    """The articles that could be read, by source id, and what is wrong with the others."""

    by_source: dict[str, Seed]
    problems: tuple[Diagnostic, ...] = ()


SEEDS = "seeds"


def read_seeds(tree: Tree, briefing: Briefing) -> Seeds:
    """Read the article of every source."""
    found: dict[str, Seed] = {}
    problems: list[Diagnostic] = []
    for record, source in briefing.each(Source):
        try:
            data = tree.read(source.file)
        except Unreadable as error:
            message = f"the stored article cannot be read: {error}"
            way_out = "put the article's text there, or correct the path"
            place = record.place(("file",))
            problems.append(Diagnostic(place, "unreadable-file", message, way_out))
            continue
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            place = Place(source.file, line, 1, line, 2)
            message = "this article is not UTF-8 text"
            problems.append(Diagnostic(place, "unreadable-file", message, "save it as UTF-8"))
            continue
        if not text.strip():
            place = record.place(("file",))
            way_out = "put the article's text there"
            message = "the stored article is empty"
            problems.append(Diagnostic(place, "unreadable-file", message, way_out))
            continue
        digest = hashlib.sha256(data).hexdigest()
        if unfit := _forbidden(text, source.file):
            # What else is wrong is told of the article as it will be.
            problems.extend(unfit)
            text = _UNFIT.sub(lambda found: found[0] if found[0] in ALLOWED else "", text)
            if digest != source.sha256:
                digest = hashlib.sha256(text.encode()).hexdigest()
        original = _original(tree, record, source)
        if isinstance(original, Diagnostic):
            problems.append(original)
        found.setdefault(
            record.id,
            Seed(
                record,
                source,
                SourceText.of(text, _labels(source), language=source.language),
                digest,
                original if isinstance(original, str) else None,
            ),
        )
    if len(problems) > 1 and not found and not tree.files(SEEDS, ("",)):
        problems = [_nothing_stored()]
    return Seeds(found, tuple(problems))


def _nothing_stored() -> Diagnostic:
    """That all articles are missing, for one reason; of every briefing it is said once."""
    message = f"no article is stored: there is no folder {SEEDS}/, or no file is in it"
    way_out = f"put the articles there; what Git has comes back by: git checkout -- {SEEDS}"
    return Diagnostic(Place(SEEDS), "unreadable-file", message, way_out)


def _original(tree: Tree, record: Record, source: Source) -> str | Diagnostic | None:
    """The SHA-256 of the file that a text was made of, if one is kept; or why it is not read."""
    if source.original is None:
        return None
    try:
        return hashlib.sha256(tree.read(source.original.file, MAX_ORIGINAL)).hexdigest()
    except Unreadable as error:
        message = f"the file that this text was made of cannot be read: {error}"
        way_out = "put it there, or take `original` out"
        place = record.place(("original", "file"))
        return Diagnostic(place, "unreadable-file", message, way_out)


def _labels(source: Source) -> dict[int, Label]:
    """The label of each line; the first one where two were given."""
    labels: dict[int, Label] = {}
    for entry in source.layout:
        for line in range(entry.first, min(entry.last, entry.first + 100_000) + 1):
            labels.setdefault(line, entry.label)
    return labels


ALLOWED = "\u2028\u2029\x85"  # ugly in an article, but they are its words
_UNFIT = re.compile(rf"{FORBIDDEN.pattern}|\A{BYTE_ORDER_MARK}")


def _forbidden(text: str, path: str) -> list[Diagnostic]:
    hits = [m for m in _UNFIT.finditer(text) if m.group() not in ALLOWED]
    if not hits:
        return []
    first = hits[0]
    line = text.count("\n", 0, first.start()) + 1
    column = first.start() - text.rfind("\n", 0, first.start())
    more = f" (and {len(hits) - 1} more)" if len(hits) > 1 else ""
    named = ", a byte order mark," if first.group() == BYTE_ORDER_MARK else ""
    message = f"the character U+{ord(first.group()):04X}{named} is not allowed in an article{more}"
    place = Place(path, line, column, line, column + 1)
    return [Diagnostic(place, "forbidden-character", message, "store the article without it")]
