"""Resting on a link shows the head of the page it leads to, where the site knows its address."""

import socket
from pathlib import Path

from playwright.sync_api import Browser

from tests.built import build, copy_project, served


def test_resting_on_a_speaker_shows_the_head_of_the_speakers_page(
    browser: Browser, tmp_path: Path
) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    project = copy_project(tmp_path / "project")
    site = build(project, SITE_URL=f"http://127.0.0.1:{port}/")
    with served(site, port) as address:
        page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
        foreign: list[str] = []
        page.on("request", lambda asked: foreign.append(asked.url))
        page.goto(f"{address}/kz-digital-sovereignty/quotes/wp-new-iron-curtain/")
        page.wait_for_load_state("networkidle")
        assert page.locator("[data-preview]").count()
        assert page.locator(".headerlink[data-preview]").count() == 0
        page.locator("figcaption a").first.hover()
        shown = page.locator(".md-tooltip2")
        shown.wait_for(state="visible", timeout=10_000)
        assert "Роман Василенко" in shown.inner_text()
        assert [url for url in foreign if not url.startswith((address, "data:", "blob:"))] == []
        page.context.close()
