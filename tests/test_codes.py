"""Codes for languages, countries and currencies: which exist, what they mean, which is meant."""

import pytest

from generator import codes


@pytest.mark.parametrize(
    "code", ["en", "pl", "ru", "kk", "uk", "zh", "en-GB", "sr-Latn", "zh-Hant-TW", "es-419", "yue"]
)
def test_a_language_in_its_canonical_spelling_is_one(code: str) -> None:
    assert codes.is_language(code)


@pytest.mark.parametrize(
    "code",
    ["", "EN", "en_GB", "en-gb", "kaz", "iw", "xx", "und", "mul", "zxx", "root", "polish", "en-"],
)
def test_anything_else_is_not_a_language(code: str) -> None:
    assert not codes.is_language(code)


@pytest.mark.parametrize("code", ["en-ZZ", "en-XA", "sr-Zzzz", "sr-Abcd", "pl-pl", "e", " pl"])
def test_an_unknown_script_or_region_is_not_a_language(code: str) -> None:
    assert not codes.is_language(code)


@pytest.mark.parametrize("code", ["KZ", "RU", "PL", "US", "GB", "CN", "TW", "PS", "VA", "EU", "UN"])
def test_a_country_is_an_iso_code_in_capitals(code: str) -> None:
    assert codes.is_country(code)


@pytest.mark.parametrize(
    "code", ["kz", "KAZ", "UK", "SU", "XA", "XB", "EZ", "QO", "ZZ", "419", "001", "AC", ""]
)
def test_a_region_that_is_no_country_is_refused(code: str) -> None:
    assert not codes.is_country(code)


@pytest.mark.parametrize("code", ["USD", "EUR", "KZT", "RUB", "PLN", "CNY", "DEM", "RUR", "SUR"])
def test_a_currency_is_one_of_today_or_of_history(code: str) -> None:
    assert codes.is_currency(code)


@pytest.mark.parametrize("code", ["usd", "$", "dollars", "XXX", "XTS", "KZ", "", "percent", "ZZZ"])
def test_what_is_no_currency_code_is_refused(code: str) -> None:
    assert not codes.is_currency(code)


def test_codes_have_names_in_other_languages() -> None:
    assert codes.language_name("pl") == "Polish"
    assert codes.language_name("en-GB") == "English (United Kingdom)"
    assert codes.language_name("kk", "pl") == "kazachski"
    assert codes.country_name("KZ") == "Kazakhstan"
    assert codes.country_name("KZ", "pl") == "Kazachstan"
    assert codes.country_name("EU") == "European Union"


def test_an_unknown_code_is_its_own_name() -> None:
    assert codes.language_name("xx") == "xx"
    assert codes.country_name("XX") == "XX"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        *[("kaz", "kk"), ("KK", "kk"), ("iw", "he"), ("EN-gb", "en-GB"), ("kk_KZ", "kk-KZ")],
        *[("Polish", "pl"), ("polski", "pl"), ("польский", "pl"), ("Polsh", "pl"), ("eng", "en")],
    ],
)
def test_the_language_that_is_meant_comes_first(written: str, meant: str) -> None:
    assert codes.language_candidates(written)[0] == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        *[("kz", "KZ"), ("KAZ", "KZ"), ("Kazakhstan", "KZ"), ("Kazachstan", "KZ"), ("398", "KZ")],
        *[("Казахстан", "KZ"), ("Қазақстан", "KZ"), ("Kazahstan", "KZ"), ("UK", "GB")],
        *[("USA", "US"), ("Russian Federation", "RU"), ("SU", "RU"), ("Austria", "AT")],
    ],
)
def test_the_country_that_is_meant_comes_first(written: str, meant: str) -> None:
    assert codes.country_candidates(written)[0] == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        *[("usd", "USD"), ("$", "USD"), ("US$", "USD"), ("dollar", "USD"), ("US dollars", "USD")],
        *[("zl", "PLN"), ("zł", "PLN"), ("złoty", "PLN"), ("tenge", "KZT"), ("теңге", "KZT")],
        *[("₸", "KZT"), ("₽", "RUB"), ("rouble", "RUB"), ("рублей", "RUB"), ("€", "EUR")],
        ("юань", "CNY"),
    ],
)
def test_the_currency_that_is_meant_comes_first(written: str, meant: str) -> None:
    assert codes.currency_candidates(written)[0] == meant


def test_nothing_is_suggested_for_nonsense() -> None:
    assert codes.language_candidates("qqqqqq") == ()
    assert codes.country_candidates("qqqqqq") == ()
    assert codes.currency_candidates("qqqqqq") == ()
    assert codes.currency_candidates("euro") == ("EUR",)  # and not the WIR Euro beside it
    assert codes.country_candidates("KZ") == ()
    assert codes.currency_candidates("x" * 100_000) == ()


def test_kosovo_has_the_code_that_everybody_uses() -> None:
    assert codes.is_country("XK")
    assert codes.country_name("XK") == "Kosovo"
    assert codes.country_candidates("Kosovo") == ("XK",)


@pytest.mark.parametrize("word", ["pools", "poles", "cars", "people", "polls"])
def test_a_counted_thing_that_sounds_like_a_currency_is_none(word: str) -> None:
    assert not codes.is_money(word)


@pytest.mark.parametrize("word", ["euros", "Dollar", "zł", "₸", "roubles", "tenge"])
def test_what_a_currency_is_called_names_it(word: str) -> None:
    assert codes.is_money(word)
