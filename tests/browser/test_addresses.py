"""The same site at every sort of address: at a root, below a path, nowhere yet, on a disk."""

import re
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urldefrag, urljoin, urlsplit
from urllib.request import url2pathname

import pytest
from playwright.sync_api import Browser, Page, Response, expect
from selectolax.lexbor import LexborHTMLParser

from generator.commands.build import MARK
from tests.built import build, copy_small_project, hosted
from tests.cli.running import run
from tests.visits import mistakes, reader

BRIEFING = "kz-digital-sovereignty/"
PATHS = ("/", "/repo/", "/a/b/")
OLD = f"{BRIEFING}actors/nord-kran"  # an id that was given up; no page leads there
UNKNOWN = "unknown"
SERVED = (*PATHS, UNKNOWN)
VISITS = (*((name, 1440) for name in SERVED), ("/repo/", 360))
ADDRESSES = "[href], [src], form[action]"
PROVED = (
    "2 articles · 1 quotation · 11 facts: all proved again from seeds/ alone; "
    "what the site says in words of its own is as its own data states it\n"
)
pytestmark = pytest.mark.slow

PATIENCE = 30_000  # milliseconds; a machine that does other things as well is slow, not wrong


class Place(NamedTuple):
    """A built site, and the address of its home page."""

    folder: Path
    home: str


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_small_project(tmp_path_factory.mktemp("addresses") / "project")


@pytest.fixture(scope="module")
def places(project: Path, small_site: Path) -> Iterator[Mapping[str, Place]]:
    """The small briefing, built for each sort of address that is served."""
    with hosted() as one, hosted() as other:
        other.sites["/"] = small_site
        found = {UNKNOWN: Place(small_site, f"{other.address}/")}
        for number, base in enumerate(PATHS):
            home = f"{one.address}{base}"
            site = build(project, SITE_URL=home)
            one.sites[base] = site.rename(project.parent / f"site-{number}")
            found[base] = Place(one.sites[base], home)
        yield found


@pytest.fixture
def place(places: Mapping[str, Place], name: str) -> Place:
    return places[name]


@pytest.fixture(scope="module")
def copy(project: Path) -> Place:
    """The copy for a disk, made by somebody who has an address as well."""
    folder = project.parent / "a copy, for Łódź"
    folder.mkdir()
    for name in (MARK, "stale.html"):
        (folder / name).write_text("of the last copy", encoding="utf-8")
    build(project, "--offline", folder, SITE_URL="https://example.org/repo/")
    return Place(folder, (folder / "index.html").as_uri())


def addresses_on(html: str, page: str) -> Iterator[str]:
    """The addresses on a page as a browser resolves them, without those of other hosts."""
    for node in LexborHTMLParser(html).css(ADDRESSES):
        written = node.attributes.get("href") or node.attributes.get("src")
        if node.tag == "form":
            written = node.attributes.get("action") or ""
        whole = urldefrag(urljoin(page, written or "")).url
        if urlsplit(whole)[:2] == urlsplit(page)[:2] and whole.startswith(("http", "file")):
            yield whole


def fetched(address: str) -> tuple[int, str]:
    """What a server or the disk answers: a status of HTTP, and the page if it is one."""
    if address.startswith("file:"):
        path = Path(url2pathname(urlsplit(address).path))
        text = path.read_text(encoding="utf-8") if path.suffix == ".html" else ""
        return (200 if path.is_file() else 404), text
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:  # noqa: S310 - our own server
            content = answer.read()
            is_page = answer.headers["Content-Type"].startswith("text/html")
            return answer.status, content.decode("utf-8") if is_page else ""
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode("utf-8")


def crawled(*starts: str) -> tuple[set[str], dict[str, str]]:
    """Every address that pages lead to from some of them; and the dead ones, with who names it."""
    seen, dead = set(starts), dict[str, str]()
    waiting = [(start, "") for start in starts]
    while waiting:
        address, named_by = waiting.pop()
        status, html = fetched(address)
        if status != 200 and named_by:
            dead[address] = named_by
            continue
        for found in addresses_on(html, address):
            if found not in seen:
                seen.add(found)
                waiting.append((found, address))
    return seen, dead


def search(page: Page, words: str) -> list[str]:
    """Type into the search box; the addresses of the hits."""
    page.get_by_role("textbox", name="Search").first.click()
    said = page.locator(".md-search-result__meta")
    expect(said).to_have_text(re.compile("Type to start"), timeout=PATIENCE)
    page.keyboard.type(words, delay=15)
    hits = page.locator(".md-search-result__item a.md-search-result__link")
    hits.first.wait_for(state="attached", timeout=PATIENCE)
    return [str(hit.get_attribute("href")).partition("?")[0] for hit in hits.all()]


@pytest.mark.parametrize("name", SERVED)
def test_every_link_leads_to_something_below_the_site_s_path(place: Place) -> None:
    seen, dead = crawled(place.home, f"{place.home}no/such/page/")
    assert dead == {}
    assert all(address.startswith(place.home) for address in seen)
    pages = (place.folder / BRIEFING).rglob("index.html")
    due = {path.parent.relative_to(place.folder).as_posix() for path in pages}
    assert {f"{place.home}{page}/" for page in due - {OLD}} <= seen


@pytest.mark.parametrize("name", SERVED)
def test_a_built_site_is_proved_again(project: Path, place: Place) -> None:
    done = run("-C", project, "verify", place.folder)
    assert (done.exit_code, done.output) == (0, PROVED)


@pytest.mark.parametrize(("name", "width"), VISITS)
def test_search_leads_to_the_page(browser: Browser, place: Place, width: int) -> None:
    with reader(browser, place.home, width) as page:
        page.goto(f"{place.home}{BRIEFING}claims/")
        if width == 360:
            page.locator("label.md-header__button[for=__search]").click()
        assert f"{place.home}{BRIEFING}quotes/too-dear/" in search(page, "drogie")
        page.locator(f".md-search-result__item a[href*='{BRIEFING}quotes/too-dear/']").first.click()
        page.wait_for_url(f"{place.home}{BRIEFING}quotes/too-dear/**")
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("name", SERVED)
def test_resting_on_a_speaker_shows_the_speakers_page_if_the_address_is_known(
    browser: Browser, place: Place, name: str
) -> None:
    with reader(browser, place.home) as page:
        page.goto(f"{place.home}{BRIEFING}quotes/too-dear/")
        page.wait_for_load_state("networkidle")
        if name == UNKNOWN:
            assert page.locator("[data-preview]").count() == 0
            return
        assert page.locator("[data-preview]").count()
        assert page.locator(".headerlink[data-preview]").count() == 0
        page.locator("figcaption a").first.hover()
        shown = page.locator(".md-tooltip2")
        shown.wait_for(state="visible", timeout=PATIENCE)
        expect(shown).to_contain_text("Anna Lis")


@pytest.mark.parametrize(("name", "width"), VISITS)
def test_a_page_that_is_not_there_is_answered_by_the_site(
    browser: Browser, place: Place, width: int
) -> None:
    lost = f"{place.home}{BRIEFING}quotes/never-printed/"
    failed: list[str] = []

    def note(answer: Response) -> None:
        if answer.status >= 400:
            failed.append(answer.url)

    with reader(browser, place.home, width, minds=()) as page:  # the console tells of the error
        page.on("response", note)
        page.goto(lost)
        page.wait_for_load_state("networkidle")
        page.remove_listener("response", note)
        assert failed == [lost], "the error page lacks a part"
        assert page.locator("h1").inner_text() == "This page is not here"
        assert mistakes(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") == width
        page.get_by_label("Search all briefings").fill("drogie")
        page.get_by_label("Search all briefings").press("Enter")
        page.wait_for_url(f"{place.home}?q=drogie")
        hit = page.locator(".md-search-result__item a.md-search-result__link").first
        hit.wait_for(state="attached", timeout=PATIENCE)
        assert str(hit.get_attribute("href")).startswith(f"{place.home}{BRIEFING}")


def test_every_link_of_a_copy_leads_to_a_file_of_it(copy: Place) -> None:
    seen, dead = crawled(copy.home)
    assert dead == {}
    root = copy.folder.as_uri()
    assert all(address.startswith(root) for address in seen)
    assert {address for address in seen if "." not in address.rpartition("/")[2]} == set()
    pages = {path.as_uri() for path in (copy.folder / BRIEFING).rglob("*.html")}
    assert pages - {f"{root}/{OLD}.html"} <= seen


def test_a_copy_is_proved_again(project: Path, copy: Place) -> None:
    done = run("-C", project, "verify", copy.folder)
    assert (done.exit_code, done.output) == (0, PROVED)


@pytest.mark.parametrize("width", [1440, 360])
def test_a_copy_is_read_and_searched_without_a_server(
    browser: Browser, copy: Place, width: int
) -> None:
    with reader(browser, copy.folder.as_uri(), width) as page:
        page.goto(copy.home)
        page.locator("article h2 a").first.click()
        page.wait_for_url(f"**/{BRIEFING}index.html")
        page.goto(f"{copy.folder.as_uri()}/tour.html")
        pictures = page.locator("article img")
        assert pictures.count()
        for picture in pictures.all():
            picture.scroll_into_view_if_needed()
            expect(picture).to_have_js_property("complete", value=True)
            assert picture.evaluate("picture => picture.naturalWidth")
        page.goto(f"{copy.folder.as_uri()}/{BRIEFING}quotes/too-dear.html")
        assert page.locator(".crumbs a").last.inner_text() == "In their words"
        assert page.locator("[data-preview]").count() == 0
        if width == 360:
            page.locator("label.md-header__button[for=__search]").click()
        assert f"{copy.folder.as_uri()}/{BRIEFING}actors/anna-lis.html" in search(page, "drogie")
        page.locator(".md-search-result__item a[href*='anna-lis.html']").first.click()
        page.wait_for_url("**/actors/anna-lis.html**")
        assert page.evaluate("document.documentElement.scrollWidth") == width


def test_a_copy_is_for_everyone(browser: Browser, copy: Place) -> None:
    # axe reads the style sheets anew, which no browser allows on a disk: the console is not heard
    with reader(browser, copy.folder.as_uri(), 360, minds=()) as page:
        page.goto(f"{copy.folder.as_uri()}/{BRIEFING}index.html")
        page.locator("label.md-header__button[for=__search]").click()
        search(page, "drogie")
        assert mistakes(page) == []


def test_a_copy_replaces_the_last_one(copy: Place) -> None:
    assert (copy.folder / "index.html").is_file()
    assert not (copy.folder / "stale.html").exists()
    assert [path.name for path in copy.folder.parent.glob(".*")] == []


def test_a_folder_with_other_things_is_not_replaced(project: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work", encoding="utf-8")
    (tmp_path / "site").symlink_to(project / "docs")
    for folder, said in (
        (tmp_path, "holds other things than a copy"),
        (tmp_path / "thesis.txt", "holds other things than a copy"),
        (project, "holds other things than a copy"),
        (project / "docs" / "copy", "lies in a folder that sites are built from"),
        (tmp_path / "site" / "copy", "lies in a folder that sites are built from"),
    ):
        done = run("-C", project, "build", "--offline", folder)
        assert (done.exit_code, done.stdout) == (2, "")
        assert said in done.stderr
    assert (tmp_path / "thesis.txt").read_text(encoding="utf-8") == "years of work"
