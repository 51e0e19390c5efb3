"""What a reader does on the built site, in a real browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.visits import reader

pytestmark = pytest.mark.slow

PATIENCE = 30_000  # milliseconds; a machine that does other things as well is slow, not wrong
SETTLING = 250  # milliseconds in which the hits stay as they are
INDEX_IS_READ = """() => {
    const said = document.querySelector('.md-search-result__meta').textContent;
    return said && !said.includes('Initializing');
}"""


class Visit:
    """One visit to the site, and what can be done in it."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address

    def open(self, path: str) -> None:
        self.page.goto(f"{self.address}/{path}")

    def search(self, words: str) -> list[tuple[str, str]]:
        """Type into the search box; the hits as (words, address below the site)."""
        self.open("kz-digital-sovereignty/")
        self.page.get_by_role("textbox", name="Search").first.click()
        # the theme reads the index first, and hears nothing of what is typed before it has
        self.page.wait_for_function(INDEX_IS_READ, timeout=PATIENCE)
        self.page.keyboard.type(words, delay=15)
        self.page.keyboard.press("End")  # letters of no Latin keyboard come without a key
        hits = self.page.locator(".md-search-result__item a.md-search-result__link")
        hits.first.wait_for(state="attached", timeout=PATIENCE)
        found = self._hits(hits)
        while True:  # the hits of the first letters give way to those of the whole word
            self.page.wait_for_timeout(SETTLING)
            if (now := self._hits(hits)) == found:
                return found
            found = now

    def _hits(self, hits: Locator) -> list[tuple[str, str]]:
        pairs = hits.evaluate_all("all => all.map(hit => [hit.innerText, hit.href])")
        without = ((text, href.split("?")[0].split("#")[0]) for text, href in pairs)
        return [(text, href.split(self.address)[-1]) for text, href in without]


@pytest.fixture
def visit(browser: Browser, site_address: str) -> Iterator[Visit]:
    with reader(browser, site_address, minds=("error", "warning")) as page:
        yield Visit(page, site_address)


@pytest.mark.parametrize(
    ("words", "lands_on"),
    [
        ("Galuzin", "actors/mikhail-galuzin/"),
        ("Wassilenko", "actors/roman-wassilenko/"),
        ("kurtyna", "quotes/wp-new-iron-curtain/"),
        ("żelazna", "quotes/wp-new-iron-curtain/"),
        ("zelazna", "quotes/wp-new-iron-curtain/"),
        ("Wasilenko", "actors/roman-wassilenko/"),
        ("Галузин", "actors/mikhail-galuzin/"),
        ("8000", "sources/daily-trade-mission/by/figures/"),
        ("23.6", "sources/daily-trade-mission/"),
        ("GosTekh", "projects/gostekh/"),
    ],
)
def test_search_finds_speakers_polish_words_and_figures(
    visit: Visit, words: str, lands_on: str
) -> None:
    found = [href for _, href in visit.search(words)]
    assert any(href.endswith(lands_on) for href in found[:6]), found


def test_the_first_hit_for_a_speaker_opens_his_page(visit: Visit) -> None:
    visit.search("Sternik")
    visit.page.locator(".md-search-result__item a").first.click()
    visit.page.wait_for_url("**/actors/alexander-sternik/**")
    assert visit.page.locator("h1").inner_text().startswith("Alexander Sternik")


def test_a_marker_opens_the_evidence_and_leads_to_the_fact(visit: Visit) -> None:
    visit.open("kz-digital-sovereignty/")
    marker = visit.page.locator("button.ev").first
    card = visit.page.locator(f"#{marker.get_attribute('popovertarget')}")
    assert not card.is_visible()
    marker.click()
    assert card.is_visible()
    words = card.locator("blockquote.words").first.inner_text().strip('„”“" \n')
    link = card.locator(".ev-more a")
    target = str(link.get_attribute("href"))
    link.click()
    visit.page.wait_for_url(f"**/{target.removeprefix('../')}")
    assert words in visit.page.locator("main").inner_text()


def test_a_fact_leads_to_its_words_in_the_article(visit: Visit) -> None:
    visit.open("kz-digital-sovereignty/sources/wp-egov/")
    proof = visit.page.locator(".fact .proof a").first
    folds = proof.locator("xpath=ancestor::details/summary")
    for index in range(folds.count()):  # from the outermost in
        folds.nth(index).click()
    target = str(proof.get_attribute("href"))
    proof.click()
    mark = visit.page.locator(f"mark{target[target.index('#') :]}")
    assert mark.is_visible()


def test_a_hit_says_what_kind_of_thing_it_is(visit: Visit) -> None:
    visit.search("Galuzin")
    first = visit.page.locator(".md-search-result__item").first
    assert first.locator(".md-tag").first.inner_text() == "person"


def test_pages_lead_on_to_pages_when_opened_from_a_disk(browser: Browser, built_site: Path) -> None:
    page = browser.new_page()
    page.goto((built_site / "index.html").as_uri())
    page.locator("article h2 a").first.click()
    page.wait_for_url("**/kz-digital-sovereignty/index.html")
    assert page.locator("h1").inner_text().startswith("Kazakhstan")
    page.context.close()
