"""What tells an office, in each language that has a table of them."""

import pytest

from generator.languages import LANGUAGES, Language, language_of
from generator.model.words import Predicate

TOLD = [
    ("en", "minister-of", "Trade Minister Ada Lindt", True),
    ("en", "minister-of", "Deputy Trade Minister Ada Lindt", False),
    ("en", "minister-of", "the banker Ada Lindt", False),
    ("pl", "minister-of", "były minister Jan Lis", False),
    ("pl", "head-of-government-of", "szefowa rządu Anna Lis", True),
    ("ru", "spokesperson-of", "представитель порта Иван Лис", True),
    ("ru", "minister-of", "бывший министр Иван Лис", False),
    ("kk", "director-of", "порт басшысы Асан Тас", True),
    ("uk", "deputy-minister-of", "заступниця міністра Олена Лис", True),
    ("uk", "minister-of", "колишній міністр Іван Лис", False),
    ("de", "minister-of", "Verkehrsministerin Ada Lind", True),
    ("de", "minister-of", "der ehemalige Minister Karl Lind", False),
    ("de", "spokesperson-of", "die Pressesprecherin Ada Lind", True),
    ("fr", "head-of-government-of", "la Première ministre Ada Lind", True),
    ("fr", "minister-of", "l'ancienne ministre Ada Lind", False),
    ("es", "spokesperson-of", "la portavoz Ada Lind", True),
    ("es", "minister-of", "la pescadora Ada Lind", False),
    ("it", "director-of", "l'amministratrice Ada Lind", True),
    ("it", "head-of-state-of", "la pescatrice Ada Lind", False),
    ("nl", "spokesperson-of", "woordvoerder Ada Lind", True),
    ("nl", "minister-of", "voormalig minister Ada Lind", False),
    ("pt", "head-of-government-of", "o primeiro-ministro Rui Lind", True),
    ("cs", "deputy-minister-of", "náměstek ministra Jan Lind", True),
    ("cs", "minister-of", "bývalý ministr Jan Lind", False),
    ("sv", "head-of-government-of", "statsminister Ada Lind", True),
    ("sv", "director-of", "fiskaren Ada Lind", False),
]


@pytest.mark.parametrize(("language", "tie", "text", "expected"), TOLD)
def test_an_office_is_told(language: str, tie: str, text: str, *, expected: bool) -> None:
    offices = language_of(language).offices
    assert offices is not None
    assert offices.tells(tie, text, is_full=tie.startswith(("minister", "head"))) is expected


@pytest.mark.parametrize(
    "language", [each for each in LANGUAGES if each.offices], ids=lambda each: each.code
)
def test_every_tie_of_an_office_has_words(language: Language) -> None:
    known = language.offices
    assert known is not None
    ties = {each.value for each in Predicate}
    assert {"head-of-state-of", "minister-of", "director-of"} <= {*known.offices} <= ties
