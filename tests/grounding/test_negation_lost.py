"""A no or a name that one side of a translation has and the other has not."""

import pytest

from tests.grounding.test_told import rules

SAME = [
    ("de", "Ohne Karte kommt niemand hinein.", "Only those with a ticket get in."),
    ("de", "Es war nicht unmöglich.", "It was possible."),
    ("de", "Das Wasser war nicht tief.", "The water was shallow."),
    ("ru", "Он не мог не заметить.", "He was bound to notice."),
    ("pl", "Nie może dłużej czekać.", "It has to happen now."),
    ("it", "Non possiamo che ringraziare.", "We can only give thanks."),
    ("de", "Wir fahren, wenn es nicht regnet.", "If it does not rain, we go."),
    ("zh", "船没有来，车来了。", "The bus came, the ship did not come."),
]
LOST = [
    ("zh", "船没有来，车也没有来。", "The ship did not come, the bus came."),
    (
        "fr",
        "Le bac n'est pas prêt. Le port n'est pas prêt.",
        "The ferry is not ready. The port is.",
    ),
    ("ru", "Порт не закрыт, и суда не ушли.", "The port is not closed, and ships left."),
    ("de", "Ohne Lotsen wären sie nicht gekommen.", "Without pilots they would have come."),
    ("it", "Non possono scendere.", "They can come down."),
    ("pl", "Nie zgadzam się z radą.", "I agree with the council."),
]


@pytest.mark.parametrize(("language", "original", "translation"), SAME)
def test_what_is_told_in_other_words_is_not_refused(
    language: str, original: str, translation: str
) -> None:
    said = rules(original, "claims", language, translation=translation)
    assert "translation-mismatch" not in said


@pytest.mark.parametrize(("language", "original", "translation"), LOST)
def test_a_no_that_is_left_out_is(language: str, original: str, translation: str) -> None:
    said = rules(original, "claims", language, translation=translation)
    assert "translation-mismatch" in said


@pytest.mark.parametrize(
    ("language", "original", "translation", "names"),
    [
        (
            "pl",
            "Most otworzył Jan Wolski.",
            "The bridge was opened by Jan {}.",
            ("Wolski", "Hartley"),
        ),
        (
            "ru",
            "Мост открыл Иван Волков.",
            "The bridge was opened by Ivan {}.",
            ("Volkov", "Belova"),
        ),
    ],
)
def test_a_name_that_is_exchanged_is_asked_about(
    language: str, original: str, translation: str, names: tuple[str, str]
) -> None:
    same, other = (
        rules(original, "claims", language, translation=translation.format(name)) for name in names
    )
    assert "translation-differs" not in same
    assert "translation-differs" in other
