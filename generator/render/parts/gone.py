"""What was on a page before: entries that were renamed, moved or withdrawn."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.decode import Record, holds
from generator.gathering import grouped
from generator.model import Withdrawn
from generator.model.entries import ReadOn
from generator.page import address_of
from generator.render.addresses import Addresses
from generator.render.desk import Desk, plain
from generator.render.room import bulk, fitting
from generator.render.views import Gone, LinkView
from generator.render.wording import shortened
from generator.wordings import _

LINK = 90  # characters of a key point that make a link
ROOM = 20_000  # bytes of HTML for what became of entries; on a page of its own there is more room


@dataclass(frozen=True, slots=True)
class Was:
    """An entry under the id that it had on a page."""

    id: str
    record: Record

    @property
    def extent(self) -> int:
        """About how many bytes of HTML it takes to say what became of it."""
        return bulk((self.id, getattr(self.record.entry, "withdrawn", "")))


def gone_from(desk: Desk) -> tuple[Gone, ...]:
    """Where every old fragment of a page leads on; what there is no room for is told apart."""
    shown, left = parted(desk)
    if not left:
        return shown
    title = _("{number} more").format(number=len(left))
    onward = LinkView(_("Read on"), desk.to(gone_page(desk.page)))
    return (*shown, Gone(left[0], title, "", onward, left[1:]))


def parted(desk: Desk) -> tuple[tuple[Gone, ...], tuple[str, ...]]:
    """What a page has room to tell of what was on it, and the ids of the rest."""
    each = told_of(desk, were_on(desk.addresses, desk.page))
    shown = fitting(each, ROOM)
    return shown, tuple(id_ for one in each[len(shown) :] for id_ in (one.id, *one.others))


def were_on(addresses: Addresses, page: str) -> tuple[Was, ...]:
    """What was on a page at a fragment; the lines of an article's page keep theirs."""
    return tuple(
        Was(old, record)
        for old, record in addresses.former.get(page, {}).items()
        if old and not (page in addresses.of_articles and old == record.id in addresses.apart)
    )


def told_of(desk: Desk, each: Iterable[Was]) -> tuple[Gone, ...]:
    """What became of entries; what was withdrawn for one reason is told once."""
    views = (gone(desk, one.id, one.record) for one in each)
    return tuple(
        replace(first, others=tuple(one.id for one in others))
        for first, *others in grouped(views, lambda one: (one.title, one.why, one.link)).values()
    )


def gone_page(page: str) -> str:
    """Where it is told of all that was on a page and for which it has no room."""
    return f"{address_of(page)}by/gone.md"


def gone(desk: Desk, old: str, record: Record) -> Gone:
    """Why an entry is gone, or where it is now; `old` is the id that it had here."""
    if holds(record, Withdrawn):
        return Gone(old, _("Withdrawn"), _("Withdrawn: {why}").format(why=record.entry.withdrawn))
    title = _("Moved") if old == record.id else _("Renamed")
    is_of_briefing = record.entry.read_on is ReadOn.BRIEFING
    words = shortened(plain(desk, record.entry.sentence), LINK) if is_of_briefing else ""
    return Gone(old, title, _("This entry has a new address."), desk.link(record.id, words))
