"""A quotation that leaves its condition outside is doubted, in every language."""

import pytest

from tests.grounding.conftest import found_in


def said(article: str, language: str, exact: str) -> list[str]:
    """What is said of a quotation that was cut."""
    entry = {"by": "ada-lindt", "exact": exact, "translation": "What she said"}
    found = found_in([article], "quotes", entry, language=language)
    return [each.message for each in found if each.rule == "cut-condition"]


@pytest.mark.parametrize(
    ("language", "article", "exact", "word"),
    [
        (
            "en",
            '"We will leave the port unless it rains," said Ada Lindt.',
            "leave the port",
            "unl",
        ),
        (
            "en",
            '"Everybody is paid, except for us," said Ada Lindt.',
            "Everybody is paid",
            "except",
        ),
        (
            "en",
            '"We do not leave the port until June," said Ada Lindt.',
            "We do not leave",
            "until",
        ),
        ("en", '"If it rains, we will leave," said Ada Lindt.', "we will leave", "If"),
        (
            "de",
            "„Wir bleiben hier, falls es regnet“, sagte Ada Lindt.",
            "Wir bleiben hier",
            "falls",
        ),
        (
            "pl",
            "„Jeśli spadnie deszcz, zostajemy w porcie” – mówi Ada Lindt.",
            "zostajemy w porcie",
            "",
        ),
        (
            "ru",
            "«Мы останемся в порту, если пойдёт дождь», — сказала Ада Линдт.",
            "Мы останемся в порту",
            "",
        ),
        (
            "uk",
            "«Якщо піде дощ, ми лишимося в порту», — сказала Ada Lindt.",
            "ми лишимося в порту",
            "",
        ),
        (
            "fr",
            "« Nous resterons au port, sauf les lundis », dit Ada Lindt.",
            "Nous resterons au port",
            "sauf",
        ),
        (
            "es",
            "«Si llueve, nos quedamos en el puerto», dijo Ada Lindt.",
            "nos quedamos en el puerto",
            "Si",
        ),
        (
            "it",
            "«Restiamo in porto, a meno che piova», ha detto Ada Lindt.",
            "Restiamo in porto",
            "a meno",
        ),
        ("kk", "«Егер жаңбыр жауса, портта қаламыз», – деді Ada Lindt.", "портта қаламыз", "Егер"),
        (
            "nl",
            '"We blijven in de haven, tenzij het regent", zei Ada Lindt.',
            "We blijven in de haven",
            "",
        ),
        (
            "pt",
            '"Ficamos no porto, exceto na segunda", disse Ada Lindt.',
            "Ficamos no porto",
            "exceto",
        ),
        (
            "cs",
            "„Pokud bude pršet, zůstaneme v přístavu,“ řekla Ada Lindt.",
            "zůstaneme v přístavu",
            "",
        ),
        ("zh", "Ada Lindt说：“如果下雨，我们就留在港口里面。”", "我们就留在港口里面", "如果"),
        ("en", '"We leave, but we hate to go," said Ada Lindt.', "We leave … we hate to go", "but"),
        (
            "en",
            '"We say that some of us have to go," said Ada Lindt.',
            "We say that … have to go",
            "some",
        ),
    ],
)
def test_what_it_hangs_on_was_cut(language: str, article: str, exact: str, word: str) -> None:
    (message,) = said(article, language, exact)
    assert f"'{word}" in message


@pytest.mark.parametrize(
    ("language", "article", "exact"),
    [
        ("en", '"If it rains, we will leave," said Ada Lindt.', "If it rains, we will leave"),
        ("en", '"We leave. If it rains, we stay," said Ada Lindt.', "We leave"),
        ("en", '"We go if it rains, and we stay if not," said Ada Lindt.', "we stay if not"),
        ("en", '"We will leave," said Ada Lindt, if it rains.', "We will leave"),
        (
            "en",
            '"We will leave the port, and ask them if they stay," said Ada Lindt.',
            "We will leave",
        ),
        (
            "de",
            "„Wir bleiben hier. Falls es regnet, gehen wir“, sagte Ada Lindt.",
            "Wir bleiben hier",
        ),
        ("en", '"We leave. But we hate to go," said Ada Lindt.', "We leave. But we hate to go"),
    ],
)
def test_what_stands_elsewhere_is_no_condition_of_it(
    language: str, article: str, exact: str
) -> None:
    assert said(article, language, exact) == []
