"""What cannot be read in one of two states is named, and nothing is said to be gone or new."""

import pytest

from generator.changes import Class
from tests.briefings import base
from tests.changes.states import ACTORS, FINED, HEAD, PORT, changes, edited
from tests.trees import DictTree

BROKEN = edited(PORT, ("    date: 2022-03-03", "    dat: soon"))
EVERYTHING = {"port", "will-pay", "line-fined"}


def test_an_entry_that_is_refused_is_named_on_either_side() -> None:
    for old, new in ((base(), BROKEN), (BROKEN, base())):
        found = changes(new, old)
        assert found.cards == ()
        (unread,) = found.unread
        assert (unread.is_of_old, unread.ids) == (old is BROKEN, ("line-fined",))
        assert unread.problems


def test_what_is_refused_in_both_is_named_for_both() -> None:
    assert [one.ids for one in changes(BROKEN, BROKEN).unread] == [("line-fined",)] * 2


def test_of_a_file_that_is_no_yaml_every_entry_is_named() -> None:
    found = changes(base().changed(PORT, base().read(PORT) + b"\n]"))
    assert [{*one.ids} for one in found.unread] == [EVERYTHING]
    assert found.cards == ()


def test_of_a_file_that_cannot_be_opened_too() -> None:
    files = dict(base().contents)
    del files[PORT]
    found = changes(DictTree(files, {PORT: "it is a symbolic link"}))
    assert [{*one.ids} for one in found.unread] == [EVERYTHING]
    assert found.cards == ()


def test_a_newer_schema_is_not_a_briefing_without_entries() -> None:
    found = changes(edited(HEAD, ("title:", "schema: 999\ntitle:")))
    assert [len(one.ids) > len(EVERYTHING) for one in found.unread] == [True]
    assert found.cards == ()


def test_a_broken_account_of_the_whole_is_named() -> None:
    found = changes(edited(HEAD, ("as_of: 2022-12-31", "as_of: soon")))
    assert [one.ids for one in found.unread] == [("briefing",)]


def test_the_rest_is_compared_all_the_same() -> None:
    tree = BROKEN.changed(ACTORS, edited(ACTORS, ("[Ada Lindt]", "[Ida Lindt]")).read(ACTORS))
    found = changes(tree)
    assert [(one.id, one.classes) for one in found.cards] == [("ada-lindt", (Class.WORDING,))]


def test_an_id_that_is_used_twice_is_compared_in_order() -> None:
    twice = edited(
        PORT, (FINED, f"{FINED}    text: A first one.\n    date: 2022\n    evidence: x\n{FINED}")
    )
    assert changes(twice, twice).cards == ()
    (card,) = (one for one in changes(twice).cards if one.classes == (Class.NEW,))
    assert card.id == "line-fined"


@pytest.mark.parametrize(
    "formerly", ["line-fined", "[other-one, line-fined]", "\n      - line-fined"]
)
def test_a_renamed_entry_that_is_refused_is_neither_gone_nor_new(formerly: str) -> None:
    former = f"  - id: the-fine\n    formerly: {formerly}\n"
    broken = edited(PORT, (FINED, former), ("date: 2022-03-03", "date: soon"))
    found = changes(broken)
    assert found.cards == ()
    assert [one.ids for one in found.unread] == [("line-fined", "the-fine")]
    found = changes(edited(PORT, (FINED, former)), BROKEN)
    assert found.cards == ()
    assert [one.ids for one in found.unread] == [("line-fined", "the-fine")]


def test_an_entry_that_lost_its_id_is_not_passed_over() -> None:
    found = changes(edited(PORT, (FINED, "  - happened: yes\n")))
    (unread,) = found.unread
    assert (unread.ids, len(unread.problems)) == ((), 1)
    assert [(one.id, one.classes) for one in found.cards] == [("line-fined", (Class.REMOVED,))]
