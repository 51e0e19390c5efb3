"""A text that gives to one body or office what another one said or did."""

import pytest

from tests.grounding.conftest import found_in
from tests.grounding.test_swapped import doubts
from tests.grounding.test_told import rules

SAID = (
    (
        "en",
        "The ferry hit a rock, the coastguard said.",
        "A rock, {} said.",
        "coastguard",
        "insurer",
    ),
    (
        "de",
        "Die Brücke bleibt gesperrt, teilte die Polizei mit.",
        "It stays closed, according to {}.",
        "police",
        "hospital",
    ),
    (
        "pl",
        "Studnia wyschła, podała inspekcja.",
        "The well is dry, {} said.",
        "inspectorate",
        "union",
    ),
    ("ru", "Цех стоит, сообщил профсоюз.", "The workshop stands still, {} said.", "union", "bank"),
    (
        "es",
        "El sindicato dice que faltan camas.",
        "According to {}, beds are lacking.",
        "union",
        "ministry",
    ),
    (
        "it",
        "Mancano i fondi, dice la fondazione.",
        "Funds are lacking, {} says.",
        "foundation",
        "diocese",
    ),
    (
        "fr",
        "La jetée est fissurée, selon l'assureur.",
        "It is cracked, {} says.",
        "insurer",
        "prosecutor",
    ),
    ("tr", "Sendika, grevin süreceğini söyledi.", "The strike goes on, {} said.", "union", "bank"),
    ("zh", "工会表示罢工还将继续。", "The strike goes on, {} said.", "union", "museum"),
    ("ja", "銀行は支店を閉じると発表した。", "The branch will close, {} said.", "bank", "airline"),
    ("kk", "Кәсіподақ ереуіл жалғасады деді.", "The strike goes on, {} said.", "union", "bank"),
    ("ar", "قالت النقابة إن الإضراب مستمر.", "The strike goes on, {} said.", "union", "bank"),
)


@pytest.mark.parametrize(("language", "article", "text", "right", "wrong"), SAID)
def test_what_one_body_said_is_not_given_to_another(
    language: str, article: str, text: str, right: str, wrong: str
) -> None:
    assert "sense-reversed" not in doubts(article, language, text.format(f"the {right}"))
    assert "sense-reversed" in doubts(article, language, text.format(f"the {wrong}"))


@pytest.mark.parametrize(
    ("language", "article", "text", "right", "wrong"),
    [
        ("en", "The court fined the brewer.", "{} fined the brewer.", "The court", "The ministry"),
        (
            "de",
            "Der Ausschuss strich den Zuschuss.",
            "{} cut the grant.",
            "The committee",
            "The museum",
        ),
        ("uk", "Суд оштрафував пекаря.", "The baker was fined by {}.", "a court", "the police"),
        (
            "pt",
            "A seguradora pagou o telhado.",
            "{} paid for the roof.",
            "The insurer",
            "The museum",
        ),
    ],
)
def test_what_one_body_did_is_not_given_to_another(
    language: str, article: str, text: str, right: str, wrong: str
) -> None:
    assert "sense-reversed" not in doubts(article, language, text.format(right))
    assert "sense-reversed" in doubts(article, language, text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "The authorities keep the bridge closed.",  # a wider word
        "It was the police who closed the bridge.",
        "The bridge is closed.",  # who closed it is left out
    ],
)
def test_a_wider_word_or_none_is_right(text: str) -> None:
    assert "sense-reversed" not in doubts("Die Polizei hat die Brücke gesperrt.", "de", text)


LAID_OFF = "Die Werft entlässt 40 Schlosser, melden Zeitungen."
BESIDE, ELSEWHERE = "Die Gewerkschaft ist zornig.", "Ein Streik ist möglich."


@pytest.mark.parametrize(("teller", "is_asked"), [("The union", False), ("The bank", True)])
def test_a_paragraph_beside_the_evidence_bears_it_out(teller: str, is_asked: bool) -> None:
    claim = {"text": f"{teller} says that the yard lays off 40.", "evidence": LAID_OFF[:-1]}
    assert asked([LAID_OFF, BESIDE, ELSEWHERE], claim) is is_asked
    assert asked([LAID_OFF, ELSEWHERE, BESIDE], claim)


def asked(article: list[str], entry: dict[str, str]) -> bool:
    """Whether anything is asked about whom a claim credits."""
    return any("credits" in each.message for each in found_in(article, "claims", entry, "de"))


@pytest.mark.parametrize(
    ("language", "article", "right", "wrong"),
    [
        ("en", "Mayor Ada Lindt said that the bank would pay for the road.", "mayor", "bank"),
        ("de", "Die Bank zahle die Straße, sagte Richterin Ada Lindt.", "judge", "bank"),
        ("pl", "Bank zapłaci za drogę, powiedziała burmistrzyni Ada Lindt.", "mayor", "bank"),
        ("ru", "Банк заплатит за дорогу, сказала прокурор Ада Линдт.", "prosecutor", "bank"),
        ("es", "El banco pagará la carretera, dijo la alcaldesa Ada Lindt.", "mayor", "bank"),
    ],
)
def test_a_speaker_is_no_other_one_of_the_same_evidence(
    language: str, article: str, right: str, wrong: str
) -> None:
    def broken(teller: str) -> set[str]:
        text = f"The road will be paid for, the {teller} said."
        return rules(article, "claims", language, by="ada-lindt", text=text)

    assert "speaker-mismatch" not in broken(right)
    assert "speaker-mismatch" in broken(wrong)
    assert "sense-reversed" not in broken(wrong)  # one cause is one message
