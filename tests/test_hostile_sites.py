"""Whatever somebody serves as a site is read within bounds, and answered in sentences."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator import face
from generator.sitecheck import check_pages
from generator.verdict import STATEMENT
from tests.built import SMALL
from tests.cli.running import replace
from tests.forging import pages_read_once

SLUG = "kz-digital-sovereignty"
VERDICT, INDEX = f"{SLUG}/verify.json", "search/search_index.json"
PAGE = f"{SLUG}/quotes/too-dear/index.html"
MOST = 20.0  # seconds of the processor; what is too large is refused in milliseconds
MEGABYTE = 1024 * 1024


@pytest.fixture(scope="module", autouse=True)
def _a_page_is_read_once() -> Iterator[None]:
    with pages_read_once():
        yield


@pytest.fixture
def site(small_site: Path, tmp_path: Path) -> Path:
    shutil.copytree(small_site, tmp_path / "site", ignore=shutil.ignore_patterns("assets"))
    shutil.copytree(SMALL / "seeds", tmp_path / "seeds")
    return tmp_path / "site"


def failing(site: Path) -> list[str]:
    """What is said of a site, within the time that there is."""
    began = time.process_time()
    found = [str(failure) for failure in face.verify(site, site.parent).failures]
    assert time.process_time() - began < MOST
    return found


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def holds(data: bytes) -> Callable[[Path], None]:
    def put(path: Path) -> None:
        path.write_bytes(data)

    return put


DEEP = holds(b"[" * 500_000)


@pytest.mark.parametrize("name", [VERDICT, INDEX, STATEMENT])
@pytest.mark.parametrize(
    ("put", "words"),
    [
        (DEEP, "it is nested too deeply"),
        (pipe, "it is not a regular file"),
        (holds(b""), "it cannot be read"),
        (holds(b"[1]"), ""),
        (holds(b'{"_type": 1, "docs": 7}'), ""),
    ],
    ids=["deep", "pipe", "empty", "a list", "other data"],
)
def test_data_that_is_none_is_named(
    site: Path, name: str, put: Callable[[Path], None], words: str
) -> None:
    put(site / name)
    found = [one for one in failing(site) if name.rpartition("/")[2] in one]
    assert any(words in one for one in found), found


@pytest.mark.parametrize(
    ("put", "words"),
    [
        (pipe, "it cannot be read: it is not a regular file"),
        (holds(b"a" * 25 * MEGABYTE), "it cannot be read: it is larger than 8192 kB"),
        (holds(b"<b>" * 2 * MEGABYTE), "it is nested more than 100 elements deep"),
        (holds(b"<div>" * MEGABYTE), "it is nested more than 100 elements deep"),
        (holds(b"<blockquote>" * 20_000), "it is nested more than 100 elements deep"),
        (holds(b"\xff"), "it cannot be read: it is not UTF-8 text"),
    ],
    ids=["pipe", "large", "deep", "deep in blocks", "in deep quotations", "no text"],
)
def test_a_page_that_cannot_be_read_is_named_and_nothing_beside_it_is(
    site: Path, put: Callable[[Path], None], words: str
) -> None:
    put(site / PAGE)
    assert failing(site) == [f"site: {PAGE}: {words}"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('href="../../actors/anna-lis/"', 'href="http://["'),
        ('href="../../.."', 'href="//["'),
        ('src="../../../assets/logo.svg"', 'src="http://[::"'),
        ('ld+json">{', 'ld+json">[1, {'),
        ('ld+json">{', 'ld+json">' + "[" * 100_000),
        ("<article", "<template><article"),
    ],
)
def test_a_page_that_no_browser_can_follow_is_not_proved(site: Path, old: str, new: str) -> None:
    replace(site / PAGE, old, new, 1)
    assert any("too-dear" in one for one in failing(site))


@pytest.mark.slow
@pytest.mark.parametrize(
    "words",
    [
        b"a ",
        b"<p>a</p>",
        b'<a href="#x">a</a>',
        b'<i id="x">',
        b"<q>a</q><blockquote>a</blockquote>",
    ],
)
def test_a_large_page_takes_seconds(site: Path, words: bytes) -> None:
    page = b'<html lang="en"><article>' + words * (MEGABYTE // len(words))
    (site / PAGE).write_bytes(page)
    assert failing(site)


def test_the_wall_alone_reads_what_is_there(site: Path) -> None:
    (site / INDEX).unlink()
    assert [fault.message for fault in check_pages(site)] == ["the site has no search index"]
