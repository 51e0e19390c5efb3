"""How words to be found may be read: literally, with elisions, with declared insertions.

`…`, `...`, `[…]` and `(…)` leave words out; `[words]` puts the editor's own in. Both are read
literally first: an ellipsis or a bracket that stands in the source is matched as itself, also
beside others that are the editor's.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.text.characters import is_word_character
from generator.text.folding import INVISIBLES, normalise, typographic

MOST_TOKENS = 20  # elisions and insertions; what has more is no quotation
_TOKEN = re.compile(
    r"(?P<elision>\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3,})|(?P<insertion>\[[^\[\]]*\])"
)
_LEADING = re.compile(rf"^[\s{INVISIBLES}]+")
_TRAILING = re.compile(rf"(?<![\s{INVISIBLES}])[\s{INVISIBLES}]+$")


@dataclass(frozen=True, slots=True)
class ElidedPiece:
    """Words without a break: as written, normalised, and folded to be searched."""

    written: str
    normalised: str
    folded: str

    @classmethod
    def of(cls, written: str) -> "ElidedPiece":
        """Fold some words."""
        normalised = normalise(written)
        return cls(written.strip(), normalised, typographic(normalised))


@dataclass(frozen=True, slots=True)
class ElisionReading:
    """One way to read the words.

    Args:
        segments: what stands between elisions; each is pieces that stand side by side in the
            source, with insertions between them in the quotation.
        insertions: what the editor inserted, without brackets.
        glued: an insertion written into a word, such as `[un]able`.
        loose_end: `start` or `end` if an elision there could not be read literally.
    """

    segments: tuple[tuple[ElidedPiece, ...], ...]
    insertions: tuple[str, ...] = ()
    glued: str = ""
    loose_end: str = ""

    @property
    def text(self) -> str:
        """All its words, for looking at what they are."""
        return " ".join(piece.folded for segment in self.segments for piece in segment)


def readings(exact: str, stands: Callable[[str], bool]) -> Iterator[ElisionReading]:
    """The ways to read `exact`, the literal one first.

    Args:
        exact: the words to be found.
        stands: whether some folded words stand anywhere in the source.
    """
    yield ElisionReading(((ElidedPiece.of(exact),),))
    if "[" not in exact and "…" not in exact and "..." not in exact:
        return
    if sum(1 for _ in _TOKEN.finditer(exact)) > MOST_TOKENS:
        return
    split = _split(exact, lambda words: stands(typographic(normalise(words))))
    yield split
    declared = _split(exact, lambda _: False)
    if declared != split:
        yield declared


def _split(exact: str, is_literal: Callable[[str], bool]) -> ElisionReading:
    first, last = _content(exact)
    segments: list[list[str]] = [[""]]
    insertions: list[str] = []
    glued = loose = ""
    done = 0
    for found in _TOKEN.finditer(exact):
        segments[-1][-1] += exact[done : found.start()]
        done = found.end()
        if found["elision"] and is_literal(_with_neighbours(exact, *found.span())):
            segments[-1][-1] += found.group()
        elif found["elision"]:
            at_start = found.start() <= first
            if at_start or found.end() >= last:
                # Nothing precedes or follows it, so it leaves out nothing: it must stand there.
                loose = loose or ("start" if at_start else "end")
                segments[-1][-1] += found.group()
            else:
                segments.append([""])
        elif is_literal(found.group()):
            segments[-1][-1] += found.group()
        else:
            insertions.append(found.group()[1:-1].strip())
            glued = glued or _glued(exact, *found.span())
            segments[-1].append("")
    segments[-1][-1] += exact[done:]
    kept = [[ElidedPiece.of(piece) for piece in segment if piece.strip()] for segment in segments]
    parts = tuple(tuple(piece for piece in pieces if piece.folded) for pieces in kept)
    return ElisionReading(parts, tuple(insertions), glued, loose)


def _with_neighbours(exact: str, start: int, end: int) -> str:
    """An ellipsis with the word before it and the word after it."""
    first = exact.rfind(" ", 0, len(exact[:start].rstrip())) + 1
    last = exact.find(" ", len(exact) - len(exact[end:].lstrip()))
    return exact[first : last if last >= 0 else None]


def _content(exact: str) -> tuple[int, int]:
    """Where the words begin and end, white space and invisible characters aside."""
    blank = len(exact) - len(_LEADING.sub("", exact))
    return blank, len(_TRAILING.sub("", exact))


def _glued(exact: str, start: int, end: int) -> str:
    before = start > 0 and is_word_character(exact[start - 1])
    after = end < len(exact) and is_word_character(exact[end])
    return exact[start:end] if before or after else ""
