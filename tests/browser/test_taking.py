"""What a reader takes along: a table, a citation, a shared link, two sheets of paper."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader
from selectolax.lexbor import LexborHTMLParser

from tests.visits import reader

pytestmark = pytest.mark.slow

HOME = "kz-digital-sovereignty/"
TWO_SHEETS = 2
KEEP = (
    "navigator.clipboard.writeText = (words) => { window.kept = words; return Promise.resolve() }"
)


@pytest.fixture
def page(browser: Browser, site_address: str) -> Iterator[Page]:
    with reader(browser, site_address) as page:
        page.goto(f"{site_address}/{HOME}")
        yield page


def test_a_table_is_taken_as_csv_with_the_address_of_each_row(
    page: Page, site_address: str
) -> None:
    page.goto(f"{site_address}/{HOME}figures/")
    file = page.get_by_role("link", name="All of it as CSV").evaluate("link => link.href")
    assert file == f"{site_address}/{HOME}figures.csv"
    written = page.request.get(file).body().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(written)))
    assert len(rows) == page.locator(".cards").first.locator("tbody tr").count()
    assert all(row["address"].startswith(f"{HOME}sources/") for row in rows)


def test_a_card_gives_its_link_a_citation_and_the_id(page: Page) -> None:
    page.evaluate(KEEP)
    page.locator(".keypoints .ev").first.click()
    card = page.locator(".ev-card:popover-open")
    kept = {}
    for name in ("Copy link", "Copy citation", "Copy id"):
        card.get_by_role("button", name=name).first.click()
        kept[name] = page.evaluate("window.kept")
    link = card.locator(".ev-more a").first.evaluate("link => link.href")
    assert kept["Copy link"] == link
    assert kept["Copy citation"].endswith(f". {link}")
    assert kept["Copy citation"].startswith("“")
    assert link.rstrip("/").endswith(kept["Copy id"])


def test_a_quotation_is_cited_from_the_list(page: Page, site_address: str) -> None:
    page.goto(f"{site_address}/{HOME}quotes/")
    page.evaluate(KEEP)
    page.get_by_role("button", name="Copy citation").nth(1).click()
    words = page.locator(".quotes blockquote.words").nth(1).inner_text().strip()
    kept = page.evaluate("window.kept")
    assert kept.startswith(f"“{words.strip('“”')}”")
    assert f"” — {page.locator('article h2 a').first.inner_text()}, " in kept
    assert "2023" in kept
    assert kept.endswith(page.locator(".quotes .act").nth(1).evaluate("link => link.href"))


def test_a_quotation_is_cited_from_its_speakers_page(page: Page, site_address: str) -> None:
    page.goto(f"{site_address}/{HOME}actors/mikhail-mishustin/")
    page.evaluate(KEEP)
    page.get_by_role("button", name="Copy citation").first.click()
    assert "” — Mikhail Mishustin, 2 – 3 February 2023" in page.evaluate("window.kept")


def test_a_shared_link_has_a_title_and_a_description(built_site: Path) -> None:
    for path in sorted(built_site.glob(f"{HOME}**/index.html")):
        page = LexborHTMLParser(path.read_text(encoding="utf-8"))
        told = {
            node.attributes["property"]: node.attributes["content"]
            for node in page.css("meta[property]")
        }
        described = page.css_first('meta[name="description"]')
        assert told["og:title"]
        assert described is not None
        assert told["og:description"] == described.attributes["content"]


def test_a_print_is_two_sheets_and_has_the_evidence_on_request(page: Page) -> None:
    def sheets() -> list[str]:
        paper = PdfReader(io.BytesIO(page.pdf(format="A4")))
        return [told(sheet.extract_text()) for sheet in paper.pages]

    def told(words: str) -> str:
        return "".join(unicodedata.normalize("NFKC", words).split())

    brief = sheets()
    assert len(brief) <= TWO_SHEETS
    due = page.locator(
        ".answer, .heard .party, .keypoints > li > .line, #s_sources + details td:first-child"
    ).evaluate_all("all => all.map(one => one.textContent.trim().slice(0, 25))")
    assert len(due) > 15
    assert [words for words in due if told(words) not in "".join(brief)] == []
    page.locator(".with-evidence > summary").click()
    assert len(sheets()) > len(brief)


FIRST_AND_THIRD = """all => [all[0], all[2]].map((one) => ({
    place: one.dataset.place, line: one.querySelector(".held-line").textContent.trim()
}))"""


def test_a_second_reader_takes_the_lines_along_by_keyboard(page: Page, site_address: str) -> None:
    page.goto(f"{site_address}/{HOME}review/wp-egov/")
    page.get_by_role("button", name="It stands").first.focus()
    for key in ("Space", "ArrowDown", "ArrowDown", "Space", "ArrowUp"):
        page.keyboard.press(key)
    page.get_by_label("Your name").fill('Eva "N" Nowak')
    due = page.eval_on_selector_all(".held", FIRST_AND_THIRD)
    lines = page.get_by_label("Lines to paste").input_value().strip().split("\n")
    assert lines[::2] == [f"# {one['place']}" for one in due]
    for line, one in zip(lines[1::2], due, strict=True):
        begun = 'reviewed: {by: "Eva \\"N\\" Nowak", date: 20'
        assert line.startswith(begun)
        assert line.endswith(one["line"].rpartition(", ")[2])


def test_a_list_is_narrowed_by_several_columns_and_the_address_keeps_it(
    page: Page, site_address: str
) -> None:
    def shown() -> list[str]:
        return page.locator("article tbody tr:visible").all_inner_texts()

    page.goto(f"{site_address}/{HOME}claims/by/source/")
    page.evaluate("document.querySelectorAll('article details').forEach(d => d.open = true)")
    everything = len(shown())
    page.get_by_label("Stance").select_option("alleges")
    alleged = shown()
    page.get_by_label("When", exact=True).select_option("2022")
    assert 0 < len(shown()) < len(alleged) < everything
    assert all("alleges" in row and "2022" in row for row in shown())
    assert page.locator("article .fold:visible").count() == 1
    kept = shown()
    page.reload()
    assert shown() == kept
    page.goto(f"{site_address}/{HOME}figures/?Sort+by=Period")
    years = [re.findall(r"\b\d{4}\b", row) for row in shown()]
    first = [found[0] for found in years if found]
    assert first == sorted(first)
