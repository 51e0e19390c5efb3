"""What became of an entry lately: who reviewed it, when it changed last, what it said before."""

from generator import dates
from generator.changes import Class
from generator.decode import Record
from generator.render.desk import Desk
from generator.render.parts.naming import day_of, edition_place
from generator.render.views import LinkView, Row
from generator.reviewing import is_reviewed
from generator.wordings import N_, _

CHANGED, SINCE = N_("Last changed"), N_("In the briefing since")


def reviewed_by(desk: Desk, record: Record) -> tuple[Row, ...]:
    """Who reviewed an entry as it is, and when; nothing where nobody did."""
    review = record.entry.reviewed
    if review is None or not is_reviewed(desk.annotated, record):
        return ()
    told = _("{by}, {day}").format(by=review.by, day=dates.display(review.date))
    return (Row(_("Reviewed by a second reader"), told),)


def lately(desk: Desk, key: str) -> tuple[Row, ...]:
    """The last change of an entry, with the way to its old words; nothing where none is known."""
    history = desk.addresses.history
    if key in history.last:
        edition, card = history.last[key]
        words = LinkView(
            _("what it said before"), desk.to(edition_place(desk.addresses, edition, card))
        )
        if Class.NEW in card.classes:
            return (Row(_(SINCE), day_of(edition)),)
        return (
            Row(
                _(CHANGED),
                f"{day_of(edition)}: {', '.join(one.words for one in card.classes)}",
                (words,),
            ),
        )
    first = history.first
    return (
        (Row(_(SINCE), _("{day}, and the same ever since").format(day=day_of(first))),)
        if first
        else ()
    )
