"""A text or a translation that tells of another everyday thing than its evidence."""

from dataclasses import replace
from importlib import import_module

import pytest

from generator.languages import language_of
from generator.languages.notions import Notion, listed
from tests.grounding.test_swapped import doubts
from tests.grounding.test_told import rules

MISTAKEN = import_module("generator.rules.wording.mistaken")
TOLD = (
    ("de", "Wegen des Nebels fuhr keine Fähre.", "Because of {} no ferry ran.", "fog", "frost"),
    ("pl", "Kierowcy dostali 14 mandatów.", "14 fines went to {}.", "drivers", "teachers"),
    ("ru", "Ледник растаял из-за жары.", "The glacier melted because of the {}.", "heat", "rain"),
    ("es", "Abrieron tres panaderías.", "Three {} opened.", "bakeries", "pharmacies"),
    ("kk", "Құрғақшылықтан 40 қой өлді.", "The drought killed 40 {}.", "sheep", "horses"),
    ("tr", "Köyde iki okul açıldı.", "Two {} opened in the village.", "schools", "hospitals"),
    ("zh", "洪水冲走了两座桥。", "The flood washed away two {}.", "bridges", "warehouses"),
    ("ar", "أغلقت المدارس بسبب الضباب.", "Fog closed the {}.", "schools", "museums"),
    ("sv", "Lastbilen körde in i apoteket.", "A lorry ran into the {}.", "pharmacy", "bakery"),
    ("en", "The lorry hit a wall.", "A lorry ran into a {}.", "wall", "door"),
    # and what a number counts
    ("pl", "W spisie są 43 gospodarstwa i 12 studni.", "43 farms and 12 {}.", "wells", "pumps"),
    ("de", "Nur 14 Termine waren geplant.", "Only 14 {} were planned.", "dates", "seats"),
    ("uk", "Мешканці зібрали 900 підписів.", "There were 900 {}.", "signatures", "complaints"),
    ("ja", "市は12の駅を閉じる。", "The city closes 12 {}.", "stations", "wells"),
    ("ar", "تسلمت المدرسة 30 مقعدا.", "The school got 30 {}.", "seats", "beds"),
)


@pytest.mark.parametrize(("language", "article", "text", "right", "wrong"), TOLD)
def test_another_thing_of_the_same_set_is_asked_about(
    language: str, article: str, text: str, right: str, wrong: str
) -> None:
    assert "sense-reversed" not in doubts(article, language, text.format(right))
    assert "sense-reversed" in doubts(article, language, text.format(wrong))


@pytest.mark.parametrize(
    ("article", "text"),
    [
        ("Wegen des Nebels fuhr keine Fähre.", "Because of the weather no ferry ran."),
        ("Nebel und Frost hielten die Fähre auf.", "Frost held up the ferry."),
        ("Der Fahrer sah den Nebel. Es war auch Frost.", "There was frost, too."),
    ],
)
def test_a_wider_word_and_one_that_is_said_near_are_right(article: str, text: str) -> None:
    assert "sense-reversed" not in doubts(article, "de", text)


@pytest.mark.parametrize(
    ("language", "article"),
    [
        ("en", "Since March lorries have not been allowed on the bridge."),
        ("de", "Lastwagen dürfen seit März nicht mehr auf die Brücke."),
        ("ru", "С марта грузовикам нельзя ездить по мосту."),
        ("es", "Desde marzo no se permiten camiones en el puente."),
    ],
)
def test_what_is_not_allowed_does_not_bear_out_what_is(language: str, article: str) -> None:
    found = doubts(article, language, "Since March lorries are allowed on the bridge.")
    assert found & {"sense-reversed", "negation-differs"}


@pytest.mark.parametrize(
    ("language", "article", "right", "wrong"),
    [
        ("kk", "Шаруа 300 қой сатты.", "sheep", "horses"),
        ("pt", "O município vendeu 300 autocarros.", "buses", "ferries"),
        ("uk", "Місто має 300 аптек.", "pharmacies", "bakeries"),
    ],
)
def test_a_unit_is_no_other_thing_of_its_set(
    language: str, article: str, right: str, wrong: str
) -> None:
    def asked(unit: str) -> bool:
        figure = {"measure": "number", "value": 300, "unit": unit}
        return "unit-not-grounded" in rules(article, "figures", language, **figure)

    assert not asked(right)
    assert asked(wrong)


@pytest.mark.parametrize(
    ("language", "article"),
    [
        ("fr", "Le pont est fermé en raison de la corrosion, pas à cause des dettes."),
        ("it", "Il ponte è chiuso a causa della corrosione, non a causa dei debiti."),
        ("tr", "Köprü borçlar değil korozyon nedeniyle kapalı."),
    ],
)
def test_a_cause_is_the_one_that_the_article_names(language: str, article: str) -> None:
    def told(text: str) -> set[str]:
        return doubts(article, language, f"The bridge is closed {text}.")

    assert not told("because of corrosion and not because of debts")
    assert "sense-reversed" in told("because of debts and not because of corrosion")
    assert told("because of an accident")


@pytest.mark.parametrize(
    "text", ["Thirty people fell ill.", "Thirty of them fell ill.", "Thirty patients fell ill."]
)
def test_people_are_counted_by_any_word_for_them(text: str) -> None:
    assert "sense-reversed" not in doubts("Zachorowało 30 pacjentów.", "pl", text)


@pytest.mark.parametrize(
    ("language", "article", "is_asked"),
    [
        ("pl", "Zachorowało 30 pacjentów.", True),
        ("pl", "Zachorowało 30 pacjentów, wszyscy są gośćmi hotelu.", False),
        ("kk", "30 науқас ауырып қалды.", True),
        ("kk", "Ауырған 30 науқас қонақүйдің қонақтары еді.", False),
    ],
)
def test_people_are_guests_where_something_says_so(
    language: str, article: str, *, is_asked: bool
) -> None:
    found = doubts(article, language, "Thirty guests fell ill.")  # a patient need not be one
    assert ("sense-reversed" in found) is is_asked


@pytest.mark.parametrize(
    ("language", "article"),
    [
        ("de", "Der See ist seicht. Im Sommer fließt kein Fluss hinein."),
        ("kk", "Өзеннің суы жазда көлге жетпейді."),
        ("tr", "Nehrin suyu yazın göle ulaşmıyor."),
    ],
)
def test_a_season_beside_a_no_is_when_it_is_so(language: str, article: str) -> None:
    text = "The lake is shallow: the river does not reach it in summer."
    assert "sense-reversed" not in doubts(article, language, text)


def test_what_a_language_does_not_list_may_be_said(monkeypatch: pytest.MonkeyPatch) -> None:
    article, text = "Ол 300 марқа мен 300 қап бидай сатты.", "He sold 300 sheep."
    assert "sense-reversed" in doubts(article, "kk", text)
    kazakh = language_of("kk")
    assert kazakh.words is not None
    words = replace(kazakh.words, notions=lambda: {Notion("bag"): "қап"})
    of = {"kk": replace(kazakh, words=words)}
    monkeypatch.setattr(MISTAKEN, "language_of", lambda tag: of.get(tag) or language_of(tag))
    assert "sense-reversed" not in doubts(article, "kk", text)


@pytest.mark.parametrize(
    ("language", "article"),
    [
        ("de", "Der Damm ist voll. Die Brücke könnte im Mai verkauft werden."),
        ("pl", "Tama nie jest pusta. Most może zostać sprzedany w maju."),
        ("ru", "Плотина не пуста. Не исключено, что мост продадут в мае."),
    ],
)
def test_a_may_of_the_clause_that_tells_the_same_is_kept(language: str, article: str) -> None:
    def told(text: str) -> bool:
        text = f"The dam is full; the bridge {text} sold in May."
        found = rules(article, "claims", language, text=text, evidence=article[:-1].split(". "))
        return "certainty-differs" in found

    assert not told("may be")
    assert told("will be")


@pytest.mark.parametrize(
    ("language", "article"),
    [
        ("en", "The port is safe, Orm Berg said. Ada Lindt was there."),
        ("ru", "Порт безопасен, сказал Orm Berg. Ada Lindt была там."),
        ("de", "Der Hafen ist sicher, sagte Orm Berg. Ada Lindt war da."),
    ],
)
@pytest.mark.parametrize(
    "text",
    ["The port is safe, {} asserts.", "According to {}, the port is safe.", "{} says it is safe."],
)
def test_a_surname_in_a_text_is_whoever_speaks_in_it(
    language: str, article: str, text: str
) -> None:
    def asked(surname: str) -> bool:
        told = {"by": "orm-berg", "text": text.format(surname)}
        return "speaker-mismatch" in rules(article, "claims", language, **told)

    assert not asked("Berg")
    assert asked("Lindt")


def test_a_notion_that_is_in_no_set_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="no such notion: eternity"):
        listed("eternity: ever")
