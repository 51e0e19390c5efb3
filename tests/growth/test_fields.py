"""Twice as much of every field of every kind costs twice as much: what the schema has, is tried."""

import pytest

from tests.growth.fields import growth
from tests.growth.making import ALL, KINDS, SORTS, fields

SOME = {"items": 16, "sentences": 12, "strange": 12, "entries": 4}


def test_every_kind_and_list_of_the_schema_is_tried() -> None:
    assert len(ALL) > 12
    assert {*fields("Claim", "items")} > {"notes", "links", "evidence", "about"}
    assert {*fields("Claim", "sentences")} > {"text", "translation", "evidence"}
    assert {*fields("Figure", "entries")} >= {*KINDS["Figure"]["properties"]} - {
        "source",
        "withdrawn",
    }


@pytest.mark.parametrize("sort", SORTS)
def test_twice_of_everything_in_a_claim_costs_twice(sort: str) -> None:
    found = growth("en", sort, ["Claim"], SOME[sort])
    assert found.is_linear, found


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sort"), [*(("en", one) for one in SORTS), *(("zh", one) for one in SORTS)]
)
def test_twice_of_everything_costs_twice(language: str, sort: str) -> None:
    """All kinds at once; `python -m tests.growth.fields` tries each alone, to the most there is."""
    found = growth(language, sort, ALL, SOME[sort])
    assert found.is_linear, found
