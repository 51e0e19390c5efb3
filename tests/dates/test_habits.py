"""What people write instead of EDTF, and what they are told."""

from pathlib import Path

import pytest

from generator.dates import DateError, parse

MEANT = [
    line.split(" => ")
    for line in Path(__file__).with_name("habits.txt").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("habit", "edtf"), MEANT)
def test_a_habit_is_translated(habit: str, edtf: str) -> None:
    with pytest.raises(DateError) as caught:
        parse(habit)
    assert caught.value.help == f"did you mean {edtf}?"
    assert parse(edtf).text == edtf


def test_day_and_month_that_could_be_swapped_are_both_offered() -> None:
    with pytest.raises(DateError) as caught:
        parse("03/02/2023")
    assert "2023-02-03 (3 February) or 2023-03-02 (2 March)" in caught.value.help


@pytest.mark.parametrize(
    "text", ["30.02.2023", "31 April 2022", "0.0.2022", "2 February", "five o'clock", "1.2.3.2022"]
)
def test_nothing_impossible_or_incomplete_is_suggested(text: str) -> None:
    with pytest.raises(DateError) as caught:
        parse(text)
    assert "did you mean" not in caught.value.help
