"""What a date may be, what it means, and what is refused."""

import contextlib
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates import Date, DateError, parse

# text, the first day, the last day, precision; None is an end that is open or unknown
READ = [
    ("2022", "2022-01-01", "2022-12-31", "year"),
    ("2022-02", "2022-02-01", "2022-02-28", "month"),
    ("2024-02", "2024-02-01", "2024-02-29", "month"),
    ("2023-02-03", "2023-02-03", "2023-02-03", "day"),
    ("2024-02-29", "2024-02-29", "2024-02-29", "day"),
    ("2000-02-29", "2000-02-29", "2000-02-29", "day"),
    ("1000", "1000-01-01", "1000-12-31", "year"),
    ("2199-12-31", "2199-12-31", "2199-12-31", "day"),
    ("2022-21", "2022-03-01", "2022-05-31", "season"),
    ("2022-22", "2022-06-01", "2022-08-31", "season"),
    ("2022-23", "2022-09-01", "2022-11-30", "season"),
    ("2022-24", "2022-12-01", "2023-02-28", "season"),
    ("2023-24", "2023-12-01", "2024-02-29", "season"),
    ("2022-25", "2022-03-01", "2022-05-31", "season"),
    ("2022-29", "2022-09-01", "2022-11-30", "season"),
    ("2022-30", "2022-12-01", "2023-02-28", "season"),
    ("2022-33", "2022-01-01", "2022-03-31", "quarter"),
    ("2022-34", "2022-04-01", "2022-06-30", "quarter"),
    ("2022-35", "2022-07-01", "2022-09-30", "quarter"),
    ("2022-36", "2022-10-01", "2022-12-31", "quarter"),
    ("2022-37", "2022-01-01", "2022-04-30", "half-year"),
    ("2022-40", "2022-01-01", "2022-06-30", "half-year"),
    ("2022-41", "2022-07-01", "2022-12-31", "half-year"),
    ("198X", "1980-01-01", "1989-12-31", "decade"),
    ("19XX", "1900-01-01", "1999-12-31", "century"),
    ("XXXX", None, None, "unknown"),
    ("XXXX-12", None, None, "month"),
    ("XXXX-02-29", None, None, "day"),
    ("2022-XX", "2022-01-01", "2022-12-31", "month"),
    ("2022-1X", "2022-10-01", "2022-12-31", "month"),
    ("2022-03-XX", "2022-03-01", "2022-03-31", "day"),
    ("2022-02-2X", "2022-02-20", "2022-02-28", "day"),
    ("2022-04-3X", "2022-04-30", "2022-04-30", "day"),
    ("2022-XX-31", "2022-01-31", "2022-12-31", "day"),
    ("202X-02-29", "2020-02-29", "2028-02-29", "day"),
    ("2022/2023", "2022-01-01", "2023-12-31", "interval"),
    ("2022-01/2022-11", "2022-01-01", "2022-11-30", "interval"),
    ("2022-03-28/2022-04", "2022-03-28", "2022-04-30", "interval"),
    ("2022-03-28/2022-03-28", "2022-03-28", "2022-03-28", "interval"),
    ("2022-12-31/2022", "2022-12-31", "2022-12-31", "interval"),
    ("2006/..", "2006-01-01", None, "interval"),
    ("../2022", None, "2022-12-31", "interval"),
    ("2006/", "2006-01-01", None, "interval"),
    ("/2022-04", None, "2022-04-30", "interval"),
    ("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", "set"),
    ("{2021,2023-02}", "2021-01-01", "2023-02-28", "set"),
    ("[..2022]", None, "2022-12-31", "set"),
    ("[2022..]", "2022-01-01", None, "set"),
]

# text, approximate, uncertain
QUALIFIED = [
    ("2022", False, False),
    ("2022~", True, False),
    ("2022?", False, True),
    ("2022%", True, True),
    ("2022?-03-28", False, True),
    ("2022-03?-28", False, True),
    ("2022-03-~28", True, False),
    ("~2022-03", True, False),
    ("?2022-03-%28", True, True),
    ("2022-33~", True, False),
    ("2022-03-28/2022-04~", True, False),
    ("2022?-03-28/2022-04", False, True),
    ("[2021,2022?]", False, True),
]

# text, words of the message, words of the help
REFUSED = [
    ("2022-02-29", "no day 29 in February 2022", "28 days"),
    ("2022-02-30", "no day 30 in February 2022", "28 days"),
    ("2022-04-31", "no day 31 in April 2022", "30 days"),
    ("1900-02-29", "no day 29 in February 1900", "28 days"),
    ("2023-02-29~", "no day 29 in February 2023", "28 days"),
    ("2022?-02-29", "no day 29", "28 days"),
    ("2022-02-?29", "no day 29", "28 days"),
    ("2023-02-29?/2023-03", "no day 29", "28 days"),
    ("2023-01/2023-02-29", "no day 29", "28 days"),
    ("[2023-02-29,2023-03-01]", "no day 29", "28 days"),
    ("{2023-02-01..2023-02-29}", "no day 29", "28 days"),
    ("2022-02-3X", "no day 3X in February 2022", "28 days"),
    ("XXXX-02-30", "in any calendar", ""),
    ("2022-01-00", "no day 00", "31 days"),
    ("2022-00", "no month 00", "01 to 12"),
    ("2022-13", "no month 13", "seasons"),
    ("2022-20", "no month 20", "seasons"),
    ("2022-42", "no month 42", "seasons"),
    ("2022-13-01", "no month 13", "year-month-day"),
    ("2022-33-01", "no month 33", "year-month-day"),
    ("2022/2021", "ends before it starts", "2021/2022"),
    ("2022-05/2022-04", "ends before it starts", "2022-04/2022-05"),
    ("2022-05~/2022-04?", "ends before it starts", "2022-04?/2022-05~"),
    ("2022-04-02/2022-04-01", "ends before it starts", "2022-04-01/2022-04-02"),
    ("[2022..2021]", "ends before it starts", "2021..2022"),
    ("2022-33/2022-34", "cannot stand in an interval", "2022-01/2022-03"),
    ("2022-21/2022-08", "cannot stand in an interval", "2022-03/2022-05"),
    ("XXXX-21/2022", "cannot stand in an interval", "its months"),
    ("../..", "needs a start or an end", ""),
    ("/", "needs a start or an end", ""),
    (" 2022", "spaces around", "write 2022"),
    ("2022 ", "spaces around", "write 2022"),
    ("2022\n", "spaces around", "write 2022"),
    ("\u00a02022", "spaces around", "write 2022"),
    ("2022\u200b-03", "invisible character, U+200B", "retype"),
    ("٢٠٢٢", "not one of the digits", "write 2022"),
    ("２０２２-03", "not one of the digits", "write 2022-03"),
    ("", "empty", "unknown"),
    ("x" * 201, "at most 200 characters", ""),
    ("0022", "the year 0022", "four digits"),
    ("0000", "the year 0000", "four digits"),
    ("9999", "the year 9999", "four digits"),
    ("2X22", "the year 2X22", "four digits"),
    ("20222", "the year", "write 2022-03-28"),
    ("-0300", "the year", ""),
    ("Y17000000002", "the year", ""),
    ("2022-02-10T10:00:00", "times of day", "write 2022-02-10"),
    ("2022-02-10T10:00:00Z", "times of day", "write 2022-02-10"),
    ("?2022?", "not a date in EDTF", ""),
    ("2022-03-28-01", "not a date in EDTF", ""),
    ("2021/2022/2023", "not a date in EDTF", ""),
    ("[2021,]", "not a date in EDTF", ""),
    ("[2021, 2022]", "not a date in EDTF", ""),
    ("[2021}", "not a date in EDTF", ""),
    ("[]", "not a date in EDTF", ""),
    ("xxxx", "not a date in EDTF", ""),
    ("yesterday", "not a date in EDTF", "2022-03-28/2022-04"),
]


@pytest.mark.parametrize(("text", "earliest", "latest", "precision"), READ)
def test_a_date_says_its_first_and_last_day(
    text: str, earliest: str | None, latest: str | None, precision: str
) -> None:
    date = parse(text)
    assert date.text == str(date) == text
    assert date.earliest == (dt.date.fromisoformat(earliest) if earliest else None)
    assert date.latest == (dt.date.fromisoformat(latest) if latest else None)
    assert date.precision == precision


@pytest.mark.parametrize(("text", "approximate", "uncertain"), QUALIFIED)
def test_a_qualifier_is_kept(text: str, approximate: bool, uncertain: bool) -> None:
    date = parse(text)
    assert (date.approximate, date.uncertain) == (approximate, uncertain)


@pytest.mark.parametrize(("text", "message", "way_out"), REFUSED)
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
