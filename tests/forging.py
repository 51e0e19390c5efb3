"""Forgeries of a built site: what somebody who serves it could change, three of every kind.

Each is made in one place of the site of the small briefing, and leaves the rest as it is.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from generator.verdict import reading, searching
from generator.verdict.blocks import signs

SLUG = "kz-digital-sovereignty"
QUOTE, CRANES = "quotes/too-dear", "sources/cranes-article"
HARBOUR = "sources/harbour-article"
INDEX = "search/search_index.json"


@contextmanager
def pages_read_once() -> Iterator[None]:
    """What is worked out from the words of a page alone is kept for the next site that has it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "page_of", cache(reading.page_of))
        patch.setattr(searching, "sections", cache(searching.sections))
        patch.setattr("generator.verdict.saying.signs", cache(signs))
        yield


@dataclass(frozen=True)
class Forgery:
    """One change of a site: its kind, the file, how, whether pages and articles alone show it."""

    kind: str
    file: str
    change: Callable[[str], str]
    is_on_a_page: bool = True

    def make(self, site: Path) -> None:
        """Change the site."""
        path = site / self.file
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        new = self.change(old)
        assert new != old, f"{self.kind}: nothing was changed in {self.file}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(new, encoding="utf-8", newline="")


def page(name: str) -> str:
    """The file of a page of the briefing."""
    return f"{SLUG}/{name}/index.html" if name else f"{SLUG}/index.html"


def put(old: str, new: str, before: str = "") -> Callable[[str], str]:
    """Put other words in the place of some, the first behind `before`."""

    def change(text: str) -> str:
        head, mark, rest = text.partition(before) if before else ("", "", text)
        return head + mark + rest.replace(old, new, 1)

    return change


def swap(one: str, other: str, before: str) -> Callable[[str], str]:
    """Exchange two words behind `before`."""

    def change(text: str) -> str:
        head, mark, rest = text.partition(before)
        return head + mark + rest.replace(one, "\0").replace(other, one).replace("\0", other)

    return change


def take(begin: str, end: str, before: str = "") -> Callable[[str], str]:
    """Take out what stands from one mark to another, the first behind `before`."""

    def change(text: str) -> str:
        head, mark, rest = text.partition(before) if before else ("", "", text)
        kept, opening, cut = rest.partition(begin)
        assert opening, begin
        return head + mark + kept + cut.partition(end)[2]

    return change


def in_search(old: str, new: str) -> Callable[[str], str]:
    """Other words in every hit of the search index."""

    def change(text: str) -> str:
        index = json.loads(text)
        for entry in index["docs"]:
            entry["title"] = entry["title"].replace(old, new)
            entry["text"] = entry["text"].replace(old, new)
        return json.dumps(index, ensure_ascii=False)

    return change


def out_of_search(*locations: str) -> Callable[[str], str]:
    """The search index without some hits."""

    def change(text: str) -> str:
        index = json.loads(text)
        there = {entry["location"] for entry in index["docs"]}
        assert there.issuperset(locations), locations
        index["docs"] = [one for one in index["docs"] if one["location"] not in locations]
        return json.dumps(index, ensure_ascii=False)

    return change


def behind(words: str, added: str) -> Callable[[str], str]:
    """Something more behind the first of some words."""
    return put(words, words + added)


NORDKRAN_FIRST = '<h3 id="nordkran-denies">'
PRICE, TIE = '<h3 id="price">', '<h3 id="lis-mayor">'
NOTE_END = "</aside>"
FOREIGN = "https://example.net/"
NOT_THERE = (
    '<!doctype html><html lang="en"><head><title>x</title></head><body>'
    '<article class="md-content__inner"><h1>x</h1><p>Anna Lis resigned.</p></article></body></html>'
)

SAID_BY_ANOTHER = (
    '<script type="application/ld+json">{"@type": "Quotation", "text": "Dźwigi są za drogie", '
    '"creator": {"name": "Nordkran"}}</script>'
)

FORGERIES = (
    Forgery("speakers", page("claims/by/stance"), swap("Anna Lis</a>", "Nordkran</a>", "<table")),
    Forgery("speakers", page(QUOTE), put("Anna Lis</a>, mayor", "Nordkran</a>, mayor")),
    Forgery("speakers", page(""), put("Anna Lis</a>, mayor", "Nordkran</a>, mayor", 'id="ev_1"')),
    Forgery("translation", page(QUOTE), put("<p>The cranes are too dear", "<p>They are cheap")),
    Forgery("translation", page(CRANES), put("denied that the", "said that the", NORDKRAN_FIRST)),
    Forgery("translation", page("actors/anna-lis"), put("are too dear</p>", "are too big</p>")),
    Forgery("in place", page(CRANES), put("on 3 March", "on 5 March", "in-english")),
    Forgery("in place", page(CRANES), put("are too dear", "are too cheap", "in-english")),
    Forgery("in place", page(CRANES), take('<span class="in-english', "</span>")),
    Forgery("value", page(CRANES), put("EUR 8.5 million", "EUR 85 million", PRICE)),
    Forgery("value", page("figures"), put("8,000 tonnes", "80,000 tonnes", 'id="s_measures"')),
    Forgery("value", page(""), put("8,000 tonnes in", "7,000 tonnes in", 'id="sec-harbour"')),
    Forgery("unit", page(CRANES), put("EUR 8.5 million", "USD 8.5 million", PRICE)),
    Forgery("unit", page("figures"), put("8,000 tonnes", "8,000 ships", 'id="s_measures"')),
    Forgery("unit", page("projects/cranes"), put("EUR 8.5 million", "PLN 8.5 million")),
    Forgery("date", page(QUOTE), put("<dd>3 March 2024", "<dd>8 March 2024")),
    Forgery("date", page("events"), put(">spring 2025", ">spring 2026")),
    Forgery("date", page(CRANES), put("· 3 March 2024", "· 3 March 2023", '<h3 id="decision">')),
    Forgery("inferred", page(QUOTE), take(' <span class="basis basis--inf', "</span>")),
    Forgery("inferred", page("statuses"), put(">inferred</span>", ">stated</span>")),
    Forgery("inferred", page(CRANES), take('<p class="by"><span class="voice">How', "</p>", TIE)),
    Forgery("stance", page(CRANES), put(">denies</span>", ">asserts</span>", NORDKRAN_FIRST)),
    Forgery("stance", page("claims"), put(">predicts</span>", ">denies</span>", "<table")),
    Forgery("stance", page(""), put(">denies</span>", ">asserts</span>", 'id="ev_2"')),
    Forgery("tie", page(CRANES), put("official of Elva", "official of Fala", TIE)),
    Forgery("tie", page("relations"), put(">Elva</a>", ">Nordkran</a>", "lis-mayor")),
    Forgery("tie", page("actors/anna-lis"), put("Official of Elva", "Official of Nordkran")),
    Forgery("absence", page("absences"), put("No article quotes", "Every article quotes")),
    Forgery("absence", page(HARBOUR), put("the mayor said", "the king said", 'id="no-mayor"')),
    Forgery("absence", page(""), put("quotes the council", "quotes anybody", 's_missing"')),
    Forgery("sentence", page(CRANES), put("denies that the", "says that the", NORDKRAN_FIRST)),
    Forgery("sentence", page(HARBOUR), put("will get cranes", "will get no cranes", "</h1>")),
    Forgery("sentence", page(""), put("calls the cranes", "never calls the cranes")),
    Forgery("key point", page(""), put("which Nordkran <", "which all but Nordkran <", "kp-too")),
    Forgery("key point", page(""), put("cranes are too", "cranes are not too", "kp-too-dear")),
    Forgery("key point", "index.html", put("cranes are too", "cranes are not too")),
    Forgery("note", page(QUOTE), take('<aside class="note note--caution">', NOTE_END)),
    Forgery("note", page(CRANES), take('<aside class="note note--outcome">', NOTE_END, PRICE)),
    Forgery("note", page("projects/cranes"), take('<aside class="note note--c', NOTE_END)),
    Forgery("hidden", "assets/site.css", lambda css: css + ".note{display:none}", False),
    Forgery("hidden", page(QUOTE), put("<aside class", "<aside hidden class")),
    Forgery("hidden", page(CRANES), put("</head>", "<style>.note{display:none}</style></head>")),
    Forgery("script", page(QUOTE), put("</body>", "<script>alert(1)</script></body>")),
    Forgery("script", page(""), put("</head>", f'<script src="{FOREIGN}x.js"></script></head>')),
    Forgery("script", "assets/site.js", lambda script: script + ";alert(1)", False),
    Forgery(
        "handler", page(QUOTE), put('<blockquote class="w', '<blockquote onclick="x()" class="w')
    ),
    Forgery("handler", page(""), put("<body ", '<body onload="x()" ')),
    Forgery("handler", "index.html", put("<p", '<p onmouseover="x()"', "</h1>")),
    Forgery("frame", page(QUOTE), behind("</figure>", f'<iframe src="{FOREIGN}"></iframe>')),
    Forgery("frame", page(""), put("</body>", f'<object data="{FOREIGN}"></object></body>')),
    Forgery("frame", page(CRANES), put("</body>", f'<embed src="{FOREIGN}"></body>')),
    Forgery(
        "redirect",
        page(QUOTE),
        behind("<head>", f'<meta http-equiv="refresh" content="0;{FOREIGN}">'),
    ),
    Forgery("redirect", page(""), behind("<head>", f'<base href="{FOREIGN}">')),
    Forgery("redirect", page(CRANES), put('href="../../actors/fala/"', f'href="{FOREIGN}"', "<h1")),
    Forgery("search", INDEX, in_search("are too dear", "are too cheap")),
    Forgery("search", INDEX, in_search("EUR 8.5 million", "EUR 850 million")),
    Forgery("search", INDEX, in_search("Anna Lis", "Anna Fox")),
    Forgery("cut hit", INDEX, in_search("denies that the", "that the")),
    Forgery("cut hit", INDEX, in_search("Everything in this briefing is made up.", "")),
    Forgery("cut hit", INDEX, in_search(": not planned", ": planned")),
    Forgery("no hit", INDEX, out_of_search(f"{SLUG}/{CRANES}/#nordkran-denies")),
    Forgery("no hit", INDEX, out_of_search(f"{SLUG}/{QUOTE}/")),
    Forgery("no hit", INDEX, out_of_search("", f"{SLUG}/#s_notes")),
    Forgery("citation", page(QUOTE), put("Anna Lis: “", "Nordkran: “", 'id="s_cite"')),
    Forgery("citation", page(QUOTE), put("year &#61; &#123;2024", "year &#61; &#123;2014")),
    Forgery("citation", page(QUOTE), put("translated by the editors", "translated by Fala")),
    Forgery("title", page(QUOTE), put("<title>Anna Lis", "<title>Nordkran")),
    Forgery("title", page(CRANES), put("nie kupi dźwigów", "kupi dźwigi", "<title>")),
    Forgery("title", page("events"), put('<h1 id="when">When', '<h1 id="when">Never')),
    Forgery("JSON-LD", page(QUOTE), put('"name": "Anna Lis"', '"name": "Nordkran"')),
    Forgery("JSON-LD", page(QUOTE), put('"dateCreated": "2024-', '"dateCreated": "2014-')),
    Forgery("JSON-LD", page("claims"), put('"name": "Nordkran"', '"name": "Elva"', "ld+json")),
    Forgery("page", page("quotes/new"), lambda _: NOT_THERE),
    Forgery("page", page("more"), lambda _: NOT_THERE),
    Forgery("page", "news/index.html", lambda _: NOT_THERE),
    Forgery("invisible", page(QUOTE), put("Dźwigi są", "Dźwigi\u200b są")),
    Forgery("invisible", page(CRANES), put("zaprzeczył", "zaprze\u00adczył", NORDKRAN_FIRST)),
    Forgery("invisible", page(""), put("cranes are too", "cranes \u2060are too", "kp-too-dear")),
    Forgery("class", page(QUOTE), put("note--caution", "note--caution forms")),
    Forgery("class", page(CRANES), put("stance stance--denies", "printed", NORDKRAN_FIRST)),
    Forgery("class", page("claims"), put('class="cards', 'class="forms cards')),
    Forgery("attribute", page(QUOTE), put('lang="pl"', 'lang="pl" title="He never said so"')),
    Forgery("attribute", page(CRANES), put('lang="pl"', 'lang="ar" dir="rtl"', NORDKRAN_FIRST)),
    Forgery("attribute", page(""), put('"Evidence: Fala 1"', '"Refuted by Fala"', "kp-too-dear")),
    Forgery("blank", page(QUOTE), put("Anna Lis says", "Anna\u2009Lis says")),
    Forgery("blank", page(""), put("cranes are too", "cranes are\u00a0too", "kp-too-dear")),
    Forgery("blank", page(CRANES), put("denies that", "denies th at", NORDKRAN_FIRST)),
    Forgery("sign", page(QUOTE), put("too dear.</p>\n<dl", "too dear?</p>\n<dl")),
    Forgery("sign", page(CRANES), put("denies that the", 'denies "that" the', NORDKRAN_FIRST)),
    Forgery("sign", page("claims"), put("cranes are dear.", "cranes are dear (!).")),
    Forgery("ping", page(QUOTE), put("<a href", f'<a ping="{FOREIGN}" href', "<figure")),
    Forgery("ping", page(CRANES), put("<a href", f'<a ping="{FOREIGN}" href')),
    Forgery("ping", "index.html", put("<a href", f'<a ping="{FOREIGN}" href')),
    Forgery("head", page(QUOTE), put('og:title" content="', 'og:title" content="Denied: ')),
    Forgery("head", page(CRANES), put('charset="utf-8"', 'charset="utf-16"')),
    Forgery("head", page(""), behind("<head>", f'<link rel="canonical" href="{FOREIGN}">')),
    Forgery("shell", page(QUOTE), put("Words in quotation", "All invented. Words in quotation")),
    Forgery("shell", page(CRANES), put('aria-label="Header"', 'aria-label="A hoax"')),
    Forgery("shell", page("claims"), put("<main ", "<main hidden ")),
    Forgery("label", page(QUOTE), take('<p class="page-kind">', "</p>")),
    Forgery("label", page(CRANES), put("</h1>", '</h1><p class="acts--page">A hoax</p>')),
    Forgery("label", page("claims"), put('title="Permanent link">#', 'title="A hoax">#')),
    Forgery("way", page(QUOTE), put("../../actors/", "../../figures/", "md-nav--primary")),
    Forgery("way", page(CRANES), put('src="../../../assets/logo.svg"', 'src="x.png"')),
    Forgery("way", page(""), put('href="actors/" class', f'href="{FOREIGN}" class')),
    Forgery("around", page(QUOTE), put("</aside>", "</aside><details><summary>x</summary>")),
    Forgery("around", page(CRANES), put("denies that", "<s>denies</s> that", NORDKRAN_FIRST)),
    Forgery("around", page(""), put("too dear", "<small>too</small> dear", "kp-too-dear")),
    Forgery(
        "comment",
        page(QUOTE),
        put("<p>The cranes are too dear", "<p><!-- x -->The cranes are too dear"),
    ),
    Forgery("comment", page(CRANES), put("denies that", "denies<!-- not --> that", NORDKRAN_FIRST)),
    Forgery(
        "comment", page(""), put("too dear", "too <!--[if IE]>x<![endif]-->dear", "kp-too-dear")
    ),
    Forgery("data", page(QUOTE), put("</head>", SAID_BY_ANOTHER + "</head>")),
    Forgery("data", page(CRANES), behind("<head>", SAID_BY_ANOTHER)),
    Forgery("data", "index.html", put("</body>", SAID_BY_ANOTHER + "</body>")),
    Forgery(
        "name",
        page("actors/anna-lis"),
        put('og:title" content="Anna Lis', 'og:title" content="Elva'),
    ),
    Forgery("name", page(QUOTE), put("</head>", "<title>Nordkran</title></head>")),
    Forgery(
        "name", page(""), put('og:description" content="', 'og:description" content="Elva" x="')
    ),
    Forgery("beside", page(QUOTE), put("<article", "<p>Nordkran</p><article")),
    Forgery("beside", page("claims"), put("</footer>", "<p>Nordkran</p></footer>")),
    Forgery("beside", page(""), put("</html>", "</html><p>Elva</p>")),
    Forgery("file", f"{SLUG}/more/words.css", lambda _: "figcaption{order:-1}"),
    Forgery("file", f"{SLUG}/more/index.htm", lambda _: NOT_THERE),
    Forgery("file", f"{SLUG}/more/claims.csv", lambda _: "id,text\n"),
)
