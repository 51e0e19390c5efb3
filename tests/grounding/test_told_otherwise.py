"""A number or a date of our text that its evidence says in another way, and one it does not."""

import pytest

from tests.grounding.test_told import rules

LAY = "It lay at 3.2 metres."
FELL = "Profit slipped to £9.8m, from £11.8m a year earlier."
LATE = "The start is three quarters of an hour later."
GUESTS = "5,432 guests came."
HALF = "It grew in the first half of 2025."
SIX = "It grew in the six months to 30 June 2025."


@pytest.mark.parametrize(
    ("article", "right", "wrong"),
    [
        (LAY, "It lay just over three metres down.", "It lay just under three metres down."),
        (LAY, "It lay about three metres down.", "It lay about four metres down."),
        (FELL, "They made £2m less than a year before.", "They made £3m less than a year before."),
        (LATE, "The start is 45 minutes later.", "The start is 35 minutes later."),
        ("It took 30 minutes.", "It took half an hour.", "It took a quarter of an hour."),
        (GUESTS, "About 5,400 guests came.", "About 4,500 guests came."),
        (GUESTS, "More than 5,000 guests came.", "More than 4,000 guests came."),
        (
            HALF,
            "In the first six months of 2025 it grew.",
            "In the first nine months of 2025 it grew.",
        ),
        (SIX, "It grew in the first half of 2025.", "It grew in the second half of 2025."),
    ],
)
def test_what_is_said_roughly_or_reckoned_is_said(article: str, right: str, wrong: str) -> None:
    assert rules(article, "claims", text=right) == set()
    assert "text-not-grounded" in rules(article, "claims", text=wrong)


@pytest.mark.parametrize(
    ("language", "said", "right", "wrong"),
    [
        ("es", "Marcó en el minuto 88", "He scored in the 88th minute", "… in the 89th minute"),
        ("pl", "Mieszka na piętrze 14", "She lives on the 14th floor", "… on the 15th floor"),
    ],
)
def test_a_bare_number_may_be_a_rank(language: str, said: str, right: str, wrong: str) -> None:
    def found(translation: str) -> set[str]:
        quote = {"by": "ada-lindt", "exact": said, "translation": translation}
        return rules(f"«{said}», Ada Lindt.", "quotes", language, **quote)

    assert "translation-mismatch" not in found(right)
    assert "translation-mismatch" in found(wrong)
