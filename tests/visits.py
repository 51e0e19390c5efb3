"""Readers who open a site in a browser, and what stands in their way."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

VIOLATIONS = "axe.run({resultTypes: ['violations']}).then(results => results.violations)"
WIDTHS = (1440, 360)
SCHEMES: dict[Literal["light", "dark"], str] = {"light": "default", "dark": "slate"}
"""What a reader's machine asks for, and what the theme calls it."""


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
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    found = page.evaluate(VIOLATIONS)
    return [f"{one['id']}: {node['html'][:200]}" for one in found for node in one["nodes"]]


def mistakes_by_day_and_night(page: Page) -> list[str]:
    """What axe finds on the page in its light and in its dark colours."""
    found = []
    for scheme, name in SCHEMES.items():
        page.emulate_media(color_scheme=scheme)
        page.wait_for_function("name => document.body.dataset.mdColorScheme === name", arg=name)
        found += [f"{scheme}: {mistake}" for mistake in mistakes(page)]
    return found


def mistakes_for_everyone(page: Page) -> list[str]:
    """What axe finds on the page on a wide screen and on a phone, by day and by night."""
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        found += [f"{width}, {mistake}" for mistake in mistakes_by_day_and_night(page)]
    return found
