"""What readers are told of the past: editions, corrections, when a fact changed last."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from generator import face
from generator.changes import ChangedField, Class
from generator.editions import History
from generator.face import Briefings
from generator.render import cutting
from generator.render.pages import changes
from tests.editions.year import TOLD

DAY = {"2025-05-06": "6 May 2025", "2025-06-09": "9 June 2025", "2026-01-02": "2 January 2026"}
Pages = dict[str, str]


@pytest.fixture(scope="module")
def briefings(year: Path) -> Briefings:
    return face.read(year)


def shown(briefings: Briefings, histories: face.Histories) -> Pages:
    """The pages of the briefing, as their readers see the signs."""
    made = face.pages(briefings, histories)
    return {
        page.path.removeprefix("elva/"): unescape(page.content)
        for page in made
        if page.path.startswith("elva/")
    }


@pytest.fixture(scope="module")
def histories(briefings: Briefings) -> face.Histories:
    return face.histories(briefings)


@pytest.fixture(scope="module")
def pages(briefings: Briefings, histories: face.Histories) -> Pages:
    return shown(briefings, histories)


def test_the_list_has_every_edition(pages: Pages) -> None:
    page = pages["changes/index.md"]
    days = [step.day for step in reversed(TOLD)]
    assert re.findall(r'id="s_(\d{4}-\d\d-\d\d)', page) == [*days, "2025-01-10"]
    assert "The first edition." in page
    assert "typography alone: 1 entry" in page
    assert "through 12 commits: the whole history of this briefing." in page
    assert "Which commits were published is not written down" in page


def test_long_lists_come_in_parts_by_year_and_month_the_newest_first(
    briefings: Briefings, histories: face.Histories, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cutting, "MOST", 1)
    monkeypatch.setattr(changes, "MOST_ON_A_PAGE", 1)
    made = shown(briefings, histories)
    listed = {
        path: re.findall(r'id="s_(\d{4}-\d\d-\d\d)', text)
        for path, text in made.items()
        if path == "changes/index.md" or path.startswith("changes/by/part/")
    }
    days = [step.day for step in TOLD if step.day < "2026"]
    parts = {f"changes/by/part/{day[:7]}.md": [day] for day in ("2025-01-10", *days)}
    newest = parts.pop("changes/by/part/2025-11.md")
    assert listed == {"changes/index.md": ["2026-01-02"], "changes/by/part/2025.md": newest} | parts
    assert "[2025](by/part/2025.md)" in made["changes/index.md"]
    year = made["changes/by/part/2025.md"]
    assert re.findall(r"\[(\w+) 2025\]", year)[:2] == ["October", "August"]
    assert [path for path in made if path.startswith("corrections")] == [
        *("corrections.md", "corrections/by/part/2025-06.md", "corrections/by/part/2025.md")
    ]
    assert "3 March" in made["corrections/by/part/2025-06.md"]


def test_the_list_says_since_when_it_is_known_what_was_published(
    briefings: Briefings, histories: face.Histories
) -> None:
    recorded = replace(histories["elva"], recorded="2025-06-09")
    page = shown(briefings, {"elva": recorded})["changes/index.md"]
    assert "told together since 9 June 2025; before, each commit is." in page


def test_an_edition_shows_the_old_words_and_the_new(pages: Pages) -> None:
    (page,) = (text for path, text in pages.items() if path.startswith("changes/2025-06-09-"))
    assert "# Changes of 9 June 2025, 12:00 UTC" in page
    assert "search:\n  exclude: true" in page
    assert "<del>2022-03-04</del> <ins>2022-03-03</ins>" in page
    resting = "Says the same, and rests on what changed"
    assert re.findall(r"^## (.*) \{", page, re.MULTILINE) == [resting]
    folds = re.findall(r"^<summary><b>(.*?)</b> <span>(.*)</span>", page, re.MULTILINE)
    fined = ("The port of Elva fined Northern Line.", "<b>date</b> · event, Elva Gazette")
    assert folds[:3] == [("Date", "1"), fined, ("Wording", "1")]
    assert "[key point](../index.md#kp-fine)" in page
    assert 'id="s_line-fined"' in page
    assert "[as it reads today](../sources/port.md#port-fined-line)" in page
    assert "**Correction**" not in page
    assert "<b>Correction</b> the article says 3 March" in page


def test_a_key_point_is_told_by_its_words(pages: Pages) -> None:
    told = "wording</b> [The port fined Northern Line.](../index.md#kp-fine)"
    assert told in pages["changes/index.md"]


def test_references_are_read_as_on_pages_unless_they_changed(
    briefings: Briefings, histories: face.Histories
) -> None:
    whole = histories["elva"]
    (edition,) = (one for one in whole.editions if one.day == "2025-06-09")
    old = "[[ada-lindt]] paid [[line-fined]] [[port]]."
    new = "[[ada-lindt]] paid [[line-fined]]."
    field = ChangedField("text", Class.WORDING, old, new)
    cards = tuple(replace(card, fields=(field,)) for card in edition.changes.cards)
    edition = replace(edition, changes=replace(edition.changes, cards=cards))
    made = shown(briefings, {"elva": replace(whole, editions=(edition,))})
    (page,) = (text for path, text in made.items() if path.startswith("changes/2025-06-09-"))
    gone = "(Port of Elva fines a shipping line)."
    assert f"Ada Lindt <del>paid</del> <ins>paid.</ins> <del>{gone}</del>" in page


def test_what_changed_in_marks_alone_has_no_page(pages: Pages) -> None:
    days = [found[1] for path in pages if (found := re.match(r"changes/(\d{4}-\d\d-\d\d)", path))]
    assert sorted(days) == [step.day for step in TOLD if step.day != "2025-03-05"]


def test_a_correction_shows_the_reason_and_the_old_words(pages: Pages) -> None:
    page = pages["corrections.md"]
    told = re.findall(r'^## (.*?) \{|<p class="says">(.*)</p>', page, re.MULTILINE)
    assert ["".join(one) for one in told] == [
        *("2 January 2026", "Ada Lindt said it."),
        *("20 August 2025", "the tense was wrong"),
        *("9 June 2025", "the article says 3 March"),
    ]
    assert "<del>2022-03-04</del> <ins>2022-03-03</ins>" in page
    assert "Two articles, one origin" not in page  # changed with it, and was not wrong


def test_a_fact_says_when_it_changed_last(pages: Pages) -> None:
    source, quote = pages["sources/port.md"], pages["quotes/will-pay.md"]
    told = (
        r"Last changed:</span> (.*?) · \[what it said before\]\(\.\./changes/(\S+?)\.md#s_(\S+?)\)"
    )
    ((words, name, key),) = re.findall(told, source)
    assert (words, name[:10], key) == ("15 July 2025: renamed", "2025-07-15", "port-fined-line")
    ((words, name, key),) = re.findall(told, quote)
    assert (words, name[:10], key) == ("2 January 2026: speaker", "2026-01-02", "will-pay")


def test_so_does_a_key_point(pages: Pages) -> None:
    told = r"Last changed:</span> (.*?) · \[what it said before\]\(changes/(\S+?)\.md#s_(\S+?)\)"
    ((words, name, key),) = re.findall(told, pages["index.md"])
    assert (words, name[:10], key) == ("9 June 2025: wording", "2025-06-09", "kp-fine")


def test_what_never_changed_is_there_since_the_first_edition(
    briefings: Briefings, histories: face.Histories
) -> None:
    (first,) = [one for one in histories["elva"].editions if one.is_first]
    unchanged = replace(histories["elva"], editions=(first,))
    page = shown(briefings, {"elva": unchanged})["quotes/will-pay.md"]
    assert "In the briefing since:</span> 10 January 2025, and the same ever since" in page


def test_of_a_past_that_is_not_known_nothing_is_said(
    briefings: Briefings, histories: face.Histories
) -> None:
    whole = histories["elva"]
    known = replace(whole, editions=whole.editions[:1], is_whole=False, depth=2)
    part = shown(briefings, {"elva": known})
    assert "the older history is not in this copy" in part["changes/index.md"]
    assert "Last changed" not in part["sources/port.md"]
    assert "In the briefing since" not in part["sources/port.md"]
    none = shown(briefings, {})
    assert not [path for path in none if path.startswith(("changes", "corrections"))]
    assert not [path for path, text in none.items() if "Last changed" in text]


def test_what_is_not_published_yet_is_called_so(
    briefings: Briefings, histories: face.Histories
) -> None:
    whole = histories["elva"]
    here = replace(whole.editions[0], commit="", seconds=0)
    page = shown(briefings, {"elva": replace(whole, editions=(here, *whole.editions))})
    assert page["changes/index.md"].index("Not published yet") < page["changes/index.md"].index(
        DAY["2026-01-02"]
    )
    assert "Last changed:</span> Not published yet: speaker" in page["quotes/will-pay.md"]


def test_a_reason_is_shown_as_it_was_written(
    briefings: Briefings, histories: face.Histories
) -> None:
    hostile = "<script>alert(1)</script> [a](b) **c**"
    last, *others = histories["elva"].editions
    said = History((replace(last, reasons=(hostile,)), *others), "0" * 40, 1)
    made = {page.path: page.content for page in face.pages(briefings, {"elva": said})}
    told = [text for text in made.values() if hostile in unescape(text)]
    assert len(told) == 3  # the list, the edition, the corrections
    assert all("<script>a" not in text and "[a](b)" not in text for text in told)


def test_commits_may_be_dated_before_those_they_follow(
    briefings: Briefings, histories: face.Histories
) -> None:
    whole = histories["elva"]
    newest, second, *others = whole.editions
    back = (replace(newest, seconds=second.seconds), replace(second, seconds=newest.seconds))
    pages = shown(briefings, {"elva": replace(whole, editions=(*back, *others))})
    listed = re.findall(r'id="s_(\d{4}-\d\d-\d\d)', pages["changes/index.md"])
    assert len(listed) == len(whole.editions)
    assert listed[0] == "2026-01-02"
