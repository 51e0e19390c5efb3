"""What stands at the address of an entry that was renamed, moved or withdrawn."""

from collections.abc import Iterable, Iterator, Mapping

from generator.decode import Record, holds
from generator.model import Withdrawn
from generator.model.entries import ReadOn
from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.desk import Desk, plain
from generator.render.pages.old_places import old_places
from generator.render.parts.showing import edit
from generator.render.shell import fill, head, page
from generator.render.views import Gone
from generator.render.wording import shortened

LINK = 90  # characters of a key point that make a link


def with_old_places(addresses: Addresses, pages: Iterable[Page]) -> Iterator[Page]:
    """All pages, with notices on what stood on each before, and pages of notices alone."""
    due = old_places(addresses)
    for one in pages:
        yield _noticed(addresses, one, due.pop(one.path, {}))
    for path, records in due.items():
        yield _noticed(addresses, _old_page(Desk(addresses, path), records), records)


def _noticed(addresses: Addresses, shown: Page, records: Mapping[str, Record]) -> Page:
    """A page on which every old fragment leads on."""
    desk = Desk(addresses, shown.path)
    gone = tuple(_gone(desk, old, record) for old, record in records.items() if old)
    if not gone:
        return shown
    return Page(shown.path, f"{shown.content}\n{fill('gone.md.j2', gone=gone)}")


def _gone(desk: Desk, old: str, record: Record) -> Gone:
    """Why an entry is gone, or where it is now; `old` is the id that it had here."""
    if holds(record, Withdrawn):
        return Gone(old, "Withdrawn", f"Withdrawn: {record.entry.withdrawn}")
    title = "Moved" if old == record.id else "Renamed"
    is_of_briefing = record.entry.read_on is ReadOn.BRIEFING
    words = shortened(plain(desk, record.entry.sentence), LINK) if is_of_briefing else ""
    return Gone(old, title, "This entry has a new address.", desk.link(record.id, words))


def _old_page(desk: Desk, records: Mapping[str, Record]) -> Page:
    """A notice: what became of the page's own entry; else that others were on it."""
    record = records.get("")
    if record is None:
        said = head("Moved", "What stood on this page has moved.", found_last=True)
        return page(desk.page, "moved.md.j2", said, why=said.description, link=None)
    old = desk.page.rpartition("/")[2].removesuffix(".md")
    gone = _gone(desk, old, record)
    said = head(gone.title, gone.why, edit=edit(record), entry=record.id, found_last=True)
    return page(desk.page, "moved.md.j2", said, why=gone.why, link=gone.link)
