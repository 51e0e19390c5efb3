"""The page at an address from which an entry is gone."""

from generator.page import Page
from generator.render.desk import Desk
from generator.render.parts.gone import gone
from generator.render.parts.showing import edit
from generator.render.sheet import sheet
from generator.render.shell import head
from generator.wordings import _


def moved_page(desk: Desk) -> Page:
    """A notice: what became of the page's own entry; else that others were on it."""
    record = desk.addresses.former[desk.page].get("")
    if record is None:
        said = head(_("Moved"), _("What stood on this page has moved."), found_last=True)
        return sheet(desk, "moved.md.j2", said, why=said.description, link=None)
    old = desk.page.rpartition("/")[2].removesuffix(".md")
    now = gone(desk, old, record)
    said = head(now.title, now.why, edit=edit(record), entry=record.id, found_last=True)
    return sheet(desk, "moved.md.j2", said, why=now.why, link=now.link)
