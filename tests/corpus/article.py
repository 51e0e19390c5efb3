"""One article of the corpus with what is true of it and what is not, and what the checks say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import yaml

from generator.annotated import AnnotatedBriefing, annotate
from generator.diagnostics import Severity
from generator.rules import RULES, set_aside
from generator.rules.answers.answered import is_in
from tests.trees import DictTree

CORPUS = Path(__file__).resolve().parent
SLUG = "stranger"
FACTS = f"briefings/{SLUG}/facts/article.yml"
HEADER = "title: An article\nquestion: What does it say?\nas_of: 2026-12-31\n"
ENTRY = re.compile(r"^ *- (?:\{ *)?id: *['\"]?([a-z0-9-]+)", re.MULTILINE)
LIST = re.compile(r"^\w+:", re.MULTILINE)

Complaint = tuple[str, Severity, str]
"""A rule, how severe it is, and the message; the lines of an entry may move, and it is the same."""


@dataclass(frozen=True, slots=True)
class Falsehood:
    """One change in one place of an entry that makes a true fact false."""

    id: str
    entry: str
    kind: str
    place: str
    find: str
    put: str
    why: str


@dataclass(frozen=True)
class Article:
    """A stored article, the facts a careful journalist drew from it, and falsified copies."""

    folder: Path

    @property
    def name(self) -> str:
        """What the article is called: its language and a slug."""
        return self.folder.name

    @property
    def language(self) -> str:
        """The code of its language."""
        return self.name.partition("-")[0]

    @cached_property
    def tree(self) -> DictTree:
        """A project with this article and nothing else."""
        stored = {path.name: path.read_bytes() for path in self.folder.iterdir()}
        registers = stored.keys() & {"actors.yml", "projects.yml"}
        return DictTree(
            {f"briefings/{SLUG}/{name}": stored[name] for name in registers}
            | {
                f"briefings/{SLUG}/briefing.yml": HEADER.encode(),
                "seeds/article.txt": stored["article.txt"],
                FACTS: stored["facts.yml"],
            }
        )

    @cached_property
    def falsehoods(self) -> tuple[Falsehood, ...]:
        """What is said falsely of the article."""
        written = yaml.load((self.folder / "falsehoods.yml").read_bytes(), yaml.CSafeLoader)
        return tuple(Falsehood(**{key: str(each[key]) for key in each}) for each in written)

    @cached_property
    def true(self) -> dict[str, frozenset[Complaint]]:
        """What the checks say of each true fact, by its id; "" holds what is said of the rest."""
        annotated = annotate(self.tree, SLUG)
        said = dict.fromkeys((record.id for record in annotated.facts), frozenset[Complaint]())
        return said | complaints(annotated)

    def said_of(self, falsehood: Falsehood) -> frozenset[Complaint]:
        """What the checks say of a falsehood and did not say of the truth."""
        text = self.tree.read(FACTS).decode()
        changed = self.tree.changed(FACTS, falsified(text, falsehood))
        found = complaints(annotate(changed, SLUG))
        return _all(found) - _all(self.true)


def articles(half: str) -> Iterator[Article]:
    """The articles of one half of the corpus, `open` or `sealed`."""
    for facts in sorted((CORPUS / half).glob("*/facts.yml")):
        yield Article(facts.parent)


def falsified(text: str, falsehood: Falsehood) -> str:
    """A fact file with a falsehood in it.

    Raises:
        ValueError: the words to be replaced do not stand exactly once in the entry.
    """
    starts = {found[1]: found.start() for found in ENTRY.finditer(text)}
    start = starts.get(falsehood.entry, len(text))
    heads = [found.start() for found in LIST.finditer(text)]
    end = min((at for at in (*starts.values(), *heads) if at > start), default=len(text))
    if text.count(falsehood.find, start, end) != 1:
        raise ValueError(f"{falsehood.id}: '{falsehood.find}' does not stand once in the entry")
    changed = text[start:end].replace(falsehood.find, falsehood.put)
    return text[:start] + changed + text[end:]


def complaints(annotated: AnnotatedBriefing) -> dict[str, frozenset[Complaint]]:
    """What the checks say of a briefing, by the fact it is said of; "" where it is of none."""
    found = frozenset(each for rule in RULES for each in rule(annotated))
    said: dict[str, set[Complaint]] = {}
    for each in found - set_aside(annotated, found):
        owner = next((one.id for one in annotated.facts if is_in(each.place, one)), "")
        said.setdefault(owner, set()).add((each.rule, each.severity, each.message))
    return {owner: frozenset(each) for owner, each in said.items()}


def is_refused(said: frozenset[Complaint]) -> bool:
    """Whether one of some complaints is an error."""
    return any(severity is Severity.ERROR for _, severity, _ in said)


def _all(said: dict[str, frozenset[Complaint]]) -> frozenset[Complaint]:
    return frozenset().union(*said.values())
