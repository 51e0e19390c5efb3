"""What stands on one side of a translation only, and what follows from it.

What one side has and the other has not may stand there in a form that is not known here: it is
proved only where the other side has another one of the same sort that this side has not.
"""

from collections.abc import Iterable
from typing import NamedTuple


class Lost(NamedTuple):
    """Words that the other side does not have in any form known here.

    Args:
        text: the words.
        is_in_translation: the side they stand on.
        sort: what they tell: `year`, `name`, the unit of a number; "" for a number without one.
        worth: what they come to: another one of the same sort is another thing.
        is_certain: whether they mean that in any language: digits, a month, a registered name.
    """

    text: str
    is_in_translation: bool
    sort: str
    worth: object
    is_certain: bool = True

    def __str__(self) -> str:
        """The words and the side that they stand on."""
        translation, original = "the translation", "the original"
        sides = (translation, original) if self.is_in_translation else (original, translation)
        return f"'{self.text.strip()}' stands in {sides[0]} and not in {sides[1]}"

    def excludes(self, other: "Lost") -> bool:
        """Whether both are certain, and one stands in the place of the other."""
        is_other = self.worth != other.worth
        is_same_sort = self.sort == other.sort or (is_other and not (self.sort and other.sort))
        is_either = is_same_sort if is_other else self.sort != other.sort
        return self.is_certain and other.is_certain and is_either


def proved(lost: Iterable[Lost]) -> str | None:
    """The first difference that only a mistake can make."""
    found = tuple(lost)
    for here in found:
        for there in found:
            if here.is_in_translation > there.is_in_translation and here.excludes(there):
                ours, theirs = here.text.strip(), there.text.strip()
                return f"the original has '{theirs}' where the translation has '{ours}'"
    return None


def asked(lost: Iterable[Lost]) -> str | None:
    """The first difference that another form of the same may make; none where one is proved."""
    found = tuple(lost)
    return str(found[0]) if found and not proved(found) else None
