"""A falsehood whose refutation lies beyond the bound of what is looked at is named all the same."""

import pytest

from generator.annotated import annotate
from generator.rules import RULES
from tests.briefings import of_one_article

EXACT = "The quay will close in the spring"
COUNTING = {
    "de": ("Der Hafen zählte {}, und", "{} Boote", "Bert Moor"),
    "ru": ("Порт насчитал {}, и", "{} лодок", "Берт Моор"),
}
TIMES = (2, 14, 60)  # around every bound: 12 pieces, 30 sentences, 50 things that are counted


def named(body: str, kind: str, fact: dict[str, str], language: str = "en") -> set[str]:
    """The rules that say something of the one fact of an article."""
    actors = [
        {"id": "anna", "kind": "person", "names": ["Anna Lis", "Анна Лис"]},
        {"id": "bert", "kind": "person", "names": ["Bert Moor", "Берт Моор"]},
    ]
    facts = {"actors": actors, kind: [{"id": "fact", **fact}]}
    annotated = annotate(of_one_article(body, facts, language), "elva")
    assert not annotated.briefing.problems
    return {found.rule for rule in RULES for found in rule(annotated)}


@pytest.mark.parametrize("times", TIMES)
def test_a_false_speaker_is_named_however_far_the_true_one_stands(times: int) -> None:
    quote = {"by": "bert", "exact": EXACT}
    rest = "Bert Moor was in the hall."
    aside = ", who keeps the old books of the harbour" * times
    body = f"Anna Lis{aside}, said: “{EXACT}.” {rest}"
    assert "speaker-mismatch" in named(body, "quotes", quote)
    between = " ".join(f"The rain fell again in week {week}." for week in range(times))
    body = f"Anna Lis spoke. {between} “{EXACT},” she said. {rest}"
    assert "speaker-mismatch" in named(body, "quotes", quote)


@pytest.mark.parametrize("times", TIMES)
@pytest.mark.parametrize(
    ("end", "false_end", "rule"),
    [
        ("Anna Lis praised it", "Bert Moor praised it", "text-not-grounded"),
        ("then 90 ships", "then 777 ships", "text-not-grounded"),
        ("it did not close in May", "it closed in May", "negation-differs"),
    ],
)
def test_a_falsehood_behind_many_numbers_is_named(
    times: int, end: str, false_end: str, rule: str
) -> None:
    boats = ", ".join(f"{100 + each} boats" for each in range(times))
    true, false = (f"The harbour counted {boats}, and {last}" for last in (end, false_end))
    others = "Anna Lis and Bert Moor were there."
    assert rule in named(f"{true}. {others}", "claims", {"text": f"{false}.", "evidence": true})
    assert rule not in named(f"{true}. {others}", "claims", {"text": f"{true}.", "evidence": true})


@pytest.mark.parametrize(
    ("language", "end", "false_end", "rule"),
    [
        ("de", "Anna Lis lobte es", "Bert Moor lobte es", "text-not-grounded"),
        ("de", "er schloss im Mai nicht", "er schloss im Mai", "negation-differs"),
        ("de", "kamen mehr als 90", "kamen weniger als 90", "text-not-grounded"),
        ("ru", "Анна Лис похвалила это", "Берт Моор похвалил это", "text-not-grounded"),
        ("ru", "он не закрылся в мае", "он закрылся в мае", "negation-differs"),
        ("ru", "пришло более 90", "пришло менее 90", "text-not-grounded"),
    ],
)
def test_so_it_is_in_other_languages(language: str, end: str, false_end: str, rule: str) -> None:
    frame, boat, other = COUNTING[language]
    boats = frame.format(", ".join(boat.format(100 + each) for each in range(TIMES[-1])))
    true, false = (f"{boats} {last}." for last in (end, false_end))
    body = f"{true} {other} 7."
    assert rule in named(body, "claims", {"text": false, "evidence": true}, language)
    assert rule not in named(body, "claims", {"text": true, "evidence": true}, language)
