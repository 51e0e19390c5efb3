"""Passages in quotation marks, in the marks of many languages."""

import pytest

from generator.speech.marks import quoted
from tests.growth.counting import MOST, growth

GERMAN = (("„", "“"), ("»", "«"))


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('"A b," said X, "c d." Bob', ["A b,", "c d."]),
        ("„Wir zahlen“, sagte X. „Ja.“", ["Wir zahlen", "Ja."]),
        ("»Wir zahlen«, sagte X. »Ja.«", ["Wir zahlen", "Ja."]),
        ("« Nous payons », dit-il.", ["Nous payons"]),
        ("‘We pay the workers’ rights,’ he said.", ["We pay the workers’ rights,"]),
        ("王芳表示：“我们付款。”李明", ["我们付款。"]),
        ("the 'NATO center' and don't", ["NATO center"]),
        ('5\'10" tall, "yes" he said', ["yes"]),
        ("the ’90s and the workers’ port", []),
        ("“We will pay.", ["We will pay."]),
        ("» Et nous paierons », dit-il", ["Et nous paierons"]),
    ],
)
def test_what_stands_in_quotation_marks(text: str, inside: list[str]) -> None:
    pairs = GERMAN if "»Wir" in text else ()
    found = [text[one.first : one.last] for one in quoted(text, pairs) if one.depth == 0]
    assert found == inside


@pytest.mark.parametrize(
    "text", ["“We ‘pay’ now,” he", "«Мы „платим“ сейчас», он", '"He said "we" and left," X']
)
def test_one_passage_inside_another_is_deeper(text: str) -> None:
    assert [one.depth for one in quoted(text)] == [0, 1]


def test_a_passage_that_nothing_closes_is_open() -> None:
    (one,) = quoted('"We will pay by May.')
    assert one.is_open


@pytest.mark.parametrize("words", ['"a" ', "workers' ", "«a» ", "“a ", "«« ”” ", "‘a’ “b” "])
def test_twice_the_marks_of_a_paragraph_cost_twice(words: str) -> None:
    assert growth(lambda size: lambda: quoted(words * size), 200) < MOST
