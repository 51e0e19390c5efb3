"""A page of a briefing put together: what it shows, what stood on it before, its abbreviations."""

from dataclasses import replace
from typing import Any

from generator.page import Page
from generator.render.desk import Desk
from generator.render.doors import Door
from generator.render.parts.gone import gone_from
from generator.render.parts.terms import explained
from generator.render.shell import fill, head
from generator.render.views import Head
from generator.render.ways import Ways
from generator.wordings import _


def sheet(desk: Desk, template: str, front: Head, **views: Any) -> Page:
    """The page of a desk: a template filled, and below it what every page may need.

    Where there are several briefings it names its own, in the browser's title and in search hits.
    """
    written = fill(template, head=_named(desk, front), **views)
    if gone := gone_from(desk):
        written += f"\n{fill('gone.md.j2', gone=gone)}"
    return explained(desk.addresses, Page(desk.page, written))


def listing(desk: Desk, door: Door, template: str, ways: Ways, **views: Any) -> Page:
    """A page that lists a part of the briefing, under the title and the words of its door.

    Search finds the page that a list begins on, and none of those with parts of it.
    """
    intro = _(door.intro)
    front = head(
        ways.title,
        intro,
        tags=tuple(map(_, door.tags)) if ways.is_first else (),
        found_last=door.is_found_last and ways.is_first,
        is_unfound=not ways.is_first,
    )
    return sheet(desk, template, front, intro=intro, ways=ways, **views)


def _named(desk: Desk, front: Head) -> Head:
    """With the briefing's title behind the page's own; the briefing's first page has it already."""
    of = desk.addresses.named
    if not of or desk.page == desk.addresses.home:
        return front
    return replace(
        front, title=f"{front.title} · {of}", heading=front.heading or front.title, of=of
    )
