"""One tree of Markdown, three builders: every page is there with the same article text."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from selectolax.lexbor import LexborHTMLParser

from generator.commands.builders import BUILDERS, MKDOCS, builder_of
from generator.pieces import INDEX
from generator.project import ProjectFolder
from generator.verdict import prove
from tests.built import build, build_by, served

# What a builder adds to an article: anchors, copy buttons, breadcrumbs, links to edit the page.
FURNITURE = ".headerlink, .md-clipboard, .md-content__button, .md-source-file, nav, script, form"


def article(path: Path) -> str:
    """The words of a page's article, without what the builder adds."""
    tree = LexborHTMLParser(path.read_text(encoding="utf-8"))
    content = tree.css_first("article")
    assert content is not None, path
    for node in content.css(FURNITURE):
        node.decompose()
    return "".join(content.text().split())


def pages(site: Path) -> dict[str, str]:
    """Every page of a site with the words of its article."""
    return {path.relative_to(site).as_posix(): article(path) for path in site.rglob("index.html")}


pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def expected(small_site: Path) -> dict[str, str]:
    found = pages(small_site)
    assert len(found) > 50
    return found


@pytest.fixture(scope="module", params=["mkdocs", "properdocs", "zensical"])
def other_site(
    request: pytest.FixtureRequest, small_site: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The generated folder built by a builder's own command, or by us where it is Zensical's.

    `tests/test_wheel.py` gives Zensical the folder and nothing else of ours.
    """
    folder = tmp_path_factory.mktemp(str(request.param)) / "pages"
    if request.param == "zensical":
        shutil.copytree(small_site.parent, folder, ignore=shutil.ignore_patterns("site", ".*"))
        return build(folder, "--builder", "zensical")
    shutil.copytree(ProjectFolder(small_site.parent).pages, folder)
    return build_by(str(request.param), folder, "--strict")


def test_every_page_says_the_same_in_every_builder(
    expected: dict[str, str], other_site: Path
) -> None:
    found = pages(other_site)
    assert found.keys() == expected.keys()
    assert {path for path in expected if found[path] != expected[path]} == set()


def test_the_site_of_every_builder_is_proved(small_site: Path, other_site: Path) -> None:
    assert (other_site / "search.json").exists() or (other_site / INDEX).exists()
    assert not prove(other_site, ProjectFolder(small_site.parent).tree).failures


def test_a_site_tells_what_built_it(small_site: Path, other_site: Path) -> None:
    """`verify --rebuild` builds it by the same."""
    name = other_site.parent.parent.name
    due = next(one for key, one in BUILDERS.items() if name.startswith(key))
    assert (builder_of(small_site), builder_of(other_site)) == (MKDOCS, due)


def test_our_overrides_work_in_every_builder(other_site: Path) -> None:
    home = (other_site / "kz-digital-sovereignty" / "index.html").read_text(encoding="utf-8")
    assert "assets/site.css" in home
    assert 'popover="auto"' in home
    assert (other_site / "404.html").is_file()
    assert "fonts.googleapis.com" not in home
    assert "api.github.com" not in home


def test_no_hit_prints_other_spellings(browser: Browser, other_site: Path) -> None:
    """They are searched, in the index of any builder, and are none of a hit's words."""
    with served(other_site) as address:
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(f"{address}/kz-digital-sovereignty/")
        page.locator("html.js").wait_for()
        page.keyboard.press("/")
        page.keyboard.type("portalem")
        hit = page.locator(".md-search-result__item, [role=option]").filter(has_text="Fala").first
        hit.wait_for()
        assert "⌕" not in hit.inner_text()
        page.close()
