"""How facts stand costs in proportion to their number, whatever is told against all of them."""

from collections.abc import Callable

import pytest

from generator.disagreement import disagreements_of
from generator.render.remarks import MOST as MOST_REMARKS
from generator.render.standing import MOST as MOST_ANSWERS
from generator.render.standing import OTHERWISE, OWN, Reply, standings_of
from tests.briefings import elva
from tests.growth.counting import MOST, growth

NOTED = (
    "  - {id: fact-%03d, source: port, text: More., evidence: fined Northern Line, "
    "notes: [{kind: sic, text: Wrong %d., span: %s}]}\n"
)
ANSWER = (
    "  - {id: fact-%03d, source: port, measure: load, about: [northern-line], "
    "evidence: 348 tonnes, unit: tonnes, value: %d}\n"
)


def noted(number: int) -> str:
    words = ("fined Northern Line", "Northern Line")
    return "claims:\n" + "".join(NOTED % (n, n, words[n % 2]) for n in range(number))


def answers(number: int) -> str:
    return "figures:\n" + "".join(ANSWER % (n, n) for n in range(number))


@pytest.mark.parametrize("written", [noted, answers])
def test_twice_the_facts_cost_twice(written: Callable[[int], str]) -> None:
    def work(size: int) -> Callable[[], object]:
        annotated = elva(written(size))
        disagreements = disagreements_of(annotated)
        assert annotated.anchors_of
        return lambda: standings_of(annotated, disagreements)

    assert growth(work, MOST_ANSWERS) < MOST


def test_all_who_tell_it_otherwise_are_counted_and_the_first_are_named() -> None:
    """Whom an article quotes once is named before what it says a hundred times itself."""
    more = MOST_ANSWERS + 3
    other = ANSWER % (more, more)
    annotated = elva(answers(more) + other.replace("value", "by: anna-lis, value"))
    found = standings_of(annotated, disagreements_of(annotated))
    by_another, own = found["fact-001"].replies
    assert by_another == Reply(OTHERWISE, (f"fact-{more}",))
    assert (own.does, len(own.facts), own.more) == (OWN, MOST_ANSWERS - 1, 3)
    assert own.facts[:2] == ("fact-000", "fact-002")
    (others,) = found[f"fact-{more}"].replies
    assert (others.does, len(others.facts), others.more) == (OTHERWISE, MOST_ANSWERS, 3)


def test_of_many_notes_on_the_same_words_the_first_go_for_a_fact() -> None:
    found = standings_of(elva(noted(MOST_REMARKS + 9)), ())["fact-001"].followed
    owners = [one.owner for one in found]
    assert len(owners) == MOST_REMARKS
    assert owners == sorted(owners)
    assert {*owners} >= {f"fact-{n:03}" for n in range(0, MOST_REMARKS + 9, 2)}  # they begin first
