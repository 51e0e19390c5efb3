"""What an editor's reason says, in each language that has a table of it."""

import pytest

from generator.languages import language_of

RECKONED = [
    ("en", "Two weeks after the vote."),
    ("pl", "Dwa tygodnie po głosowaniu."),
    ("ru", "Через две недели после голосования."),
    ("uk", "За два тижні після голосування."),
    ("de", "Zwei Wochen nach der Wahl."),
    ("fr", "Deux semaines après le vote."),
    ("es", "Dos semanas después de la votación."),
    ("it", "Due settimane dopo il voto."),
    ("nl", "Twee weken na de stemming."),
    ("pt", "Duas semanas após a votação."),
    ("cs", "Dva týdny po hlasování."),
    ("sv", "Två veckor efter valet."),
    ("tr", "Oylamadan iki hafta sonra."),
]
SINGLE = [
    ("en", "All of it is one report."),
    ("pl", "To jedno źródło."),
    ("ru", "Это единственный источник."),
    ("de", "Alles aus einer einzigen Quelle."),
    ("fr", "C'est un seul article."),
    ("es", "Es una sola fuente."),
    ("it", "È una sola fonte."),
    ("nl", "Het is één bron."),
    ("pt", "É uma única fonte."),
    ("cs", "Je to jediný zdroj."),
    ("sv", "Det är en enda källa."),
]
SEVERAL = [
    ("en", "It rests on more than one report."),
    ("pl", "To więcej niż jedno źródło."),
    ("de", "Es ist mehr als eine Quelle."),
    ("it", "È più di una fonte."),
    ("sv", "Det är mer än en källa."),
]


@pytest.mark.parametrize(("language", "reason"), RECKONED)
def test_a_reason_reckons(language: str, reason: str) -> None:
    reasons = language_of(language).reasons
    assert reasons.reckons(reason)
    assert reasons.tells_distance(reason)
    assert not language_of("id").reasons.reckons(reason)


@pytest.mark.parametrize(("language", "reason"), SINGLE)
def test_a_reason_owns_to_one_origin(language: str, reason: str) -> None:
    assert language_of(language).reasons.owns_to_one(reason)


@pytest.mark.parametrize(("language", "reason"), SEVERAL)
def test_more_than_one_origin_is_not_one(language: str, reason: str) -> None:
    assert not language_of(language).reasons.owns_to_one(reason)
