"""A page that cites facts, with the cards that its markers open, as many as it has room for."""

from typing import Any

from generator.page import Page
from generator.render.desk import Desk
from generator.render.numbering import numbered
from generator.render.parts.showing import cards
from generator.render.sheet import sheet
from generator.render.views import Head

LARGEST = 250_000  # bytes of Markdown; the theme adds 25 kB, and tags a few in a hundred
STEP = 10_000  # bytes that cards give up at least; where they had room left, fewer free nothing


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
