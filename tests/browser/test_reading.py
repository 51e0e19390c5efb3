"""What a busy reader meets first: the answer, who is heard, and nothing in the way of either."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.opening import MOST, opens_with
from tests.visits import HEIGHT, reader

pytestmark = pytest.mark.slow

SLUG = "kz-digital-sovereignty/"
FIRST_SCREEN = 600  # pixels of a phone
SMALL_SCREEN = 640  # pixels
FINGER = 24  # pixels, WCAG 2.2, 2.5.8
TOP = "e => e.getBoundingClientRect().top"
BOTTOM = "e => e.getBoundingClientRect().bottom"


def test_home_says_the_answer_on_the_first_screen_of_a_phone(
    browser: Browser, site_address: str
) -> None:
    with reader(browser, site_address, 360) as page:
        page.goto(f"{site_address}/")
        answer = page.locator(".briefings .answer")
        assert answer.evaluate(BOTTOM) <= FIRST_SCREEN
        assert answer.locator("a").count() > 1
        assert page.title() == "Annotated briefings"


def test_the_answer_opens_its_evidence_and_comes_before_everything_else(
    browser: Browser, site_address: str
) -> None:
    with reader(browser, site_address, 360) as page:
        page.goto(f"{site_address}/{SLUG}")
        tops = [
            page.locator(place).first.evaluate(TOP)
            for place in (".question", ".answer", ".heard", "#s_key-points", ".tally")
        ]
        assert tops == sorted(tops)
        page.locator(".answer .ev").first.click()
        assert page.locator(".ev-card:popover-open blockquote.words").count()
        lines = page.locator("ol.keypoints:not(.keypoints--more) > li > .line")
        assert lines.count() == 5


@pytest.mark.parametrize("forced", ["none", "active"])
def test_every_mark_of_who_is_heard_is_a_link_that_a_finger_hits(
    browser: Browser, site_address: str, forced: str
) -> None:
    with reader(browser, site_address, 360, forced_colors=forced) as page:
        page.goto(f"{site_address}/{SLUG}")
        marks = page.locator(".heard .unit").all()
        assert len(marks) == 23
        for mark in marks:
            box = mark.bounding_box()
            assert box is not None
            assert min(box["width"], box["height"]) >= FINGER
            assert mark.inner_text() == "■"
            assert mark.evaluate("e => getComputedStyle(e).color") != mark.evaluate(
                "e => getComputedStyle(document.body).backgroundColor"
            )
        assert len({mark.get_attribute("href") for mark in marks}) == len(marks)
        cut = "e => [...e.querySelectorAll('*')].some(one => one.scrollWidth > one.clientWidth + 1)"
        assert not page.locator(".heard .parties").evaluate(cut)
        assert page.locator(".heard .silent").count() == 3


SMALL = """least => [...document.querySelectorAll(
    'article :is(a[href], summary, .ref > button)'
)].filter((one) => {
    const {width, height} = one.getBoundingClientRect();
    return one.checkVisibility() && width > 1 && Math.min(width, height) < least;
}).map((one) => one.outerHTML.slice(0, 120))"""
"""What can be seen and is too small for a finger; marks that only the keyboard reaches are 1 px."""


@pytest.mark.parametrize("path", ["", SLUG, f"{SLUG}absences/", f"{SLUG}quotes/"])
def test_what_leads_somewhere_is_hit_by_a_finger(
    browser: Browser, site_address: str, path: str
) -> None:
    with reader(browser, site_address, 360) as page:
        page.goto(f"{site_address}/{path}")
        assert page.evaluate(SMALL, FINGER) == []


def test_claims_take_the_whole_width_of_a_phone(browser: Browser, site_address: str) -> None:
    with reader(browser, site_address, 360) as page:
        page.goto(f"{site_address}/{SLUG}claims/")
        assert page.evaluate("document.documentElement.scrollHeight") < 6 * HEIGHT
        page.evaluate("document.querySelectorAll('article details').forEach(d => d.open = true)")
        width = "cells => cells.map(cell => Math.round(cell.getBoundingClientRect().width))"
        widths = page.locator(".cards td:first-child").evaluate_all(width)
        assert len(widths) > 100
        assert set(widths) == {328}


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("sources", ".cards"),
        ("events", "ol.timeline--brief"),
        ("absences", ".fact--absence"),
        ("figures", "details:has(.beside)"),
        ("projects/microsoft-hub", ".by--occasion + .quotes > li:first-child > .stand > b"),
    ],
)
def test_a_question_is_answered_on_two_screens_of_a_phone(
    browser: Browser, site_address: str, path: str, answer: str
) -> None:
    with reader(browser, site_address, 360) as page:
        page.goto(f"{site_address}/{SLUG}{path}/")
        assert page.locator(answer).last.evaluate(BOTTOM) <= 2 * SMALL_SCREEN


def test_a_label_stands_beside_its_value_on_a_phone(browser: Browser, site_address: str) -> None:
    with reader(browser, site_address, 360) as page:
        page.goto(f"{site_address}/{SLUG}sources/")
        labelled = page.locator(".cards td[data-label]")
        assert labelled.count() == 30
        parted = "all => all.filter(one => one.getClientRects().length > 1).length"
        assert labelled.evaluate_all(parted) == 0


@pytest.mark.parametrize("width", [1440, 360])
def test_a_fact_lands_below_the_header(browser: Browser, site_address: str, width: int) -> None:
    with reader(browser, site_address, width) as page:
        page.goto(f"{site_address}/{SLUG}sources/wp-egov/#wp-moscow-direct-insight")
        kicker = page.locator("section:has(> #wp-moscow-direct-insight) > .kicker")
        header = page.locator(".md-header").evaluate(BOTTOM)
        assert header <= kicker.evaluate(TOP) <= header + 120


def test_there_are_few_doors(small_site: Path, browser: Browser, small_address: str) -> None:
    with reader(browser, small_address) as page:
        page.goto(f"{small_address}/{SLUG}")
        doors = page.locator("nav.md-nav--primary > ul > li:nth-child(2) > nav > ul > li")
        names = [name.strip().split("\n")[0] for name in doors.all_inner_texts()]
        assert names == [
            *("Overview", "Who", "What", "When", "Numbers", "In their words", "Who disagrees"),
            *("What the articles leave out", "The articles", "More"),
        ]
        assert page.locator("nav.makers a").all_inner_texts() == ["Fields", "Rules"]
    assert not (small_site / SLUG / "waivers").exists()


VISIBLE = """place => {
    const texts = document.createTreeWalker(document.querySelector(place), NodeFilter.SHOW_TEXT);
    let words = 0;
    while (texts.nextNode()) {
        const text = texts.currentNode, range = document.createRange();
        range.selectNodeContents(text);
        const isSeen = text.parentElement.checkVisibility({contentVisibilityAuto: true});
        if (isSeen && range.getClientRects().length)
            words += text.data.split(/\\s+/).filter(word => /[\\p{L}\\p{N}]/u.test(word)).length;
    }
    return words;
}"""
"""How many words a reader sees in a place, without opening anything; a dash is none."""


def test_a_page_opens_with_what_can_be_read(browser: Browser, site_address: str) -> None:
    with reader(browser, site_address) as page:
        page.goto(f"{site_address}/{SLUG}")
        written = page.request.get(page.url).text()
        assert page.evaluate(VISIBLE, "article") == opens_with(written) <= MOST
        page.goto(f"{site_address}/{SLUG}sources/tass-hub/")
        words = page.locator(".article .ln--body, .article .ln--lead").all_inner_texts()
        article = sum(len(line.split()) for line in words)
        assert article > 300
        assert page.evaluate(VISIBLE, "article") <= 8 * article
