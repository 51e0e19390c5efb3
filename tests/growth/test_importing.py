"""A saved page costs in proportion to what stands in it."""

from collections.abc import Callable

import pytest

from generator.importing import extra
from generator.importing.article import DIFFERS, NO_OPINION, read_article
from tests.growth.counting import MOST, growth

PAGE = "<html><body><article><h1>The port pays</h1><p>The port of Elva paid.</p>{}</article>"
REPEATED = {
    "times": "<time datetime='2022-05-01'>1 May 2022</time> ",
    "breaks in a sentence": "the port paid<br>",
    "lines": "The port paid.<br>",
    "short paragraphs": "<p>He paid.</p>",
    "by-lines": "<p class=byline>By Anna Berg</p>",
    "headings": "<h2>The port</h2>",
    "rows": "<table><tr><td>a<td>b</table>",
    "authors": "<meta name=author content='Anna Berg'>",
}


@pytest.mark.parametrize("what", REPEATED)
def test_twice_the_elements_cost_twice(what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extra, "MOST_TAGS", 10)

    def work(size: int) -> Callable[[], object]:
        page = PAGE.format(REPEATED[what] * size).encode()
        return lambda: read_article(page, "a.html")

    work(1)()  # what is loaded once
    assert growth(work, 100) < MOST


def test_no_second_opinion_is_asked_on_more_tags_than_a_report_has(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = PAGE.format("<p>He paid.</p>" * 10).encode()
    assert read_article(page, "a.html").disputed_by == DIFFERS
    monkeypatch.setattr(extra, "MOST_TAGS", 20)
    assert read_article(page, "a.html").disputed_by == NO_OPINION
