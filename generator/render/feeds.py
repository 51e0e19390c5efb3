"""What changed, for feed readers: Atom (RFC 4287) and JSON Feed 1.1, in plain text.

They are made where the site's address is known: every entry of a feed has an address.
"""

import json
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree as ET

from generator.changes import EntryChange
from generator.editions import Correction, Edition
from generator.model import Header
from generator.page import Page, address_of
from generator.render.addresses import Addresses
from generator.render.desk import Desk, plain
from generator.render.doors import CHANGES
from generator.render.pages.changes import FEEDS, MOST_LINES
from generator.render.pages.edition import edition_extent
from generator.render.parts.naming import named, time_of
from generator.render.wording import kind_name, shortened
from generator.wordings import _

ATOM, JSON = (name for _words, name in FEEDS)
MOST = 50  # editions, the newest
VALUE = 300  # characters of a value
NAMESPACE = "http://www.w3.org/2005/Atom"
VERSION = "https://jsonfeed.org/version/1.1"


@dataclass(frozen=True, slots=True)
class _Entry:
    id: str
    address: str
    title: str
    text: str
    time: str
    seconds: int
    tags: tuple[str, ...]
    language: str


@dataclass(frozen=True, slots=True)
class _Feed:
    title: str
    home: str
    folder: str
    authors: tuple[str, ...]
    language: str
    entries: tuple[_Entry, ...]


def feed_pages(told: Iterable[Addresses], site_url: str, site_name: str) -> Iterator[Page]:
    """The feeds of every briefing whose past is known, and of the site; none without its address.

    Args:
        told: the briefings with what is known of their past, in their order.
        site_url: where the site is published; empty where that is not known.
        site_name: what it is called.
    """
    root = site_url.rstrip("/") + "/"
    feeds = {
        one.slug: _Feed(
            header.title,
            f"{root}{one.slug}/",
            f"{one.slug}/",
            header.editors or (header.title,),
            header.language,
            tuple(_entries(Desk(one, one.home), header, root)),
        )
        for one in told
        if site_url and one.history.committed and (header := one.annotated.briefing.header)
    }
    each = sorted(
        (entry for feed in feeds.values() for entry in feed.entries),
        key=lambda entry: (-entry.seconds, entry.address),
    )
    languages = {feed.language for feed in feeds.values()}
    language = languages.pop() if len(languages) == 1 else ""
    whole = [_Feed(site_name, root, "", (site_name,), language, tuple(each[:MOST]))]
    for feed in (*feeds.values(), *(whole if feeds else ())):
        yield Page(f"{feed.folder}{ATOM}", _atom(feed, root))
        yield Page(f"{feed.folder}{JSON}", _json(feed, root))


def _entries(desk: Desk, header: Header, root: str) -> Iterator[_Entry]:
    slug, history = desk.addresses.slug, desk.addresses.history
    shown = [one for one in history.committed if one.says_more or one.is_first]
    shown.sort(key=lambda one: one.seconds, reverse=True)  # dates of commits may go back
    for edition in shown[:MOST]:
        path = CHANGES.path if edition.is_first else f"changes/{edition.id}.md"
        yield _Entry(
            uuid.uuid5(uuid.NAMESPACE_URL, f"{slug}/{edition.commit}").urn,
            f"{root}{slug}/{address_of(path)}",
            f"{header.title}: {time_of(edition)}",
            _text(desk, edition),
            f"{edition.at:%Y-%m-%dT%H:%M:%SZ}",
            edition.seconds,
            tuple(dict.fromkeys(one.words for card in edition.cards for one in card.classes)),
            header.language,
        )


def _text(desk: Desk, edition: Edition) -> str:
    lines = [_corrected(desk, one) for one in edition.corrections]
    lines.append(edition_extent(edition))
    for card in edition.cards[:MOST_LINES]:
        lines += ["", *_card(desk, card)]
    if more := len(edition.cards[MOST_LINES:]):
        lines += ["", _("and {number} more").format(number=more)]
    return "\n".join(lines)


def _corrected(desk: Desk, correction: Correction) -> str:
    about = "; ".join(_heading(desk, card) for card in correction.named)
    return f"{_('Correction')}: {correction.why}{f' ({about})' if about else ''}"


def _card(desk: Desk, card: EntryChange) -> Iterator[str]:
    said = f", {card.speaker}" if card.speaker else ""
    what = f"{', '.join(one.words for one in card.classes)} · {kind_name(card.kind)}{said}"
    yield f"{what}: {_heading(desk, card)}"
    for field in (named(desk, one) for one in card.fields):
        old, new = (shortened(value, VALUE) or "–" for value in (field.old, field.new))
        yield f"{field.name}: {old} → {new}"


def _heading(desk: Desk, card: EntryChange) -> str:
    return shortened(plain(desk, card.heading) or card.id, VALUE)


def _atom(feed: _Feed, root: str) -> str:
    whole = ET.Element("feed", {"xmlns": NAMESPACE})
    if feed.language:
        whole.set("xml:lang", feed.language)
    own = f"{root}{feed.folder}{ATOM}"
    _put(whole, "id", own)
    _put(whole, "title", feed.title)
    _put(whole, "updated", feed.entries[0].time)
    ET.SubElement(whole, "link", {"rel": "self", "type": "application/atom+xml", "href": own})
    ET.SubElement(whole, "link", {"rel": "alternate", "type": "text/html", "href": feed.home})
    for name in feed.authors:
        _put(ET.SubElement(whole, "author"), "name", name)
    for one in feed.entries:
        entry = ET.SubElement(whole, "entry")
        if one.language != feed.language:
            entry.set("xml:lang", one.language)
        for name, value in (("id", one.id), ("title", one.title), ("updated", one.time)):
            _put(entry, name, value)
        ET.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": one.address})
        for tag in one.tags:
            ET.SubElement(entry, "category", {"term": tag})
        _put(entry, "content", one.text).set("type", "text")
    ET.indent(whole, " ")
    written = ET.tostring(whole, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{written}\n'


def _put(parent: ET.Element, name: str, text: str) -> ET.Element:
    found = ET.SubElement(parent, name)
    found.text = text
    return found


def _json(feed: _Feed, root: str) -> str:
    whole: dict[str, Any] = {
        "version": VERSION,
        "title": feed.title,
        "home_page_url": feed.home,
        "feed_url": f"{root}{feed.folder}{JSON}",
        "authors": [{"name": name} for name in feed.authors],
        **({"language": feed.language} if feed.language else {}),
        "items": [
            {
                "id": one.id,
                "url": one.address,
                "title": one.title,
                "content_text": one.text,
                "date_published": one.time,
                "language": one.language,
                "tags": list(one.tags),
            }
            for one in feed.entries
        ],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
