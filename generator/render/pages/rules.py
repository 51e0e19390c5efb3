"""The page of rules: what each wants, an example, why it exists, and how to mend a fault."""

import re
from dataclasses import dataclass

from generator.page import Page
from generator.render.shell import head, page
from generator.wordings import ENGLISH, spoken

RULES_PAGE = "reference/rules.md"


_CODE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True, slots=True)
class Typed:
    """Some words of a rule; those that are to be typed are code."""

    text: str
    is_code: bool


@dataclass(frozen=True, slots=True)
class ExampleLine:
    """A line of an example: its indent, blank by blank, then its words."""

    blanks: tuple[str, ...]
    text: str


TypedText = tuple[Typed, ...]


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule as the page shows it; its examples are YAML."""

    name: str
    paragraphs: tuple[TypedText, ...]
    wrong: tuple[ExampleLine, ...]
    right: tuple[ExampleLine, ...]
    why: TypedText
    mend: TypedText
    is_waivable: bool
    is_doubt: bool
    asks: bool


@spoken(ENGLISH)
def rules_page(rules: tuple[RuleView, ...]) -> Page:
    """Every rule under a heading of its own name."""
    title = head("Rules", "Every rule that a briefing must keep, why it exists, how to mend it.")
    return page(RULES_PAGE, "rules.md.j2", title, rules=rules)


def paragraph(text: str) -> TypedText:
    """A paragraph of a docstring, in which words between backticks are code."""
    pieces = _CODE.split(text[:1].upper() + text[1:])
    return tuple(Typed(words, bool(index % 2)) for index, words in enumerate(pieces) if words)


def example(yaml: str) -> tuple[ExampleLine, ...]:
    """The lines of an example."""
    return tuple(
        ExampleLine(tuple(line[: len(line) - len(line.lstrip(" "))]), line.lstrip(" "))
        for line in yaml.splitlines()
    )
