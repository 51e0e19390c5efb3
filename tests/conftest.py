"""Fixtures that every test may use."""

import gc
import os
import re
import sys
from collections.abc import Generator, Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser_support import FLAGS, NoBrowser, find_chromium
from tests.built import (
    build,
    copy_project,
    copy_small_project,
    first_alone,
    once,
    served,
    with_a_past,
)
from tests.places import ROOT

PUBLISHED = tuple(str(ROOT / name) + os.sep for name in ("briefings", "seeds"))
LOOKS = {"open", "os.listdir", "os.scandir"}
SPARED = (
    "a test looks at the published briefing, which changes with every contribution; "
    "read a frozen one: tests/cases/five or tests/cases/site/small"
)


def _spare_what_is_published(event: str, arguments: tuple[object, ...]) -> None:
    if event in LOOKS and f"{arguments[0]}{os.sep}".startswith(PUBLISHED):
        raise AssertionError(SPARED)


# An audit hook sees every file that this process opens or looks for, by whatever means.
sys.addaudithook(_spare_what_is_published)
os.environ["BRIEFING_CACHE"] = "0"  # every test works its answers out


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="rewrite the expected results in tests/cases/ with what comes out now",
    )


LONGEST = (
    *("test_contributions.py", "test_verify.py", "growth/test_whole.py", "test_wheel.py"),
    *("test_hostile_fields.py", "test_one_cause.py", "browser/test_pages.py", "test_falsehoods.py"),
    *("growth/test_fields.py", "mutation/test_mutants.py", "test_same_bytes.py"),
    *("browser/test_searches.py", "test_serve.py", "test_recipes.py", "browser/test_addresses.py"),
    *("test_builders.py", "site/test_theme.py"),
    *("render/test_escape.py", "grounding/test_awkward.py", "cli/test_refusals.py"),
    *("test_hostile_sites.py", "test_interrupted.py", "cli/test_init.py", "text/test_hostile.py"),
)
"""The files that take longest, in an order in which workers do not wait for one site."""
BUILT = {"built_site", "small_site", "sample_site", "built_by", "elsewhere", "browser", "live"}
"""Fixtures that take seconds to make or to look at."""
SLOW = "slow"
MARKED = {SLOW, "in_two_tiers"}  # a file with a slow test has one of these words
YOUNG = 50_000  # objects made between two searches for garbage; Python's 700 cost a tenth of a run
PATIENCE = 30_000  # milliseconds; a machine that does other things as well is slow, not wrong


@pytest.hookimpl(wrapper=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> Generator[None, int, int]:
    """Some workers more where tests wait for browsers, servers and builders."""
    return (yield) + {SLOW: 2, "": 1}.get(config.option.markexpr, 0)


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Generator[None, object, object]:
    """The first of several workers compiles the tests, and the others find them compiled."""
    kept = getattr(session.config, "cache", None)
    if kept is None or sys.dont_write_bytecode or "PYTEST_XDIST_WORKER" not in os.environ:
        return (yield)
    with first_alone(kept.mkdir("compiled") / str(sys.implementation.cache_tag)):
        return (yield)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """A run of the slow tests reads no file of tests that has none."""
    is_asked = config.option.markexpr == SLOW and collection_path.suffix == ".py"
    return True if is_asked and not names_slow_tests(collection_path) else None


@cache
def names_slow_tests(file: Path) -> bool:
    """Whether a file of tests has one of the words that make a test slow."""
    return not MARKED.isdisjoint(re.findall(r"\w+", file.read_text(encoding="utf-8")))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long files come first, then what needs a built site: short ones fill the workers at last."""
    unnamed = {item.path for item in items if item.get_closest_marker(SLOW)}
    unnamed = {path for path in unnamed if not names_slow_tests(path)}
    assert unnamed == set(), "`make slow` would not find their slow tests; name the mark in them"
    places = {ROOT / "tests" / name: place for place, name in enumerate(LONGEST)}
    slow = {
        item.path
        for item in items
        if isinstance(item, pytest.Function) and BUILT.intersection(item.fixturenames)
    }
    items.sort(key=lambda item: (places.get(item.path, len(places)), item.path not in slow))


def pytest_collection_finish() -> None:
    """What was imported and collected stays to the end, and is not searched for garbage again."""
    gc.freeze()
    gc.set_threshold(YOUNG, 20, 50)


# A deadline is wall-clock time, which a busy machine misses; limits here are in CPU time.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


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
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all workers of this run have in common."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def built_site(shared: Path) -> Path:
    """The briefing of five real articles, built by `briefing build` once in a run; its site."""
    made = once(
        shared / "project of a reader", lambda folder: _built(with_a_past(copy_project(folder)))
    )
    return made / "site"


@pytest.fixture(scope="session")
def small_site(shared: Path) -> Path:
    """The small briefing with the real configuration and shell, built once in a run; its site."""
    made = once(shared / "small project", lambda folder: _built(copy_small_project(folder)))
    return made / "site"


def _built(project: Path) -> None:
    build(project)


@pytest.fixture(scope="session")
def site_address(built_site: Path) -> Iterator[str]:
    """Where the built site is served."""
    with served(built_site) as address:
        yield address
