"""Did you mean …: the nearest known word to one that was mistyped."""

import re
from collections.abc import Iterable

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

NEAR_ENOUGH = 72  # below this, suggestions for short ids were more often wrong than right
MAX_WORD = 100  # a longer word is no slip of the pen, and comparing takes time
MOST_SLIPS = 2  # letters left out, added, exchanged or swapped; one in words of up to four
_SHORT = 4
_DIGITS = re.compile("[0-9]+")


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


def close(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """The known words that `word` is a slip or two away from, where no other one is as near."""
    most = 1 if len(word) <= _SHORT else MOST_SLIPS
    written = word[:MAX_WORD].lower()
    found = process.extract(
        written, sorted(known), scorer=OSA.distance, score_cutoff=most, limit=None
    )
    least = min((distance for _, distance, _ in found), default=0)
    return tuple(one for one, distance, _ in found if distance == least)


def certain(word: str, known: Iterable[str]) -> str | None:
    """The one known word that is meant beyond doubt: close, and the same in its digits."""
    found = close(word, known)
    is_one = len(found) == 1 and _DIGITS.findall(word) == _DIGITS.findall(found[0])
    return found[0] if is_one else None
