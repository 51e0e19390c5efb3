"""What stands at the address of an entry that was renamed or withdrawn."""

from generator.decode import Record
from generator.model import Withdrawn
from generator.pages import Page
from generator.render.desk import Desk
from generator.render.shell import head, page
from generator.render.showing import edit


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
