"""A summary that nobody looked at again, though what it rests on says something else."""

import pytest

from tests.changes.states import FINED, HEAD, PORT, changes, edited
from tests.trees import DictTree

TEXT = "The port fined Northern Line [[line-fined]]."
SECTION = 'sections: {id: fine, title: F, text: "So it is [[line-fined]]."}\n'
CITING = (
    (TEXT, TEXT),
    (TEXT, "The port fined Northern Line.\n    facts: line-fined"),
    ("key_points:\n", "answer: So it is [[line-fined|said]].\nkey_points:\n"),
    ("key_points:\n", f"{SECTION}key_points:\n"),
)


def together(head: tuple[str, str], *facts: tuple[str, str]) -> DictTree:
    return edited(PORT, *facts).changed(HEAD, edited(HEAD, head).read(HEAD))


@pytest.mark.parametrize(
    "edit",
    [
        ("2022-03-03", "2022-03-04"),
        (FINED, f"{FINED}    withdrawn: It was a warning.\n"),
        (FINED, f"{FINED}    stance: alleges\n"),
    ],
)
@pytest.mark.parametrize("head", CITING)
def test_what_cites_a_fact_that_changed_is_named(
    edit: tuple[str, str], head: tuple[str, str]
) -> None:
    found = changes(together(head, edit), together(head, (FINED, FINED)))
    assert found.unread == ()
    assert {one.on for one in found.resting} == {("line-fined",)}
    assert "kp-fine" in {one.id for one in found.resting}
    assert {one.kind for one in found.resting} <= {"key point", "answer", "section"}


@pytest.mark.parametrize(
    "edit",
    [
        (FINED, f"{FINED}    tags: money\n"),
        ("text: The port of Elva", "text: The port\u00ad of Elva"),
        ("exact: We will pay", "exact: We shall pay"),
    ],
)
def test_notes_marks_and_other_facts_are_no_reason(edit: tuple[str, str]) -> None:
    found = changes(edited(PORT, edit))
    assert len(found.cards) == 1
    assert found.resting == ()


@pytest.mark.parametrize(
    "head",
    [
        (TEXT, "The port fined it [[line-fined]]."),
        ("- id: kp-fine", "- id: kp-other"),
        ("Northern Line [[line-fined]]", "Northern Line"),
    ],
)
def test_who_wrote_it_anew_has_seen_it(head: tuple[str, str]) -> None:
    tree = together(head, ("2022-03-03", "2022-03-04"))
    assert len(changes(tree).cards) > 1
    assert changes(tree).resting == ()
