"""The search index of a built site compared with the pages that it leads to."""

import html
import importlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser

from generator.gathering import gathered
from generator.pieces import SEARCH_FOLDER, Content, in_pieces, whole
from generator.tree import Unreadable
from generator.verdict.blocks import CONTENT, signs, stem
from generator.verdict.published import PublishedPage
from generator.verdict.reading import Failure, data_of

INDEXES = ("search/search_index.json", "search.json")
PLUGIN = "material.plugins.search.plugin"  # is imported where it is used, since it takes long
SHOWN = 80  # characters of words that differ
LARGEST = 512 * 1024  # characters of a page; ours have less than half, and it is read many times
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_INLINE = re.compile(r"</?(?:code|strong|em|b|i|mark)>")
_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"[^\W_]+")


class _Hit(NamedTuple):
    """What search finds: an id on a page (none for its beginning), a title, words in HTML."""

    id: str
    title: str
    text: str
    tags: frozenset[str] = frozenset()

    @property
    def words(self) -> str:
        """All its words."""
        return f"{self.title} {self.text}"


def unfindable(
    site: Path, pages: Iterable[PublishedPage], known: Mapping[str, Mapping[str, Any]]
) -> Iterator[Failure]:
    """Where search says something else than the pages, or leaves out what they say.

    The sections of each page that our data knows are worked out again as the builder did it. Of
    other pages, whose authors may keep parts from search, hits have no words but theirs.

    Args:
        site: the folder of the site.
        pages: those of the site.
        known: what verdicts say of the pages that they know, by their names.
    """
    for name in INDEXES:
        if not (site / name).exists():
            continue
        try:
            content = whole(data_of(site, name), partial(data_of, site))
            yield from _badly_cut(site, name, content)
            hits = gathered(_hits(content))
            for one in pages:
                found, due = hits.get(one.stem, ()), known.get(one.stem)
                yield from (
                    _other_words(site, one, found) if due is None else _other(one, due, found)
                )
        except (Unreadable, OSError, KeyError, TypeError, ValueError, AttributeError) as error:
            yield Failure("site", name, f"it cannot be read: {error}")


def _hits(content: Content) -> Iterator[tuple[str, _Hit]]:
    """What an index finds, each with the name of its page."""
    for entry in content.get("docs") or content.get("items") or []:
        page, _, key = str(entry["location"]).partition("#")
        words = _plain(entry["title"]), _plain(entry.get("text", ""))
        tags = frozenset(map(signs, entry.get("tags", ())))
        yield stem(page), _Hit(key, *words, tags)


def _badly_cut(site: Path, name: str, content: Content) -> Iterator[Failure]:
    """The pieces of an index that are not what it is cut into: they would lead elsewhere."""
    if "pieces" not in (data_of(site, name).get("config") or {}):
        return
    due = {path: json.loads(data) for path, data in in_pieces(content, least=0).items()}
    lying = {path.relative_to(site).as_posix() for path in (site / SEARCH_FOLDER).iterdir()}
    for path in sorted(due.keys() | lying):
        if path not in due or path not in lying or data_of(site, path) != due[path]:
            yield Failure("site", path, "this piece of the search is not what its sections say")


def _other(page: PublishedPage, due: Mapping[str, Any], hits: Sequence[_Hit]) -> Iterator[Failure]:
    """The hits that no section of a page is, and the sections that no hit is.

    A page that says something else than our data is named for that, and its hits are not.
    """
    if not due.get("is_searched", True):
        yield from (
            _unlike(page, hit, "search leads to it, and is to leave it out") for hit in hits
        )
        return
    if due["blocks"] != page.said.digests:
        return
    if len(page.searched) > LARGEST:
        yield Failure("site", page.stem, "it is too large to be compared with what search says")
        return
    yield from (
        _unlike(page, hit, "search gives it other tags")
        for hit in hits
        if not hit.tags <= {*due["labels"]}
    )
    there = Counter(hit._replace(tags=frozenset()) for hit in hits)
    wanted = Counter(sections(page.searched))
    lacking = {hit.id: hit for hit in wanted - there}
    for hit in there - wanted:
        other = lacking.pop(hit.id, hit._replace(text=""))
        yield _unlike(page, hit, f"search gives it other words: '{_from(hit.words, other.words)}'")
    for hit in lacking.values():
        yield _unlike(page, hit, f"search does not find it: '{hit.title[:SHOWN]}'")


def _from(words: str, other: str) -> str:
    """Some words from shortly before they part from others."""
    parting = next((at for at, (a, b) in enumerate(zip(words, other, strict=False)) if a != b), 0)
    return words[max(0, parting - SHOWN // 2) :][:SHOWN]


def sections(content: str) -> tuple[_Hit, ...]:
    """The sections of a page, as the theme's search takes it apart."""
    parser = importlib.import_module(PLUGIN).Parser()
    parser.feed(content.strip())
    parser.close()
    return tuple(
        _Hit(one.id or "", _plain("".join(one.title)), _plain("".join(one.text)))
        for one in parser.data
        if not one.is_excluded()
    )


def _other_words(site: Path, page: PublishedPage, hits: Iterable[_Hit]) -> Iterator[Failure]:
    """The hits that give words to a page which does not have them, in their order."""
    there = None
    for hit in hits:
        there = there or _words(_content(site / page.address))
        for field in (hit.title, hit.text):
            for part in _TAG.split(_INLINE.sub("", field)):
                if not _are_among(_words(html.unescape(part)), there):
                    shown = part.strip()[:SHOWN]
                    yield _unlike(page, hit, f"search gives it other words: '{shown}'")


def _content(page: Path) -> str:
    """The text in the content of a page, without what is marked as none of search's."""
    tree = LexborHTMLParser(page.read_text(encoding="utf-8"))
    for node in tree.css("[data-search-exclude]"):
        node.decompose()
    return " ".join(node.text() for node in tree.css(CONTENT))


def _unlike(page: PublishedPage, hit: _Hit, message: str) -> Failure:
    where = f"{page.stem}#{hit.id}" if hit.id else page.stem or page.address
    return Failure("site", where, message)


def _plain(text: str) -> str:
    return _BLANKS.sub(" ", text).strip(" ")


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _are_among(words: list[str], page: list[str]) -> bool:
    """Whether a page has these words in this order; between them, search may have left some out."""
    there = iter(page)
    return all(word in there for word in words)
