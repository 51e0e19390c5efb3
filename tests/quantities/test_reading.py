"""Numbers read from texts in nine languages, as the tables in `vectors/` say."""

import itertools
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.codes import language_name
from generator.languages import LANGUAGES as SPOKEN
from generator.quantities import Quantity, read_quantities, same_amount
from tests.briefings import FIVE

VECTORS = Path(__file__).parent / "vectors"
LANGUAGES = {language_name(each.code).lower(): each.code for each in SPOKEN}
ARROWS = {"increase": " ↑", "decrease": " ↓", None: ""}
THIRDS = {Decimal(1) / Decimal(3): "1/3", Decimal(2) / Decimal(3): "2/3"}


def described(quantity: Quantity) -> str:
    """`nearly 17000000000 USD?`: the bound, the value, the unit ("?": not stated), the change."""
    bound = "" if quantity.bound == "exact" else f"{quantity.bound} "
    value = THIRDS.get(quantity.value, str(quantity.value))
    doubt = "" if quantity.unit_stated else "?"
    kind = "" if quantity.kind == "cardinal" else f" {quantity.kind}"
    unit = f" {quantity.unit}{doubt}" if quantity.unit else kind
    counted = f"/{quantity.counted}" if quantity.counted else ""
    unread = " unread" if quantity.unread else ""
    return f"{bound}{value}{unit}{unread}{counted}{ARROWS[quantity.direction]}"


def vectors() -> list[tuple[str, str, str]]:
    """Language, text and what it states; ␣ stands for a no-break space."""
    rows = []
    for name, language in LANGUAGES.items():
        for line in (VECTORS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
            text, _, expected = line.partition(" =>")
            rows.append((language, text.replace("␣", "\u00a0"), expected.strip()))
    return rows


@pytest.mark.parametrize(("language", "text", "expected"), vectors())
def test_a_text_states_its_quantities(language: str, text: str, expected: str) -> None:
    assert " | ".join(map(described, read_quantities(text, language))) == expected


# file, language, the line, what it states; read by hand
ARTICLES = [
    (
        "002",
        27,
        "27 | 1 ordinal | 1 ordinal | 2022 year | 23600000000 USD? | 6.8 percent ↑",
        "22100000000 USD?",
    ),
    ("002", 29, "about 8000 | 3348"),
    ("002", 51, "about 85 percent"),
    ("002", 57, "39 ordinal ↑ | 28 ordinal ↑ | 2018 year | 10 | 16 ordinal ↑ | 8 ordinal ↑"),
    ("003", 24, "5 | 78 ordinal"),
    (
        "003",
        26,
        "10.2 percent ↑ | 28200000000 USD | 28200000000 USD? | 7.6 percent ↑",
        "18900000000 USD | 18900000000 USD?",
    ),
    ("003", 27, "nearly 17000000000 USD? | about 6000"),
    ("004", 12, "500000000 USD? | 1 ordinal | 2022 year"),
    ("004", 20, "0.2 fraction ↓ | up-to 1000000000 USD? | 2/month"),
]


@pytest.mark.parametrize("row", ARTICLES)
def test_the_figures_of_the_articles_are_read(
    row: tuple[str, int, str] | tuple[str, int, str, str],
) -> None:
    number, line, *expected = row
    (path,) = (FIVE / "seeds").glob(f"{number}_*.txt")
    text = path.read_text(encoding="utf-8").split("\n")[line - 1]
    found = read_quantities(text, "pl" if number == "004" else "en")
    assert " | ".join(map(described, found)) == " | ".join(expected)
    assert all(text[each.start : each.end] == each.text for each in found)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("worth $23.6 billion, 6.8% higher", ["$23.6 billion", "6.8%"]),
        ("a USD 28.2 bn. [$28.2 billion] record", ["USD 28.2 bn", "$28.2 billion"]),
        ("it fell by -5% or −$3 million", ["-5%", "−$3 million"]),
        ("two-thirds of twenty-one members", ["two-thirds", "twenty-one"]),
        ("a billion dollars", ["a billion dollars"]),
    ],
)
def test_the_span_holds_the_number_with_its_unit(text: str, words: list[str]) -> None:
    assert [text[each.start : each.end] for each in read_quantities(text, "en")] == words


def test_an_unnamed_dollar_may_be_of_several_countries() -> None:
    (quantity,) = read_quantities("500 milionów dolarów", "pl")
    assert (quantity.unit, quantity.unit_stated) == ("USD", False)
    assert quantity.candidates[:2] == ("USD", "AUD")
    (quantity,) = read_quantities("500 milionów dolarów amerykańskich", "pl")
    assert (quantity.unit, quantity.unit_stated, quantity.candidates) == ("USD", True, ())


def test_a_number_inside_a_name_or_a_longer_number_is_not_read() -> None:
    assert read_quantities("5G, COVID-19, G20, Су-57, B2B, 1.2.3", "en") == ()
    assert [each.value for each in read_quantities("In 2012 there were 3,348", "en")] == [
        2012,
        3348,
    ]


def test_digits_without_end_are_no_number() -> None:
    assert read_quantities("9" * 61, "en") == ()
    assert len(read_quantities("9" * 60, "en")) == 1


def test_the_sign_is_part_of_the_value() -> None:
    (quantity,) = read_quantities("−5%", "en")
    assert (quantity.value, quantity.sign) == (Decimal(-5), -1)
    assert [each.sign for each in read_quantities("0 or 5", "en")] == [0, 1]


def test_a_language_is_read_by_its_own_separators_only() -> None:
    assert [each.value for each in read_quantities("3.500 und 2,5", "de-AT")] == [
        3500,
        Decimal("2.5"),
    ]
    assert [each.value for each in read_quantities("3,500 and 2.5", "en-GB")] == [
        3500,
        Decimal("2.5"),
    ]
    assert [each.value for each in read_quantities("3.500 dan 2,5 juta", "id")] == [3500, 2_500_000]


GROUPED = {"en": (",", "."), "pl": (" ", ","), "ru": ("\u00a0", ","), "kk": ("\u202f", ",")}


@given(
    st.decimals(0, 10**12, places=2, allow_nan=False, allow_infinity=False),
    st.sampled_from([*GROUPED]),
)
def test_a_grouped_number_is_read_back(value: Decimal, language: str) -> None:
    group, mark = GROUPED[language]
    text = f"{value:,}".replace(".", "\0").replace(",", group).replace("\0", mark)
    (quantity,) = read_quantities(f"({text})", language)
    assert quantity.value == value


@given(st.integers(1000, 10**9), st.integers(0, 9), st.sampled_from([*GROUPED]))
def test_a_changed_digit_is_another_value(number: int, digit: int, language: str) -> None:
    text = f"x {number} x"
    changed = text[:3] + str(digit) + text[4:]
    same = changed == text
    values = [
        [each.value for each in read_quantities(each_text, language)]
        for each_text in (text, changed)
    ]
    assert (values[0] == values[1]) == same


SIGNS = "0123456789 .,-–%$€/½()one two million billion половина miliard бір жүз a b G"


@given(st.text(SIGNS, max_size=60) | st.text(max_size=60), st.sampled_from([*GROUPED]))
def test_any_text_is_read_without_overlaps(text: str, language: str) -> None:
    found = read_quantities(text, language)
    assert all(text[each.start : each.end] == each.text for each in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
    assert all(each.value.is_finite() for each in found)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("onze milliard milliard milliard milliard onze", "fr"),
        ("million " * 200 + "milliard onze", "fr"),
        ("nine hundred thousand " * 80, "en"),
        ("tysiąc miliardów " * 80, "pl"),
        ("миллион миллиард " * 80, "ru"),
    ],
)
def test_a_run_of_number_words_without_an_end_is_read(text: str, language: str) -> None:
    found = read_quantities(text, language)
    assert found
    assert all(abs(each.value) < 10**40 for each in found)


def test_a_share_is_compared_with_more_digits_than_anybody_prints() -> None:
    (share,), (long,) = read_quantities("one third", "en"), read_quantities(f"0.{'3' * 50}%", "en")
    assert not same_amount(share, long)
