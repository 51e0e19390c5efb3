"""Readers who open a site in a browser, and what stands in their way."""

from collections.abc import Callable, Container, Iterator
from contextlib import contextmanager
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

VIOLATIONS = "axe.run({resultTypes: ['violations']}).then(results => results.violations)"
WIDTHS = (1440, 360)
HEIGHT = 800
SCHEMES: dict[Literal["light", "dark"], str] = {"dark": "slate", "light": "default"}
"""What a reader's machine asks for, and what the theme calls it; at last, what was at first."""


_pages: dict[tuple[Browser, str], Page] = {}
"""Pages of earlier readers with the same machine: a new one would read every script anew."""


@contextmanager
def reader(
    browser: Browser,
    address: str,
    width: int = 1440,
    minds: Container[str] = ("error",),
    **machine: object,
) -> Iterator[Page]:
    """A reader whose visit fails if a page asks another host or the console complains.

    Args:
        browser: the browser that the reader uses.
        address: where the site is; all that is not below it is another host.
        width: of the window, in pixels.
        minds: the kinds of words on the console that are complaints.
        machine: what else Playwright is to know of the reader's machine.
    """
    heard: list[str] = []
    own = (address, "data:", "about:", "blob:")
    listeners: dict[Any, Callable[[Any], None]] = {
        "console": lambda said: heard.append(said.text) if said.type in minds else None,
        "pageerror": lambda error: heard.append(str(error)),
        "request": lambda asked: None if asked.url.startswith(own) else heard.append(asked.url),
    }
    with _page_of(browser, machine) as page:
        page.set_viewport_size({"width": width, "height": HEIGHT})
        for event, listener in listeners.items():
            page.on(event, listener)
        yield page
        for event, listener in listeners.items():
            page.remove_listener(event, listener)
    assert heard == [], "\n".join(heard)


@contextmanager
def _page_of(browser: Browser, machine: dict[str, Any]) -> Iterator[Page]:
    """A page as new; it is closed if its visit fails, and left empty for the next one if not."""
    kind = (browser, repr(sorted(machine.items())))
    page = _pages.pop(kind, None)
    if page is None:
        page = browser.new_context(reduced_motion="reduce", **machine).new_page()
    try:
        yield page
    except BaseException:
        page.context.close()
        raise
    if page.url.startswith("http"):
        page.evaluate("localStorage.clear(); sessionStorage.clear()")
    page.context.clear_cookies()
    page.goto("about:blank")
    page.mouse.move(0, 0)
    page.emulate_media(media="null")
    _pages[kind] = page


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
