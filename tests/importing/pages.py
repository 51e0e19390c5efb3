"""Saved pages of our own, after the manner of real ones, and what of each is its article."""

from pathlib import Path

from generator.importing import ImportedArticle, read_article
from generator.text import BODY, Label

PAGES = Path(__file__).resolve().parents[1] / "cases/importing"

ARTICLES = {
    "wordpress.html": (
        "The harbour bridge will be closed",
        "“We have found cracks",
        "A small ferry will cross",
        "Will it be enough?",
        "On weekdays 1,900 people",
        "On Sundays there are about 400.",
        "Nobody asked us",
        "Marit Hegge, who has a café",
        "The council meets on Monday.",
    ),
    "json-ld.html": (
        "Piec, który miał ogrzewać",
        "Zarząd spółki mówi",
        "— Dzwonię tam co rano",
        "Według burmistrza brakuje",
        "Gmina zapłaciła",
    ),
    "old-table.html": (
        "Новый мост через реку",
        "«Мы не виноваты",
        "Мост обошёлся",
        "Весной вода поднималась",
        "Год\tМашин в сутки",
        "2006\t1200",
        "2007\t1450",
    ),
    "amp.html": (
        "La grúa que el puerto",
        "«Los cables vienen aparte»",
        "El contrato preveía",
        "Nadie explica por qué.",
    ),
    "teaser.html": (
        "Seit Mai liegt die „Wiebke“",
        "Wer in diesen Tagen nach Hallum will",
        "Der Bürgermeister, Enno Jansen",
    ),
    "print.html": (
        "The well in the market square",
        "“It is the pump and not the well,”",
        "A new pump costs £1,850.",
        "The county did not answer.",
    ),
}
"""The beginnings of the lines of each article, as somebody who reads the page sees them."""


def imported(name: str) -> ImportedArticle:
    """One of the pages as an article."""
    return read_article((PAGES / name).read_bytes(), name)


def body(article: ImportedArticle) -> list[str]:
    """The lines that facts may rest on."""
    return [line.block.text for line in article.lines if line.label in BODY]


def labelled(article: ImportedArticle, label: Label) -> list[str]:
    """The lines with a label."""
    return [line.block.text for line in article.lines if line.label is label]


def line_of(article: ImportedArticle, words: str) -> str:
    """The line that some words stand on."""
    (found,) = (line.block.text for line in article.lines if words in line.block.text)
    return found
