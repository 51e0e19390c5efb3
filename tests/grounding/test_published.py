"""A page's own date needs no words of evidence where one of its lines prints it, but a teaser."""

import pytest

from tests.grounding.conftest import described, found_in

STORY = "The ferry to Elva did not run."
CLAIM = {"text": STORY, "evidence": STORY[:-1]}


def said_of(line: str, label: str, published: str) -> list[str]:
    """What is said of a source that is dated without evidence and has one line beside its story."""
    article = [STORY, line]
    source = described("\n".join(["The headline", *article]) + "\n", 2, "en")
    source |= {"published": published, "layout": {"1": "title", "2": "body", "3": label}}
    found = found_in(article, "claims", CLAIM, source=source)
    return [each.message for each in found if each.rule == "date-not-grounded"]


@pytest.mark.parametrize("label", ["label", "credit", "menu", "body", "caption"])
def test_a_printed_date_line_is_enough(label: str) -> None:
    assert said_of("Thursday, 15 June 2023", label, "2023-06-15") == []


@pytest.mark.parametrize(
    ("line", "label", "published"),
    [
        ("Thursday, 15 June 2023", "teaser", "2023-06-15"),
        ("Thursday, 15 June 2023", "label", "2023-06-16"),
        ("Updated at noon", "label", "2023-06-15"),
    ],
)
def test_what_no_line_of_the_page_prints_is_refused(line: str, label: str, published: str) -> None:
    (message,) = said_of(line, label, published)
    assert "does not stand in full" in message
