"""Readers who open a site in a browser, and what stands in their way."""

from collections.abc import Iterator
from contextlib import contextmanager

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page


@contextmanager
def reader(browser: Browser, address: str, width: int = 1440, **more: object) -> Iterator[Page]:
    """A reader whose visit fails if a page asks another host or the console complains."""
    context = browser.new_context(
        viewport={"width": width, "height": 800},
        reduced_motion="reduce",
        **more,  # type: ignore[arg-type]
    )
    page = context.new_page()
    heard: list[str] = []
    page.on("console", lambda said: heard.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    own = (address, "data:", "about:")
    page.on("request", lambda asked: None if asked.url.startswith(own) else heard.append(asked.url))
    yield page
    context.close()
    assert heard == [], "\n".join(heard)


def mistakes(page: Page) -> list[str]:
    """What axe finds on the page as it is now."""
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [f"{one['id']}: {node['html'][:200]}" for one in found for node in one["nodes"]]
