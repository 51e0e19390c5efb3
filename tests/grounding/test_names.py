"""Names: found as wholes, in their forms, and told from the longer names they are part of."""

import pytest

from tests.grounding.conftest import found_in


def rules(article: str, **claim: object) -> list[str]:
    """The rules that a claim about the first sentence of an article breaks."""
    evidence = article.split(". ", maxsplit=1)[0].rstrip(".")
    entry = {"text": "Something is said.", "evidence": evidence, **claim}
    return [found.rule for found in found_in([article], "claims", entry)]


def test_a_ministry_does_not_name_its_namesake() -> None:
    article = "The Nordic Ministry of Ports did not answer."
    assert rules(article, by="nord-ministry") == []
    assert rules(article, by="elva-ministry") == ["name-not-grounded"]


def test_the_name_of_a_ministry_does_not_name_the_state() -> None:
    assert rules("The Nordic Ministry of Ports wrote.", about=["nord"]) == ["name-not-grounded"]


def test_a_description_of_people_names_their_state() -> None:
    assert rules("Nordic officials wrote.", about=["nord"]) == []


@pytest.mark.parametrize("words", ["Nordica wrote.", "Elvan wrote.", "ELVA wrote.", "elva wrote."])
def test_a_name_stands_whole_and_with_its_capital(words: str) -> None:
    assert rules(words, about=["elva"]) == ["name-not-grounded"]


@pytest.mark.parametrize(
    "words", ["Elva's men wrote.", "Elva’s men wrote.", "Elva-born men wrote."]
)
def test_a_possessive_and_a_compound_name_it(words: str) -> None:
    assert rules(words, about=["elva"]) == []


def test_who_says_it_in_the_evidence_is_who_says_it() -> None:
    article = "Orm Berg said that the port was shut. Ada Lindt kept silent."
    assert rules(article, by="orm-berg") == []
    assert rules(article, by="ada-lindt") == ["name-not-grounded"]


def test_a_speaker_of_the_next_sentence_may_be_meant_by_a_pronoun() -> None:
    article = "The port, he said, was shut. Orm Berg went home."
    assert rules(article, by="orm-berg") == []


def test_an_inferred_name_stands_somewhere_in_the_article_or_in_the_reason() -> None:
    article = "The mayor wrote."
    for why, expected in (("She is the mayor.", ["name-not-grounded"]), ("Ada Lindt is.", [])):
        assert rules(article, by="ada-lindt", inferred={"by": why}) == expected


def test_a_project_that_speaks_is_a_wrong_reference_and_nothing_else() -> None:
    projects = [{"id": "link", "kind": "forum", "names": ["the link"]}]
    claim = {"text": "Shut.", "evidence": "The port is shut", "by": "link"}
    found = found_in(["The port is shut."], "claims", claim, projects=projects)
    assert {each.rule for each in found} == {"wrong-reference", "unsourced-name"}
