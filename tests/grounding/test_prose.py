"""Prose: sentences cite, say no more than what they cite, and say whose claim it is."""

from typing import Any

import pytest

from tests.grounding.conftest import found_in

ARTICLE = ["Orm Berg said that the port cost $3 million in 2021."]
CLAIM = {
    "by": "orm-berg",
    "voice": "indirect",
    "text": "Orm Berg says that the port cost 3 million dollars in 2021.",
    "evidence": "Orm Berg said that the port cost $3 million in 2021",
}


def rules(text: str, **more: Any) -> list[str]:
    """The rules that a paragraph about the one claim breaks."""
    sections = [{"id": "a-section", "title": "A section", "text": [text]}]
    return [each.rule for each in found_in(ARTICLE, "claims", CLAIM, sections=sections, **more)]


@pytest.mark.parametrize(
    "text",
    [
        "Orm Berg puts the cost at 3 million dollars [[the-fact]].",
        "Orm Berg puts the cost at 3 million dollars. [[the-fact]]",
        "According to one official, the port cost three million dollars in 2021 [[the-fact]].",
        "[[orm-berg|He]] says it cost $3 million [[the-fact]].",
        "Orm Berg spoke of the port [[the-fact]]. Three million dollars, he adds [[the-fact]].",
    ],
)
def test_a_sentence_may_say_what_it_cites(text: str) -> None:
    assert rules(text) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Orm Berg puts the cost at 4 million dollars [[the-fact]].", "prose-not-grounded"),
        ("Orm Berg says that it cost as much in 2022 [[the-fact]].", "prose-not-grounded"),
        ("Ada Lindt says that it cost as much [[the-fact]].", "prose-not-grounded"),
        ("Orm Berg says that Tokelau paid [[the-fact]].", "prose-not-grounded"),
        ("Orm Berg says so [[the-fact]]. Nobody agrees.", "prose-not-grounded"),
        ("Orm Berg says that it cost as much in the spring [[the-fact]].", "prose-not-grounded"),
        ("Orm Berg says that it cost millions [[the-fact]].", "prose-not-grounded"),
        ("Orm Berg and dozens of others say so [[the-fact]].", "prose-not-grounded"),
        ("The port was dear [[the-fact]].", "unattributed-claim"),
    ],
)
def test_a_sentence_that_says_more_is_refused(text: str, rule: str) -> None:
    assert rules(text) == [rule]


def test_a_name_inside_its_longer_form_is_no_second_fault() -> None:
    assert rules("Ada Lindt’s port cost as much [[the-fact]].").count("prose-not-grounded") == 1


def test_a_paragraph_without_a_word_is_no_crash() -> None:
    assert rules("[[the-fact]]") == rules("[[the-fact]] [[the-fact]]") == []


def test_a_paragraph_that_cites_nothing_is_one_fault() -> None:
    assert rules("Nobody agrees. Nothing is said.") == ["uncited"]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("The cost is told in two words; $3 million.", []),
        ("The cost was $4 million.", ["prose-not-grounded"]),
        ("No other price in USD is named.", []),
        ("No other price in EUR is named.", ["prose-not-grounded"]),
        ("Ada Lindt did not pay.", ["prose-not-grounded"]),
        ("Not [[ada-lindt]], who is another.", []),
        ("Named so in the English article.", []),
        ("Named so in the Polish article.", ["prose-not-grounded"]),
        ("Named so in the German article.", ["prose-not-grounded"]),
    ],
)
def test_a_note_rests_on_its_article(note: str, expected: list[str]) -> None:
    claim = {**CLAIM, "notes": [{"kind": "caution", "text": note}]}
    assert [each.rule for each in found_in(ARTICLE, "claims", claim)] == expected


def test_a_note_with_its_own_source_may_say_more() -> None:
    outside = [{"publication": "A Paper", "url": "https://paper.example/one"}]
    note = {"kind": "context", "text": "A Paper has $4 million.", "outside": outside}
    assert found_in(ARTICLE, "claims", {**CLAIM, "notes": [note]}) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orm Berg says, in what the English text calls a port, that it cost $3 million.", []),
        ("Orm Berg says that the Polish port cost $3 million.", ["text-not-grounded"]),
        ("Orm Berg says that the Russian port cost $3 million.", ["text-not-grounded"]),
        ("Orm Berg says that the Kazakh port cost $3 million.", ["text-not-grounded"]),
    ],
)
def test_a_language_is_that_of_the_article_or_a_name_like_any_other(
    text: str, expected: list[str]
) -> None:
    assert [each.rule for each in found_in(ARTICLE, "claims", {**CLAIM, "text": text})] == expected


@pytest.mark.parametrize(("language", "expected"), [("ru", []), ("uk", ["prose-not-grounded"])])
def test_a_note_on_a_name_may_say_what_language_it_is_in(
    language: str, expected: list[str]
) -> None:
    names = ["port", {"name": "порт", "language": language}]
    note = {"kind": "translation", "text": "The Russian name is the editor's."}
    project = {"id": "a-port", "kind": "institution", "names": names, "notes": [note]}
    found = found_in(ARTICLE, "claims", CLAIM, projects=[project])
    assert [each.rule for each in found] == expected
