"""A quotation that leaves its condition outside is doubted, in every language."""

import re

import pytest

from tests.grounding.conftest import found_in


def said(marked: str, language: str) -> list[str]:
    """What is said of a quotation that was cut to what stands in brackets."""
    article, exact = re.sub(r"[][]", "", marked), " … ".join(re.findall(r"\[(.+?)\]", marked))
    entry = {"by": "ada-lindt", "exact": exact, "translation": "What she said"}
    found = found_in([article], "quotes", entry, language=language)
    return [each.message for each in found if each.rule == "cut-condition"]


@pytest.mark.parametrize(
    ("language", "marked", "word"),
    [
        ("en", '"We will [leave the port] unless it rains," said Ada Lindt.', "unl"),
        ("en", '"[Everybody is paid], except for us," said Ada Lindt.', "except"),
        ("en", '"[We do not leave] the port until June," said Ada Lindt.', "until"),
        ("en", '"If it rains, [we will leave]," said Ada Lindt.', "If"),
        ("de", "„[Wir bleiben hier], falls es regnet“, sagte Ada Lindt.", "falls"),
        ("pl", "„Jeśli spadnie deszcz, [zostajemy w porcie]” – mówi Ada Lindt.", ""),
        ("ru", "«[Мы останемся в порту], если пойдёт дождь», — сказала Ада Линдт.", ""),
        ("uk", "«Якщо піде дощ, [ми лишимося в порту]», — сказала Ada Lindt.", ""),
        ("fr", "« [Nous resterons au port], sauf les lundis », dit Ada Lindt.", "sauf"),
        ("es", "«Si llueve, [nos quedamos en el puerto]», dijo Ada Lindt.", "Si"),
        ("it", "«[Restiamo in porto], a meno che piova», ha detto Ada Lindt.", "a meno"),
        ("kk", "«Егер жаңбыр жауса, [портта қаламыз]», – деді Ada Lindt.", "Егер"),
        ("nl", '"[We blijven in de haven], tenzij het regent", zei Ada Lindt.', ""),
        ("pt", '"[Ficamos no porto], exceto na segunda", disse Ada Lindt.', "exceto"),
        ("cs", "„Pokud bude pršet, [zůstaneme v přístavu],“ řekla Ada Lindt.", ""),
        ("zh", "Ada Lindt说：“如果下雨，[我们就留在港口里面]。”", "如果"),
        ("en", '"[We leave], but [we hate to go]," said Ada Lindt.', "but"),
        ("en", '"[We say that] some of us [have to go]," said Ada Lindt.', "some"),
    ],
)
def test_what_it_hangs_on_was_cut(language: str, marked: str, word: str) -> None:
    (message,) = said(marked, language)
    assert f"'{word}" in message


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", '"[If it rains, we will leave]," said Ada Lindt.'),
        ("en", '"[We leave]. If it rains, we stay," said Ada Lindt.'),
        ("en", '"We go if it rains, and [we stay if not]," said Ada Lindt.'),
        ("en", '"[We will leave]," said Ada Lindt, if it rains.'),
        ("en", '"[We will leave] the port, and ask them if they stay," said Ada Lindt.'),
        ("de", "„[Wir bleiben hier]. Falls es regnet, gehen wir“, sagte Ada Lindt."),
        ("en", '"[We leave. But we hate to go]," said Ada Lindt.'),
    ],
)
def test_what_stands_elsewhere_is_no_condition_of_it(language: str, marked: str) -> None:
    assert said(marked, language) == []
