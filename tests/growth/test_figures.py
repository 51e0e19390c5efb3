"""Many answers to one question cost in proportion to their number, and are told apart as before."""

import random
from collections.abc import Callable
from itertools import combinations

import pytest

from generator.disagreement import disagreements_of
from generator.disagreement.measured import agree, answer_at_once, measured_figures
from generator.disagreement.ties import groups
from generator.rules.together.unexplained_disagreement import unexplained_disagreement
from tests.briefings import elva
from tests.growth.counting import MOST, growth

FIGURE = (
    "  - {id: load-%03d, source: port, measure: load, about: [northern-line], "
    "evidence: 348 tonnes, unit: %s}\n"
)
SHORTER = "tonnes, value: 7, period: %s/%s"
GROWING: dict[str, Callable[[int], str]] = {
    "values": lambda each: f"tonnes, value: {each}",
    "values in tens": lambda each: f"tonnes, value: {each}0, bound: about",
    "lower bounds": lambda each: f"tonnes, value: {each}, bound: at-least",
    "both bounds": lambda each: (
        f"tonnes, value: {each}, bound: {'at-least' if each % 2 else 'up-to'}"
    ),
    "one value": lambda _: "tonnes, value: 7",
    "years": lambda each: f"tonnes, value: {each}, period: {1500 + each}",
    "periods that overlap": lambda each: f"tonnes, value: {each}, period: {1000 + each}/1900",
    "one value of each period": lambda each: f"tonnes, value: 7, period: {1000 + each}/1900",
    "each compared with the last": lambda each: (
        f"tonnes, value: {each}, compare: {{figure: load-{max(each - 1, 0):03}}}"
    ),
    "all compared with one": lambda each: f"tonnes, value: {each}, compare: {{figure: load-000}}",
    "days compared with": lambda each: f"tonnes, value: 7, compare: {{period: 20{each % 90 + 10}}}",
}


def figures(number: int, rest: Callable[[int], str]) -> str:
    return "figures:\n" + "".join(FIGURE % (each, rest(each)) for each in range(number))


@pytest.mark.parametrize("what", GROWING)
def test_twice_the_figures_of_one_measure_cost_twice(what: str) -> None:
    def work(size: int) -> Callable[[], object]:
        annotated = elva(figures(size, GROWING[what]))
        return lambda: (disagreements_of(annotated), list(unexplained_disagreement(annotated)))

    size = 80 if what == "values in tens" else 40  # how many end in zeros is a matter of size
    assert growth(work, size) < MOST


def test_what_lasts_longest_is_held_against_all_that_come_later() -> None:
    longest = "tonnes, value: 7, period: 1000/1999"
    last = "tonnes, value: 8, period: 1790/1791"
    rest = {0: longest, 99: last}
    (one,) = disagreements_of(
        elva(figures(100, lambda each: rest.get(each, SHORTER % (1000 + each, 1900 - each))))
    )
    assert one.unexplained == (("load-000", "load-099"),)


def test_a_deprecated_figure_stands_for_no_other() -> None:
    deprecated = ", rank: {rank: deprecated, why: Misread.}"
    annotated = elva(
        figures(4, lambda each: f"tonnes, value: {each + 1}{deprecated if each in (0, 3) else ''}")
    )
    (one,) = disagreements_of(annotated)
    assert one.unexplained == (("load-001", "load-002"),)


def test_twice_the_statuses_of_one_project_cost_twice() -> None:
    def work(size: int) -> Callable[[], object]:
        entries = "".join(
            f"  - {{id: stand-{each:03}, source: port, project: northern-line, "
            f"evidence: 348 tonnes, status: {('planned', 'denied', 'closed')[each % 3]}, "
            f"date: {1500 + each}}}\n"
            for each in range(size)
        )
        annotated = elva(f"statuses:\n{entries}")
        return lambda: disagreements_of(annotated)

    assert growth(work, 40) < MOST


@pytest.mark.parametrize("seed", range(30))
def test_what_contradicts_something_is_told_with_all_that_it_contradicts(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - chosen, not secret

    def some(_: int) -> str:
        amount = chance.choice((1, 2, 3, 10, 12, 15, 20, 100, 120, 149, 151))
        rest = [f"{chance.choice(('tonnes',) * 5 + ('ships',))}, value: {amount}"]
        rest += chance.choices(["", "bound: about", "bound: at-least", "bound: up-to"])
        rest += chance.choices(["", "", "change: increase", "change: decrease"])
        rest += chance.choices(["", "period: 2020", "period: 2021", "period: 2020/2022"])
        rest += chance.choices(["", "", "", "compare: {figure: load-001}"])
        rest += chance.choices(["", "", "", "rank: {rank: deprecated, why: Misread.}"])
        return ", ".join(filter(None, rest))

    annotated = elva(figures(chance.randint(2, 12), some))
    all_of_it = [one for one in measured_figures(annotated) if one.id.startswith("load-")]
    pairs = [
        (a.id, b.id)
        for a, b in combinations([one for one in all_of_it if not one.figure.rank], 2)
        if answer_at_once(a, b) and not agree(a.figure, b.figure)
    ]
    told = [pair for one in disagreements_of(annotated) for pair in one.unexplained]
    alike = [(a.id, b.id) for a, b in combinations(all_of_it, 2) if a.answer == b.answer]
    known = [one.id for one in all_of_it]
    assert {*told} <= {*pairs}
    assert groups(known, [*told, *alike]) == groups(known, [*pairs, *alike])
