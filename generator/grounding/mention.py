"""What a fact mentions, and whether it stands in the article: the values that the stage makes."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from generator.decode import Record
from generator.model import Location
from generator.text import Span


class Aspect(Enum):
    """What of an entry is grounded; there is a rule for each."""

    VALUE = auto()
    WHOLE = auto()
    UNIT = auto()
    BOUND = auto()
    CHANGE = auto()
    PERIOD = auto()
    DATE = auto()
    NAME = auto()
    ROLE = auto()
    TEXT = auto()
    LANGUAGE = auto()
    TRANSLATION = auto()
    PROSE = auto()
    VOICE = auto()
    ABSENCE = auto()
    SHARED = auto()
    UNSOURCED = auto()
    STANCE = auto()
    HAPPENED = auto()
    STATUS = auto()
    NEGATION = auto()
    CERTAINTY = auto()
    EXTENT = auto()
    SENSE = auto()
    CAUSE = auto()
    WORDING = auto()
    TIE = auto()
    QUOTED = auto()
    NARRATED = auto()
    SPEAKER = auto()


class How(Enum):
    """How it is known."""

    STATED = auto()
    """It stands in the article."""
    INFERRED = auto()
    """The editor concludes it and says how."""
    MISSING = auto()
    """Neither."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One number, date, name or other statement of an entry, and where it stands.

    Args:
        owner: the entry.
        location: the field that mentions it.
        aspect: what sort of thing it is.
        what: it, as words.
        how: how it is known.
        source: the source in which it stands; None unless it is stated.
        span: where, as offsets into the stored text.
        why: the editor's reason where it is inferred, what is wrong where it is missing.
        help: the way out where it is missing.
    """

    owner: Record
    location: Location
    aspect: Aspect
    what: str
    how: How
    source: str | None = None
    span: Span | None = None
    why: str = ""
    help: str = ""


class Subject(NamedTuple):
    """What is to be grounded, before it is known how."""

    owner: Record
    location: Location
    aspect: Aspect
    what: str

    def missing(self, why: str, way_out: str) -> Mention:
        """It is not grounded: what is wrong, and the way out."""
        return Mention(*self, How.MISSING, why=why, help=way_out)

    def inferred(self, why: str) -> Mention:
        """The editor concludes it, for this reason."""
        return Mention(*self, How.INFERRED, why=why)

    def stated(self, source: str | None = None, span: Span | None = None) -> Mention:
        """It stands in an article, there."""
        return Mention(*self, How.STATED, source, span)
