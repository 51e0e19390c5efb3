"""One name in two orthographies is alike, and two names hardly ever are."""

from itertools import permutations

import pytest
from babel import Locale

from generator.text.likeness import alike, skeletons

MOST_ALIKE_BY_CHANCE = 0.005  # of pairs of names of different countries
FEWEST_TOLD = {"pl": 0.85, "ru": 0.8, "uk": 0.8, "ar": 0.8, "de": 0.85, "fr": 0.85}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("Sewillą", "Seville"), ("Загородній", "Zahorodnia"), ("Африке", "Africa")),
        *(("Afryce", "Africa"), ("الريحانية", "Rihaniya"), ("Тургушинском", "Turgushin")),
        *(("praskich", "Praga"), ("норвежский", "Норвегия")),
        *(("Женева", "Geneva"), ("القاهرة", "Cairo"), ("Θεσσαλονίκη", "Thessaloniki")),
        *(("الزرقاء", "al-Zarqa"), ("وادي", "Wadi"), ("المنصورة", "el-Mansoura")),
    ],
)
def test_one_name_in_two_orthographies_is_alike(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Kalina", "Karina"), ("Berlin", "Лінія"), ("Lena", "Anna"), ("罗敏", "罗敏莉")],
)
def test_another_name_is_not(one: str, other: str) -> None:
    assert not alike(one, other)


def test_a_script_whose_letters_say_no_sounds_has_no_skeleton() -> None:
    assert skeletons("阿达") == frozenset()


@pytest.mark.parametrize("language", FEWEST_TOLD)
def test_how_often_names_of_countries_are_alike(language: str) -> None:
    english, other = dict(Locale("en").territories), dict(Locale(language).territories)
    codes = [
        code
        for code in map(str, english)
        if len(code) == 2 and code in other and f"{english[code]}{other[code]}".isalpha()
    ]
    pairs = [(english[one], other[two]) for one, two in permutations(codes, 2)]
    by_chance = sum(alike(*pair) for pair in pairs) / len(pairs)
    told = sum(alike(english[code], other[code]) for code in codes) / len(codes)
    assert by_chance < MOST_ALIKE_BY_CHANCE
    assert told > FEWEST_TOLD[language]
