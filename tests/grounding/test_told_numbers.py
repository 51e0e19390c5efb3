"""What our words count, and when they say it was: as the evidence does, or a translation of it."""

import pytest

from tests.grounding.conftest import found_in

ENGLISH = (
    "On Tuesday at 5.30 a.m. some 3,500 people marched 40 kilometres, and 70 doctors stayed in."
)
POLISH = "We wtorek o godz. 17.30 protestowało 3,5 tys. osób, 20 maja 2022 r."
ARABIC = "شارك ٣٥٠٠ شخص في الاحتجاج يوم الثلاثاء في سبتمبر"


def is_refused(article: str, language: str, text: str, translation: str | None = None) -> bool:
    """Whether a claim that rests on the whole article is refused for its text."""
    claim = {"text": text, "evidence": article.rstrip(".")}
    claim |= {"translation": translation} if translation else {}
    found = found_in([article], "claims", claim, language=language)
    return "text-not-grounded" in {each.rule for each in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 3,500 people marched.", False),
        ("Some 3,500 marchers were there.", False),
        ("Some 3,500 nurses marched.", True),
        ("The 70 doctors stayed in.", False),
        ("The 70 nurses stayed in.", True),
        ("They marched 40 kilometres.", False),
        ("They marched 40 miles.", True),
        ("It was on Tuesday at 5.30 a.m.", False),
        ("It was on Tuesday at 5:30 am.", False),
        ("It was on Monday.", True),
        ("It was at 5.30 p.m.", True),
        ("It was at 6.30 a.m.", True),
    ],
)
def test_what_is_counted_and_when(text: str, expected: bool) -> None:
    assert is_refused(ENGLISH, "en", text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Tuesday at 5.30 p.m. 3,500 people protested.", False),
        ("On Wednesday 3,500 people protested.", True),
        ("At 6.30 p.m. 3,500 people protested.", True),
        ("On 21 May 2022 they protested.", True),
    ],
)
def test_they_are_read_in_the_language_of_the_article(text: str, expected: bool) -> None:
    assert is_refused(POLISH, "pl", text) is expected


@pytest.mark.parametrize(
    ("text", "translation", "expected"),
    [
        ("Last autumn a few thousand took part.", None, False),
        ("In September they took part.", None, False),
        ("In November they took part.", None, True),
        ("On Tuesday they took part.", None, False),
        ("On Friday they took part.", None, True),
        ("Some 3,500 women took part.", "3,500 people took part on a Tuesday in September", True),
        ("The 3,500 people took part.", "3,500 people took part on a Tuesday in September", False),
    ],
)
def test_of_a_language_that_is_read_in_part_the_rest_has_no_verdict(
    text: str, translation: str | None, expected: bool
) -> None:
    assert is_refused(ARABIC, "ar", text, translation) is expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"measure": "fall of the toll", "change": "decrease"}, False),
        ({"measure": "rise of the toll", "change": "decrease"}, True),
        ({"measure": "toll in euros"}, False),
        ({"measure": "toll in dollars"}, True),
    ],
)
def test_a_measure_does_not_contradict_its_figure(
    fields: dict[str, object], expected: bool
) -> None:
    article = "The toll fell by 30 euros." if "change" in fields else "The toll is 30 euros."
    figure = {"value": 30, "unit": "EUR", "evidence": article.rstrip("."), **fields}
    found = found_in([article], "figures", figure)
    assert any("measure" in each.message for each in found) is expected


@pytest.mark.parametrize(("value", "expected"), [("66.7", False), ("67", False), ("66.1", True)])
def test_a_fraction_is_its_percentage_rounded(value: str, expected: bool) -> None:
    article = "Two thirds of the ships came back."
    figure = {"measure": "ships that came back", "value": value, "unit": "percent"}
    found = found_in([article], "figures", figure | {"evidence": article.rstrip(".")})
    assert ("figure-not-grounded" in {each.rule for each in found}) is expected


@pytest.mark.parametrize(
    ("unit", "translation", "expected"),
    [
        ("storks", None, False),
        ("storks", "Among them were 25 storks", False),
        ("cranes", "Among them were 25 storks", True),
        ("kilometres", None, True),
        ("EUR", None, True),
    ],
)
def test_a_noun_of_another_language_is_held_against_its_translation(
    unit: str, translation: str | None, expected: bool
) -> None:
    article = "Było wśród nich 25 bocianów."
    figure = {"measure": "birds", "value": 25, "unit": unit, "evidence": article.rstrip(".")}
    figure |= {"translation": translation} if translation else {}
    found = found_in([article], "figures", figure, language="pl")
    assert ("unit-not-grounded" in {each.rule for each in found}) is expected


@pytest.mark.parametrize(
    ("told", "is_refused"),
    [("25,000 yen", False), ("25,000 euros", True), ("2,500 yen", True), ("18 yen", True)],
)
def test_money_and_scales_of_a_language_without_a_folder(told: str, is_refused: bool) -> None:
    evidence = "市は各家庭に2.5万円を支払う"
    claim = {"text": f"Each household is paid {told}.", "evidence": evidence}
    found = {each.rule for each in found_in([f"{evidence}。"], "claims", claim, "ja")}
    assert ("text-not-grounded" in found) is is_refused


@pytest.mark.parametrize(
    ("article", "language", "text", "expected"),
    [
        ("Tågen går klockan halv tio", "sv", "The trains go at 9.30.", False),
        ("De treinen rijden om half tien", "nl", "The trains go at 9.30.", False),
        ("De treinen rijden om half tien", "nl", "The trains go at 10.30.", True),
        ("Die Züge fahren um halb eins", "de", "The trains go at 12.30.", False),
        ("Tågen går klockan 8.30", "sv", "The trains go at 9.30.", True),
        ("Cena wzrosła półtora raza", "pl", "The price grew by half.", False),
        ("Cena wzrosła dwukrotnie", "pl", "The price grew by half.", True),
        ("Przyszło 15 osób", "pl", "As many as 15 people came.", False),
        ("Przyszło 15 osób", "pl", "More than 15 people came.", True),
        ("Zginęło 15 ptaków", "pl", "In all 15 animals died.", False),
        ("Am Dienstagabend", "de", "It is on Tuesday.", False),
        ("L'eau revient ce soir", "fr", "The water is back on Thursday.", False),
        ("L'eau revient ce soir", "fr", "The water is back on Friday.", True),
    ],
)
def test_what_another_language_tells_in_its_own_way(
    article: str, language: str, text: str, expected: bool
) -> None:
    assert is_refused(f"{article}.", language, text) is expected


@pytest.mark.parametrize("unit", ["№", "°"])
@pytest.mark.parametrize("language", ["en", "cs"])
def test_a_unit_without_a_letter_refutes_nothing(unit: str, language: str) -> None:
    figure = {"measure": "birds", "value": 5, "unit": unit, "evidence": "Ptáci 5 byli tam"}
    assert found_in(["Ptáci 5 byli tam."], "figures", figure, language) == ()


@pytest.mark.parametrize(
    ("change", "said", "expected"),
    [
        ("increase", {"measure": "fall of imports"}, {"change-mismatch"}),
        ("increase", {"text": "Imports fell by 22 percent."}, {"change-mismatch"}),
        ("decrease", {"measure": "rise of imports"}, {"text-not-grounded"}),
        ("decrease", {"measure": "fall of imports"}, set()),
    ],
)
def test_a_change_the_other_way_is_said_once(
    change: str, said: dict[str, str], expected: set[str]
) -> None:
    evidence = "imports fell by 22 percent in March"
    figure = {"measure": "imports", "value": 22, "unit": "percent", "evidence": evidence}
    article = f"The ministry said that {evidence}."
    found = found_in([article], "figures", {**figure, "change": change, **said})
    assert {each.rule for each in found} == expected
