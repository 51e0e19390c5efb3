"""Which date comes first, and which have a day in common."""

import pytest

from generator.dates import before, chronological, contains, overlaps, parse, reaches_past

OVERLAPPING = [
    ("2022", "2022-03"),
    ("2022-03-28", "2022-33"),
    ("2022-01/2022-11", "2022-11-30"),
    ("2006/..", "2199"),
    ("../2022", "1000"),
    ("2022-24", "2023-01"),
    ("[2020,2022]", "2022-05"),
    ("2022?", "2022~"),
    ("XXXX", "2022"),
]
APART = [
    ("2022", "2023"),
    ("2022-03-28", "2022-03-29"),
    ("2022-33", "2022-04"),
    ("2022-01/2022-11", "2022-12"),
    ("[2020,2022]", "2021"),
    ("2022-24", "2022-01"),
    ("2006/..", "2005"),
]


@pytest.mark.parametrize(("one", "other"), OVERLAPPING)
def test_dates_with_a_day_in_common_overlap(one: str, other: str) -> None:
    assert overlaps(parse(one), parse(other))
    assert overlaps(parse(other), parse(one))


@pytest.mark.parametrize(("one", "other"), APART)
def test_dates_without_one_do_not(one: str, other: str) -> None:
    assert not overlaps(parse(one), parse(other))
    assert not overlaps(parse(other), parse(one))


def test_before_means_every_day_before_every_day() -> None:
    assert before(parse("2022-03"), parse("2022-04-01"))
    assert before(parse("../2021"), parse("2022/.."))
    assert not before(parse("2022-03"), parse("2022-03-31"))
    assert not before(parse("2022-04"), parse("2022-03"))
    assert not before(parse("2006/.."), parse("2199"))
    assert not before(parse("2022"), parse("XXXX"))


def test_a_date_contains_what_lies_wholly_in_it() -> None:
    assert contains(parse("2022"), parse("2022-03-28"))
    assert contains(parse("2022"), parse("2022"))
    assert contains(parse("2006/.."), parse("2010/.."))
    assert contains(parse("[2020,2022]"), parse("{2020-01,2022-12}"))
    assert not contains(parse("2022-03-28"), parse("2022"))
    assert not contains(parse("2022"), parse("2022/.."))
    assert not contains(parse("[2020,2022]"), parse("2020/2022"))


def test_an_unknown_end_contains_nothing_but_an_open_one_does() -> None:
    assert contains(parse("2006/.."), parse("2010"))
    assert not contains(parse("2006/"), parse("2010"))
    assert not contains(parse("/2006"), parse("2000"))
    assert overlaps(parse("2006/"), parse("2010"))


def test_dates_sort_by_first_day_then_last_day() -> None:
    texts = ["2022-03", "XXXX", "2022", "2022-03-01", "2006/..", "2021-12-31", "../2022", "2006"]
    ordered = sorted(map(parse, texts), key=chronological)
    expected = ["../2022", "2006", "2006/..", "2021-12-31", "2022", "2022-03-01", "2022-03", "XXXX"]
    assert [date.text for date in ordered] == expected


def test_an_interval_reaches_past_a_day_with_its_end() -> None:
    day = parse("2023-02-03")
    assert reaches_past(parse("2023-02-04"), day)
    assert reaches_past(parse("2023-02-01/2024-02-03"), day)
    assert reaches_past(parse("[2022,2024]"), day)
    assert not reaches_past(parse("2023-02-01/2023-02-03"), day)
    assert not reaches_past(parse("2023-02"), day)
    assert not reaches_past(parse("2006/.."), day)
    assert not reaches_past(parse("2024"), parse("2006/.."))
