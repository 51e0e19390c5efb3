"""The page of rules, made from their docstrings."""

import pytest

from generator import face
from generator.render.pages.rules import (
    RULES_PAGE,
    ExampleLine,
    Typed,
    example,
    paragraph,
    take_apart,
)
from generator.rules import RULES, Rule
from tests.briefings import elva

DOCUMENTED = """
    Every dog has a day.

    A cat has
    two.

    Wrong:
        dogs:
          - {id: rex}

    Right:
        dogs: [{id: rex, day: 2022}]

    Why: because: so it is.

    Mend: write `day`.
"""


def test_a_docstring_is_taken_apart() -> None:
    found = take_apart(DOCUMENTED)
    assert found.summary == "Every dog has a day."
    assert found.more == ("A cat has two.",)
    assert found.wrong == "dogs:\n  - {id: rex}"
    assert found.right == "dogs: [{id: rex, day: 2022}]"
    assert (found.why, found.mend) == ("because: so it is.", "write `day`.")


def test_a_rule_without_examples_has_none() -> None:
    found = take_apart("It is so.\n\nWhy: it is.\n\nMend: do it.")
    assert (found.more, found.wrong, found.right) == ((), "", "")


def test_words_to_be_typed_are_code_and_a_sentence_has_its_capital() -> None:
    assert paragraph("write `day`.") == (
        Typed("Write ", is_code=False),
        Typed("day", is_code=True),
        Typed(".", is_code=False),
    )


def test_an_example_keeps_its_indent() -> None:
    assert example("a:\n  - b") == (ExampleLine((), "a:"), ExampleLine((" ", " "), "- b"))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_parts_of_every_rule_are_read(rule: Rule) -> None:
    found = take_apart(rule.documentation)
    assert found.why
    assert found.mend
    assert found.wrong
    assert found.right


def test_every_rule_has_its_heading_on_the_page() -> None:
    (page,) = [one for one in face.pages((elva(),)) if one.path == RULES_PAGE]
    for rule in RULES:
        assert f"## {rule.name} {{ #{rule.name} }}\n" in page.content.replace("&#45;", "-")
