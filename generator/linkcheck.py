"""Links between generated pages, checked in memory: every target is a page, every anchor exists."""

import posixpath
import re
from collections.abc import Iterable, Iterator

from generator.pages import Page

# Untrusted text cannot write these: its brackets, braces and quotation marks are entities.
_LINK = re.compile(r"\]\(([^()\s]+)\)")
_ANCHOR = re.compile(r"\{[^{}\n]*?#([A-Za-z0-9_-]+)[^{}\n]*\}|\bid=\"([A-Za-z0-9_-]+)\"")


def broken_links(pages: Iterable[Page], elsewhere: Iterable[str] = ()) -> list[str]:
    """The links that lead nowhere, as `page -> target`, sorted.

    Args:
        pages: all generated pages.
        elsewhere: paths below `docs/` of files that are not generated; their anchors are not known.
    """
    anchors = {page.path: frozenset(_anchors(page.content)) for page in pages}
    others = frozenset(elsewhere)
    found = []
    for page in pages:
        for target in _targets(page.content):
            path, _, fragment = target.partition("#")
            whole = _resolve(page.path, path) if path else page.path
            if whole in others:
                continue
            if whole not in anchors or (fragment and fragment not in anchors[whole]):
                found.append(f"{page.path} -> {target}")
    return sorted(set(found))


def _targets(content: str) -> Iterator[str]:
    for match in _LINK.finditer(content):
        target = match.group(1)
        if not target.startswith(("http:", "https:", "http&#", "https&#")):
            yield target


def _anchors(content: str) -> Iterator[str]:
    for match in _ANCHOR.finditer(content):
        yield match.group(1) or match.group(2)


def _resolve(page: str, target: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), target))
