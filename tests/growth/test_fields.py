"""Twice as much of every field of every kind costs twice as much: what the schema has, is tried."""

from functools import partial

import pytest

from tests.growth.counting import MOST, calls
from tests.growth.fields import KINDS, SORTS, fields, grown, lists

SIZES = (2, 4, 8)
MOST_FIELDS = ("Claim", "Source", "Briefing")
"""Kinds that have nearly all fields between them; `python -m tests.growth.fields` tries each."""
ALL = (*lists().values(), "Source", "Briefing")


def test_every_kind_and_list_of_the_schema_is_tried() -> None:
    assert len(ALL) > 12
    assert {*fields("Claim", "items")} > {"notes", "links", "evidence", "about"}
    assert {*fields("Claim", "sentences")} > {"text", "translation", "evidence"}
    assert {*fields("Figure", "entries")} >= {*KINDS["Figure"]["properties"]} - {
        "source",
        "withdrawn",
    }


@pytest.mark.parametrize("sort", SORTS)
def test_twice_of_everything_costs_twice(sort: str) -> None:
    work, refused = grown("en", sort, MOST_FIELDS), set[str]()
    work(1)(refused)  # what a language needs is made once
    small, middle, large = (calls(partial(work(n), refused)).total() for n in SIZES)
    assert large - middle < MOST * (middle - small)
    assert not refused
