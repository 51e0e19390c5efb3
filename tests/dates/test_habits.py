"""What people write instead of EDTF, and what they are told."""

import pytest

from generator.dates import DateError, parse

MEANT = [
    ("3 February 2023", "2023-02-03"),
    ("3rd February 2023", "2023-02-03"),
    ("February 3, 2023", "2023-02-03"),
    ("Friday, 3 Feb 2023", "2023-02-03"),
    ("May 19. 2024. 1:17", "2024-05-19"),
    ("03.02.2023", "2023-02-03"),
    ("3.2.2023", "2023-02-03"),
    ("08.11.2023", "2023-11-08"),
    ("25/12/2023", "2023-12-25"),
    ("12/25/2023", "2023-12-25"),
    ("2023/02/03", "2023-02-03"),
    ("2023.02.03", "2023-02-03"),
    ("2023-2-3", "2023-02-03"),
    ("20230203", "2023-02-03"),
    ("2022–03–28", "2022-03-28"),
    ("2022-02-10 10:00", "2022-02-10"),
    ("Feb 2023", "2023-02"),
    ("February, 2023", "2023-02"),
    ("02.2023", "2023-02"),
    ("2022-3", "2022-03"),
    ("28 marca 2022 r.", "2022-03-28"),
    ("wrzesień 2021", "2021-09"),
    ("3 февраля 2023 г.", "2023-02-03"),
    ("2022 г.", "2022"),
    ("3 ақпан 2023", "2023-02-03"),
    ("2022-Q1", "2022-33"),
    ("Q4 2022", "2022-36"),
    ("first quarter of 2022", "2022-33"),
    ("II kw. 2022", "2022-34"),
    ("spring 2022", "2022-21"),
    ("the summer of 2022", "2022-22"),
    ("Winter 2022/23", "2022-24"),
    ("1980s", "198X"),
    ("about 2022", "2022~"),
    ("c. March 2022", "2022-03~"),
    ("since 2006", "2006/.."),
    ("until March 2022", "../2022-03"),
    ("2022-2023", "2022/2023"),
    ("2022–2023", "2022/2023"),
    ("2022 to 2023", "2022/2023"),
    ("2022-04 / 2022-05", "2022-04/2022-05"),
    ("January-November 2022", "2022-01/2022-11"),
    ("28 March 2022 – April 2022", "2022-03-28/2022-04"),
    ("3-5 February 2023", "2023-02-03/2023-02-05"),
    ("3 February – 5 March 2023", "2023-02-03/2023-03-05"),
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
