"""The markers of a page numbered, once all that it shows is known, in the order it shows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from operator import is_
from typing import Any

from generator.render.views import Cite

ROOM = 255_000  # bytes of HTML, as extents count them, for the cards of one page
AGAIN = 4  # times that a fact is cited again take as much as one that stands there in full
CardNumbers = dict[tuple[str, ...], int]
"""The number of each card, by the facts on it."""


def numbered(views: Mapping[str, Any], spared: int = 0) -> tuple[dict[str, Any], CardNumbers]:
    """The same views with numbers on their markers, and the cards that are due, in order.

    Markers of the same facts have one number. Views, and the fields of each, are gone through in
    the order in which they are written; so a template shows them in this order. Markers for which
    there is no room on the page have no number and no card: they are links to their facts.

    Args:
        views: of one page.
        spared: bytes of HTML that its cards are not to take.
    """
    due = _Due(ROOM - spared)
    return {name: _numbered(view, due) for name, view in views.items()}, due.numbers


@dataclass(slots=True)
class _Due:
    """The cards of a page so far, the facts on them, and how much room they take."""

    room: int
    numbers: CardNumbers = field(default_factory=dict)
    facts: set[str] = field(default_factory=set)
    taken: int = 0

    def number(self, cite: Cite) -> int:
        """The number of a marker; 0 if there is no room for its card."""
        if cite.facts not in self.numbers:
            each = zip(cite.facts, cite.extents, strict=True)
            needed = sum(size // AGAIN if key in self.facts else size for key, size in each)
            if self.taken + needed > self.room:
                return 0
            self.taken += needed
            self.facts.update(cite.facts)
            self.numbers[cite.facts] = len(self.numbers) + 1
        return self.numbers[cite.facts]


def card_id(number: int) -> str:
    """The id of a card; no entry can have an underscore in its id."""
    return f"ev_{number}"


def _numbered(view: Any, due: _Due) -> Any:
    if isinstance(view, Cite):
        number = due.number(view)
        return replace(view, number=number, card=card_id(number)) if number else view
    if isinstance(view, tuple):
        parts = tuple(_numbered(one, due) for one in view)
        return view if all(map(is_, parts, view)) else parts
    if not is_dataclass(view) or isinstance(view, type):
        return view
    below = {one.name: getattr(view, one.name) for one in fields(view)}
    found = {name: _numbered(value, due) for name, value in below.items()}
    changed = {name: value for name, value in found.items() if value is not below[name]}
    return replace(view, **changed) if changed else view
