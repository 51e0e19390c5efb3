"""The home page of ten briefings: the newest first, each with what is new in it."""

import re
from types import SimpleNamespace

import pytest
from jinja2 import DictLoader, Environment

from generator import face
from generator.annotated import AnnotatedBriefing, annotate
from generator.builder.project import OURS, THEME
from generator.linkcheck import broken_links
from generator.model.entries import ReadOn
from generator.page import Page
from generator.render import cutting, render_pages, render_shared
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.doors import KIND_AT
from generator.render.pages import home as home_page
from generator.wordings.marked import in_file
from tests.briefings import REAL, elva, real, real_pages
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


def shared(*briefings: AnnotatedBriefing) -> tuple[Page, ...]:
    """The pages that belong to none of some briefings."""
    return render_shared(tuple(map(Addresses, briefings)))


@pytest.fixture(scope="module")
def home() -> str:
    """The home page of ten briefings."""
    several = [briefing(f"news-{number}", day) for number, day in enumerate(DAYS)]
    return shared(*several)[0].content


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
    shown = shared(briefing("elva", "2023", published="2022-12-10"))[0].content
    assert "newest article: [Port of Elva fines" in shown
    assert "(elva/sources/port.md), Elva Gazette, " in shown


def test_every_door_of_a_briefing_is_one_click_from_home() -> None:
    shown = shared(briefing("elva", "2023"))[0].content
    for words, page in (("Who", "actors/index"), ("Who disagrees", "disagreements")):
        assert f"[{words}](elva/{page}.md)" in shown


def begun(left: bytes) -> dict[str, str]:
    """The pages of a briefing whose file ends where some words stand."""
    head = "briefings/elva/briefing.yml"
    written = TREE[head].partition(left)[0]
    assert written != TREE[head]
    annotated = annotate(DictTree({**TREE, head: written}), "elva")
    pages = (*shared(annotated), *render_pages(Addresses(annotated)))
    return {page.path: page.content for page in pages}


def test_a_briefing_without_key_points_shows_what_there_is() -> None:
    made = begun(b"key_points:")
    page = made["elva/index.md"]
    said, who = page.index("{ #s_fresh }"), page.index("{ #s_who }")
    assert page.index("still to be written; this is what there is so far") < said < who
    newest = page[said:who]
    assert newest.index("in</span> [Głos Elvy]") < newest.index("in</span> [Elva Gazette]")
    assert page.count('open="open"') == page.count('<details class="equivalent') > 0
    assert "{ #s_notes }" not in page
    assert "still to be written; this is" in made["index.md"]


def test_the_first_key_point_stands_where_there_is_no_answer() -> None:
    made = shared(briefing("elva", "2023"))[0].content
    card = made[made.index('<div class="answer"') : made.index("still to be written")]
    assert "The port fined" in card
    assert "until then the key points come first" in made


def test_of_many_briefings_the_oldest_are_named_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home_page, "WHOLE", 2)
    several = tuple(briefing(f"news-{day}", f"2022-12-0{day}") for day in range(1, 5))
    shown = shared(*several)[0].content
    assert re.findall(r"(?m)^## .*\(news-(\d)/index", shown) == ["4", "3"]
    assert re.findall(r"(?m)^<li markdown>\[.*\]\(news-(\d)/index", shown) == ["2", "1"]


def test_the_titles_of_very_many_go_on_by_their_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home_page, "WHOLE", 2)
    monkeypatch.setattr(cutting, "MOST", 3)
    several = tuple(briefing(f"news-{day}", f"2022-12-{day}") for day in range(10, 19))
    *pages, _fields = shared(*several)
    named = [re.findall(r"\]\([./]*(news-\d\d)/index\.md\)", one.content) for one in pages]
    assert {key for keys in named for key in keys} == {f"news-{day}" for day in range(10, 19)}
    assert max(map(len, named)) <= 3 + 2
    assert all("[Annotated briefings](../" in one.content for one in pages[1:])
    overviews = tuple(Page(f"news-{day}/index.md", "") for day in range(10, 19))
    assert [one for one in broken_links((*pages, *overviews)) if "by/" in one] == []


def test_the_navigation_of_very_many_briefings_names_the_one_that_is_read() -> None:
    frame = "{% block nav %}{% for one in nav.items %}{{ one.title }} {% endfor %}{% endblock %}"
    path = OURS / THEME / "briefing.html"
    shell = in_file(path.name, path.read_bytes()).decode()
    shown = Environment(loader=DictLoader({"base.html": frame, "shell": shell}))  # noqa: S701
    shown.filters["url"] = str

    def named(number: int) -> list[str]:
        briefings = [
            {"title": f"b{n}", "children": [{"title": "x"}], "active": n == 5}
            for n in range(number)
        ]
        about = {"title": "About", "children": [{"title": "y"}], "active": False}
        items = [{"title": "Home", "active": False}, *briefings, about]
        return shown.get_template("shell").render(nav=SimpleNamespace(items=items)).split()

    assert named(1000) == ["Home", "b5", "About"]
    assert len(named(20)) == 22


def test_no_door_leads_to_a_list_of_nothing() -> None:
    annotated = elva()
    pages = {one.path: one for one in face.pages((annotated,))}
    lists = {path: kind for path, kind in KIND_AT.items() if kind.read_on is not ReadOn.BRIEFING}
    made = {path for path in lists if f"elva/{path}" in pages}
    assert made == {path for path, kind in lists.items() if annotated.briefing.of(kind)}
    assert {"figures.md", "sources/index.md"} - made == {"figures.md"}
    doors = pages["index.md"].content
    assert {path for path in lists if f"](elva/{path})" in doors} <= made
    assert broken_links(pages.values()) == []


def test_an_outlet_is_named_once_where_facts_are_cited_one_after_the_other() -> None:
    desk = Desk(Addresses(real()), home_page.HOME)
    both = "[[tass-hub-reported-in-april]] [[tass-hub-opening-planned]] [[td-closing-announced]]"
    shown = desk.prose(f"Planned {both}, one says [[abs-no-us-official]].", cites=False)
    said = "".join(piece.link.words if piece.link else piece.words for piece in shown)
    assert said == "Planned (TASS 1, 2, The Daily), one says (search)."
    assert len({piece.link.href for piece in shown if piece.link}) == 4


def test_what_became_of_a_thing_stands_with_the_key_point_that_says_most_of_it() -> None:
    points = real_pages()[f"{REAL}/index.md"].content.split('<li markdown="block" id="')[1:]
    told = [
        one.partition('"')[0]
        for one in points
        if "closed the trade mission" in one.split("</li>")[0]
    ]
    assert told == ["kp-trade-mission"]
