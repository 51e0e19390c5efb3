"""Hours in words are read as they are spelt, whatever letters stand there."""

import pytest

from generator.grounding.clocks import clock_times, clocks
from generator.languages import LANGUAGES

SPELT = (
    *("at {s}ix o'clock in the morning", "half past {s}ix", "um {s}ieben Uhr", "à {s}ept heures"),
    *("a las {s}iete de la tarde", "половина {s}едьмого", "at f{i}ve o'clock", "um f{i}nf Uhr"),
)
PLAIN, LONG, DOTLESS, DOTTED = ("s", "i"), ("ſ", "i"), ("ſ", "ı"), ("s", "İ")


@pytest.mark.parametrize(
    ("text", "language", "hours"),
    [("at {s}ix o'clock", "en", {6, 18}), ("um {s}ieben Uhr", "de", {7, 19})],
)
def test_a_long_s_is_the_letter_it_stands_for(text: str, language: str, hours: set[int]) -> None:
    for s, _ in (PLAIN, LONG):
        assert clock_times(text.format(s=s), language) == {(hour, 0) for hour in hours}


@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
def test_letters_that_expressions_take_for_each_other_are_no_crash(language: str) -> None:
    for text in SPELT:
        told = clocks(text.format(s="s", i="i"), language)
        for s, i in (LONG, DOTLESS, DOTTED):
            assert len(clocks(text.format(s=s, i=i), language)) <= len(told)
