"""Readers who open the sample in a browser, and what they look at."""

from collections.abc import Iterator
from contextlib import contextmanager

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

SLUG = "kz-digital-sovereignty/"
OVERVIEW = SLUG
SOURCE = f"{SLUG}sources/wp-egov/"
QUOTATION = f"{SLUG}quotes/new-iron-curtain/"
PAGES = ("", OVERVIEW, SOURCE, QUOTATION, "404.html")
# Everything that an article says, hidden cards too; buttons for copying are an extra, and the
# builders differ in where they put the tags.
WORDS = (
    "{ const article = document.querySelector('article').cloneNode(true);"
    " article.querySelectorAll('.copy, .md-tags').forEach(extra => extra.remove());"
    " article.textContent.replace(/\\s+/g, ' ').trim() }"
)


@contextmanager
def reader(browser: Browser, address: str, **settings: object) -> Iterator[Page]:
    """A reader whose visit fails if a page asks another host or the console complains."""
    context = browser.new_context(reduced_motion="reduce", **settings)  # type: ignore[arg-type]
    page = context.new_page()
    heard: list[str] = []
    page.on("console", lambda said: heard.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on(
        "request",
        lambda asked: None if asked.url.startswith((address, "data:")) else heard.append(asked.url),
    )
    yield page
    context.close()
    assert not heard


def screen(width: int) -> dict[str, int]:
    return {"width": width, "height": 800}


def mistakes(page: Page) -> list[str]:
    """What axe finds on the page as it is now."""
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {node['html'][:200]}" for one in found for node in one["nodes"]]
