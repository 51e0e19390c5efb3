"""The search index of a built site compared with the pages that it leads to."""

import html
import json
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from generator.pieces import FOLDER, Content, in_pieces, whole
from generator.tree import Unreadable
from generator.verdict.proof import Failure
from generator.verdict.reading import data_of

INDEXES = ("search/search_index.json", "search.json")
_INLINE = re.compile(r"</?(?:code|strong|em|b|i|mark)>")
_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"[^\W_]+")


def unfindable(site: Path) -> Iterator[Failure]:
    """What the search index gives as words of a page that the page does not have."""
    pages: dict[str, list[str]] = {}
    for name in INDEXES:
        if not (site / name).exists():
            continue
        try:
            content = whole(data_of(site, name), partial(data_of, site))
            yield from _badly_cut(site, name, content)
            for entry in content.get("docs") or content.get("items") or []:
                page = str(entry["location"]).partition("#")[0]
                if page not in pages:
                    pages[page] = _words(_searched(_file(site, page)))
                for field in ("title", "text"):
                    for part in _TAG.split(_INLINE.sub("", str(entry.get(field, "")))):
                        if not _are_among(_words(html.unescape(part)), pages[page]):
                            message = f"search gives it other words: '{part.strip()[:80]}'"
                            yield Failure("site", str(entry["location"]), message)
        except (Unreadable, OSError, KeyError, TypeError, ValueError, AttributeError) as error:
            yield Failure("site", name, f"it cannot be read: {error}")


def _badly_cut(site: Path, name: str, content: Content) -> Iterator[Failure]:
    """The pieces of an index that are not what it is cut into: they would lead elsewhere."""
    if "pieces" not in (data_of(site, name).get("config") or {}):
        return
    due = {path: json.loads(data) for path, data in in_pieces(content, least=0).items()}
    lying = {path.relative_to(site).as_posix() for path in (site / FOLDER).iterdir()}
    for path in sorted(due.keys() | lying):
        if path not in due or path not in lying or data_of(site, path) != due[path]:
            yield Failure("site", path, "this piece of the search is not what its sections say")


def _file(site: Path, page: str) -> Path:
    """The file of a page by its address; never one outside the site."""
    found = site / page / "index.html" if not page or page.endswith("/") else site / page
    if ".." in Path(page).parts or page.startswith("/"):
        raise ValueError(f"it leads out of the site: '{page[:80]}'")
    return found


def _searched(page: Path) -> str:
    """The text in the content of a page, without what is marked as none of search's."""
    tree = LexborHTMLParser(page.read_text(encoding="utf-8"))
    for node in tree.css("[data-search-exclude]"):
        node.decompose()
    return " ".join(node.text() for node in tree.css("article"))


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _are_among(words: list[str], page: list[str]) -> bool:
    """Whether a page has these words in this order; between them, search may have left some out."""
    there = iter(page)
    return all(word in there for word in words)
