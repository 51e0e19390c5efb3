"""A seeded sample of the mutants of five articles is refused, each by the right rule."""

import random

import pytest

from generator.annotated import annotate
from generator.model import Registered
from generator.rules import RULES
from tests.briefings import REAL, real_tree
from tests.mutation.making import LEAST, all_mutants
from tests.mutation.mutant import Laboratory, Mutant

SAMPLE = 200


def chosen(seed: int) -> random.Random:
    """The same choice every time."""
    return random.Random(seed)  # noqa: S311 - chosen, not secret


@pytest.fixture(scope="module")
def laboratory() -> Laboratory:
    return Laboratory.open()


@pytest.fixture(scope="module")
def mutants(laboratory: Laboratory) -> list[Mutant]:
    return list(all_mutants(laboratory))


def test_there_are_mutants_enough_of_every_sort(mutants: list[Mutant]) -> None:
    assert len(mutants) >= LEAST
    sorts = {mutant.edit.partition(":")[0] for mutant in mutants}
    assert sorts == {
        *("evidence", "name", "text", "translation", "date", "figure", "role", "absence"),
        *("stance", "voice", "by", "relation", "happened", "status"),
    }


def test_the_briefing_itself_is_refused_by_no_rule(laboratory: Laboratory) -> None:
    entries = [
        record
        for record in laboratory.annotated.briefing.records
        if not isinstance(record.entry, Registered)
    ]
    for record in chosen(1).sample(entries, 40):
        assert (record.id, laboratory.rules(record)) == (record.id, frozenset())


def test_a_sample_is_refused_with_the_right_rule(
    laboratory: Laboratory, mutants: list[Mutant]
) -> None:
    sure = [mutant for mutant in mutants if not mutant.excuse]
    sample = chosen(7).sample(sure, SAMPLE)
    escaped = [each.name for each in sample if not laboratory.refused_by(each) & each.rules]
    assert escaped == []


@pytest.mark.parametrize(
    ("file", "old", "new", "rule"),
    [
        ("daily-trade-mission", "value: 23600000000", "value: 26300000000", "figure-not-grounded"),
        (
            "wp-egov",
            "translation: signing the agreement is not",
            "translation: signing the agreement is",
            "translation-mismatch",
        ),
    ],
)
def test_a_mutant_of_the_files_themselves_is_refused_alike(
    file: str, old: str, new: str, rule: str
) -> None:
    path = f"briefings/{REAL}/facts/{file}.yml"
    annotated = annotate(real_tree().replaced(path, old, new), REAL)
    assert rule in {found.rule for each in RULES for found in each(annotated)}
