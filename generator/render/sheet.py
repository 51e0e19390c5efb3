"""A page of a briefing put together: what it shows, what stood on it before, its abbreviations."""

import re
from dataclasses import replace
from typing import Any

from generator.page import Page
from generator.render.addresses import Addresses, relative
from generator.render.desk import Desk
from generator.render.doors import GLOSSARY, Door
from generator.render.numbering import numbered
from generator.render.orders import Ways
from generator.render.parts.gone import gone_from
from generator.render.parts.showing import cards
from generator.render.shell import fill, head
from generator.render.views import Head, LinkView
from generator.wordings import _

MOST = 40  # abbreviations that one page explains; the glossary has all of them
# What the macro `term` writes. Texts are escaped and cannot hold it.
_TERM = re.compile(r'<button type="button" class="term" popovertarget="(gl_\d+)">([^<]*)</button>')
LARGEST = 250_000  # bytes of Markdown; the theme adds 25 kB, and tags a few in a hundred
STEP = 10_000  # bytes that cards give up at least; where they had room left, fewer free nothing


def sheet(desk: Desk, template: str, front: Head, **views: Any) -> Page:
    """The page of a desk: a template filled, and below it what every page may need.

    Where there are several briefings it names its own, in the browser's title and in search hits.
    """
    written = fill(template, head=_named(desk, front), **views)
    if gone := gone_from(desk):
        written += f"\n{fill('gone.md.j2', gone=gone)}"
    return with_terms(desk.addresses, Page(desk.page, written))


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


def with_cards(desk: Desk, template: str, front: Head, **views: Any) -> Page:
    """The page; where it would be too large, its last markers are links and have no cards.

    What facts take is known about before they are written, and exactly afterwards.

    Args:
        desk: of the page.
        template: shows the views in their order, so that markers are numbered as they come.
        front: its head.
        views: all but the cards.
    """
    spared = 0
    while True:
        shown, due = numbered(views, spared)
        page = sheet(desk, template, front, **shown, cards=cards(desk, due))
        over = len(page.content.encode()) - LARGEST
        if over <= 0 or not due:
            return page
        spared += max(over, STEP)


def with_terms(addresses: Addresses, page: Page) -> Page:
    """A finished page with one term for each abbreviation in its prose, and their cards below.

    Which occurrence is the first is known only here: values are made in another order than the
    template prints them.
    """
    met: set[str] = set()

    def once(found: re.Match[str]) -> str:
        if found[1] in met or len(met) == MOST:
            return found[2]
        met.add(found[1])
        return found[0]

    content = _TERM.sub(once, page.content)
    if not met:
        return page
    glossary = relative(f"{addresses.behind(GLOSSARY)}#s_abbreviations", page.path)
    shown = fill(
        "terms.md.j2",
        terms=tuple(one for one in addresses.terms.values() if one.card in met),
        glossary=LinkView(_("All abbreviations"), glossary),
    )
    return Page(page.path, f"{content}\n{shown}")
