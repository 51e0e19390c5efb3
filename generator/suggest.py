"""Did you mean …: the nearest known word to one that was mistyped."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process

NEAR_ENOUGH = 72  # below this, suggestions for short ids were more often wrong than right
MAX_WORD = 100  # a longer word is no slip of the pen, and comparing takes time


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like `word`, or None where nothing is near enough to be meant."""
    choices = sorted(known)
    written = word[:MAX_WORD].lower()
    best = process.extractOne(written, choices, scorer=fuzz.ratio, score_cutoff=NEAR_ENOUGH)
    return None if best is None else best[0]


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """A help sentence: the nearest known word, else `otherwise`."""
    found = nearest(word, known)
    return f"did you mean '{found}'?" if found else otherwise
