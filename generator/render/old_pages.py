"""What stands at the address of an entry that was renamed or withdrawn."""

from collections.abc import Iterator

from generator.decode import Record
from generator.model import Fact, Withdrawn
from generator.pages import Page
from generator.render.addresses import PAGED
from generator.render.desk import Desk
from generator.render.shell import head, page
from generator.render.showing import edit
from generator.render.views import Gone


def gone_here(desk: Desk) -> tuple[Gone, ...]:
    """The facts whose place is on this page, renamed or withdrawn; their old ids stay anchors."""
    return tuple(
        gone
        for record in desk.annotated.briefing.records
        if not issubclass(record.kind, PAGED)
        and desk.addresses.places[record.id].partition("#")[0] == desk.page
        for gone in _gone(desk, record)
    )


def _gone(desk: Desk, record: Record) -> Iterator[Gone]:
    entry = record.entry
    if isinstance(entry, Withdrawn):
        yield Gone(record.id, "Withdrawn", f"Withdrawn: {entry.withdrawn}")
    elif isinstance(entry, Fact):
        for former in entry.formerly:
            link = desk.link(record.id)
            yield Gone(former, "Renamed", "This fact has a new address.", link)


def old_page(desk: Desk, record: Record) -> Page:
    """A notice: why the entry is gone, or where it is now."""
    entry = record.entry
    if isinstance(entry, Withdrawn):
        title, why, link = "Withdrawn", f"Withdrawn: {entry.withdrawn}", None
    else:
        title, why, link = "Renamed", "This entry has a new address.", desk.link(record.id)
    return page(
        desk.page,
        "moved.md.j2",
        head(title, why, edit=edit(record), entry=record.id, found_last=True),
        why=why,
        link=link,
    )
