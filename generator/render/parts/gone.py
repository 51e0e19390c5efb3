"""What was on a page before: entries that were renamed, moved or withdrawn."""

from dataclasses import replace

from generator.decode import Record, holds
from generator.model import Withdrawn
from generator.model.entries import ReadOn
from generator.render.cutting import grouped
from generator.render.desk import Desk, plain
from generator.render.views import Gone
from generator.render.wording import shortened
from generator.wordings import _

LINK = 90  # characters of a key point that make a link


def gone_from(desk: Desk) -> tuple[Gone, ...]:
    """Where every old fragment of a page leads on; the lines of an article's page do it, too.

    What was withdrawn for one reason is told once.
    """
    records = desk.addresses.former.get(desk.page, {})
    pages = {leaves.home for leaves in desk.addresses.leaves.values()}
    each = (
        gone(desk, old, record)
        for old, record in records.items()
        if old and not (desk.page in pages and old == record.id in desk.addresses.apart)
    )
    return tuple(
        replace(first, others=tuple(one.id for one in others))
        for first, *others in grouped(each, lambda one: (one.title, one.why, one.link)).values()
    )


def gone(desk: Desk, old: str, record: Record) -> Gone:
    """Why an entry is gone, or where it is now; `old` is the id that it had here."""
    if holds(record, Withdrawn):
        return Gone(old, _("Withdrawn"), _("Withdrawn: {why}").format(why=record.entry.withdrawn))
    title = _("Moved") if old == record.id else _("Renamed")
    is_of_briefing = record.entry.read_on is ReadOn.BRIEFING
    words = shortened(plain(desk, record.entry.sentence), LINK) if is_of_briefing else ""
    return Gone(old, title, _("This entry has a new address."), desk.link(record.id, words))
