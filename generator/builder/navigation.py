"""The navigation: each briefing's from its own pages, then what is about all of them."""

import html
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.render.fields import FIELDS_PAGE
from generator.render.rules_page import RULES_PAGE

HOME, METHOD = "index.md", "method.md"
ONLY = "The briefing"
INDEXES: Mapping[str, str] = {
    "index.md": "Overview",
    "claims.md": "Claims",
    "quotes/index.md": "Quotations",
    "events.md": "Events",
    "figures.md": "Figures",
    "relations.md": "Relations",
    "statuses.md": "Statuses",
    "disagreements.md": "Disagreements",
    "absences.md": "What no source says",
    "notes.md": "Notes",
    "actors/index.md": "Actors",
    "projects/index.md": "Projects",
    "sources/index.md": "Sources",
    "glossary.md": "Glossary",
    "waivers.md": "Waivers",
}
"""The pages of a briefing that list others, in the order of the navigation."""


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
        {ONLY if len(titles) == 1 else html.escape(titles[slug]): entries}
        for slug, entries in sections.items()
        if entries
    ]
    method = [{"Method": METHOD}] if METHOD in due else []
    reference = [
        {title: page}
        for title, page in (("Fields", FIELDS_PAGE), ("Rules", RULES_PAGE))
        if page in due
    ]
    pages_of_ours = [{html.escape(title): page} if title else page for title, page in own]
    home = [{"Home": HOME}] if HOME in due else []
    return [*home, *named, {"About": [*method, *pages_of_ours, *reference]}]


def _entries(slug: str, due: frozenset[str]) -> list[dict[str, str]]:
    return [{title: f"{slug}/{page}"} for page, title in INDEXES.items() if f"{slug}/{page}" in due]


def listed(hand_written: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The project's own pages where its settings list none: the top ones, and those of folders."""
    for path in sorted(hand_written):
        top, _, rest = path.partition("/")
        if top not in (HOME, METHOD) and rest in ("", "index.md"):
            yield "", path
