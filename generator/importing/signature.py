"""The line below an article that says who wrote it and when, as printed papers have it."""

import re
from collections.abc import Sequence

from generator.dates import mentions
from generator.importing.labelling import Labelled
from generator.text import BODY

BELOW = 3  # lines below the last paragraph
LONGEST = 150  # characters of a line that signs an article
BESIDE = 3  # words beside a day: "Last updated on"
NAMED = 8  # words of a piece that says who wrote it, and where
PARTS = re.compile(r"(?:(?<!\b[0-9])(?<!\b[0-9]{2})\.|[,;|·•])\s+| [–—-] |[.\s]+$")


def signature(lines: Sequence[Labelled], language: str) -> int | None:
    """The index of the last line of the text, or one just below, that says only who and when.

    Args:
        lines: the lines of the page.
        language: BCP 47 tag that its dates are read in.
    """
    last = max((n for n, line in enumerate(lines) if line.label in BODY), default=len(lines))
    near = range(last, min(len(lines), last + BELOW + 1))
    return next((n for n in near if is_signed(lines[n].block.text, language)), None)


def is_signed(text: str, language: str) -> bool:
    """Whether a line has a day, and beside it nothing but names."""
    pieces = _pieces(text)
    dated = [piece for piece in pieces if _is_day(piece, language)]
    return len(text) <= LONGEST and bool(dated) and all(map(is_name, set(pieces) - set(dated)))


def signed_by(text: str, language: str) -> str:
    """Who a line that signs an article names first; nothing where it is nobody."""
    names = (each for each in _pieces(text) if not _is_day(each, language))
    return next((each for each in names if len(each.split()) > 1 and is_name(each)), "")


def is_name(piece: str) -> bool:
    """Whether words are as names are, a preposition among them: `Ada Lindt in Elva`."""
    words = piece.split()
    small = [word for word in words if word[0].islower()]
    return len(words) <= NAMED and len(small) <= 1 and words[-1][0].isupper()


def _pieces(text: str) -> list[str]:
    return [piece for piece in map(str.strip, PARTS.split(text)) if piece]


def _is_day(piece: str, language: str) -> bool:
    found = [
        each for each in mentions(piece, language or "en") if each.first.day and each.first.year
    ]
    if len(found) != 1:
        return False
    beside = piece[: found[0].start] + piece[found[0].end :]
    return len(beside.split()) <= BESIDE
