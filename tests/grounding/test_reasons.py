"""A reason for what is inferred says what it rests on; one that says nothing opens nothing."""

import pytest

from tests.grounding.conftest import found_in

ARTICLE = "Ada Lindt, who leads the port, lost a third of 900 crates in the storm."


def rules(reason: dict[str, str], **figure: object) -> set[str]:
    """The rules that a figure breaks which rests on a reason."""
    evidence = "lost a third of 900 crates in the storm"
    entry = {"measure": "crates lost", "value": 300, "unit": "crates", "evidence": evidence}
    found = found_in([ARTICLE], "figures", {**entry, **figure, "inferred": reason})
    return {each.rule for each in found}


@pytest.mark.parametrize("reason", ["I know it.", "Obvious to all.", "300 it is.", "See above."])
def test_a_blank_reason_opens_nothing(reason: str) -> None:
    assert "figure-not-grounded" in rules({"value": reason})
    assert "role-not-grounded" in rules(
        {"role": reason, "value": "a third of 900"}, by="ada-lindt", role="captain of the port"
    )
    assert "text-not-grounded" in rules(
        {"text": reason, "value": "a third of 900"}, text="The port lost 300 crates in 1987."
    )


@pytest.mark.parametrize("reason", ["A third of 900.", "900 divided by 3."])
def test_a_number_may_be_reckoned(reason: str) -> None:
    assert "figure-not-grounded" not in rules({"value": reason})


def test_a_unit_that_is_not_printed_is_explained_by_what_is() -> None:
    reason = {"value": "a third of 900"}
    assert "unit-not-grounded" in rules(reason | {"unit": "Surely."}, unit="boxes")
    assert "unit-not-grounded" not in rules(
        reason | {"unit": "The crates are boxes."}, unit="boxes"
    )


def test_a_role_in_other_words_is_explained_by_the_words() -> None:
    reason = {"value": "a third of 900", "role": "‘who leads the port’"}
    assert "role-not-grounded" not in rules(reason, by="ada-lindt", role="head of the port")
