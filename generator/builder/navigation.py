"""The navigation: each briefing's from its own pages, then what is about all of them."""

import html
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.render.doors import OVERVIEW, Door
from generator.render.lists import DOORS, FOLDED_AWAY
from generator.render.pages.fields import FIELDS_PAGE
from generator.render.pages.rules import RULES_PAGE
from generator.wordings import N_, _, pgettext

HOME, METHOD = "index.md", "method.md"
ONLY = N_("The briefing")
MAKERS = ((N_("Fields"), FIELDS_PAGE), (N_("Rules"), RULES_PAGE))
"""Pages for those who write a briefing, at the foot of every page."""


FEEDS = (("feed.xml", "application/atom+xml"), ("feed.json", "application/feed+json"))
"""The files of a feed, and what a browser calls their kinds."""


def navigation(
    pages: Iterable[str], titles: Mapping[str, str], own: Iterable[tuple[str, str]]
) -> list[Any]:
    """The navigation as MkDocs takes it; the number of entries does not grow with the facts.

    Args:
        pages: all pages that there are, POSIX.
        titles: of each briefing, by the name of its folder.
        own: the project's own pages in their order, each with its title or without one.
    """
    due = frozenset(pages)
    sections = {slug: _entries(slug, due) for slug in titles}
    named = [
        {_(ONLY) if len(titles) == 1 else html.escape(titles[slug]): entries}
        for slug, entries in sections.items()
        if entries
    ]
    method = [{_("Method"): METHOD}] if METHOD in due else []
    pages_of_ours = [{html.escape(title): page} if title else page for title, page in own]
    home = [{_("Home"): HOME}] if HOME in due else []
    return [*home, *named, {pgettext("navigation", "About"): [*method, *pages_of_ours]}]


def _entries(slug: str, due: frozenset[str]) -> list[dict[str, Any]]:
    first = _due((OVERVIEW, *(one.door for one in DOORS)), slug, due)
    more = _due((one.door for one in FOLDED_AWAY), slug, due)
    return [*first, *([{_("More"): more}] if more else [])]


def _due(doors: Iterable[Door], slug: str, due: frozenset[str]) -> list[dict[str, Any]]:
    pages = ((_(door.title), f"{slug}/{door.path}") for door in doors)
    return [{title: page} for title, page in pages if page in due]


def pages_found(hand_written: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The project's own pages where its settings list none: the top ones, and those of folders."""
    for path in sorted(hand_written):
        top, _slash, rest = path.partition("/")
        if top not in (HOME, METHOD) and rest in ("", "index.md"):
            yield "", path


def feeds_of(
    generated: Iterable[str], titles: Mapping[str, str], site_name: str
) -> list[dict[str, str]]:
    """The feeds, each with the folder of the pages that name it."""
    due = frozenset(generated)
    folders = {"": site_name} | {f"{slug}/": title for slug, title in titles.items()}
    return [
        {"title": str(title), "url": f"{folder}{name}", "folder": folder, "type": type_}
        for folder, title in folders.items()
        for name, type_ in FEEDS
        if f"{folder}{name}" in due
    ]


def makers(pages: Iterable[str]) -> list[dict[str, str]]:
    """The pages for those who write a briefing, as the theme's foot links them."""
    due = frozenset(pages)
    return [
        {"title": _(title), "url": f"{page.removesuffix('.md')}/"}
        for title, page in MAKERS
        if page in due
    ]
