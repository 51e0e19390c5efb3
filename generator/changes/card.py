"""What became of one entry: its classes, and its fields old and new, word by word."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from generator.diagnostics import Place
from generator.text.folding import fold
from generator.text.terms import ClosedTerm

MOST_WORDS = 4000  # of one value; longer ones are shown whole, old and new
_WORD = re.compile(r"\S+")


class WordStep(StrEnum):
    """What became of some words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


class DiffPiece(NamedTuple):
    """Some words of the old value, of the new one, or of both."""

    step: WordStep
    words: str


def word_diff(old: str, new: str, *, to_the_letter: bool = True) -> tuple[DiffPiece, ...]:
    """Both values word by word, what was removed before what took its place.

    Args:
        old: the one value; blank where there was none.
        new: the other one.
        to_the_letter: whether words differ that are equal in all but their marks.
    """
    before, after = _WORD.findall(old), _WORD.findall(new)
    if max(len(before), len(after)) > MOST_WORDS:
        return _pieces((WordStep.REMOVED, before), (WordStep.ADDED, after))
    steps: list[tuple[WordStep, list[str]]] = []
    keys = [words if to_the_letter else _unmarked(words) for words in (before, after)]
    for step in Levenshtein.opcodes(*keys):
        gone = before[step.src_start : step.src_end]
        come = after[step.dest_start : step.dest_end]
        if step.tag == "equal":
            steps.append((WordStep.SAME, come))
        else:
            steps += [(WordStep.REMOVED, gone), (WordStep.ADDED, come)]
    return _pieces(*steps)


def _unmarked(words: list[str]) -> list[str]:
    return [fold(word).typographic for word in words]


def _pieces(*steps: tuple[WordStep, list[str]]) -> tuple[DiffPiece, ...]:
    return tuple(DiffPiece(step, " ".join(words)) for step, words in steps if words)


class Class(ClosedTerm):
    """In what an entry changed, the weightiest first."""

    NEW = "new", "It was not there before."
    WITHDRAWN = "withdrawn", "It no longer holds, and says why."
    RESTORED = "restored", "It was withdrawn and holds again."
    REMOVED = "removed", "It is gone, and left no entry in its place."
    RENAMED = "renamed", "It has another id; the old ones stand in `formerly`."
    VALUE = "value", "What it states: a number, a tie, a status, what it is about."
    EVIDENCE = "evidence", "The words of the source that it rests on, or the source."
    DATE = "date", "The day or period it tells or holds for."
    SPEAKER = "speaker", "Who says it, in what capacity, and through whom it reached us."
    STANCE = "stance", "What the one who says it does by saying it."
    WORDING = "wording", "Our words for it: text, title, translation, name."
    NOTE_ONLY = "note only", "The editor's notes, reasons, tags and settings, and nothing else."
    TYPOGRAPHY = "typography", "Quotation marks, dashes, blanks, and nothing else."


FIELDS: Mapping[Class, tuple[str, ...]] = MappingProxyType(
    {
        Class.RENAMED: ("id", "formerly"),
        Class.VALUE: (
            *("entry", "kind", "subject", "predicate", "object", "project", "status", "happened"),
            *("measure", "value", "unit", "bound", "change", "compare", "venue", "occasion"),
            *("about", "links", "rank", "confidence", "country", "language", "rights", "url"),
            "archived",
        ),
        Class.EVIDENCE: (
            *("source", "exact", "prefix", "suffix", "evidence", "words", "sources", "facts"),
            *("file", "sha256", "original", "layout", "unused"),
        ),
        Class.DATE: ("date", "period", "as_of", "published"),
        Class.SPEAKER: (
            *("by", "voice", "role", "to", "via", "publisher", "byline", "chain", "editors"),
        ),
        Class.STANCE: ("stance",),
        Class.WORDING: (
            *("title", "question", "text", "translation", "description", "names", "forms"),
            *("why", "withdrawn", "vocabulary", "glossary"),
        ),
        Class.NOTE_ONLY: (
            *("notes", "tags", "inferred", "guessed", "read_by", "settled", "waive", "doubts"),
            "reviewed",
            "settings",
        ),
    }
)
"""What a change of a field is. `entry` is what kind of entry it is, a claim or an event."""
OF_FIELD = {name: class_ for class_, names in FIELDS.items() for name in names}
FIELD_ORDER = tuple(OF_FIELD)
"""The fields in the order in which a card has them."""
LEAST = frozenset({Class.NOTE_ONLY, Class.TYPOGRAPHY})
"""Classes of which nothing is said where an entry changed in more than them."""


@dataclass(frozen=True, slots=True)
class ChangedField:
    """A field and what it said, blank where it was left out."""

    name: str
    class_: Class
    old: str
    new: str

    @property
    def words(self) -> tuple[DiffPiece, ...]:
        """Both values, word by word."""
        is_typography = self.class_ is Class.TYPOGRAPHY
        return word_diff(self.old, self.new, to_the_letter=is_typography)


@dataclass(frozen=True, slots=True)
class EntryChange:
    """What became of one entry."""

    id: str
    """The id it has, or had if it is gone."""
    was: str
    """The id it had before; the same if it was not renamed or was not there."""
    kind: str
    """What such an entry is called."""
    speaker: str | None
    """The name of who says it; None for what nobody says."""
    heading: str
    """The words it is listed under."""
    place: Place
    """Where it is written; where it was, if it is gone."""
    classes: tuple[Class, ...]
    fields: tuple[ChangedField, ...] = ()

    @property
    def extent(self) -> int:
        """How many bytes its fields have and had."""
        return sum(len(f"{one.old}{one.new}".encode()) for one in self.fields)

    @property
    def is_of_meaning(self) -> bool:
        """Whether it says anything else than before, not only with other marks."""
        return self.classes != (Class.TYPOGRAPHY,)


def classes_of(fields: tuple[ChangedField, ...], *more: Class) -> tuple[Class, ...]:
    """In what an entry changed, the weightiest first."""
    found = {*more, *(field.class_ for field in fields)}
    weighty = found - LEAST
    least = (one for one in Class if one in found)
    return tuple(one for one in Class if one in weighty) or tuple(least)[:1]
