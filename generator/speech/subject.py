"""Whom a verb of saying makes speak, and how that is told."""

from dataclasses import dataclass
from enum import Enum, auto


class SubjectKind(Enum):
    """How a subject is told."""

    NAMED = auto()
    """By the name of a registered actor."""
    POINTED = auto()
    """By a pronoun, a description, or by nothing but the form of the verb."""
    UNKNOWN = auto()
    """By a name that no register has."""


class NamePlace(Enum):
    """Where in a piece of a clause a name stands."""

    BEGINS = auto()
    ENDS = auto()
    ANYWHERE = auto()


@dataclass(frozen=True)
class Subject:
    """Whom a verb of saying makes speak.

    Args:
        kind: how that is told.
        owners: the actors who bear the name.
        words: the words that tell it.
        beside: other actors named inside the description, such as those it works for.
        place: where the clause begins, as an offset into the paragraph.
    """

    kind: SubjectKind
    owners: frozenset[str] = frozenset()
    words: str = ""
    beside: frozenset[str] = frozenset()
    place: int = 0
