"""Twice as much of every field of every kind costs twice as much: what the schema has, is tried."""

from functools import partial

import pytest

from tests.growth.counting import MOST, calls
from tests.growth.fields import KINDS, SORTS, fields, grown, lists, sizes

ALL = (*lists().values(), "Source", "Briefing")


def test_every_kind_and_list_of_the_schema_is_tried() -> None:
    assert len(ALL) > 12
    assert {*fields("Claim", "items")} > {"notes", "links", "evidence", "about"}
    assert {*fields("Claim", "sentences")} > {"text", "translation", "evidence"}
    assert {*fields("Figure", "entries")} >= {*KINDS["Figure"]["properties"]} - {
        "source",
        "withdrawn",
    }


@pytest.mark.parametrize(
    ("language", "sort"), [*(("en", sort) for sort in SORTS), ("ru", "sentences")]
)
def test_twice_of_everything_costs_twice(language: str, sort: str) -> None:
    """To the most that may be; `python -m tests.growth.fields` tries every kind and language."""
    work, refused = grown(language, sort, ["Claim"]), set[str]()
    work(1)(refused)  # what a language needs is made once
    sizes_of = sizes(language, sort)
    small, middle, large = (calls(partial(work(n), refused)).total() for n in sizes_of)
    assert large - middle < MOST * (middle - small)
    assert not refused
