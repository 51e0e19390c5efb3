"""Falsehoods made of the briefing of five real articles: one letter or digit changed, in memory."""

import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from generator.anchors import Anchor
from generator.annotated import AnnotatedBriefing, annotate
from generator.diagnostics import Diagnostic, Place
from generator.nodes import Scalar, at
from generator.rules import RULES
from tests.briefings import real, real_tree
from tests.trees import DictTree

TREE = real_tree()
SLUGS = sorted({path.split("/")[1] for path in TREE.contents if path.startswith("briefings/")})
SEEDS = sorted(path for path in TREE.contents if path.startswith("seeds/"))

ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyząćęłńóśźż",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі",
    "0123456789",
)


def falsified(text: str, dice: random.Random) -> str:
    """The text with one letter or digit changed into another of the same script and case."""
    places = [index for index, character in enumerate(text) if _others(character)]
    index = dice.choice(places)
    return text[:index] + dice.choice(_others(text[index])) + text[index + 1 :]


@cache
def _others(character: str) -> str:
    """What a letter or digit can be changed into."""
    is_capital = character.isupper()
    for alphabet in ALPHABETS:
        if character.lower() in alphabet:
            known = alphabet.upper() if is_capital else alphabet
            return known.replace(character, "")
    return "x" if character.isalpha() or character.isdigit() else ""


def diagnostics(annotated: AnnotatedBriefing) -> tuple[Diagnostic, ...]:
    """Everything that the checks say."""
    return tuple(found for rule in RULES for found in rule(annotated))


@dataclass(frozen=True)
class Words:
    """Words of a source in a file: where they are written, and to what anchor they lead."""

    anchor: int
    place: Place
    written: str


def words_of(annotated: AnnotatedBriefing, path: str) -> Iterator[Words]:
    """Every quotation and every piece of evidence that is written in a file."""
    for index, anchor in enumerate(annotated.anchors):
        node = at(anchor.owner.node, anchor.location)
        node = node if isinstance(node, Scalar) else at(node, ("exact",))
        if node.place.path == path:
            assert isinstance(node, Scalar)
            assert node.value == anchor.selector.exact
            yield Words(index, node.place, node.value)


def rewritten(text: str, place: Place, words: str) -> str:
    """A YAML file with other words, on one line and in quotation marks, at a place."""
    lines = text.splitlines(keepends=True)
    before = "".join(lines[: place.line - 1]) + lines[place.line - 1][: place.column - 1]
    after = lines[place.end_line - 1][place.end_column - 1 :] + "".join(lines[place.end_line :])
    breaks = "\n" if place.end_column == 1 else ""  # after a block, the next key has its own line
    return before + json.dumps(words, ensure_ascii=False) + breaks + after


def with_lies(path: str, lies: dict[Words, str]) -> str:
    """A file with other words in the places of some."""
    text = TREE.read(path).decode()
    for one in sorted(lies, key=lambda one: one.place, reverse=True):
        text = rewritten(text, one.place, lies[one])
    return text


def stands_elsewhere(annotated: AnnotatedBriefing, anchor: Anchor) -> bool:
    """Whether changed words are, letter by letter, printed in a source all the same."""
    exact = re.escape(" ".join(anchor.selector.exact.split())).replace(r"\ ", r"\s+")
    text = annotated.seeds.by_source[anchor.source].text.text
    return re.search(rf"(?<!\w){exact}(?!\w)", text) is not None


@cache
def reduced(path: str) -> DictTree:
    """The articles and one fact file with the registers: enough to prove it, and read quickly.

    What is written elsewhere may point into any article, so that the whole briefing is needed.
    """
    slug = slug_of(path)
    if "/facts/" not in path:
        return TREE
    kept = {path, *(f"briefings/{slug}/{name}.yml" for name in ("briefing", "actors", "projects"))}
    return DictTree({p: c for p, c in TREE.contents.items() if p in kept or p in SEEDS})


@cache
def true(path: str) -> AnnotatedBriefing:
    """The briefing as it is, as far as one of its files needs it."""
    return real() if reduced(path) is TREE else annotate(reduced(path), slug_of(path))


def slug_of(path: str) -> str:
    """The briefing that a file belongs to."""
    return path.split("/")[1]


YAML_FILES = [path for slug in SLUGS for path in TREE.files(f"briefings/{slug}", (".yml", ".yaml"))]
FACT_FILES = [path for path in YAML_FILES if "/facts/" in path]
FILES = [path for path in YAML_FILES if re.search(rb"exact|evidence|span|unused", TREE.read(path))]
"""The files that hold words of a source."""
