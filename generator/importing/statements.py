"""What a saved page says of itself where no reader sees it: metadata, each with its place."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser

LARGEST = 500_000  # characters of a script of data that is read
DEEPEST = 20  # levels of data that are looked into
MOST = 500  # characters of a statement; a headline has 100
ARTICLE = re.compile(r"article|posting|report|review|analysis|opinion", re.IGNORECASE)
OUTLET = re.compile(r"organization|newspaper|website|broadcast", re.IGNORECASE)
"""What describes the outlet, where no article says that it is its publisher."""
SAVED = (
    ("the comment of the browser that saved the page", r"<!-- saved from url=\(\d+\)(\S+) -->"),
    ("the comment of SingleFile", r"Page saved with SingleFile\s+url:\s*(\S+)"),
)
META = {
    "headline": ("og:title", "twitter:title", "dc.title", "parsely-title"),
    "date": (
        *("article:published_time", "og:published_time", "datepublished", "parsely-pub-date"),
        *("dc.date.issued", "dc.date", "dcterms.date", "pubdate", "publishdate", "sailthru.date"),
        *("date", "publication_date", "article.published"),
    ),
    "author": (
        "author",
        "article:author",
        "dc.creator",
        "parsely-author",
        "byl",
        "sailthru.author",
    ),
    "publisher": ("og:site_name", "application-name", "dc.publisher", "twitter:site"),
    "language": ("og:locale", "content-language", "dc.language"),
    "address": ("og:url", "parsely-link"),
}
"""The names of `<meta>` elements, the more telling ones first."""
PROPERTIES = {
    "headline": ("headline",),
    "date": ("datepublished",),
    "author": ("author",),
    "publisher": ("publisher",),
    "language": ("inlanguage",),
    "address": ("url", "mainentityofpage"),
    "free": ("isaccessibleforfree",),
}
"""The properties of an article (schema.org)."""


class Statement(NamedTuple):
    """What a page says of itself, and where."""

    field: str
    value: str
    where: str


def statements(tree: LexborHTMLParser, text: str) -> tuple[Statement, ...]:
    """All that a page says of itself, the more telling places first.

    Args:
        tree: the page.
        text: its source, for the comments of whatever saved it.
    """
    found = (
        *_linked_data(tree),
        *_microdata(tree),
        *_meta(tree),
        *_authors(tree),
        *_elements(tree),
        *_saved(text),
    )
    cleaned = (each._replace(value=" ".join(each.value.split())[:MOST]) for each in found)
    return tuple(dict.fromkeys(each for each in cleaned if each.value))


def _linked_data(tree: LexborHTMLParser) -> Iterator[Statement]:
    """What stands in scripts of type `application/ld+json`."""
    for script in tree.css('script[type="application/ld+json"]'):
        source = script.text() or ""
        try:
            data = json.loads(source) if len(source) < LARGEST else None
        except (ValueError, RecursionError):
            continue
        things = tuple(_things(data, 0))
        yield from _of_articles(things)
        for thing in things:
            if OUTLET.search(str(thing.get("@type", ""))) and not _is_article(thing):
                for value in _values(thing.get("name"), "name", 0):
                    yield Statement("outlet", value, f"JSON-LD {thing['@type']}")


def _of_articles(things: Sequence[dict[str, Any]]) -> Iterator[Statement]:
    """What articles say of themselves; what they only point at by its id is looked up."""
    known = {str(each["@id"]): each for each in things if "@id" in each and "name" in each}
    for article in filter(_is_article, things):
        properties = {key.lower(): value for key, value in article.items()}
        for field, names in PROPERTIES.items():
            key = "@id" if field == "address" else "name"
            for name in names:
                said = properties.get(name)
                if key == "name" and isinstance(said, dict) and "name" not in said:
                    said = known.get(str(said.get("@id")), said)
                for value in _values(said, key, 0):
                    yield Statement(field, value, f"JSON-LD {name}")


def _is_article(thing: dict[str, Any]) -> bool:
    return ARTICLE.search(str(thing.get("@type", ""))) is not None


def _things(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Everything described among some data; what an article says of others is its own affair."""
    if depth > DEEPEST:
        return
    if isinstance(data, dict):
        yield data
        data = [] if _is_article(data) else list(data.values())
    if isinstance(data, list):
        for each in data:
            yield from _things(each, depth + 1)


def _values(value: Any, key: str, depth: int) -> Iterator[str]:
    """A value of a property as words; of something described, what stands under a key."""
    if isinstance(value, bool):
        yield str(value).lower()
    elif isinstance(value, str):
        yield value
    elif isinstance(value, list) and depth < DEEPEST:
        for each in value:
            yield from _values(each, key, depth + 1)
    elif isinstance(value, dict) and depth < DEEPEST:
        yield from _values(value.get(key), key, depth + 1)


def _microdata(tree: LexborHTMLParser) -> Iterator[Statement]:
    for field, name in (("date", "datePublished"), ("headline", "headline"), ("author", "author")):
        for node in tree.css(f'[itemprop~="{name}"]')[:3]:
            said = node.attributes.get("datetime") or node.attributes.get("content")
            named = node.css_first('[itemprop~="name"]') if field == "author" else None
            value = said or (named or node).text()
            yield Statement(field, value or "", f'itemprop="{name}"')


def _meta(tree: LexborHTMLParser) -> Iterator[Statement]:
    """What stands in `<meta>` elements, by the order of our list and not of the page."""
    said: dict[str, list[str]] = {}
    for node in tree.css("meta"):
        named = node.attributes
        name = named.get("property") or named.get("name") or named.get("http-equiv") or ""
        said.setdefault(name.lower(), []).append(named.get("content") or "")
    for field, names in META.items():
        for name in names:
            for value in said.get(name, ()):
                yield Statement(field, value, name)
    for name in ("article:content_tier",):
        for value in said.get(name, ()):
            if value in ("locked", "metered"):
                yield Statement("free", "false", name)


def _authors(tree: LexborHTMLParser) -> Iterator[Statement]:
    """Names that the page marks as those of its authors, without a property for it."""
    for mark in ('[rel~="author"]', ".author .fn", ".byline .author", ".author"):
        for node in tree.css(mark)[:3]:
            yield Statement("author", node.text() or "", f"the mark {mark}")


def _elements(tree: LexborHTMLParser) -> Iterator[Statement]:
    root = tree.css_first("html")
    if root is not None and root.attributes.get("lang"):
        yield Statement("language", root.attributes["lang"] or "", "html lang")
    for node in tree.css('link[rel~="canonical"]')[:1]:
        yield Statement("address", node.attributes.get("href") or "", "link rel=canonical")
    for node in tree.css("head title")[:1]:
        yield Statement("headline", node.text() or "", "title")
    for node in tree.css("article time[datetime], main time[datetime], header time[datetime]")[:1]:
        yield Statement("date", node.attributes.get("datetime") or "", "time datetime")


def _saved(text: str) -> Iterator[Statement]:
    for where, pattern in SAVED:
        if found := re.search(pattern, text[:5_000]):
            yield Statement("saved", found[1], where)
