"""Fixtures that every test may use."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser_support import FLAGS, NoBrowser, find_chromium
from tests.built import ROOT, build, copy_project, served


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="rewrite the expected results in tests/cases/ with what comes out now",
    )


@pytest.fixture(scope="session")
def project_root() -> Path:
    """The checkout that is tested."""
    return ROOT


@pytest.fixture(scope="session")
def update_golden(pytestconfig: pytest.Config) -> bool:
    """Whether expected results are to be rewritten rather than compared."""
    return bool(pytestconfig.getoption("--update-golden"))


@pytest.fixture(scope="session")
def chromium() -> Path:
    """The system's Chromium; a machine without one fails, it does not skip."""
    try:
        return find_chromium()
    except NoBrowser as error:
        pytest.fail(str(error))


@pytest.fixture(scope="session")
def browser(chromium: Path) -> Iterator[Browser]:
    """A headless Chromium for the whole run; a test opens its own context in it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real briefing built by `briefing build` in a copy of the project; the site's folder."""
    return build(copy_project(ROOT, tmp_path_factory.mktemp("built") / "project of a reader"))


@pytest.fixture(scope="session")
def site_address(built_site: Path) -> Iterator[str]:
    """Where the built site is served."""
    with served(built_site) as address:
        yield address
