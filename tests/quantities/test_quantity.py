"""When two quantities state the same amount, in one language or in two."""

import pytest

from generator.quantities import read_quantities, same_amount

# language and text, language and text
SAME = [
    ("en", "$23.6 billion", "en", "23.6 billion dollars"),
    ("en", "$500 million", "pl", "500 milionów dolarów"),
    ("en", "one fifth", "pl", "o jedną piątą"),
    ("en", "a billion dollars", "pl", "miliarda dolarów"),
    ("en", "two months", "pl", "dwóch miesięcy"),
    ("en", "20 percent", "pl", "jedną piątą"),
    ("en", "6,000", "ru", "6000"),
    ("en", "USD 28.2 bn.", "en", "[$28.2 billion]"),
    ("en", "39th", "ru", "39-го"),
    ("en", "two and a half million", "ru", "2,5 млн"),
    ("en", "twenty-seven", "kk", "жиырма жеті"),
    ("en", "one trillion", "pl", "bilion"),
    ("en", "one billion", "pl", "miliard"),
    ("en", "85%", "kk", "85 пайыз"),
    ("en", "8,000", "pl", "8 tys."),
]
DIFFERENT = [
    ("en", "$23.6 billion", "en", "$2.36 billion"),
    ("en", "$23.6 billion", "en", "$23.6 million"),
    ("en", "$23.6 billion", "en", "€23.6 billion"),
    ("en", "one billion", "pl", "bilion"),
    ("en", "5", "en", "-5"),
    ("en", "12", "en", "2012"),
    ("en", "348", "en", "3,348"),
    ("en", "6.8%", "en", "68%"),
    ("en", "6.8%", "en", "6.8 percentage points"),
    ("en", "one fifth", "pl", "jedną czwartą"),
    ("en", "two months", "pl", "dwóch tygodni"),
    ("en", "two months", "pl", "trzech miesięcy"),
    ("en", "50 pounds", "en", "50 euros"),
    ("en", "50 dollars", "en", "50 percent"),
    ("en", "8.000", "en", "8,000"),
    ("pl", "8.000", "pl", "8,000"),
]


@pytest.mark.parametrize(("language", "text", "other_language", "other"), SAME)
def test_the_same_amount_is_the_same_in_other_words(
    language: str, text: str, other_language: str, other: str
) -> None:
    (one,), (two,) = read_quantities(text, language), read_quantities(other, other_language)
    assert same_amount(one, two)
    assert same_amount(two, one)


@pytest.mark.parametrize(("language", "text", "other_language", "other"), DIFFERENT)
def test_a_falsified_amount_is_another(
    language: str, text: str, other_language: str, other: str
) -> None:
    (one,), (two,) = read_quantities(text, language), read_quantities(other, other_language)
    assert not same_amount(one, two)
    assert not same_amount(two, one)
