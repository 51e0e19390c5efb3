"""An article that is imported again: what changed on its page, and which evidence moves."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from generator.anchors import Anchor, find_anchors
from generator.commands.placing import file_at, store_all
from generator.decode import Briefing, Record
from generator.editing import NotEditable, WrittenFile
from generator.faults import EnvironmentFault
from generator.importing import ImportedArticle
from generator.model import Source
from generator.nodes import Mapping, Node, at
from generator.project import ProjectFolder
from generator.reporters.as_text import visible
from generator.seeds import Seed, read_seeds
from generator.text import Found, Label, QuoteSelector, SourceText, in_ranges, locate
from generator.tree import Unreadable

NO_LETTER = re.compile(r"[\W_]+")
SHOWN = 90  # characters of a line
MOST_SHOWN = 60  # lines that changed
REPLACE = "nothing was written; `--replace` stores the page as it is now"


@dataclass(frozen=True, slots=True)
class Reimported:
    """A stored article beside the page as it is now.

    Args:
        seed: what is stored.
        article: what the page holds now.
        labels: the label of each of its lines; what somebody has labelled stays so.
        changes: the lines that changed.
        moves: the evidence that moves, or is lost.
        new: the numbers of the lines that were not there.
    """

    seed: Seed
    article: ImportedArticle
    labels: tuple[Label, ...]
    changes: tuple[str, ...]
    moves: tuple[str, ...]
    new: tuple[int, ...]

    def __str__(self) -> str:
        """What changed, for people."""
        name = f"'{self.seed.record.id}'"
        if not self.changes:
            path = self.seed.record.path
            return f"imported already as {name}, in {path}: nothing that is printed changed since"
        more = len(self.changes) - MOST_SHOWN
        shown = [*self.changes[:MOST_SHOWN], *([f"and {more} more"] if more > 0 else [])]
        moved = self.moves or ("no evidence moves",)
        return "\n".join((f"the page of {name} changed:", *shown, "", *moved))


def known_source(
    project: ProjectFolder,
    briefing: Briefing,
    article: ImportedArticle,
    data: bytes,
    *,
    page: str,
    id_: str | None,
) -> Record | None:
    """The source that a page was imported as: by its id, bytes, place, address or words."""
    digest = hashlib.sha256(data).hexdigest()
    url = article.description.url.value if article.description.url else None
    if asked := briefing.find(id_, Source):
        return asked
    for record, source in briefing.each(Source):
        stored = source.original.sha256 if source.original else source.sha256
        is_same = digest == stored
        if is_same or page in source.files or (url is not None and source.url == url):
            return record
    words = _letters(article.text)
    each = briefing.each(Source)
    same = (one for one, source in each if words == _stored(project, source))
    return next(same, None) if words else None


def _stored(project: ProjectFolder, source: Source) -> str:
    """The words of a stored article; nothing where it cannot be read."""
    try:
        return _letters(project.tree.read(source.file).decode("utf-8", "replace"))
    except Unreadable:
        return ""


def _letters(text: str) -> str:
    """What tells a text from others, whatever blanks, marks and unseen characters it has."""
    return NO_LETTER.sub("", text)


def reimported(
    project: ProjectFolder, briefing: Briefing, record: Record, article: ImportedArticle
) -> Reimported:
    """Hold a stored article against the page as it is now.

    Raises:
        EnvironmentFault: what is stored cannot be read.
    """
    seeds = read_seeds(project.tree, briefing)
    seed = seeds.by_source.get(record.id)
    if seed is None:
        raise EnvironmentFault(f"what is stored of '{record.id}' cannot be read; briefing check")
    old = [seed.text.words_at(line) for line in seed.text.lines]
    new = article.text.splitlines()
    labels = [line.label for line in article.lines]
    changes: list[str] = []
    fresh: list[int] = []
    for what, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            for before, after in zip(range(i, j), range(k, m), strict=True):
                labels[after] = seed.text.label_of(seed.text.lines[before].start) or labels[after]
            continue
        gone = [number for number in range(i, j) if old[number].strip()]
        changes += [f"- line {number + 1}: {_shown(old[number])}" for number in gone]
        changes += [f"+ line {number + 1}: {_shown(new[number])}" for number in range(k, m)]
        fresh += range(k + 1, m + 1)
    layout = dict(enumerate(labels, 1))
    text = SourceText.of(article.text, layout, language=seed.source.language)
    anchors = (each for each in find_anchors(briefing, seeds) if each.source == record.id)
    moves = tuple(move for anchor in anchors for move in _moves(anchor, text))
    return Reimported(seed, article, tuple(labels), tuple(changes), moves, tuple(fresh))


def replace(project: ProjectFolder, again: Reimported, data: bytes) -> tuple[str, ...]:
    """Store the page as it is now: text, original, their hashes and the layout.

    Raises:
        EnvironmentFault: the fact file is written in an unusual way, or the disk refuses.
    """
    source = again.seed.source
    file = file_at(project, again.seed.record.path)
    stored = {source.file: again.article.text.encode()}
    if source.original:
        stored[source.original.file] = data
    return store_all(project, [_described(file, again, data)], stored)


def _described(file: WrittenFile, again: Reimported, data: bytes) -> WrittenFile:
    """The fact file with the new hashes and the new layout; all else stays."""
    node = again.seed.record.node
    edits = [
        (
            _stretch(file, node, ("sha256",)),
            hashlib.sha256(again.article.text.encode()).hexdigest(),
        ),
        (_with_comment(file, *_stretch(file, node, ("layout",))), _layout(again.labels)),
    ]
    if again.seed.source.original:
        digest = hashlib.sha256(data).hexdigest()
        edits.append((_stretch(file, node, ("original", "sha256")), digest))
    edits += _mark(file, again)
    for (start, end), words in sorted(edits, reverse=True):
        file = file.with_words(start, end, words)
    if file.is_broken:
        raise NotEditable(f"{file.path} is written in an unusual way; change it by hand")
    return file


def _mark(file: WrittenFile, again: Reimported) -> Iterator[tuple[tuple[int, int], str]]:
    """The mark that says of the labels of new lines that nobody has confirmed them."""
    node, marked = again.seed.record.node, again.seed.source.guessed
    if not again.new or "layout" in marked:
        return
    lines = f"line{'s' if len(again.new) > 1 else ''} {in_ranges(again.new)}"
    why = f"layout: 'imported again, with {lines} new'"
    if not marked:
        end = _with_comment(file, *_stretch(file, node, ("layout",)))[1]
        row = " " * (_column(node, "layout") - 1)
        yield (end, end), f"\n{row}guessed: {{{why}}}"
        return
    first = next(iter(marked))
    start, end = _stretch(file, node, ("guessed",))
    if file.text[start] == "{":
        yield (end - 1, end - 1), f", {why}"
    else:
        row = " " * (_column(at(node, ("guessed",)), first) - 1)
        yield (start, start), f"{why}\n{row}"


def _stretch(file: WrittenFile, node: Node, location: tuple[str, ...]) -> tuple[int, int]:
    return file.stretch(at(node, location).place)


def _with_comment(file: WrittenFile, start: int, end: int) -> tuple[int, int]:
    """A stretch with the comment behind it, which is of its last line."""
    behind = re.compile(r"[ ]+#[^\r\n]*").match(file.text, end)
    return start, behind.end() if behind else end


def _column(node: Node, name: str) -> int:
    """The column of a field's name."""
    assert isinstance(node, Mapping)
    return node.by_key[name][0].place.column


def _layout(labels: tuple[Label, ...]) -> str:
    """The layout on one line."""
    ranges, number = [], 1
    for label, group in groupby(labels):
        last = number + len(list(group)) - 1
        ranges.append(f'"{number}-{last}": {label}' if last > number else f'"{number}": {label}')
        number = last + 1
    return f"{{{', '.join(ranges)}}}"


def _moves(anchor: Anchor, text: SourceText) -> Iterator[str]:
    """Where the words of a piece of evidence stand now, if it is not where they stood."""
    if not anchor.matches:
        return
    selector = anchor.selector
    words = QuoteSelector(selector.exact, selector.prefix, selector.suffix)
    is_unique = anchor.is_evidence and not anchor.is_quotation
    found = locate(words, text, None, unique=is_unique)
    name, before = anchor.owner.id, anchor.matches[0].line
    if not isinstance(found, Found):
        yield f"{name}: lost from line {before}: {_shown(selector.exact)}"
    elif found.matches[0].line != before:
        yield f"{name}: moves from line {before} to line {found.matches[0].line}"


def _shown(words: str) -> str:
    plain = visible(" ".join(words.split()))
    return f"{plain[:SHOWN]}…" if len(plain) > SHOWN else plain
