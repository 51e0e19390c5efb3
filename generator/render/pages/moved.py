"""The page at an address from which an entry is gone."""

from collections.abc import Mapping

from generator.page import Page
from generator.render.desk import Desk
from generator.render.parts.gone import gone
from generator.render.parts.showing import edit
from generator.render.sheet import sheet
from generator.render.shell import head
from generator.render.views import Link
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


def emptied_page(desk: Desk, pages: Mapping[str, Page]) -> Page:
    """A notice where a part of a list was published of which nothing is listed any more.

    Args:
        desk: of the part.
        pages: those that there are, by their addresses.
    """
    whole = pages.get(f"{desk.page.partition('/by/')[0]}/")
    place = whole.path if whole else desk.addresses.home
    title, why = (
        _("Nothing is listed here any more"),
        _("What is left of the list stands elsewhere."),
    )
    link = Link(_("The whole list"), desk.to(place))
    said = head(title, why, is_unfound=True)
    return sheet(desk, "moved.md.j2", said, why=why, link=link)
