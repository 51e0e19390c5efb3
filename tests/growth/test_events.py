"""Many accounts of one event cost in proportion to their number, and are told apart as before."""

import random
from collections.abc import Callable
from itertools import combinations

import pytest

from generator.dates import overlaps, parse
from generator.disagreement import DisagreementKind, Ties, disagreements_of, told_together
from generator.disagreement.events import MUCH_ALIKE
from generator.disagreement.ties import groups, pairs_alike
from tests.briefings import elva
from tests.growth.counting import MOST, growth

TOLD = "The port fined the line for its many ships"
GROWING: dict[str, Callable[[int], str]] = {
    "told alike on one day": lambda _: f"text: {TOLD}., date: 2020",
    "told alike on days of their own": lambda each: f"text: {TOLD}., date: {1000 + each}",
    "told alike on days that overlap": lambda each: f"text: {TOLD}., date: {1000 + each}/1900",
    "dates with gaps": lambda each: f"text: {TOLD}., date: '[{1000 + each},1900]'",
    "told in almost the same words": lambda each: f"text: {TOLD} q{each}q., date: {1000 + each}",
    "told in other words": lambda each: f"text: The port q{each}q r{each}r s{each}s., date: 2020",
}


def events(number: int, rest: Callable[[int], str]) -> str:
    return "events:\n" + "".join(
        f"  - {{id: told-{each:03}, source: port, about: [northern-line], "
        f"evidence: fined Northern Line, {rest(each)}}}\n"
        for each in range(number)
    )


@pytest.mark.parametrize("what", GROWING)
def test_twice_the_accounts_cost_twice(what: str) -> None:
    def work(size: int) -> Callable[[], object]:
        annotated = elva(events(size, GROWING[what]))
        ties = Ties(annotated)
        return lambda: (disagreements_of(annotated), told_together(annotated, ties))

    assert growth(work, 60) < MOST


@pytest.mark.parametrize("seed", range(30))
def test_dates_are_told_apart_as_if_each_were_held_against_each(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - chosen, not secret
    dates, ranks = {}, {}

    def some(each: int) -> str:
        key = f"told-{each:03}"
        first, years = chance.randint(1990, 2020), chance.choice((0, 0, 0, 5, 20))
        dates[key] = chance.choice((f"{first}/{first + years}", f"[{first},{first + years + 2}]"))
        ranks[key] = chance.choice(("", "", "", ", rank: {rank: deprecated, why: Misread.}"))
        return f"text: {TOLD}., date: '{dates[key]}'{ranks[key]}"

    annotated = elva(events(chance.randint(2, 9), some))
    counting = [key for key, rank in ranks.items() if not rank]
    every = [
        pair
        for pair in combinations(dates, 2)
        if not overlaps(*(parse(dates[key]) for key in pair))
    ]
    pairs = [pair for pair in every if {*pair} <= {*counting}]
    found = [one for one in disagreements_of(annotated) if one.kind is DisagreementKind.DATE]
    told = [pair for one in found for pair in one.unexplained]
    same = [pair for pair in combinations(dates, 2) if len({dates[key] for key in pair}) == 1]
    assert bool(found) is bool(every)
    assert {*told} <= {*pairs}
    assert groups(dates, [*told, *same]) == groups(dates, [*pairs, *same])
    assert told_together(annotated, Ties(annotated)) == (() if every else (tuple(dates),))


@pytest.mark.parametrize("seed", range(30))
def test_texts_are_joined_as_if_each_were_held_against_each(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - chosen, not secret
    words = [f"w{number}" for number in range(chance.choice((8, 12, 20)))]
    texts = [frozenset(chance.sample(words, chance.randint(1, 8))) for _ in range(40)]
    every = [
        (one, other)
        for one, other in combinations(texts, 2)
        if len(one & other) >= MUCH_ALIKE * len(one | other)
    ]
    assert groups(texts, pairs_alike(texts, MUCH_ALIKE)) == groups(texts, every)
