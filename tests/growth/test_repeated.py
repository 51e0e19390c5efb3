"""Words that are repeated in an article, in what quotes it and in what is told of it."""

from collections.abc import Callable

import pytest

from generator.annotated import annotate
from generator.rules import RULES
from tests.briefings import of_one_article
from tests.fuzz.running import at_most
from tests.growth.counting import MOST, growth

SECONDS = 4.0
"""Of the processor, with those of coverage; every speaker sought in all before took minutes."""
LEAST = 200  # characters of a text; the largest one is four times as long, and still remembered
SHORT = 99  # characters of a field that holds no text
REPEATED = ("1 word ", "½ ", "half word ", "3 May 2022 ", "A. ", "said Lis. ")


def checked(words: str) -> Callable[[], object]:
    """Reading and checking an article of some words, and entries of every kind with them."""
    words = words.strip()
    short = words[:SHORT]
    facts = {
        "claims": [{"id": "claim", "text": words, "evidence": words}],
        "quotes": [{"id": "quote", "by": "anna", "exact": words, "text": words, "role": short}],
        "events": [{"id": "event", "text": words, "date": "2022-04-03", "evidence": words}],
        "figures": [
            {"id": "figure", "measure": short, "value": 5, "unit": "EUR", "evidence": words}
        ],
        "actors": [{"id": "anna", "kind": "person", "names": ["Anna Lis"]}],
    }
    tree = of_one_article(words, facts)

    def work() -> object:
        annotated = annotate(tree, "elva")
        assert annotated.anchors_of
        return [found for rule in RULES for found in rule(annotated)]

    return work


@pytest.mark.parametrize("words", REPEATED)
def test_twice_the_words_cost_twice(words: str) -> None:
    checked(words * (SHORT // len(words) + 2))()  # the short fields of all sizes are the same
    assert growth(lambda size: checked(words * size), LEAST // len(words)) < MOST


def test_a_sentence_of_nothing_but_speakers_is_read_in_bounds() -> None:
    with at_most(SECONDS):
        checked("“a”, said B. " * 60)()
