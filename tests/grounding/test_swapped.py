"""A text that says of one thing what is said of another, and one against its own fields."""

from typing import Any

import pytest

from tests.grounding.conftest import found_in
from tests.grounding.test_told import UNDATED, rules

STORMS = "They counted 31 nests before the storms and 18 after them."
DENIED = "The clerks do not blame the harbour, they blame the weather."


def doubts(article: str, language: str, text: str) -> set[str]:
    """The rules that a claim breaks by its text; its evidence is the whole article."""
    return rules(article, "claims", language, text=text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There were 31 nests before the storms and 18 after them.", set()),
        ("There were 18 after the storms and 31 nests before them.", set()),
        ("There were 31 nests after the storms and 18 before them.", {"sense-reversed"}),
    ],
)
def test_opposites_stay_with_their_numbers(text: str, expected: set[str]) -> None:
    assert doubts(STORMS, "en", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The clerks blame the weather, not the harbour.", set()),
        ("The clerks blame the harbour, not the weather.", {"negation-differs"}),
    ],
)
def test_what_is_denied_is_not_affirmed_in_its_place(text: str, expected: set[str]) -> None:
    assert doubts(DENIED, "en", text) == expected


SINCE = "The old crane had not been repaired since 1998."
STOPPED = "The ferries stopped sailing to Orne."
WITHOUT = "Nobody could have opened the harbour without the pilots."
NEVER = "Trade in the harbour has never been stronger."
REFUSED = "The harbour office refused to withdraw the new tariff."
DECLINE = "The clerk blames the weather rather than the tariff for the decline."
WARNED = "The clerk warned that tariffs would rise."
ALLOWED = "Pilots may board the ferries in winter."
PROVED = "The wreck turned out to be a whale."


@pytest.mark.parametrize(
    ("article", "true", "false"),
    [
        (SINCE, "The last repair of the old crane was in 1998.", "negation-differs"),
        (STOPPED, "The ferries no longer sail to Orne.", "negation-differs"),
        (WITHOUT, "Only the pilots made it possible to open the harbour.", "negation-differs"),
        (NEVER, "Trade in the harbour is stronger than ever.", "negation-differs"),
        (REFUSED, "The harbour office is keeping the new tariff.", "negation-differs"),
        (DECLINE, "The clerk puts the decline down to the weather, not the tariff.", ""),
        (WARNED, "The clerk issued a warning of higher tariffs.", "certainty-differs"),
        (ALLOWED, "Pilots are allowed to board the ferries in winter.", "certainty-differs"),
        (PROVED, "The wreck proved to be a whale.", ""),
    ],
)
def test_a_sentence_may_be_told_the_other_way_round(article: str, true: str, false: str) -> None:
    assert doubts(article, "en", true) == set()
    if false:
        assert doubts(article, "en", FALSE[article]) == {false}


FALSE = {
    SINCE: "The old crane had been repaired since 1998.",
    STOPPED: "The ferries did not stop sailing to Orne.",
    WITHOUT: "The harbour could have been opened without the pilots.",
    NEVER: "Trade in the harbour has been stronger.",
    REFUSED: "The harbour office withdrew the new tariff.",
    WARNED: "The clerk said that tariffs rose.",
    ALLOWED: "Pilots board the ferries in winter.",
}


def test_opposites_beside_numbers_are_held_against_another_language() -> None:
    german = "Vor dem Sturm zählten sie 31 Nester, nach dem Sturm 18 Nester."
    assert doubts(german, "de", "Before the storm there were 31 nests, after it 18.") == set()
    turned = doubts(german, "de", "After the storm there were 31 nests, before it 18.")
    assert turned == {"sense-reversed"}


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [("In the March cold they stayed.", False), ("In the May cold they stayed.", True)],
)
def test_a_month_in_a_form_that_is_not_read_excludes_another(text: str, is_asked: bool) -> None:
    said = doubts("Zůstali v březnových mrazech.", "cs", text)
    assert ("text-not-grounded" in said) is is_asked


@pytest.mark.parametrize(
    ("text", "happened", "expected"),
    [
        ("No ship left the port.", "no", set()),
        ("No ship left the port.", "yes", {"happened-mismatch"}),
    ],
)
def test_what_is_denied_at_once_has_not_happened(
    text: str, happened: str, expected: set[str]
) -> None:
    event: dict[str, Any] = {"text": text, "happened": happened, "date": UNDATED}
    assert rules("Z portu nie wypłynął żaden statek.", "events", "pl", **event) == expected


def test_what_will_not_come_is_not_planned() -> None:
    event: dict[str, Any] = {"text": "The port will not open.", "date": UNDATED}
    article = "Le port n'ouvrira pas, prévu en mai."
    assert "happened-mismatch" in rules(article, "events", "fr", happened="planned", **event)


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        ("There were 40 swans on the lake.", False),
        ("There were 40 geese, or swans, on the lake.", False),
        ("There were 40 ducks on the lake.", True),
    ],
)
def test_a_text_counts_what_its_figure_counts_in_any_language(text: str, is_asked: bool) -> None:
    figure = {"measure": "swans", "value": 40, "unit": "swans", "text": text}
    found = found_in(["Havuzda 40 kuğu vardı."], "figures", {**figure, "evidence": "40 kuğu"}, "tr")
    assert any("'ducks' behind '40'" in each.message for each in found) is is_asked


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Three quarters of the catch are carp.", "is not the 25 percent of the figure"),
        ("A quarter of the catch are carp, and it fell.", "tells of another change"),
        ("A quarter of the catch are carp.", ""),
    ],
)
def test_a_text_tells_of_the_share_and_the_change_of_its_figure(text: str, words: str) -> None:
    figure = {"measure": "share of carp", "value": 25, "unit": "percent", "change": "increase"}
    entry = {**figure, "text": text, "evidence": "čtvrtinu úlovku tvoří kapr"}
    found = found_in(["Přibližně čtvrtinu úlovku tvoří kapr."], "figures", entry, "cs")
    asked = [each.message for each in found if "of the figure" in each.message]
    asked += [each.message for each in found if "another change" in each.message]
    assert len(asked) == bool(words)
    assert all(words in each for each in asked)


@pytest.mark.parametrize(
    ("language", "article"),
    [
        ("de", "Der Rat hat die Brücke bislang nicht gebaut."),
        ("fr", "La commune n'a pas encore bâti le pont."),
        ("it", "Il comune non ha ancora costruito il ponte."),
        ("pl", "Gmina wciąż nie zbudowała mostu."),
        ("ru", "Город до сих пор не построил мост."),
        ("uk", "Громада досі не збудувала міст."),
        ("nl", "De gemeente heeft de brug nog niet gebouwd."),
        ("pt", "A câmara ainda não construiu a ponte."),
    ],
)
def test_what_has_not_come_yet_has_not_come_already(language: str, article: str) -> None:
    unread = {"language-not-read"}
    assert doubts(article, language, "The bridge has not been built yet.") <= unread
    assert doubts(article, language, "The bridge has already been built.") - unread


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [("The pier might sink, he says.", False), ("The pier would sink, he says.", True)],
)
def test_what_might_be_is_not_told_as_what_would_be(text: str, is_asked: bool) -> None:
    assert bool(doubts("He said that the pier might sink.", "en", text)) is is_asked


@pytest.mark.parametrize(
    ("entry", "is_asked"),
    [
        ({"bound": "at-least", "text": "It carries more than 400 people."}, False),
        ({"bound": "up-to", "text": "It carries more than 400 people."}, True),
        ({"unit": "PLN", "text": "A month costs 400 euros."}, True),
        ({"measure": "people per year", "text": "It carries 400 people a month."}, True),
        ({"measure": "people per year", "text": "It carries 400 people a year."}, False),
    ],
)
def test_a_figure_and_its_text_say_the_same(entry: dict[str, Any], is_asked: bool) -> None:
    whole = {"measure": "people carried", "value": 400, "unit": "people", **entry}
    said = rules("船は400人以上を運ぶ。", "figures", "ja", **whole)
    assert ("text-not-grounded" in said) is is_asked
