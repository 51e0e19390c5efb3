"""One end of a range is no exact figure; without a bound it is the number that stands there."""

from typing import Any

import pytest

from tests.grounding.conftest import found_in

POUNDS = "The repair costs between £120,000 and £150,000."


def told(article: str, language: str, **figure: Any) -> list[tuple[str, str]]:
    """How severe it is, and the bound that is proposed, of what is said of a figure's bound."""
    entry = {"text": "A figure.", "measure": "attendance", "unit": "people", **figure}
    entry["evidence"] = article.rstrip(".")
    found = found_in([article], "figures", entry, language=language)
    mine = (each for each in found if each.rule == "bound-mismatch")
    return [(str(each.severity), each.help.partition(";")[0]) for each in mine]


@pytest.mark.parametrize(
    ("article", "language", "figure", "expected"),
    [
        (POUNDS, "en", {"value": 120_000, "unit": "GBP"}, ("error", "at-least")),
        (POUNDS, "en", {"value": 150_000, "unit": "GBP"}, ("error", "up-to")),
        ("Zwischen 40 und 60 Menschen kamen.", "de", {"value": 60}, ("error", "up-to")),
        ("Entre 40 et 60 personnes sont venues.", "fr", {"value": 40}, ("error", "at-least")),
        ("Przyszło między 40 a 60 osób.", "pl", {"value": 40}, ("error", "at-least")),
        ("It pays 5–7 percent a year.", "en", {"value": 7, "unit": "percent"}, ("error", "up-to")),
        ("Some 40-60 people came.", "en", {"value": 60}, ("warning", "up-to")),
    ],
)
def test_an_end_of_a_range_is_told_as_such(
    article: str, language: str, figure: dict[str, Any], expected: tuple[str, str]
) -> None:
    severity, bound = expected
    written = {"bound": "exact", **figure}
    assert told(article, language, **written) == [(severity, f"write `bound: {bound}`")]


@pytest.mark.parametrize(
    ("article", "language", "figure"),
    [
        (POUNDS, "en", {"value": 120_000, "unit": "GBP", "bound": "at-least"}),
        (POUNDS, "en", {"value": 150_000, "unit": "GBP", "bound": "up-to"}),
        ("Between 5 and 7 million people fled.", "en", {"value": 5_000_000}),
        ("Od 5 do 7 milionów osób uciekło.", "pl", {"value": 5_000_000}),
        ("The crowd rose from 40 to 60 people.", "en", {"value": 60}),
        ("There were 40 and 60 people on the ships.", "en", {"value": 60}),
        ("The fee goes up from £40 to £60.", "en", {"value": 60, "unit": "GBP"}),
        ("Budżet wzrośnie z 4 do 5 mln zł.", "pl", {"value": 5_000_000, "unit": "PLN"}),
        ("Die Zahl stieg von 40 auf 60 Menschen.", "de", {"value": 60}),
        ("Between 40 and 60 people were asked, and 60 people came.", "en", {"value": 60}),
    ],
)
def test_what_is_no_end_or_is_told_as_one_is_accepted(
    article: str, language: str, figure: dict[str, Any]
) -> None:
    assert told(article, language, **figure) == []
