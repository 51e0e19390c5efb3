"""What a date may be, what it means, and what is refused."""

import contextlib
import datetime as dt
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.dates import Date, DateError, parse

CASES: dict[str, list[Any]] = yaml.load(
    Path(__file__).with_name("reading.yml").read_text(encoding="utf-8"), yaml.CSafeLoader
)
TOO_LONG = ("x" * 201, "at most 200 characters", "")


@pytest.mark.parametrize(("text", "earliest", "latest", "precision"), CASES["read"])
def test_a_date_says_its_first_and_last_day(
    text: str, earliest: str | None, latest: str | None, precision: str
) -> None:
    date = parse(text)
    assert date.text == str(date) == text
    assert date.earliest == (dt.date.fromisoformat(earliest) if earliest else None)
    assert date.latest == (dt.date.fromisoformat(latest) if latest else None)
    assert date.precision == precision


@pytest.mark.parametrize(("text", "approximate", "uncertain"), CASES["qualified"])
def test_a_qualifier_is_kept(text: str, approximate: bool, uncertain: bool) -> None:
    date = parse(text)
    assert (date.approximate, date.uncertain) == (approximate, uncertain)


@pytest.mark.parametrize(("text", "message", "way_out"), [*CASES["refused"], TOO_LONG])
def test_what_is_no_date_is_refused_with_a_way_out(text: str, message: str, way_out: str) -> None:
    with pytest.raises(DateError) as caught:
        parse(text)
    assert message in caught.value.message
    assert way_out in caught.value.help


def test_a_qualifier_to_the_left_means_one_component_to_the_right_all_before() -> None:
    start = parse("2022-?03-28").spans[0].start
    assert start is not None
    assert start.uncertain == {"month"}
    start = parse("2022-03?-28").spans[0].start
    assert start is not None
    assert start.uncertain == {"year", "month"}


def test_dates_written_alike_are_equal() -> None:
    assert parse("2022-03") == parse("2022-03")
    assert parse("2022-03") != parse("2022-03~")


@given(st.dates(dt.date(1000, 1, 1), dt.date(2199, 12, 31)))
def test_every_day_of_the_calendar_is_read(day: dt.date) -> None:
    assert (parse(day.isoformat()).earliest, parse(day.isoformat()).latest) == (day, day)


@given(st.integers(1, 12), st.integers(1, 31), st.integers(1000, 2199))
def test_no_other_day_is(month: int, day: int, year: int) -> None:
    text = f"{year}-{month:02}-{day:02}"
    try:
        dt.date(year, month, day)
    except ValueError:
        with pytest.raises(DateError):
            parse(text)
    else:
        assert parse(text).precision == "day"


@given(st.text("0123456789-/.,?~%X[]{}T: Q", max_size=24) | st.text(max_size=24))
def test_any_text_is_a_date_or_a_date_error(text: str) -> None:
    with contextlib.suppress(DateError):
        date = parse(text)
        assert isinstance(date, Date)
        assert not (date.earliest and date.latest) or date.earliest <= date.latest
