"""What became of a thing is known from a publication with its date, or it is refused."""

import pytest

from tests.decode.reading import entry, problems

CLAIM = "{id: abc, text: t, evidence: e, notes: {kind: outcome, text: It closed."
OUTSIDE = "outside: {publication: P, url: 'https://example.org/p'"


def test_an_outcome_names_its_publication_and_the_date() -> None:
    (note,) = entry("claims", f"{CLAIM}, {OUTSIDE}, date: 2023-02-28}}}}}}").notes
    assert note.outside[0].publication == "P"
    assert str(note.outside[0].date) == "2023-02-28"


@pytest.mark.parametrize("outside", ["", f", {OUTSIDE}}}"], ids=["no publication", "no date"])
def test_an_outcome_that_says_not_from_where_or_when_is_refused(outside: str) -> None:
    _, (found,) = problems("claims", f"{CLAIM}{outside}}}}}")
    assert found.rule == "invalid-value"
    assert "known from elsewhere" in found.message
    assert "outside" in found.help
