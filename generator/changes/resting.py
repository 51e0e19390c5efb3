"""What sums up facts that changed, and says the same as before."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.changes.card import LEAST, Card, Class
from generator.decode import Briefing, Record
from generator.diagnostics import Place
from generator.markup import references
from generator.model import FactRef, ProseText, Section, Summary, walk

OF_ITS_OWN = frozenset({"text", "facts"})
"""Fields of a summary that somebody changes who looks at it again."""


@dataclass(frozen=True, slots=True)
class Resting:
    """A sentence of the summary or a section that nobody changed, and what it rests on."""

    id: str
    kind: str
    place: Place
    on: tuple[str, ...]
    """The ids of the entries it cites that say anything else now, or hold no more."""


def resting_on(cards: Iterable[Card], new: Briefing) -> Iterator[Resting]:
    """The answer, key points and sections that cite what changed in more than notes and marks.

    Args:
        cards: what changed.
        new: the briefing as it is now.
    """
    weighty = [card for card in cards if not LEAST.issuperset(card.classes)]
    changed = {card.id for card in weighty}
    seen = {card.id for card in weighty if _is_seen(card)}
    for record in new.of(Summary, Section):
        on = tuple(sorted(changed.intersection(_cited(record))))
        if on and record.id not in seen:
            yield Resting(record.id, record.kind.noun, record.start(), on)


def _is_seen(card: Card) -> bool:
    """Whether somebody wrote or looked at what it is about."""
    return Class.NEW in card.classes or any(field.name in OF_ITS_OWN for field in card.fields)


def _cited(record: Record) -> Iterator[str]:
    """The ids that an entry names in its texts and as what it rests on."""
    for location, value in walk(record.entry):
        if location and location[0] in OF_ITS_OWN:
            if isinstance(value, ProseText):
                yield from (one.target for one in references(value))
            elif isinstance(value, FactRef):
                yield value
