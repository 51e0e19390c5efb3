"""Feeds are valid by their standards, and tell what was done."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from generator import face
from generator.changes import Class
from generator.editions import UNKNOWN
from generator.face import Briefings
from generator.render import render_feeds
from generator.render.addresses import Addresses
from generator.render.feeds import MOST
from tests.editions.year import TOLD

ADDRESS = "https://example.org/news/"
ATOM = "{http://www.w3.org/2005/Atom}"
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
DAYS = [*(one.day for one in reversed(TOLD) if Class.TYPOGRAPHY not in one.means.values())]
BOTH = ("elva/", "")
FINED = "The port of Elva fined Northern Line."
WORDS = {
    "harbour-master": "Ole Brandt",
    "kp-fine": "The port fined Northern Line.",
    "line-fined": FINED,
    "port-fined-line": FINED,
    "will-pay": "We will pay by May 2022",
    "zaplacimy": "We shall pay by May 2022",
}
"""What readers know the entries by that a year changed."""
Feeds = dict[str, str]


@pytest.fixture(scope="module")
def briefings(year: Path) -> Briefings:
    return face.read(year)


def feeds(briefings: Briefings, histories: face.Histories, address: str = ADDRESS) -> Feeds:
    (elva,) = briefings
    told = [Addresses(elva, history=histories.get("elva", UNKNOWN))]
    return {page.path: page.content for page in render_feeds(told, address, "News & more")}


@pytest.fixture(scope="module")
def made(briefings: Briefings) -> Feeds:
    return feeds(briefings, face.histories(briefings))


def texts(parent: ET.Element, name: str) -> list[str]:
    return [found.text or "" for found in parent.findall(f"{ATOM}{name}")]


def links(parent: ET.Element, relation: str) -> list[str]:
    return [
        found.attrib["href"]
        for found in parent.findall(f"{ATOM}link")
        if found.attrib["rel"] == relation
    ]


@pytest.mark.parametrize("folder", BOTH)
def test_the_atom_feed_is_one_by_rfc_4287(made: Feeds, folder: str) -> None:
    feed = ET.fromstring(made[f"{folder}feed.xml"])  # noqa: S314 - our own
    assert feed.tag == f"{ATOM}feed"
    entries = feed.findall(f"{ATOM}entry")
    for one in (feed, *entries):
        for name in ("id", "title", "updated"):
            assert len(texts(one, name)) == 1, name
        assert TIME.fullmatch(texts(one, "updated")[0])
        assert re.match(r"(?:https://example\.org/|urn:uuid:)\S+$", texts(one, "id")[0])
        assert len(links(one, "alternate")) == 1
    assert links(feed, "self") == texts(feed, "id") == [f"{ADDRESS}{folder}feed.xml"]
    assert all(found.findtext(f"{ATOM}name") for found in feed.findall(f"{ATOM}author"))
    assert feed.findall(f"{ATOM}author")
    ids = [texts(one, "id")[0] for one in entries]
    assert len({*ids}) == len(ids)
    times = [texts(one, "updated")[0] for one in entries]
    assert times == sorted(times, reverse=True)
    assert texts(feed, "updated") == times[:1]


@pytest.mark.parametrize("folder", BOTH)
def test_the_json_feed_is_one_by_version_1_1(made: Feeds, folder: str) -> None:
    feed: dict[str, Any] = json.loads(made[f"{folder}feed.json"])
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == f"{ADDRESS}{folder}feed.json"
    assert feed["home_page_url"] == f"{ADDRESS}{folder}"
    assert all(isinstance(feed[name], str) for name in ("title", "language"))
    assert [*map(set, feed["authors"])] == [{"name"}]
    for item in feed["items"]:
        strings = ("id", "url", "title", "content_text", "date_published", "language")
        assert all(isinstance(item[name], str) and item[name] for name in strings)
        assert TIME.fullmatch(item["date_published"])
        assert all(isinstance(tag, str) for tag in item["tags"])
    assert len({item["id"] for item in feed["items"]}) == len(feed["items"])


@pytest.mark.parametrize("folder", BOTH)
def test_feeds_tell_what_was_done(made: Feeds, folder: str) -> None:
    feed = ET.fromstring(made[f"{folder}feed.xml"])  # noqa: S314 - our own
    items = json.loads(made[f"{folder}feed.json"])["items"]
    entries = feed.findall(f"{ATOM}entry")
    assert [texts(one, "updated")[0][:10] for one in entries] == [*DAYS, "2025-01-10"]
    for entry, item in zip(entries, items, strict=True):
        assert texts(entry, "id") == [item["id"]]
        assert texts(entry, "content") == [item["content_text"]]
        assert links(entry, "alternate") == [item["url"]]
        tags = [found.attrib["term"] for found in entry.findall(f"{ATOM}category")]
        assert tags == item["tags"]
    by_day = {item["date_published"][:10]: item for item in items}
    for step in TOLD:
        for key, class_ in step.means.items():
            if class_ is not Class.TYPOGRAPHY:
                text = by_day[step.day]["content_text"]
                assert re.search(rf"^{class_} · .*{WORDS[key]}$", text, re.MULTILINE)
                assert key not in text or class_ is Class.RENAMED
                assert class_ in by_day[step.day]["tags"]
    corrected = by_day["2025-06-09"]["content_text"]
    assert f"Correction: the article says 3 March ({WORDS['line-fined']})" in corrected
    assert "date: 2022-03-04 → 2022-03-03" in corrected


def test_every_entry_leads_to_a_page(briefings: Briefings, made: Feeds) -> None:
    pages = face.pages(briefings, face.histories(briefings), ADDRESS)
    assert {*made} <= {page.path for page in pages}
    there = {f"{ADDRESS}{page.path.removesuffix('.md').removesuffix('index')}" for page in pages}
    for item in json.loads(made["feed.json"])["items"]:
        assert item["url"].removesuffix("/") in {one.removesuffix("/") for one in there}


def test_a_feed_has_the_newest_editions_alone(briefings: Briefings) -> None:
    history = face.histories(briefings)["elva"]
    many = tuple(
        replace(history.editions[0], commit=f"{number:040}", seconds=history.editions[0].seconds)
        for number in range(MOST + 10)
    )
    long = {"elva": replace(history, editions=(*many, *history.editions))}
    for text in feeds(briefings, long).values():
        assert text.count("urn:uuid:") == MOST


def test_there_is_no_feed_without_an_address_or_a_past(briefings: Briefings) -> None:
    assert feeds(briefings, face.histories(briefings), "") == {}
    assert feeds(briefings, {}) == {}
    whole = face.histories(briefings)["elva"]
    uncommitted = replace(whole, editions=(replace(whole.editions[0], commit="", seconds=0),))
    assert feeds(briefings, {"elva": uncommitted}) == {}
