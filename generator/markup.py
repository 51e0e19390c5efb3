"""The only markup in our own texts: `[[id]]`, `[[id|words]]`, and a count, `[[count:kind]]`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.sentences import sentences

_REFERENCE = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]")
_COUNT = re.compile(r"count\s*:\s*(.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference in a text: the id it names, the words it shows if any, its offsets."""

    target: str
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Count:
    """A count of the briefing's own entries: what is counted, the words behind bars, its offsets.

    As an author writes it the words are the forms of a noun: `[[count:quotes|quote|quotes]]`. Once
    it is resolved they are what a reader sees, number first: `[[count:quotes|two|quotes]]`.
    """

    asked: str
    words: tuple[str, ...]
    start: int
    end: int

    @property
    def shown(self) -> str:
        """What a reader sees of a count that is resolved."""
        return " ".join(self.words)


MarkupPiece = str | Reference | Count
AFTER_A_CITATION = tuple(",.;:!?…")


def pieces(text: str) -> tuple[MarkupPiece, ...]:
    """Split a text into literal strings, references and counts; nothing else is markup."""
    if "[[" not in text:
        return (text,) if text else ()
    found: list[MarkupPiece] = []
    at = 0
    for match in _REFERENCE.finditer(text):
        if match.start() > at:
            found.append(text[at : match.start()])
        found.append(_piece(match))
        at = match.end()
    if at < len(text):
        found.append(text[at:])
    return tuple(found)


def references(text: str) -> tuple[Reference, ...]:
    """The references of a text, in order."""
    return tuple(piece for piece in pieces(text) if isinstance(piece, Reference))


def counts(text: str) -> tuple[Count, ...]:
    """The counts of a text, in order."""
    return tuple(piece for piece in pieces(text) if isinstance(piece, Count))


def unmarked(text: str, names: Mapping[str, str]) -> str:
    """A text of ours without its markup: names of actors and projects stay, citations go."""
    said, is_gone = "", False
    for piece in pieces(text):
        words = piece_in_words(piece, names)
        if is_gone and words.startswith(AFTER_A_CITATION):
            said = said.rstrip()
        said += words
        is_gone = not words
    return " ".join(said.split())


def piece_in_words(piece: MarkupPiece, names: Mapping[str, str] = MappingProxyType({})) -> str:
    """What a reader sees of a piece: a reference shows its words, or the name of what it names."""
    if isinstance(piece, Reference):
        return piece.words or names.get(piece.target, "")
    return piece if isinstance(piece, str) else piece.shown


def first_sentence(text: str, language: str) -> tuple[str, str]:
    """A text with markup, parted behind its first sentence; citations behind it stay with it.

    >>> first_sentence("It pays [[will-pay]]. Nobody asks.", "en")
    ('It pays [[will-pay]].', 'Nobody asks.')
    """
    found = pieces(text)
    spans = sentences("".join(map(piece_in_words, found)), language)
    left, at = spans[1].start if len(spans) > 1 else len(text), 0
    for piece in found:
        words = piece_in_words(piece)
        if left < len(words):
            cut = at + (left if isinstance(piece, str) else 0)
            return text[:cut].strip(), text[cut:].strip()
        left -= len(words)
        at += len(piece) if isinstance(piece, str) else piece.end - piece.start
    return text.strip(), ""


def _piece(match: re.Match[str]) -> Reference | Count:
    target, words = match[1].strip(), (match[2] or "").strip()
    count = _COUNT.fullmatch(target)
    if count is None:
        return Reference(target, words, match.start(), match.end())
    forms = tuple(form.strip() for form in words.split("|")) if words else ()
    return Count(" ".join(count[1].split()), forms, match.start(), match.end())
