"""The shell of the site: whole without scripts, quiet, readable on a phone and by everyone."""

import gzip
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.site.pages import OVERVIEW, PAGES, QUOTATION, SLUG, SOURCE, WORDS
from tests.visits import WIDTHS, mistakes_by_day_and_night, mistakes_for_everyone, reader

pytestmark = pytest.mark.slow

BUDGET = 24_000
CARD = "#ev-new-iron-curtain"
MARKER = 'button[popovertarget="ev-new-iron-curtain"]'


@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_accessible(browser: Browser, sample_address: str, path: str) -> None:
    with reader(browser, sample_address) as page:
        page.goto(f"{sample_address}/{path}")
        assert mistakes_for_everyone(page) == []


@pytest.mark.parametrize("width", WIDTHS)
def test_an_open_card_and_an_open_search_are_accessible(
    browser: Browser, sample_address: str, width: int
) -> None:
    with reader(browser, sample_address, width=width) as page:
        page.goto(f"{sample_address}/{OVERVIEW}")
        page.locator(MARKER).first.click()
        expect(page.locator(CARD)).to_be_visible()
        assert mistakes_by_day_and_night(page) == []
        page.goto(f"{sample_address}/?q=quotation")
        expect(page.locator(".md-search-result__item").first).to_be_visible()
        assert mistakes_by_day_and_night(page) == []


def test_hits_that_come_before_our_script_are_no_landmarks(
    browser: Browser, sample_address: str
) -> None:
    with reader(browser, sample_address) as page:
        page.goto(f"{sample_address}/?q=quotation")
        expect(page.locator(".md-search-result__item").first).to_be_visible()
        tags = page.locator("nav.md-tags")
        tags.evaluate_all("all => all.forEach(tags => tags.removeAttribute('role'))")
        page.add_script_tag(url=f"{sample_address}/assets/site.js")
        assert set(tags.evaluate_all("all => all.map(tags => tags.role)")) == {"none"}


def test_nothing_overflows_on_a_phone(browser: Browser, sample_address: str) -> None:
    with reader(browser, sample_address, width=360) as page:
        for path in PAGES:
            page.goto(f"{sample_address}/{path}")
            for details in page.locator("article details").all():
                details.evaluate("details => details.open = true")
            assert page.evaluate("document.documentElement.scrollWidth") == 360, path
            beyond = page.evaluate(
                "[...document.querySelectorAll('article *')].filter("
                "e => e.checkVisibility() && !e.closest('pre, thead, .scroll, svg')"
                " && e.getBoundingClientRect().right > 360).map(e => e.outerHTML.slice(0, 120))"
            )
            assert beyond == [], path


@pytest.mark.parametrize("width", WIDTHS)
def test_a_card_opens_by_keyboard_and_closes_with_escape(
    browser: Browser, sample_address: str, width: int
) -> None:
    with reader(browser, sample_address, width=width, java_script_enabled=False) as page:
        page.goto(f"{sample_address}/{OVERVIEW}")
        marker, card = page.locator(MARKER).first, page.locator(CARD)
        expect(card).to_be_hidden()
        marker.focus()
        page.keyboard.press("Enter")
        expect(card).to_be_visible()
        expect(card).to_contain_text("Jeśli powstanie nowa żelazna kurtyna")
        box = card.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 800
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('.ev-card')?.id") == CARD[1:]
        page.keyboard.press("Escape")
        expect(card).to_be_hidden()
        expect(marker).to_be_focused()


def test_a_card_opens_by_touch_and_closes_with_its_button(
    browser: Browser, sample_address: str
) -> None:
    with reader(browser, sample_address, width=360, has_touch=True) as page:
        page.goto(f"{sample_address}/{OVERVIEW}")
        page.locator(MARKER).first.tap()
        expect(page.locator(CARD)).to_be_visible()
        page.locator(CARD).get_by_role("button", name="Close").tap()
        expect(page.locator(CARD)).to_be_hidden()


def test_a_card_stands_beside_its_marker_on_a_wide_screen(
    browser: Browser, sample_address: str
) -> None:
    with reader(browser, sample_address, width=1440) as page:
        page.goto(f"{sample_address}/{OVERVIEW}")
        marker = page.locator(MARKER).first
        marker.click()
        card, button = page.locator(CARD).bounding_box(), marker.bounding_box()
        assert card is not None
        assert button is not None
        below = card["y"] - (button["y"] + button["height"])
        above = button["y"] - (card["y"] + card["height"])
        assert 0 <= max(below, above) < 40


def test_without_scripts_no_content_is_lost(browser: Browser, sample_address: str) -> None:
    said: list[dict[str, str]] = []
    for scripts in (True, False):
        with reader(browser, sample_address, java_script_enabled=scripts) as page:
            said.append({})
            for path in PAGES:
                page.goto(f"{sample_address}/{path}")
                said[-1][path] = page.evaluate(WORDS)
    assert said[0] == said[1]


def test_evidence_is_printed_for_those_who_want_it(browser: Browser, sample_address: str) -> None:
    with reader(browser, sample_address, width=800) as page:
        page.goto(f"{sample_address}/{OVERVIEW}")
        page.emulate_media(media="print")
        expect(page.locator(CARD)).to_be_hidden()
        opened = "beforeend', '<details class=\"with-evidence\" open></details>"
        page.evaluate(f"document.querySelector('article').insertAdjacentHTML('{opened}')")
        expect(page.locator(CARD)).to_be_visible()
        expect(page.locator(".md-header")).to_be_hidden()


def test_a_permanent_link_is_copied(browser: Browser, sample_address: str) -> None:
    permissions = ["clipboard-read", "clipboard-write"]
    with reader(browser, sample_address, width=1440, permissions=permissions) as page:
        page.goto(f"{sample_address}/{SOURCE}")
        link = page.locator("#gostekh-gives-moscow-access .headerlink")
        link.click()
        expect(page.get_by_role("status").filter(has_text="Link copied")).to_be_visible()
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied == page.url
        assert copied.endswith(f"{SOURCE}#gostekh-gives-moscow-access")


def test_a_missing_page_leads_into_the_search(browser: Browser, sample_address: str) -> None:
    with reader(browser, sample_address, width=1440) as page:
        page.goto(f"{sample_address}/404.html")
        page.get_by_label("Search all briefings").fill("curtain")
        page.get_by_label("Search all briefings").press("Enter")
        expect(page.locator(".md-search-result__item").first).to_contain_text("curtain")


@pytest.mark.parametrize("words", ["23.6", "8,000", "żelazna", "Wassilenko", "wgląd"])
def test_the_search_finds(browser: Browser, sample_address: str, words: str) -> None:
    with reader(browser, sample_address, width=1440) as page:
        page.goto(f"{sample_address}/?q={words}")
        expect(page.locator(".md-search-result__item").first).to_be_visible()
        expect(page.locator(".md-search-result__item").first).to_contain_text(words)


def test_the_way_up_is_shown_where_the_navigation_ends(
    browser: Browser, sample_address: str
) -> None:
    with reader(browser, sample_address, width=1440) as page:
        page.goto(f"{sample_address}/{QUOTATION}")
        page.get_by_role("navigation", name="You are here").get_by_role(
            "link", name="In their words"
        ).click()
        assert page.url == f"{sample_address}/{SLUG}quotes/"


def test_our_own_styles_and_scripts_are_small(project_root: Path) -> None:
    assets = project_root / "generator/builder/theme/assets"
    own = [file for file in assets.iterdir() if file.suffix in (".css", ".js")]
    assert len(own) == 5
    assert sum(len(gzip.compress(file.read_bytes())) for file in own) < BUDGET
