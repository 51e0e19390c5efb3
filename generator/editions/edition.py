"""An edition of a briefing, and the history that they make up."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from generator.changes import Changes, Class, EntryChange

UNCOMMITTED = "not-committed"
"""What the page of that is called which is in no commit."""
FULL, CARD = 180_000, 700  # bytes of HTML for what changed on one page, and for one entry of it
OF_PUBLISHED = frozenset(Class) - {Class.NEW, Class.RENAMED, Class.NOTE_ONLY, Class.TYPOGRAPHY}
"""In what something changes that readers were told: only that can be a correction."""


@dataclass(frozen=True)
class Edition:
    """A published commit in which a briefing says anything else than in the one before."""

    commit: str
    """Its full name; empty for what lies in the work tree and is in no commit yet."""
    seconds: int
    """When it was committed, since 1970; 0 for what is in no commit."""
    changes: Changes
    reasons: tuple[str, ...] = ()
    """Why it corrects what was published: its `Correction:` trailers."""
    is_first: bool = False
    """Whether the briefing begins with it; what is new in it is not listed."""

    @property
    def at(self) -> dt.datetime:
        """When it was committed."""
        return dt.datetime.fromtimestamp(self.seconds, dt.UTC)

    @property
    def day(self) -> str:
        """The day it was committed, in UTC: `2026-11-26`; empty for what is in no commit."""
        return self.at.date().isoformat() if self.commit else ""

    @property
    def id(self) -> str:
        """What its page is called: `2026-11-26-97c71d02`."""
        return f"{self.day}-{self.commit[:8]}" if self.commit else UNCOMMITTED

    @cached_property
    def cards(self) -> tuple[EntryChange, ...]:
        """What says anything else, the weightiest first."""
        order = tuple(Class)
        of_meaning = (card for card in self.changes.cards if card.is_of_meaning)
        return tuple(sorted(of_meaning, key=lambda card: order.index(card.classes[0])))

    @cached_property
    def told(self) -> tuple[EntryChange, ...]:
        """Those of them that one page has room for."""
        ends = accumulate(CARD + card.extent for card in self.cards)
        return self.cards[: bisect_right(tuple(ends), FULL)]

    @cached_property
    def corrections(self) -> tuple["Correction", ...]:
        """What it says that it corrects.

        A reason that begins with ids (`fined, paid: …`) is about these entries; any other one about
        all that its commit changed of what was published.
        """
        return tuple(_correction(self, why, at) for at, why in enumerate(self.reasons, 1))

    @property
    def extent(self) -> int:
        """How many characters its reasons have."""
        return sum(map(len, self.reasons))

    @property
    def says_more(self) -> bool:
        """Whether there is anything to read of it on a page of its own."""
        return bool(self.cards or self.changes.unread)


class Correction(NamedTuple):
    """Something published that was wrong, why, and what became of it."""

    edition: Edition
    why: str
    cards: tuple[EntryChange, ...]
    number: int
    """Which of the reasons of its edition it has."""
    named: tuple[EntryChange, ...] = ()
    """The entries that it names, if it does not mean all that changed."""

    @property
    def id(self) -> str:
        """What tells it from all others."""
        return f"{self.edition.id}-{self.number}"

    @property
    def extent(self) -> int:
        """How many characters it has, with the fields that it is about."""
        return len(self.why) + sum(card.extent for card in self.cards)


@dataclass(frozen=True)
class History:
    """All that is known of how a briefing became what it is."""

    editions: tuple[Edition, ...] = ()
    """The newest first."""
    commit: str = ""
    """The one that the project lies at; empty where there is no history."""
    depth: int = 0
    """How many commits of the published branch are known."""
    is_whole: bool = True
    """Whether nothing came before them."""
    recorded: str = ""
    """The day since which it is written down what was published; empty where it is not."""

    @cached_property
    def committed(self) -> tuple[Edition, ...]:
        """The editions that are in a commit."""
        return tuple(one for one in self.editions if one.commit)

    @cached_property
    def last(self) -> Mapping[str, tuple[Edition, EntryChange]]:
        """The edition in which each entry was changed last, and how, by its id."""
        found: dict[str, tuple[Edition, EntryChange]] = {}
        for edition in self.editions:
            for card in edition.cards:
                found.setdefault(card.id, (edition, card))
        return found

    @property
    def first(self) -> Edition | None:
        """The edition that the briefing began with, if that is known."""
        oldest = self.editions[-1] if self.editions else None
        return oldest if oldest and oldest.is_first else None

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """What was corrected, the newest first.

        One that changed nothing of what was published is none.
        """
        each = (one for edition in self.committed for one in edition.corrections)
        return tuple(one for one in each if one.cards)


def _correction(edition: Edition, why: str, number: int) -> Correction:
    cards = tuple(card for card in edition.cards if not OF_PUBLISHED.isdisjoint(card.classes))
    named, colon, rest = why.partition(":")
    ids = {one.strip() for one in named.split(",")}
    if colon and ids <= {id_ for card in edition.changes.cards for id_ in (card.id, card.was)}:
        meant = tuple(card for card in edition.cards if not ids.isdisjoint((card.id, card.was)))
        about = tuple(card for card in meant if card in cards)
        return Correction(edition, rest.strip(), about, number, meant)
    return Correction(edition, why, cards, number)


UNKNOWN = History()
"""Where there is no Git, or none of the briefing in it."""
