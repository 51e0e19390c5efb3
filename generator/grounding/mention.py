"""What a fact mentions, and whether it stands in the article: the values that the stage makes."""

from dataclasses import dataclass
from enum import Enum, auto

from generator.decode import Record
from generator.model import Location
from generator.text import Span


class Aspect(Enum):
    """What of an entry is grounded; there is a rule for each."""

    VALUE = auto()
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


def missing(
    owner: Record, location: Location, aspect: Aspect, what: str, why: str, way_out: str
) -> Mention:
    """Something that is not grounded."""
    return Mention(owner, location, aspect, what, How.MISSING, why=why, help=way_out)


def inferred(owner: Record, location: Location, aspect: Aspect, what: str, why: str) -> Mention:
    """Something that the editor concludes."""
    return Mention(owner, location, aspect, what, How.INFERRED, why=why)


def stated(
    owner: Record,
    location: Location,
    aspect: Aspect,
    what: str,
    source: str | None = None,
    span: Span | None = None,
) -> Mention:
    """Something that stands in the article."""
    return Mention(owner, location, aspect, what, How.STATED, source, span)
