"""The shell does its work with each of the three builders."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.built import served
from tests.site.pages import OVERVIEW, QUOTATION, SOURCE, WORDS
from tests.visits import mistakes, reader


@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
def test_hidden_cards_are_not_searched_but_facts_are(
    built_by: Callable[..., Path], builder: str
) -> None:
    site = built_by(builder)
    name = "search.json" if builder == "zensical" else "search/search_index.json"
    index = (site / name).read_text(encoding="utf-8")
    assert f"{SOURCE}#gostekh-gives-moscow-access" in index
    assert "characters 2,611" not in index


@pytest.mark.parametrize("builder", ["mkdocs", "properdocs", "zensical"])
def test_edit_links_appear_only_where_the_repository_is_known(
    built_by: Callable[..., Path], builder: str
) -> None:
    page = f"{SOURCE}index.html"
    assert "acts--page" not in (built_by(builder) / page).read_text(encoding="utf-8")
    repository = "https://code.example/we/briefings"
    known = (built_by(builder, REPO_URL=repository) / page).read_text(encoding="utf-8")
    links = re.findall(r'<a class="act"[^>]* href="([^"]+)"', known)
    yaml = "briefings/kz-digital-sovereignty/facts/wp-egov.yml#L2"
    assert links[-2] == f"{repository}/edit/main/{yaml}"
    assert links[-1].startswith(f"{repository}/issues/new?title=wp-egov")


@pytest.mark.parametrize("builder", ["properdocs", "zensical"])
def test_other_builders_show_the_same_words_to_everyone(
    browser: Browser, built_by: Callable[..., Path], sample_site: Path, builder: str
) -> None:
    texts: list[list[str]] = []
    for site in (sample_site, built_by(builder)):
        with (
            served(site) as address,
            reader(browser, address, width=360) as page,
        ):
            texts.append([])
            for path in (OVERVIEW, SOURCE, QUOTATION):
                page.goto(f"{address}/{path}")
                assert page.evaluate("document.documentElement.scrollWidth") <= 360, path
                assert page.locator(".crumbs").count() == (path != OVERVIEW)
                texts[-1].append(page.evaluate(WORDS))
                assert mistakes(page) == [], path
    assert texts[0] == texts[1]


def test_no_page_asks_the_repository_host(browser: Browser, built_by: Callable[..., Path]) -> None:
    site = built_by("mkdocs", REPO_URL="https://github.com/we/briefings")
    with served(site) as address, reader(browser, address, width=1440) as page:
        page.goto(f"{address}/{OVERVIEW}")
        page.wait_for_load_state("networkidle")
        expect(page.get_by_role("link", name="Repository").first).to_be_visible()
        assert mistakes(page) == []
