"""What follows from a change is told with it: disagreements, origins, coverage, addresses."""

from generator.annotated import annotate
from generator.commands.diff.difference import effects_between
from tests.briefings import MORE, base
from tests.changes.states import HEAD, PORT, edited
from tests.trees import DictTree

FINE = (
    "figures:\n"
    "  - {id: fine, source: port, measure: fine, value: 7000, unit: EUR, "
    "evidence: '7,000 euros', about: northern-line}\n"
)
OTHER = (
    "  - {id: other-fine, source: port, measure: fine, value: 8000, unit: EUR, "
    "evidence: The port of Elva, about: northern-line}\n"
)
HEADLESS = "title: T\nquestion: Q?\nas_of: 2022-12-31\n"


def effects(old: DictTree, new: DictTree) -> dict[tuple[str, str], tuple[str, str]]:
    found = effects_between(annotate(old, "elva"), annotate(new, "elva"))
    return {(one.on.value, one.id): (one.old, one.new) for one in found}


def test_what_changes_nothing_has_no_effect() -> None:
    assert effects(base(), edited(PORT, ("quotes:", "# said\nquotes:"))) == {}
    assert effects(base(), edited(PORT, ("date: 2022-03-03", "date: 2022-03-04"))) == {}


def test_a_disagreement_comes_and_goes() -> None:
    lone, both = (base().changed(MORE, text) for text in (FINE, FINE + OTHER))
    come = effects(lone, both)
    assert come["disagreement", "figure fine"] == ("", "fine, other-fine")
    gone = effects(both, lone)
    assert gone["disagreement", "figure fine"] == ("fine, other-fine", "")
    assert gone["address", "other-fine"] == ("elva/sources/port/#other-fine", "")


def test_a_key_point_gains_and_loses_an_origin() -> None:
    both = edited(HEAD, ("[[line-fined]].", "[[line-fined]] [[zaplacimy]]."))
    assert effects(both, base())["origins", "kp-fine"] == ("2", "1")
    assert effects(base(), both)["origins", "kp-fine"] == ("1", "2")


def test_less_of_an_article_is_accounted_for_and_an_address_is_lost() -> None:
    text = base().read(PORT).decode()
    less = base().changed(PORT, text[: text.index("events:")]).changed(HEAD, HEADLESS)
    found = effects(base(), less)
    assert found["coverage", "port"] == ("50.0 %", "25.0 %")
    assert found["address", "line-fined"] == ("elva/sources/port/#line-fined", "")


def test_a_renamed_entry_is_the_same_one_at_another_address() -> None:
    head = base().read(HEAD).decode().replace("[[line-fined]]", "[[port-fined]]")
    renamed = edited(PORT, ("id: line-fined", "id: port-fined\n    formerly: line-fined"))
    assert effects(base(), renamed.changed(HEAD, head)) == {
        ("address", "port-fined"): (
            "elva/sources/port/#line-fined",
            "elva/sources/port/#port-fined",
        )
    }


def test_of_what_cannot_be_read_no_effect_is_told() -> None:
    broken = edited(PORT, ("date: 2022-03-03", "date: some day"))
    assert effects(base(), broken) == effects(broken, base()) == {}
