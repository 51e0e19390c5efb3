"""Stance, course of events, status and office are borne out by the words, in four languages."""

from typing import Any

import pytest

from tests.grounding.conftest import found_in

UNDATED: dict[str, Any] = {"unknown": "No day is given."}


def rules(article: str, kind: str, language: str = "en", **entry: Any) -> set[str]:
    """The rules that an entry breaks whose evidence is a whole article of one sentence."""
    whole = {"text": "Something is said.", "evidence": article[:-1], **entry}
    return {found.rule for found in found_in([article], kind, whole, language)}


@pytest.mark.parametrize(
    ("language", "article", "stance", "other"),
    [
        ("en", "The port may close, Orm Berg warned.", "warns", "calls-for"),
        ("en", "The port is open, Orm Berg said.", "asserts", "proposes"),
        ("en", "The port must open, Orm Berg said.", "calls-for", "proposes"),
        ("en", "Orm Berg proposed to open the port.", "proposes", "denies"),
        ("pl", "Port powinien być otwarty – powiedział Orm Berg.", "calls-for", "cannot-verify"),
        ("ru", "Порт открыт, сказал Orm Berg.", "asserts", "calls-for"),
        ("kk", "Порт ашық болуы керек, деді Orm Berg.", "calls-for", "cannot-verify"),
        ("sv", "Hamnen måste öppnas, kräver Orm Berg.", "calls-for", "proposes"),
        ("sv", "Orm Berg varnar för att hamnen kan stängas.", "warns", "proposes"),
    ],
)
def test_a_stance_is_one_that_the_words_take(
    language: str, article: str, stance: str, other: str
) -> None:
    assert rules(article, "claims", language, by="orm-berg", stance=stance) == set()
    broken = rules(article, "claims", language, by="orm-berg", stance=other)
    assert broken == {"stance-mismatch"}


@pytest.mark.parametrize(
    ("language", "article", "happened", "other"),
    [
        ("en", "The port was closed.", "yes", "no"),
        ("en", "The port was closed.", "yes", "planned"),
        ("en", "The port was closed.", "yes", "alleged"),
        ("en", "The port will close.", "planned", "yes"),
        ("en", "The port will close.", "planned", "no"),
        ("en", "The opening was postponed.", "no", "planned"),
        ("en", "The port has closed, it is said.", "alleged", "planned"),
        ("en", "The port allegedly closed.", "alleged", "yes"),
        ("en", "The opening will be postponed.", "foretold", "yes"),
        ("pl", "Port nie zostanie zamknięty.", "foretold", "planned"),
        ("en", "The port will close.", "planned", "foretold"),
        ("en", "It was reported that the port will close.", "yes", "no"),
        ("pl", "Port będzie zamknięty.", "planned", "yes"),
        ("pl", "Port nie został zamknięty.", "no", "planned"),
        ("ru", "Порт будет закрыт.", "planned", "no"),
        ("ru", "Порт закрыли.", "yes", "no"),
        ("kk", "Порт жабылған жоқ.", "no", "planned"),
        ("sv", "Hamnen kommer att stängas.", "planned", "yes"),
        ("sv", "Hamnen stängdes inte.", "no", "planned"),
        ("sv", "Hamnen stängdes.", "yes", "no"),
    ],
)
def test_what_came_about_is_what_the_words_tell(
    language: str, article: str, happened: str, other: str
) -> None:
    told: dict[str, Any] = {"text": "The port.", "date": UNDATED}
    assert rules(article, "events", language, happened=happened, **told) == set()
    broken = rules(article, "events", language, happened=other, **told)
    assert broken == {"happened-mismatch"}


def test_what_is_dated_after_its_source_needs_no_word_for_a_plan() -> None:
    told: dict[str, Any] = {"text": "A session.", "date": "2023-07-01", "happened": "planned"}
    assert rules("The session of 1 July 2023.", "events", **told) == set()


def test_what_somebody_else_tells_is_reported_and_alleged_where_it_is_doubted() -> None:
    told: dict[str, Any] = {
        "text": "The port.",
        "date": UNDATED,
        "happened": "reported",
        "by": "orm-berg",
    }
    article = "Orm Berg saw the port close."
    assert rules(article, "events", voice="indirect", **told) == set()
    alleged = told | {"happened": "alleged"}
    assert rules(article, "events", voice="indirect", **alleged) == {"happened-mismatch"}
    assert rules(article, "events", voice="anonymous", **alleged) == set()
    doubted = "Orm Berg saw the port allegedly close."
    assert rules(doubted, "events", voice="indirect", **alleged) == set()
    broken = rules(article, "events", voice="indirect", **told | {"happened": "yes"})
    assert broken == {"happened-mismatch"}


def test_what_is_denied_does_not_work() -> None:
    told: dict[str, Any] = {"project": "tide-works", "text": "Orm Berg denied that it exists."}
    article = "Orm Berg denied the reports on Tide Works."
    assert rules(article, "statuses", status="denied", **told) == set()
    assert rules(article, "statuses", status="operating", **told) == {"status-mismatch"}


@pytest.mark.parametrize(
    ("language", "article", "status", "other"),
    [
        ("en", "Orm Berg proposed Tide Works.", "proposed", "operating"),
        ("en", "Tide Works was announced in Elva.", "announced", "closed"),
        ("en", "Tide Works will open.", "planned", "closed"),
        ("en", "Tide Works will be built.", "planned", "under-way"),
        ("en", "Work on Tide Works continues.", "under-way", "proposed"),
        ("en", "Tide Works, announced in 2019, serves the port.", "operating", "paused"),
        ("en", "Tide Works was shut.", "paused", "planned"),
        ("en", "Tide Works has ended.", "closed", "operating"),
        ("en", "Tide Works is not planned.", "not-planned", "closed"),
        ("en", "There is no Tide Works.", "denied", "closed"),
        ("en", "Orm Berg proposed to open Tide Works.", "proposed", "operating"),
        ("en", "The decision to close Tide Works was made.", "planned", "operating"),
        ("en", "Orm Berg proposed to close Tide Works.", "proposed", "closed"),
        ("en", "Orm Berg closed Tide Works, announced in 2019.", "closed", "operating"),
        ("pl", "Tide Works został w dużej mierze zamknięty.", "paused", "operating"),
        ("en", "Tide Works works.", "operating", "denied"),
        ("pl", "Zamknięto Tide Works.", "closed", "proposed"),
        ("ru", "Tide Works работает.", "operating", "not-planned"),
        ("kk", "Tide Works жұмыс істейді.", "operating", "closed"),
        ("sv", "Tide Works läggs ned.", "closed", "planned"),
    ],
)
def test_a_status_is_told_by_a_word(language: str, article: str, status: str, other: str) -> None:
    told: dict[str, Any] = {"project": "tide-works", "text": "The state of it."}
    assert rules(article, "statuses", language, status=status, **told) == set()
    assert rules(article, "statuses", language, status=other, **told) == {"status-mismatch"}


def test_what_text_and_evidence_negate_is_not_under_way() -> None:
    told: dict[str, Any] = {"project": "tide-works", "text": "Tide Works is not being built."}
    article = "Tide Works is not being built."
    assert rules(article, "statuses", status="under-way", **told) == {"status-mismatch"}
    assert rules(article, "statuses", status="not-planned", **told) == set()


def test_a_reason_stands_for_what_the_words_do_not_tell() -> None:
    reason = {"happened": "The port said so later."}
    told: dict[str, Any] = {
        "text": "The port.",
        "date": UNDATED,
        "happened": "no",
        "inferred": reason,
    }
    assert rules("The port was closed.", "events", **told) == set()


def test_a_language_that_is_not_read_is_not_refused_unread() -> None:
    told: dict[str, Any] = {"text": "The port.", "date": UNDATED, "happened": "no"}
    found = rules("Prístav zatvorili a je to tak dobre.", "events", "sk", **told)
    assert found == {"language-not-read"}


@pytest.mark.parametrize(
    ("article", "subject", "predicate", "object_", "is_right"),
    [
        ("President Ada Lindt of Elva spoke.", "ada-lindt", "head-of-state-of", "elva", True),
        ("President Ada Lindt of Elva spoke.", "ada-lindt", "head-of-government-of", "elva", False),
        ("Deputy minister Orm Berg of Elva spoke.", "orm-berg", "minister-of", "elva", False),
        ("Deputy minister Orm Berg of Elva spoke.", "orm-berg", "deputy-minister-of", "elva", True),
        (
            "Former President Ada Lindt of Elva spoke.",
            "ada-lindt",
            "head-of-state-of",
            "elva",
            False,
        ),
        ("Orm Berg, a spokesman for Elva, spoke.", "orm-berg", "spokesperson-of", "elva", True),
        ("Orm Berg works for Elva.", "orm-berg", "spokesperson-of", "elva", False),
        ("Northern Line belongs to Elva.", "northern-line", "owned-by", "elva", True),
    ],
)
def test_a_tie_names_its_office(
    article: str, subject: str, predicate: str, object_: str, *, is_right: bool
) -> None:
    tie = {"subject": subject, "predicate": predicate, "object": object_}
    broken = rules(article, "relations", text="A tie.", **tie)
    assert broken == (set() if is_right else {"tie-mismatch"})
