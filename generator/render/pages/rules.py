"""The page of rules: what each wants, an example, why it exists, and how to mend a fault."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from inspect import cleandoc
from typing import NamedTuple

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


class Documented(NamedTuple):
    """A rule: its name, its docstring, and how an entry answers it."""

    name: str
    documentation: str
    is_waivable: bool
    is_doubt: bool
    asks: bool


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


@dataclass(frozen=True, slots=True)
class Documentation:
    """The parts of a docstring; `wrong` and `right` are YAML, empty where there is no example."""

    summary: str
    more: tuple[str, ...]
    wrong: str
    right: str
    why: str
    mend: str


def take_apart(docstring: str) -> Documentation:
    """Read a docstring that is a sentence, paragraphs, `Wrong:`, `Right:`, `Why:` and `Mend:`."""
    first, *rest = cleandoc(docstring).split("\n\n")
    named = {"Wrong": "", "Right": "", "Why": "", "Mend": ""}
    more: list[str] = []
    for paragraph in rest:
        name, colon, text = paragraph.partition(":")
        if colon and name in named:
            is_yaml = text.startswith("\n")
            named[name] = cleandoc(text) if is_yaml else " ".join(text.split())
        else:
            more.append(" ".join(paragraph.split()))
    return Documentation(" ".join(first.split()), tuple(more), *named.values())


def _shown(rule: Documented) -> RuleView:
    found = take_apart(rule.documentation)
    return RuleView(
        rule.name,
        tuple(map(paragraph, (found.summary, *found.more))),
        example(found.wrong),
        example(found.right),
        paragraph(found.why),
        paragraph(found.mend),
        rule.is_waivable,
        rule.is_doubt,
        rule.asks,
    )


@spoken(ENGLISH)
def rules_page(rules: Iterable[Documented]) -> Page:
    """Every rule under a heading of its own name."""
    title = head("Rules", "Every rule that a briefing must keep, why it exists, how to mend it.")
    return page(RULES_PAGE, "rules.md.j2", title, rules=tuple(map(_shown, rules)))


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
