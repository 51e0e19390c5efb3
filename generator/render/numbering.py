"""Citations as numbered markers, in the order in which a page shows them, or as links."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from itertools import count
from operator import is_
from typing import Any

from generator.gathering import grouped
from generator.render.views import Cite, LinkView, Piece

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


def bracketed(
    shown: Sequence[Piece], outlet: Callable[[str], str], way: Callable[[str, str], LinkView]
) -> Iterator[Piece]:
    """A text with links for its citations: `(TASS)`, of several facts of one outlet `(TASS 1, 2)`.

    An outlet is named once. Where one comes again, the links of the whole text are numbered.

    Args:
        shown: the text, whose citations have no numbers yet.
        outlet: the short name of where a fact comes from.
        way: the link to a fact with some words.
    """
    groups = [grouped(piece.cite.facts, outlet) if piece.cite else {} for piece in shown]
    outlets = [name for group in groups for name in group]
    comes_again, throughout = len(outlets) > len({*outlets}), count(1)
    for piece, group in zip(shown, groups, strict=True):
        sign = "("
        for name, keys in group.items():
            numbers = throughout if comes_again else count(1)
            for key in keys:
                number = str(next(numbers)) if comes_again or keys[1:] else ""
                words = f"{name} {number}".rstrip() if name in outlets else number
                yield from (Piece(words=sign), Piece(link=way(key, words)))
                outlets = [one for one in outlets if one != name]
                sign = ", "
        yield Piece(words=")") if group else piece
