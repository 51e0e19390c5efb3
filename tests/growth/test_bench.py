"""What is measured is a briefing with nothing to mend, whatever its size."""

from pathlib import Path

import pytest

from generator import face
from generator.project import find_project
from tests.bench.article import DAYS, NAMES, name
from tests.bench.writing import write

SOURCES = 8


@pytest.mark.parametrize("first", [4_000, 9_992, DAYS - SOURCES])
def test_nothing_is_found_in_articles_of_any_number(tmp_path: Path, first: int) -> None:
    write(tmp_path, SOURCES, seed=first + 2, first=first)
    report = face.check(face.read(find_project(tmp_path)))
    assert report.diagnostics == ()
    assert report.proved["facts"] == 10 * SOURCES


def test_no_two_have_one_name() -> None:
    numbers = [first + n for first in (0, NAMES // 3, NAMES // 3 * 2) for n in range(2_000)]
    assert len({name(number, 1) for number in numbers}) == len(numbers)
