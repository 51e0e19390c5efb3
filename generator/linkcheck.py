"""Links between generated pages, checked in memory: every page and anchor they lead to exists."""

import posixpath
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.page import Page

# Untrusted text cannot write these: its brackets, braces and quotation marks are entities.
_LINK = re.compile(r"\]\(([^()\s]+)(?: \"[^\"\n]*\")?\)")
_CARD = re.compile(r"\bpopovertarget=\"([^\"]*)\"")
_RAW = re.compile(r"\bhref=\"([^\"]*)\"")  # MkDocs leaves it as it is, without a warning
_ANCHOR = re.compile(r"\{:? ?#([A-Za-z0-9_-]+)(?=[ }])|\bid=\"([A-Za-z0-9_-]+)\"")
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)  # a title is no link, whatever it says
_ELSEWHERE = ("http:", "https:", "http&#", "https&#")

LIVE = 4_096  # pages; under `briefing serve` most are those of the last time


def broken_links(pages: Iterable[Page]) -> list[str]:
    """The links of all generated pages that lead nowhere, as `page -> target`, sorted."""
    read = {page.path: _read(page) for page in pages}
    found = []
    for page, (_anchors_on_it, targets) in read.items():
        for target, whole, fragment in targets:
            if whole not in read or (fragment and fragment not in read[whole][0]):
                found.append(f"{page} -> {target}")
    return sorted(found)


@lru_cache(maxsize=LIVE)
def _read(page: Page) -> tuple[frozenset[str], frozenset[tuple[str, str, str]]]:
    """The anchors of a page, and what it leads to: as it is written, the page, the fragment."""
    body = _FRONT.sub("", page.content) if _is_read(page) else ""
    return frozenset(_anchors(body)), frozenset(_led_to(page.path, body))


def _led_to(page: str, body: str) -> Iterator[tuple[str, str, str]]:
    for target in set(_targets(body)):
        path, _, fragment = target.partition("#")
        yield target, _resolve(page, path) if path else page, fragment


def unlinked(pages: Iterable[Page], entrances: Iterable[str]) -> list[str]:
    """The pages that no path of links leads to from the entrances, sorted; data files are none."""
    bodies = {page.path: page.content for page in pages if _is_read(page)}
    reached: set[str] = set()
    ahead = list(entrances)
    while ahead:
        page = ahead.pop()
        if page in reached or page not in bodies:
            continue
        reached.add(page)
        paths = (target.partition("#")[0] for target in _targets(bodies[page]))
        ahead += [_resolve(page, path) for path in paths if path]
    return sorted(bodies.keys() - reached)


def _is_read(page: Page) -> bool:
    """Whether it is Markdown; what stands in a feed or a table is words, whatever it looks like."""
    return page.path.endswith(".md")


def _targets(content: str) -> Iterator[str]:
    """Where links and the buttons of cards lead; a raw link to a page leads nowhere."""
    for match in _LINK.finditer(content):
        if not match.group(1).startswith(_ELSEWHERE):
            yield match.group(1)
    for match in _CARD.finditer(content):
        yield f"#{match.group(1)}"
    for match in _RAW.finditer(content):
        if not match.group(1).startswith((*_ELSEWHERE, "#")):
            yield f"{match.group(1)} (a raw link)"


def _anchors(content: str) -> Iterator[str]:
    for match in _ANCHOR.finditer(content):
        yield match.group(1) or match.group(2)


def _resolve(page: str, target: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), target))
