"""The page at an address from which an entry is gone."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.orders import Order, Ways, pages_in
from generator.render.parts.gone import Was, gone, gone_page, parted, told_of, were_on
from generator.render.parts.showing import edit
from generator.render.sheet import sheet
from generator.render.shell import head
from generator.render.views import LinkView
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
    link = LinkView(_("The whole list"), desk.to(place))
    said = head(title, why, is_unfound=True)
    return sheet(desk, "moved.md.j2", said, why=why, link=link)


def gone_pages(addresses: Addresses) -> Iterator[Page]:
    """The pages that tell of all that was on one which has no room for it."""
    for page in addresses.former:
        _shown, left = parted(Desk(addresses, page))
        if left:
            home, each = gone_page(page), were_on(addresses, page)
            make, title = partial(_gone_page, back=page), _("No longer here")
            order = Order(home, home.removesuffix(".md"), each, (), title, make)
            yield from pages_in(addresses, (order,))


def _gone_page(desk: Desk, each: Sequence[Was], ways: Ways, back: str) -> Page:
    said = head(ways.title, ways.title, is_unfound=True)
    link = LinkView(_("Back"), desk.to(back))
    return sheet(desk, "withdrawn.md.j2", said, ways=ways, back=link, gone=told_of(desk, each))
