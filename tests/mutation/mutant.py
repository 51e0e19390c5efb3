"""One change to one entry of the briefing of five articles, and what the checks say of it."""

import copy
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from pydantic import ValidationError

from generator.anchors import find_anchors
from generator.annotated import AnnotatedBriefing
from generator.decode import Briefing, Record
from generator.grounding.material import Material
from generator.links import find_links
from generator.model import Absence, Fact, Location, Registered, Source
from generator.nodes import as_plain
from generator.rules import RULES
from generator.rules.answers.answered import DOUBTS, WAIVABLE, is_in
from generator.seeds import Seeds
from tests.briefings import real

BESIDE = frozenset({"date-after-source", "date-after-edition", "translation-missing", "uncited"})
LOOKED_AT = tuple(
    rule
    for rule in RULES
    if rule.find.__module__.startswith("generator.rules.evidence.")
    or rule.name in BESIDE | WAIVABLE.keys() | DOUBTS.keys()
    if rule.name not in {"shared-name", "unsourced-name", "count-by-hand"}
)
"""Rules that one entry can break by itself; a mutant is checked with what it refers to only."""


class Part(AnnotatedBriefing):
    """A part of a briefing that is judged although what it is linked with was left out."""

    @cached_property
    def in_doubt(self) -> frozenset[str]:
        """None of its entries."""
        return frozenset()

    @cached_property
    def printed_by(self) -> dict[str | None, tuple[Record[Source], ...]]:
        """Every name is printed in the whole briefing, whatever was left out of this part."""
        return {record.id: () for record in self.briefing.of(Registered)}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A value at a place of an entry replaced by another, and the rules that may refuse it.

    `excuse` says why no check could tell some such edits from the truth; without one, all of them
    must be refused.
    """

    id: str
    location: Location
    old: Any
    new: Any
    edit: str
    rules: frozenset[str]
    excuse: str = ""

    @property
    def name(self) -> str:
        """What was changed where, in one line."""
        place = ".".join(map(str, self.location))
        return f"{self.edit} | {self.id} {place} | {_short(self.old)} -> {_short(self.new)}"


def _short(value: Any) -> str:
    text = str(value).replace("\n", " ")
    return text if len(text) <= 70 else f"{text[:30]}…{text[-35:]}"


@dataclass(frozen=True)
class Laboratory:
    """The briefing of five articles, read once; mutants are made of its entries as written."""

    annotated: AnnotatedBriefing
    small: dict[str, tuple[Record, ...]] = field(default_factory=dict)

    @classmethod
    def open(cls) -> "Laboratory":
        """Read the briefing of five articles."""
        return cls(real())

    @cached_property
    def material(self) -> Material:
        """The articles, for choosing what stands in none of them."""
        return self.annotated.readings

    @cached_property
    def frame(self) -> tuple[Record, ...]:
        """Registers and sources without their notes, which no mutant touches."""
        return tuple(_bare(record) for record in self.annotated.briefing.of(Registered, Source))

    def written(self, key: str) -> dict[str, Any]:
        """An entry as it is written, for changing."""
        value = as_plain(self.annotated.briefing.by_id[key].node)
        assert isinstance(value, dict)
        return value

    def refused_by(self, mutant: Mutant) -> frozenset[str]:
        """The rules that refuse a mutant."""
        record = self.annotated.briefing.by_id[mutant.id]
        changed = copy.deepcopy(self.written(mutant.id))
        if mutant.location:
            put(changed, mutant.location, mutant.new)
        else:
            changed = mutant.new
        try:
            entry = record.kind.model_validate(changed)
        except ValidationError as error:
            return frozenset(str(each["type"]) for each in error.errors())
        return self.rules(replace(record, entry=entry))

    def rules(self, record: Record) -> frozenset[str]:
        """The rules that an entry breaks, among what it refers to."""
        old, whole = self.annotated.briefing, self.annotated.seeds
        needed = (
            *(each for each in self.frame if each.id != record.id),
            *self._needed(record),
            record,
        )
        briefing = Briefing(old.slug, old.head, needed, texts=old.texts)
        sources = self._sources(record)
        seeds = Seeds({key: seed for key, seed in whole.by_source.items() if key in sources})
        links, anchors = find_links(briefing), find_anchors(briefing, seeds)
        annotated = Part(briefing, seeds, links, anchors, made_of=self.annotated.made_of)
        return frozenset(
            found.rule
            for rule in LOOKED_AT
            for found in rule(annotated)
            if is_in(found.place, record)
        )

    def _needed(self, record: Record) -> tuple[Record, ...]:
        """The facts that an entry refers to, or that are compared with it."""
        if record.id not in self.small:
            known = self.annotated.briefing.by_id
            targets = (
                pointer.target
                for pointer in self.material.links_of.get(record.id, ())
                if pointer.location[0] != "links" and pointer.target != record.id
            )
            self.small[record.id] = tuple(
                known[key]
                for key in dict.fromkeys(targets)
                if key in known and isinstance(known[key].entry, Fact)
            )
        return self.small[record.id]

    def _sources(self, record: Record) -> frozenset[str]:
        """The sources that have to be read for an entry."""
        if isinstance(record.entry, Absence) and "all" in record.entry.sources:
            return frozenset(self.annotated.seeds.by_source)
        found = {each.source for each in (*self._needed(record), record) if each.source}
        extra = record.entry.sources if isinstance(record.entry, Absence) else ()
        return frozenset({*found, *extra, record.id})


def _bare(record: Record) -> Record:
    """An entry without its notes."""
    return replace(record, entry=record.entry.model_copy(update={"notes": ()}))


def put(value: Any, location: Location, new: Any) -> None:
    """Set a value inside an entry as it is written; None removes it."""
    for step in location[:-1]:
        value = value[step]
    if new is None:
        del value[location[-1]]
    else:
        value[location[-1]] = new


def take(value: Any, location: Location) -> Any:
    """A value inside an entry as it is written."""
    for step in location:
        value = value[step]
    return value
