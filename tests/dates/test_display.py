"""Dates as a reader reads them."""

import pytest

from generator.dates import display, parse

SHOWN = [
    ("2023-02-03", "3 February 2023"),
    ("2023-02", "February 2023"),
    ("2022", "2022"),
    ("2022-33", "first quarter of 2022"),
    ("2022-36", "fourth quarter of 2022"),
    ("2022-41", "second half of 2022"),
    ("2022-21", "spring 2022"),
    ("2022-24", "winter 2022–23"),
    ("2022-25", "spring 2022 (northern hemisphere)"),
    ("2022-30", "summer 2022–23 (southern hemisphere)"),
    ("198X", "the 1980s"),
    ("19XX", "the years 1900–1999"),
    ("XXXX", "an unknown year"),
    ("XXXX-02-29", "29 February, in an unknown year"),
    ("2022-XX", "a month of 2022"),
    ("2022-03-XX", "a day in March 2022"),
    ("2022-XX-XX", "a day of 2022"),
    ("2022~", "about 2022"),
    ("2022-33~", "about the first quarter of 2022"),
    ("2022?", "2022 (uncertain)"),
    ("2022%", "about 2022 (uncertain)"),
    ("2022?-03-28", "28 March 2022 (year uncertain)"),
    ("2022-03?-28", "28 March 2022 (year and month uncertain)"),
    ("2022-03-~28", "28 March 2022 (day approximate)"),
    ("2022-03-28/2022-04", "28 March 2022 – April 2022"),
    ("2022?-03-28/2022-04", "28 March 2022 (year uncertain) – April 2022"),
    ("2022-01/2022-11", "January – November 2022"),
    ("2021-11/2022-01", "November 2021 – January 2022"),
    ("2023-02-03/2023-02-05", "3 – 5 February 2023"),
    ("2023-02-03/2023-03-05", "3 February – 5 March 2023"),
    ("2022-03-28/2022-03-28", "28 March 2022"),
    ("2006/2022", "2006 – 2022"),
    ("2006/..", "since 2006"),
    ("../2022-03", "until March 2022"),
    ("2006/", "from 2006, end unknown"),
    ("/2006", "until 2006, start unknown"),
    ("[1667,1668,1670..1672]", "1667, 1668 or 1670 – 1672"),
    ("{2022,2023}", "2022 and 2023"),
    ("[2022]", "2022"),
]


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_a_date_is_shown_in_plain_english(text: str, shown: str) -> None:
    assert display(parse(text)) == shown
