"""Did you mean …: the nearest known word to one that was mistyped."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process

NEAR_ENOUGH = 72  # below this, suggestions for short ids were more often wrong than right


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like `word`, or None where nothing is near enough to be meant."""
    best = process.extractOne(word.lower()[:100], sorted(known), scorer=fuzz.ratio)
    return best[0] if best is not None and best[1] >= NEAR_ENOUGH else None


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """A help sentence: the nearest known word, else `otherwise`."""
    found = nearest(word, known)
    return f"did you mean '{found}'?" if found else otherwise
