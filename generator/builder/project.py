"""The folder that a builder is given: its files, its navigation, what may be published unread."""

import hashlib
import html
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from generator.builder.configuration import FOR_DISK, FOR_SERVER, configuration
from generator.faults import EnvironmentFault
from generator.page import Page
from generator.project import ProjectFolder, refuse_others
from generator.render.doors import OVERVIEW, Door
from generator.render.lists import DOORS, FOLDED_AWAY
from generator.render.pages.fields import FIELDS_PAGE
from generator.render.pages.rules import RULES_PAGE
from generator.settings import ProjectSettings, refuse_missing, refuse_navigation
from generator.wordings import N_, _, pgettext, spoken
from generator.wordings.marked import in_file

OURS = Path(__file__).parent
DOCS, THEME = "docs", "theme"
HOME, METHOD = "index.md", "method.md"
REPLACEABLE = (HOME, METHOD)
"""Pages of ours that a project may write anew; nothing lies on top of a briefing's pages."""
ONLY = N_("The briefing")
MAKERS = ((N_("Fields"), FIELDS_PAGE), (N_("Rules"), RULES_PAGE))
"""Pages for those who write a briefing, at the foot of every page."""
FEEDS = (("feed.xml", "application/atom+xml"), ("feed.json", "application/feed+json"))
"""The files of a feed, and what a browser calls their kinds."""


@dataclass(frozen=True, slots=True)
class Layout:
    """All files of the folder, and which of them are pages."""

    contents: Mapping[str, bytes]
    """By POSIX path, relative to the folder."""
    generated: frozenset[str]
    """The pages that were made from facts, relative to `docs/` in it."""
    hand_written: frozenset[str]
    """All other pages."""


def lay_out(
    project: ProjectFolder,
    settings: ProjectSettings,
    pages: Sequence[Page],
    titles: Mapping[str, str],
) -> Layout:
    """The MkDocs project of some pages: what a project has itself lies on top of what we bring.

    Args:
        project: whose `docs/` and `overrides/` are read.
        settings: its settings.
        pages: the generated pages.
        titles: of each briefing, by the name of its folder.

    Raises:
        EnvironmentFault: a file of the project stands in the way of a page, or is a link.
    """
    own = dict(_files(project.root, project.docs))
    generated = {page.path: page.content.encode() for page in pages}
    _refuse_obstacles(own, generated, titles)
    docs = _ours(DOCS) | generated | own
    theme = _ours(THEME) | dict(_files(project.root, project.overrides))
    shown = [path for path in docs if path.endswith(".md")]
    refuse_missing(settings, shown, {*docs, *theme})
    refuse_navigation(settings, [p for p in own if p.endswith(".md") and "/" not in p], REPLACEABLE)
    nav = navigation(
        shown, titles, settings.nav or pages_found(p for p in own if p.endswith(".md"))
    )
    foot, feeds = makers(shown), feeds_of(generated, titles, settings.site_name)
    configurations = {
        name: configuration(settings, nav, foot, feeds, is_copy=is_copy, is_several=len(titles) > 1)
        for name, is_copy in ((FOR_SERVER, False), (FOR_DISK, True))
    }
    made = frozenset(path for path in generated if path.endswith(".md"))
    return Layout(
        configurations
        | {f"{DOCS}/{path}": data for path, data in docs.items()}
        | {f"{THEME}/{path}": data for path, data in theme.items()},
        generated=made,
        hand_written=frozenset(shown) - made,
    )


def _ours(folder: str) -> dict[str, bytes]:
    """Files that come with us, in the language that is spoken."""
    return {path: in_file(path, data) for path, data in _files(OURS, OURS / folder)}


def _refuse_obstacles(
    own: Mapping[str, bytes], generated: Mapping[str, bytes], titles: Mapping[str, str]
) -> None:
    for path in sorted(own):
        slug, _, rest = path.partition("/")
        if rest and slug in titles:
            raise EnvironmentFault(
                f"docs/{slug}/ stands where the pages of the briefing '{slug}' go; move it away "
                "(older versions wrote docs/index.md, docs/reference/ and this folder: delete them)"
            )
        if path in generated and path not in REPLACEABLE:
            raise EnvironmentFault(f"docs/{path} stands where a page of ours goes; move it away")


def _files(root: Path, folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of a folder, by its path below it.

    MkDocs would follow a symbolic link and publish what it leads to, wherever that lies.

    Raises:
        EnvironmentFault: it, or something in it, is not what it is to be.
    """
    refuse_others(folder)
    for at, folders, names in os.walk(folder):
        for name in sorted((*folders, *names)):
            path = Path(at) / name
            if path.is_symlink():
                shown = path.relative_to(root).as_posix()
                raise EnvironmentFault(
                    f"{shown} is a symbolic link, and links are not followed; remove it"
                )
            if name in names and not path.is_file():  # to read a pipe would have no end
                raise EnvironmentFault(f"{path.relative_to(root).as_posix()} is no file; remove it")
            if name in names:
                yield path.relative_to(folder).as_posix(), path.read_bytes()


@cache
def shipped(language: str, theme: str = "material") -> frozenset[str]:
    """The SHA-256 of every file of the installed theme's and of our own.

    Args:
        language: what our own speak.
        theme: the package that the theme is in.
    """
    theirs = Path(str(files(theme))) / "templates" / "assets"
    with spoken(language):
        ours = (
            in_file(path.name, path.read_bytes())
            for folder in (OURS / THEME / "assets", OURS / DOCS)
            for path in _below(folder)
        )
        each = (*(path.read_bytes() for path in _below(theirs)), *ours)
    return frozenset(hashlib.sha256(data).hexdigest() for data in each)


def _below(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


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
