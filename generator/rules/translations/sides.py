"""What stands on one side of a translation only, and what follows from it.

A thing told in words may be told on the other side in a form that is not known here, so it proves
nothing unless the other side has one of the same sort too many. Digits are read in every language.
"""

from collections.abc import Iterable
from typing import NamedTuple


class Lost(NamedTuple):
    """Words that the other side does not have in any form known here."""

    text: str
    is_in_translation: bool
    is_told_otherwise: bool = False
    """Whether the other side is known to say something else in its place."""

    def __str__(self) -> str:
        """The words and the side that they stand on."""
        translation, original = "the translation", "the original"
        sides = (translation, original) if self.is_in_translation else (original, translation)
        return f"'{self.text.strip()}' stands in {sides[0]} and not in {sides[1]}"


def proved(lost: Iterable[Lost]) -> str | None:
    """The first difference that only a mistake can make."""
    found = tuple(lost)
    if len({each.is_in_translation for each in found}) > 1:
        return str(found[0])
    return next((str(each) for each in found if each.is_told_otherwise or _has_digits(each)), None)


def asked(lost: Iterable[Lost]) -> str | None:
    """The first difference that another form of the same may make; none where one is proved."""
    found = tuple(lost)
    return str(found[0]) if found and not proved(found) else None


def _has_digits(lost: Lost) -> bool:
    return any(map(str.isdigit, lost.text))
