"""In what an entry changed: a class of its own for each thing that a reviewer looks for."""

import pytest

from generator.changes import Class, WordStep
from generator.changes.card import OF_FIELD
from generator.model import ENTRIES, Header, Withdrawn
from tests.briefings import base
from tests.changes.states import (
    ACTORS,
    FINED,
    FOLDER,
    GLOS,
    HEAD,
    PORT,
    PROJECTS,
    card,
    changes,
    edited,
    fields,
)

CLAIM = """\
claims:
  - id: the-claim
    text: The line says that it will pay.
    evidence: We will pay by May 2022
    by: northern-line
"""
FIGURE = """\
figures:
  - {id: the-fine, measure: fine, value: 7000, unit: EUR, evidence: "7,000 euros"}
"""
MORE = edited(PORT, ("events:\n", f"{CLAIM}{FIGURE}events:\n"))


def with_more(old: str, new: str) -> tuple[Class, ...]:
    """In what the one entry changed, with other words in the place of some."""
    return card(MORE.replaced(PORT, old, new), MORE).classes


@pytest.mark.parametrize("kind", [*ENTRIES, Header, Withdrawn], ids=lambda kind: kind.__name__)
def test_a_change_of_any_field_has_a_class(kind: type) -> None:
    assert {*kind.model_fields} <= {*OF_FIELD}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("old", "new", "class_"),
    [
        ("value: 7000", "value: 8000", Class.VALUE),
        ("unit: EUR", "unit: USD", Class.VALUE),
        ('"7,000 euros"', '"Line 7,000 euros"', Class.EVIDENCE),
        ("    evidence: We will pay by May", "    evidence: will pay by May", Class.EVIDENCE),
        ("date: 2022-03-03", "date: 2022-03", Class.DATE),
        ("by: northern-line", "by: port-of-elva", Class.SPEAKER),
        ("by: northern-line", "by: northern-line\n    stance: denies", Class.STANCE),
        ("by: northern-line", "by: northern-line\n    voice: indirect", Class.SPEAKER),
        ("that it will pay", "that it must pay", Class.WORDING),
        ("pay.\n", "pay.\n    notes: {kind: context, text: It is said.}\n", Class.NOTE_ONLY),
        ("pay.\n", "pay.\n    tags: money\n", Class.NOTE_ONLY),
        ("- id: the-claim\n", "- id: other-claim\n    formerly: the-claim\n", Class.RENAMED),
        ("- id: the-claim\n", "- id: the-claim\n    withdrawn: Printed twice.\n", Class.WITHDRAWN),
    ],
)
def test_one_edit_is_one_card_of_its_class(old: str, new: str, class_: Class) -> None:
    assert with_more(old, new) == (class_,)


def test_a_card_says_who_says_it_and_what_was_said() -> None:
    found = card(
        edited(PORT, ("exact: We will pay by May 2022", "exact: We will pay by June 2022"))
    )
    assert (found.id, found.kind, found.speaker) == ("will-pay", "quote", "Ada Lindt")
    assert fields(found) == {"exact": ("We will pay by May 2022", "We will pay by June 2022")}
    assert found.fields[0].words == (
        (WordStep.SAME, "We will pay by"),
        (WordStep.REMOVED, "May"),
        (WordStep.ADDED, "June"),
        (WordStep.SAME, "2022"),
    )


def test_a_fact_without_a_speaker_is_said_by_its_publisher() -> None:
    assert card(edited(PORT, ("2022-03-03", "2022-03-04"))).speaker == "Elva Gazette"


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (PORT, "exact: We will pay", "exact: We will\u00a0pay"),
        (PORT, '"port" of Elva', "“port” of Elva"),
        (PROJECTS, "editor's", "editor’s"),
        (HEAD, "title: The ash of Elva", "title: The ash\u00ad of Elva"),
    ],
)
def test_marks_alone_are_typography(path: str, old: str, new: str) -> None:
    before = edited(PORT, ("    text: The port of Elva", '    text: The "port" of Elva'))
    found = card(before.replaced(path, old, new), before)
    assert (found.classes, found.is_of_meaning) == ((Class.TYPOGRAPHY,), False)


@pytest.mark.parametrize(("old", "new"), [("-5 °C", "5 °C"), ("ещё", "еще"), ("m²", "m2")])
def test_signs_letters_and_superscripts_are_no_typography(old: str, new: str) -> None:
    before = edited(PORT, ("fined Northern Line.", f"fined {old}."))
    assert card(edited(PORT, ("fined Northern Line.", f"fined {new}.")), before).classes == (
        Class.WORDING,
    )


def test_an_address_has_no_typography() -> None:
    note = "notes: {kind: context, text: T, outside: {publication: P, url: 'https://a.org/b%sc'}}"
    before, after = (edited(PORT, (FINED, f"{FINED}    {note % dash}\n")) for dash in "–—")
    assert card(after, before).classes == (Class.NOTE_ONLY,)


def test_beside_a_change_in_meaning_notes_and_marks_are_no_class() -> None:
    edits = (FINED, f"{FINED}    tags: money\n"), ("2022-03-03", "2022-03-04")
    found = card(edited(PORT, *edits))
    assert found.classes == (Class.DATE,)
    assert fields(found) == {"date": ("2022-03-03", "2022-03-04"), "tags": ("", "money")}


def test_what_is_new_and_what_is_gone_has_a_card_without_fields() -> None:
    new, gone = changes(MORE), changes(base(), MORE)
    assert [(one.id, one.classes) for one in new.cards] == [
        ("the-claim", (Class.NEW,)),
        ("the-fine", (Class.NEW,)),
    ]
    assert [(one.id, one.classes) for one in gone.cards] == [
        ("the-claim", (Class.REMOVED,)),
        ("the-fine", (Class.REMOVED,)),
    ]


def test_a_renamed_entry_is_the_same_one_and_what_refers_to_it_says_the_same() -> None:
    renamed = edited(PORT, ("id: line-fined", "id: the-fine\n    formerly: [line-fined]")).changed(
        HEAD, edited(HEAD, ("[[line-fined]]", "[[the-fine]]")).read(HEAD)
    )
    found = card(renamed)
    assert (found.was, found.id, found.classes) == ("line-fined", "the-fine", (Class.RENAMED,))
    assert fields(found) == {"id": ("line-fined", "the-fine")}


def test_a_renamed_actor_says_the_same() -> None:
    actors = base().read(ACTORS).decode()
    renamed = base().changed(
        ACTORS, actors.replace("{id: ada-lindt,", "{id: lindt, formerly: ada-lindt,")
    )
    for path in (PORT, GLOS):
        text = renamed.read(path).decode().replace("by: ada-lindt", "by: lindt")
        renamed = renamed.changed(path, text)
    assert card(renamed).classes == (Class.RENAMED,)


def test_an_entry_that_another_one_takes_in_is_gone() -> None:
    tree = edited(
        PORT,
        ("  - id: will-pay\n    by: ada-lindt\n    exact: We will pay by May 2022\n", ""),
        ("quotes:\n\n", ""),
        (FINED, f"{FINED}    formerly: will-pay\n"),
    )
    found = {one.id: one.classes for one in changes(tree).cards}
    assert found == {"line-fined": (Class.RENAMED,), "will-pay": (Class.REMOVED,)}


def test_a_withdrawn_entry_is_shown_as_what_it_was_with_the_reason() -> None:
    tree = edited(PORT, (FINED, f"{FINED}    withdrawn: It was a warning.\n"))
    found = card(tree)
    assert (found.classes, found.heading) == (
        (Class.WITHDRAWN,),
        "The port of Elva fined Northern Line.",
    )
    assert fields(found) == {"withdrawn": ("", "It was a warning.")}
    assert card(base(), tree).classes == (Class.RESTORED,)


def test_another_reason_to_withdraw_is_wording() -> None:
    before, after = (
        edited(PORT, (FINED, f"{FINED}    withdrawn: It was {what}.\n")) for what in ("one", "two")
    )
    assert card(after, before).classes == (Class.WORDING,)


def test_another_kind_is_another_thing_that_is_said() -> None:
    tree = edited(PORT, ("events:", "claims:"), ("    date: 2022-03-03\n", ""))
    assert fields(card(tree))["entry"] == ("event", "claim")


@pytest.mark.parametrize(
    "more", ["by: elva-gazette", "stance: asserts", "source: port", "as_of: 2022-06-10", "via: []"]
)
def test_what_is_meant_may_be_written(more: str) -> None:
    tree = edited(
        PORT,
        (
            "published: {date: 2022-06-10, basis: external, why: It is on its front page.}",
            "published: 2022-06-10",
        ),
    )
    text = tree.read(PORT).decode().replace(FINED, f"{FINED}    {more}\n")
    assert changes(tree.changed(PORT, text), tree).cards == ()


def test_a_fact_of_another_article_has_another_speaker_and_another_day() -> None:
    fact = base().read(PORT).decode().partition("events:\n")
    tree = base().changed(PORT, fact[0])
    tree = tree.changed(GLOS, tree.read(GLOS).decode() + "".join(fact[1:]))
    found = card(tree)
    assert found.classes == (Class.EVIDENCE, Class.DATE, Class.SPEAKER)
    assert fields(found)["by"] == ("elva-gazette", "glos-elvy")


def test_a_fact_that_moves_to_another_file_says_the_same() -> None:
    fact = base().read(PORT).decode().partition("events:\n")
    moved = f"events:{fact[2]}".replace("events:", "events:\n").replace(
        FINED, f"{FINED}    source: port\n"
    )
    tree = base().changed(PORT, fact[0]).changed(f"{FOLDER}/more.yml", moved)
    assert changes(tree).cards == ()


def test_what_the_briefing_says_of_itself_is_an_entry_too() -> None:
    found = card(edited(HEAD, ("as_of: 2022-12-31", "as_of: 2023")))
    assert (found.kind, found.id, found.classes) == ("briefing", "elva", (Class.DATE,))
    assert Class.VALUE in card(edited(HEAD, ("medium", "low"))).classes
