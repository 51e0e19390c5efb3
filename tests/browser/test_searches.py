"""What readers type, asked of the search of the five articles' briefing, in a real browser."""

import json
import re
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
import yaml
from playwright.sync_api import Browser, Page, Route
from selectolax.lexbor import LexborHTMLParser

from generator.pieces import in_pieces
from generator.verdict.published import UNSEARCHED
from tests.places import ROOT

pytestmark = pytest.mark.slow

BRIEFING = "kz-digital-sovereignty"
SEARCHES = yaml.safe_load((ROOT / "tests/cases/searches.yml").read_text(encoding="utf-8"))
INDEX = "search/search_index.json"
SPELT = re.compile("<p>⌕ (.*?)</p>", re.DOTALL)
TAG = re.compile("<[^>]*>")
ENDED = re.compile(r"[.!?…][\"”’»)\]]*$")
# As the theme does it: the index, then words; back come pages, each with its sections, as one text,
# which takes the driver of the browser a tenth of the time that thousands of objects take.
ASK = """async ([worker, index, all]) => {
    const search = new Worker(worker);
    const ask = (type, data) => new Promise((answer) => {
        search.onmessage = (message) => answer(message.data.data);
        search.postMessage({type, data});
    });
    await ask(0, await (await fetch(index)).json());
    const hits = [];
    for (const words of all) hits.push((await ask(2, words)).items);
    return JSON.stringify(hits);
}"""


@pytest.fixture
def page(browser: Browser, site_address: str) -> Page:
    page = browser.new_page()
    page.goto(f"{site_address}/{BRIEFING}/")
    return page


def ask(page: Page, address: str, *words: str) -> list[list[list[dict[str, Any]]]]:
    """The hits of some searches: for each its pages, for each page itself and its sections."""
    asked = [f"{address}/assets/search.js", f"{address}/{INDEX}", list(words)]
    found: list[list[list[dict[str, Any]]]] = json.loads(page.evaluate(ASK, asked))
    return [[sorted(hit, key=lambda one: "tags" not in one) for hit in hits] for hits in found]


def ask_of(page: Page, worker: str, docs: list[dict[str, str]], *words: str) -> Any:
    """The hits of some searches in an index of our own."""
    index = json.dumps({"config": {"separator": "[\\s<>=&;。]+"}, "docs": docs})
    address = f"data:application/json,{quote(index)}"
    return json.loads(page.evaluate(ASK, [worker, address, list(words)]))


@pytest.fixture
def fetched(page: Page, built_site: Path, site_address: str) -> dict[str, int]:
    """The site's index is served in pieces; how many bytes of each are asked for."""
    index = json.loads((built_site / INDEX).read_bytes())
    pieces, sizes = in_pieces(index, least=1), dict[str, int]()

    def answer(route: Route) -> None:
        name = urlsplit(route.request.url).path.removeprefix("/")
        sizes[name] = len(pieces[name])
        route.fulfill(body=pieces[name], content_type="application/json")

    page.context.route(f"{site_address}/search/*", answer)
    return sizes


def test_the_right_page_comes_first(page: Page, site_address: str) -> None:
    the_right_page_comes_first(page, site_address)


def test_the_right_page_comes_first_in_pieces(
    page: Page, site_address: str, fetched: dict[str, int]
) -> None:
    the_right_page_comes_first(page, site_address)
    assert sum(name.startswith("search/docs") for name in fetched) > 9


def test_a_first_search_fetches_a_few_pieces(
    page: Page, site_address: str, fetched: dict[str, int]
) -> None:
    [hits] = ask(page, site_address, "Mishusxin iron curtain")
    assert hits[0][0]["location"]
    assert sum(fetched.values()) < 250_000


def the_right_page_comes_first(page: Page, site_address: str) -> None:
    asked = [each["words"] for each in SEARCHES]
    ranks = {}
    for each, hits in zip(SEARCHES, ask(page, site_address, *asked), strict=True):
        right = {f"{BRIEFING}/{'' if one == 'index' else one + '/'}" for one in each["first"]}
        pages = [hit[0]["location"].partition("#")[0] for hit in hits]
        ranks[each["words"]] = next((at for at, one in enumerate(pages, 1) if one in right), 0)
    assert len(ranks) == 40
    assert [words for words, rank in ranks.items() if not rank] == []
    assert sum(rank <= 3 for rank in ranks.values()) >= 39, ranks
    assert sum(rank == 1 for rank in ranks.values()) >= 35, ranks


def test_who_said_it_comes_before_articles_with_like_words(page: Page, site_address: str) -> None:
    said = {f"{BRIEFING}/quotes/tass-no-doubt-washington/", f"{BRIEFING}/sources/tass-hub/"}
    for hits in ask(page, site_address, "serves US intelligence", "hub serves US intelligence"):
        assert hits[0][0]["location"].partition("#")[0] in said


@pytest.mark.parametrize(
    "words",
    ["Mishutsin", "Mishustn", "Mishusstin", "Mishusxin"],
    ids=["swap", "less", "more", "other"],
)
def test_one_wrong_letter_is_answered(page: Page, site_address: str, words: str) -> None:
    [hits] = ask(page, site_address, words)
    assert hits[0][0]["location"] == f"{BRIEFING}/actors/mikhail-mishustin/"


def test_a_number_is_found_with_and_without_its_commas(page: Page, site_address: str) -> None:
    with_commas, without = ask(page, site_address, "8,000", "8000")
    assert with_commas
    assert [hit[0]["location"] for hit in without] == [hit[0]["location"] for hit in with_commas]


def test_a_hit_says_what_it_is_and_where(page: Page, site_address: str) -> None:
    [[[hit, *_], *_]] = ask(page, site_address, "iron curtain")
    assert "quotation" in hit["tags"]
    assert "Kazakhstan’s digital sovereignty" in hit["tags"]
    assert hit["title"].startswith("“If a new <mark>iron</mark> <mark>curtain</mark>")
    assert hit["title"].endswith("— Roman Wassilenko")


def test_a_hit_in_an_article_leads_to_the_words(page: Page, site_address: str) -> None:
    asked = {"rurociąg zamknięty": "pipeline-shut", "storm damage terminal": "storm-blamed"}
    for (words, fact), hits in zip(asked.items(), ask(page, site_address, *asked), strict=True):
        [hit, *_] = [hit for hit in hits if "/sources/wp-egov/" in hit[0]["location"]]
        assert hit[0]["location"] == f"{BRIEFING}/sources/wp-egov/#wp-{fact}", words
        assert "source" in hit[0]["tags"]
        page.goto(f"{site_address}/{hit[0]['location']}")
        box = page.locator(f"[id='wp-{fact}']").bounding_box()
        assert box is not None
        assert 0 < box["y"] < 200


def test_a_hit_shows_a_sentence_of_its_page(
    page: Page, built_site: Path, site_address: str
) -> None:
    """Whatever form of a name is typed, or word of one."""
    spelt = (SPELT.findall(doc["text"]) for doc in indexed(built_site))
    forms = {unescape(form) for each in spelt for one in each for form in one.split("; ")}
    asked = sorted(forms | {word for form in forms for word in form.split()})
    assert len(asked) > 400
    shown: dict[str, set[str]] = {}
    for hits in ask(page, site_address, *asked):
        for one in (one for hit in hits for one in hit):
            place = one["location"].partition("#")[0]
            shown.setdefault(place, set()).add(unescape(TAG.sub("", one["text"])))
    assert sum(map(len, shown.values())) > 1_000
    for place, snippets in shown.items():
        visible, lines = seen(built_site / place / "index.html")
        for snippet in snippets:
            words = snippet.removeprefix("… ").removesuffix(" …")
            assert words in visible, (place, snippet)
            is_whole = ENDED.search(words) or words in lines
            assert is_whole or snippet.endswith(" …"), (place, snippet)


def indexed(site: Path) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads((site / INDEX).read_bytes())["docs"]
    return found


def seen(path: Path) -> tuple[str, str]:
    """What a page shows, and of that its headings and the words that it quotes."""
    tree = LexborHTMLParser(path.read_text(encoding="utf-8"))
    article = tree.css_first("article")
    assert article is not None
    for node in article.css(f"{UNSEARCHED}, .forms, .headerlink"):
        node.decompose()
    quoted = article.css("blockquote.words, .deck, h1, h2, h3, aside.note")
    return one_line(article.text()), "\n".join(one_line(node.text()) for node in quoted)


def one_line(text: str) -> str:
    return " ".join(text.split())


def test_words_without_a_meaning_and_none_at_all_find_nothing(
    page: Page, site_address: str
) -> None:
    assert ask(page, site_address, "", "?!", "xyzzyx qwrtp") == [[], [], []]


def test_what_is_hostile_in_a_page_stays_words(page: Page, site_address: str) -> None:
    hostile = {"location": "a/", "title": "&lt;img src=x&gt;", "text": "<p>&lt;b&gt; &amp;lt;.</p>"}
    [found] = ask_of(page, f"{site_address}/assets/search.js", [hostile], "img")
    assert found[0][0]["title"] == "&#60;<mark>img</mark> src=x&#62;"
    assert found[0][0]["text"] == "<p>&#60;b&#62; &#38;lt;.</p>"


def test_words_of_a_script_without_spaces_are_found(page: Page, site_address: str) -> None:
    texts = {"a/": "町は黒姥岳の索道を再開した。", "b/": "索引と水道。", "c/": "ราคาข้าวขึ้น"}
    docs = [
        {"location": place, "title": place, "text": f"<p>{text}</p>"}
        for place, text in texts.items()
    ]
    found = ask_of(page, f"{site_address}/assets/search.js", docs, "索道", "ข้าว")
    assert [hits[0][0]["location"] for hits in found] == ["a/", "c/"]


def test_the_index_is_read_when_somebody_searches(browser: Browser, site_address: str) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(Path(request.url).name))
    page.goto(f"{site_address}/{BRIEFING}/")
    page.wait_for_load_state("networkidle")
    assert "search_index.json" not in asked
    with page.expect_request(f"**/{INDEX}"):
        page.get_by_role("textbox", name="Search").first.click()
