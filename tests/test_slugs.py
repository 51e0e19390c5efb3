"""Ids made of words of any alphabet."""

import pytest

from generator.slugs import slug


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("порт", "port"),
        ("Größe des Hafens", "grosse-des-hafens"),
        ("Żelazna kurtyna", "zelazna-kurtyna"),
        ("Қазақстан", "qazaqstan"),
        ("Київ: їжа", "kiyiv-yizha"),
        ("Щука", "shchuka"),
        ("Æther & Łódź", "aether-lodz"),
        ("Αθήνα", "athina"),
        ("ports—and ships!", "ports-and-ships"),
        ("港", ""),
    ],
)
def test_words_become_an_id(words: str, made: str) -> None:
    assert slug(words) == made
