"""Every table as a file: all facts, each field in its column, nothing that a spreadsheet runs."""

import csv
import io
import re

import pytest

from generator.model import Figure
from generator.page import Page
from generator.render import render_pages
from generator.render.addresses import Addresses
from generator.render.data import data_page
from generator.sitecheck.kinds import READERS
from tests.briefings import REAL, elva, real, real_pages


def rows_in(page: Page) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(page.content.removeprefix("\ufeff"), newline="")))


@pytest.fixture(scope="module")
def files() -> dict[str, Page]:
    """The files of data of the briefing of five articles, by their names."""
    pages = real_pages().items()
    return {path.rpartition("/")[2]: page for path, page in pages if path.endswith(".csv")}


def test_every_fact_is_in_the_file_of_its_kind(files: dict[str, Page]) -> None:
    places = Addresses(real()).places
    for record in real().facts:
        (row,) = [r for r in rows_in(files[f"{record.kind.plural}.csv"]) if r["id"] == record.id]
        assert row["stance"] == record.entry.stance.value
        path, _, fragment = places[record.id].partition("#")
        address = path.removesuffix(".md").removesuffix("index").rstrip("/") + "/"
        assert row["address"] == (f"{address}#{fragment}" if fragment else address)


def test_the_fields_of_a_kind_have_columns(files: dict[str, Page]) -> None:
    found = {row["id"]: row for row in rows_in(files["figures.csv"])}
    for record, figure in real().briefing.each(Figure):
        assert found[record.id]["measure"] == figure.measure
        assert found[record.id]["value"] == str(figure.value)


def test_answers_and_articles_are_tables_too(files: dict[str, Page]) -> None:
    answers = rows_in(files["disagreements.csv"])
    assert {row["position"] for row in answers} >= {"Say so", "Deny it"}
    assert all(row["address"].startswith(f"{REAL}/") for row in answers)
    assert len(rows_in(files["sources.csv"])) == len(real().sources)


def test_every_file_is_one_that_may_be_published(files: dict[str, Page]) -> None:
    assert files
    for page in files.values():
        assert READERS[".csv"](page.content.encode()) == ""


@pytest.mark.parametrize(
    "words",
    ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\uff1d1", "A;=1+1", "A\n=1", "A\t@x"],
)
def test_a_formula_in_a_fact_is_a_word(words: str) -> None:
    page = data_page("a.csv", [("text",), (words,)])
    cells = re.split("[;\t\n]", rows_in(page)[0]["text"])  # as spreadsheets of other places do
    assert "".join(cell.removeprefix("'") for cell in cells) == re.sub("[;\t\n]", "", words)
    assert not [cell for cell in cells if cell[0] in "=+-@\uff1d"]
    assert READERS[".csv"](page.content.encode()) == ""


def test_a_number_stays_one_and_odd_words_come_back() -> None:
    odd = ("-12.5", 'he said "no", twice', "one\ntwo", "")
    page = data_page("a.csv", [("a", "b", "c", "d"), odd])
    assert tuple(rows_in(page)[0].values()) == odd
    assert page.content.startswith("\ufeffa,b,c,d\r\n")


def test_a_briefing_without_a_kind_has_no_file_of_it() -> None:
    assert not [
        page.path for page in render_pages(Addresses(elva())) if page.path.endswith("absences.csv")
    ]
