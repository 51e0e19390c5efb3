"""The home page of ten briefings: the newest first, each with what is new in it."""

import re

import pytest

from generator.annotated import AnnotatedBriefing, annotate
from generator.render import render_shared
from tests.cli.running import BASE
from tests.trees import DictTree

TREE = DictTree.of(BASE, "briefings", "seeds").contents
DAYS = (*(f"2022-12-{day:02}" for day in (1, 9, 3, 8, 2, 7, 4, 6)), "2022-12", "2023")


def briefing(slug: str, as_of: str, published: str = "2022-06-10") -> AnnotatedBriefing:
    """A small briefing under another name, of another day."""
    contents = {
        path.replace("briefings/elva/", f"briefings/{slug}/"): text for path, text in TREE.items()
    }
    head, facts = f"briefings/{slug}/briefing.yml", f"briefings/{slug}/facts/port.yml"
    written = re.sub(rb"(?m)^as_of: .*$", f"as_of: {as_of}".encode(), contents[head])
    dated = contents[facts].replace(b"date: 2022-06-10", f"date: {published}".encode())
    return annotate(DictTree({**contents, head: written, facts: dated}), slug)


@pytest.fixture(scope="module")
def home() -> str:
    """The home page of ten briefings."""
    several = [briefing(f"news-{number}", day) for number, day in enumerate(DAYS)]
    return render_shared(tuple(several))[0].content


def test_the_briefing_that_was_brought_up_to_date_last_comes_first(home: str) -> None:
    shown = re.findall(r"^## \[.*\]\(news-(\d)/index\.md\)", home, re.MULTILINE)
    latest = ["2023-12-31", *sorted(["2022-12-31", *DAYS[:8]], reverse=True)]
    assert [DAYS[int(number)] for number in shown][:2] == ["2023", "2022-12"]
    assert len(shown) == len(latest) == len(DAYS)
    assert [DAYS[int(number)] for number in shown][2:] == sorted(DAYS[:8], reverse=True)


def test_each_has_its_question_its_day_and_its_newest_article(home: str) -> None:
    assert home.count("Who pays for the ash in the water of Elva?") == len(DAYS)
    assert len(re.findall(r"Last brought up to date on ", home)) == len(DAYS)
    newest = re.findall(
        r"newest article: \[(.*?)\]\((news-\d)/sources/([a-z]+)\.md\), (.*?),", home
    )
    assert {slug for _, slug, _, _ in newest} == {f"news-{number}" for number in range(len(DAYS))}
    assert {(source, outlet) for _, _, source, outlet in newest} == {("glos", "Głos Elvy")}


def test_the_newest_article_is_the_one_that_was_published_last() -> None:
    shown = render_shared((briefing("elva", "2023", published="2022-12-10"),))[0].content
    assert "newest article: [Port of Elva fines" in shown
    assert "(elva/sources/port.md), Elva Gazette, " in shown


def test_every_door_of_a_briefing_is_one_click_from_home() -> None:
    shown = render_shared((briefing("elva", "2023"),))[0].content
    for words, page in (("Who", "actors/index"), ("Who disagrees", "disagreements")):
        assert f"[{words}](elva/{page}.md)" in shown
