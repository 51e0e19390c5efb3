"""A slip of the pen finds the word that was meant; another word finds nothing."""

import time

import pytest

from generator.suggest import did_you_mean, nearest

IDS = ("gostekh", "gostekh-not-planned", "kazakhstan", "kz-digital-ministry", "roman-wassilenko")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("gostek", "gostekh"),
        ("GosTekh", "gostekh"),
        ("gostehk", "gostekh"),
        ("kazahstan", "kazakhstan"),
        ("roman-vassilenko", "roman-wassilenko"),
        ("kz_digital_ministry", "kz-digital-ministry"),
    ],
)
def test_a_slip_finds_the_word(written: str, meant: str) -> None:
    assert nearest(written, IDS) == meant
    assert did_you_mean(written, IDS, "add it") == f"did you mean '{meant}'?"


@pytest.mark.parametrize("written", ["", "x", "uzbekistan-2023", "sberbank", "1" * 100_000])
def test_another_word_finds_nothing(written: str) -> None:
    assert nearest(written, IDS) is None
    assert did_you_mean(written, IDS, "add it") == "add it"


def test_nothing_is_like_nothing() -> None:
    assert nearest("gostekh", ()) is None
    assert did_you_mean("gostekh", ()) == ""


def test_the_order_of_the_known_words_makes_no_difference() -> None:
    assert nearest("aab", ["aac", "aad"]) == nearest("aab", ["aad", "aac"])
    assert nearest("aab", {"aad", "aac"}) == nearest("aab", iter(["aad", "aac"]))


def test_thousands_of_words_are_compared_in_no_time() -> None:
    known = [f"entry-{number}-of-many" for number in range(20_000)]
    started = time.process_time()
    assert nearest("entry-777-of-mny", known) == "entry-777-of-many"
    assert time.process_time() - started < 1
