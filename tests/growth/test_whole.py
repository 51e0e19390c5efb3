"""Twice the articles cost at most a little more than twice, in every function of the generator."""

from collections import Counter

import pytest

from generator import face
from generator.page import Page
from generator.project import find_project
from generator.reporters import Report
from tests.bench.writing import write
from tests.growth.counting import MOST, calls, growing_too_fast

SIZES = (16, 32, 64)
FEW = 4
LEAST = (SIZES[2] ** 2 - SIZES[1] ** 2) // 2
"""More calls than before, below which nothing is said: the new pairs of articles."""

LARGEST = 200_000
"""Bytes of Markdown of a page: half as much again in HTML, and its frame, are less than 300 kB."""

pytestmark = pytest.mark.slow


def is_listed(page: Page) -> bool:
    """Whether a page is one of the briefing's, and so would grow with it."""
    return page.path.startswith("bench/") and page.path.endswith(".md")


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Counter[str]], ...]:
    """The calls of a check and of making the pages, by size; the first one only warms up."""
    checking, rendering = [], []
    for seed, size in enumerate((FEW, *SIZES), 11):  # the first only warms up
        folder = tmp_path_factory.mktemp("bench")
        write(folder, size, seed)
        project = find_project(folder)
        briefings, reports = list[face.Briefings](), list[Report]()
        reading = calls(lambda: briefings.append(face.read(project)))  # noqa: B023
        checking.append(reading + calls(lambda: reports.append(face.check(briefings[0]))))  # noqa: B023
        assert reports[0].is_good
        pages = list[tuple[Page, ...]]()
        rendering.append(calls(lambda: pages.append(face.pages(briefings[0]))))  # noqa: B023
        assert max(len(page.content.encode()) for page in pages[0] if is_listed(page)) < LARGEST
    return checking[1:], rendering[1:]


@pytest.mark.parametrize("stage", [0, 1], ids=["check", "pages"])
def test_it_grows_like_the_briefing(counted: tuple[list[Counter[str]], ...], stage: int) -> None:
    small, middle, large = counted[stage]
    assert large.total() - middle.total() < MOST * (middle.total() - small.total())
    assert growing_too_fast(small, middle, large, LEAST) == {}
