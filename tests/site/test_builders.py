"""The shell does its work with each of the three builders."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, expect
from selectolax.lexbor import LexborHTMLParser

from tests.built import served
from tests.site.pages import OVERVIEW, QUOTATION, SOURCE, WORDS
from tests.visits import mistakes, reader

pytestmark = pytest.mark.slow

REPOSITORY = "https://github.com/we/briefings"


def acts(page: str) -> list[str]:
    """Where the two links of a page about its entry lead: to edit it, to report a problem."""
    links = LexborHTMLParser(page).css(".acts--page a.act")
    return [str(link.attributes["href"]) for link in links]


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
    known = (built_by(builder, REPO_URL=REPOSITORY) / page).read_text(encoding="utf-8")
    edit, report = acts(known)
    yaml = "briefings/kz-digital-sovereignty/facts/wp-egov.yml#L2"
    assert edit == f"{REPOSITORY}/edit/main/{yaml}"
    asked = "title=wp-egov%3A%20&body=Entry%3A%20wp-egov"
    assert report == f"{REPOSITORY}/issues/new?{asked}"


@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
def test_a_problem_is_reported_in_the_way_of_the_repository(
    built_by: Callable[..., Path], builder: str
) -> None:
    repository = "https://gitlab.com/we/briefings"
    site = built_by(
        builder, REPO_URL=repository, EDIT_PATH="-/edit/main/", REPORT_PATH="-/issues/new"
    )
    edit, report = acts((site / SOURCE / "index.html").read_text(encoding="utf-8"))
    assert edit.startswith(f"{repository}/-/edit/main/briefings/")
    assert urlsplit(report)._replace(query="").geturl() == f"{repository}/-/issues/new"
    assert parse_qs(urlsplit(report).query) == {
        "issue[title]": ["wp-egov: "],
        "issue[description]": ["Entry: wp-egov"],
    }


def test_a_problem_is_reported_in_any_way_that_is_asked_for(built_by: Callable[..., Path]) -> None:
    other = built_by(
        "mkdocs", REPO_URL="https://trac.example/we", REPORT_PATH="new?summary={entry}"
    )
    _, report = acts((other / SOURCE / "index.html").read_text(encoding="utf-8"))
    assert report == "https://trac.example/we/new?summary=wp-egov"


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
    site = built_by("mkdocs", REPO_URL=REPOSITORY)  # of this host, the theme would ask for stars
    with served(site) as address, reader(browser, address, width=1440) as page:
        page.goto(f"{address}/{OVERVIEW}")
        page.wait_for_load_state("networkidle")
        expect(page.get_by_role("link", name="Repository").first).to_be_visible()
        assert mistakes(page) == []
