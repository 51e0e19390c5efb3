"""When a fact changed last, and what it said before."""

from generator.changes import Class
from generator.render.desk import Desk
from generator.render.pages.changes import day_of, place_of
from generator.render.views import Link, Row

CHANGED, SINCE = "Last changed", "In the briefing since"


def lately(desk: Desk, key: str) -> tuple[Row, ...]:
    """The last change of an entry, with the way to its old words; nothing where none is known."""
    history = desk.addresses.history
    if key in history.last:
        edition, card = history.last[key]
        words = Link("what it said before", desk.to(place_of(desk.addresses, edition, card)))
        if Class.NEW in card.classes:
            return (Row(SINCE, day_of(edition)),)
        return (Row(CHANGED, f"{day_of(edition)}: {', '.join(card.classes)}", (words,)),)
    first = history.first
    return (Row(SINCE, f"{day_of(first)}, and the same ever since"),) if first else ()
