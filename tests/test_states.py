"""States in running text: the longest name wins, and no common word is one."""

import pytest

from generator.languages.states import states_in


@pytest.mark.parametrize(
    ("text", "language", "codes"),
    [
        ("в Австралии и Австрии", "ru", {"AU", "AT"}),
        ("в Нигерии", "ru", {"NG"}),
        ("w Indonezji i Iranie", "pl", {"ID", "IR"}),
        ("polish the turkey", "en", set()),
        ("Polish and Turkey", "en", {"PL", "TR"}),
        ("los rusos indican", "es", {"RU"}),
        ("Rumänien und österreichische Almen", "de", {"RO", "AT"}),
        ("在中国和俄罗斯", "zh", {"CN", "RU"}),
    ],
)
def test_states_are_told_apart(text: str, language: str, codes: set[str]) -> None:
    assert states_in(text, language) == codes
