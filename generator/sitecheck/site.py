"""The built site as a whole: every link leads somewhere, every page was meant, search is plain."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from generator.pieces import whole
from generator.sitecheck.frame import odd_frames
from generator.sitecheck.kinds import LARGEST_FILE, wrong_files
from generator.sitecheck.page import ERROR_PAGE, BuiltPage, Fault
from generator.sitecheck.vocabulary import PLAIN_IN_SEARCH
from generator.tree import Unreadable, WorkTree

SEARCH_INDEXES = ("search/search_index.json", "search.json")
_SCOPE = re.compile(r'__md_scope=new URL\("(/(?:[\w.~%-]+/)*)",location\)', re.ASCII)
OWN_PAGES = frozenset({ERROR_PAGE})


def check_site(
    site: Path,
    due: Iterable[str],
    hand_written: Iterable[str],
    base: str = "/",
    *,
    shipped: frozenset[str] = frozenset(),
    allowed: Iterable[str] = (),
) -> tuple[Fault, ...]:
    """What is wrong with a built site; empty where nothing is.

    Args:
        site: the folder of the built site.
        due: addresses of the generated pages, relative to the site (`a/b/`).
        hand_written: addresses of the other pages in `docs/`.
        base: the path that the site was built to be served below, with a slash at both ends; empty
            for a copy that is read from a disk, whose addresses are those of files (`a/b.html`).
        shipped: the SHA-256 of every file that comes with the theme or with us.
        allowed: the files that the project's settings allow by name.
    """
    pages = _pages(site, base)
    found: list[Fault] = []
    error_page = pages.get(ERROR_PAGE)
    if error_page is None:
        found.append(Fault(ERROR_PAGE, "the page for what is not there is missing"))
    known = (error_page.scripts | error_page.styles) if error_page else frozenset()
    for page in pages.values():
        found.extend(page.faults(known))
    found.extend(_presence(pages, set(due), set(hand_written)))
    found.extend(_links(site, pages))
    found.extend(_search(site, pages))
    found.extend(wrong_files(site, shipped, frozenset(allowed)))
    return tuple(found)


def check_pages(site: Path) -> tuple[Fault, ...]:
    """What must not be on the pages of a built site, and needs no project to be seen.

    The scripts and styles of the theme are those that most pages have.
    """
    pages = _pages(site, _base(site / ERROR_PAGE))
    counts = Counter(one for page in pages.values() for one in (*page.scripts, *page.styles))
    known = frozenset(one for one, count in counts.items() if 2 * count > len(pages))
    found = [fault for page in pages.values() for fault in page.faults(known)]
    return (*found, *odd_frames(pages), *_search(site, pages))


def _base(error_page: Path) -> str:
    """The path that a site is served below, as its error page says, which knows it by its path."""
    found = _SCOPE.search(error_page.read_text(encoding="utf-8")) if error_page.is_file() else None
    return found[1] if found else "/"


def _pages(site: Path, base: str) -> dict[str, BuiltPage]:
    paths = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}
    return {
        name: BuiltPage(name, path.read_text(encoding="utf-8"), base)
        for name, path in paths.items()
    }


def _file(address: str) -> str:
    """The file that is served at an address."""
    return f"{address}index.html" if address.endswith("/") or not address else address


def _presence(
    pages: dict[str, BuiltPage], due: set[str], hand_written: set[str]
) -> Iterator[Fault]:
    wanted = {_file(address) for address in due}
    known = wanted | {_file(address) for address in hand_written} | OWN_PAGES
    for path in sorted(wanted - pages.keys()):
        yield Fault(path, "a page that was generated is missing from the site")
    for path in sorted(pages.keys() - known):
        yield Fault(path, "a page that nobody wrote is on the site")


def _links(site: Path, pages: dict[str, BuiltPage]) -> Iterator[Fault]:
    ids = {path: page.ids for path, page in pages.items()}
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    for path, page in pages.items():
        for target, near in page.links:
            if message := _dead(page, target, ids, files):
                yield Fault(path, message, near)


def _dead(page: BuiltPage, target: str, ids: dict[str, Any], files: set[str]) -> str:
    """What is wrong with a link, or nothing."""
    try:
        parts = urlsplit(target)
    except ValueError:
        return f"a link that cannot be read: {target[:60]!r}"
    if parts.scheme or parts.netloc:
        return ""
    if page.path == ERROR_PAGE and parts.path and not parts.path.startswith("/"):
        return f"a link to {target[:80]!r}, which leads elsewhere from every other address"
    found = page.reached(unquote(parts.path))
    if found not in files:
        lacking = (
            f"not below {page.root or 'the folder of the copy'}" if found is None else "not there"
        )
        return f"a link to {target[:80]!r}, which is {lacking}"
    fragment = unquote(parts.fragment)
    if fragment and found in ids and fragment not in ids[found] and not fragment.startswith(":~:"):
        return f"a link to {target[:80]!r}: the page has no such place"
    return ""


def _search(site: Path, pages: dict[str, BuiltPage]) -> Iterator[Fault]:
    """Search inserts titles and texts as HTML, so nothing but plain tags may stand in the index."""
    index = next((site / name for name in SEARCH_INDEXES if (site / name).is_file()), None)
    if index is None:
        yield Fault("search", "the site has no search index")
        return
    try:
        tree = WorkTree(site)
        content = whole(_json(tree, index.relative_to(site).as_posix()), partial(_json, tree))
        yield from _hits(index.name, content.get("docs") or content.get("items") or [], pages)
    except (Unreadable, RecursionError, KeyError, TypeError, ValueError, AttributeError) as error:
        yield Fault(index.name, f"the search index cannot be read: {error}")


def _json(tree: WorkTree, path: str) -> Any:
    return json.loads(tree.read(path, LARGEST_FILE))


def _hits(name: str, entries: Any, pages: dict[str, BuiltPage]) -> Iterator[Fault]:
    if not entries:
        yield Fault(name, "the search index is empty")
    for entry in entries:
        location = str(entry["location"])
        for field in ("title", "text"):
            rest = PLAIN_IN_SEARCH.sub("", str(entry.get(field, "")))
            if "<" in rest:
                at = rest.index("<")
                yield Fault(name, f"markup in the search index: {rest[at : at + 60]!r}", location)
        path, _, fragment = location.partition("#")
        page = pages.get(_file(path))
        if page is None or (fragment and fragment not in page.ids):
            yield Fault(name, f"search leads to {location!r}, which is not there")
