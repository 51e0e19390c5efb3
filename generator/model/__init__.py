"""What a briefing is made of, as the schema knows it: frozen, complete, documented."""

from generator.model.base import (
    ActorRef,
    CountedText,
    FactRef,
    Location,
    Model,
    ProseText,
    Ref,
    RegisterRef,
    Target,
    walk,
)
from generator.model.briefing import (
    SCHEMA_KEY,
    SCHEMA_MEANS,
    Abbreviation,
    Answer,
    Header,
    KeyPoint,
    Section,
    Summary,
    Term,
)
from generator.model.entries import REGISTERS, Actor, Entry, Project, Registered, Withdrawn
from generator.model.facts import (
    FACTS,
    Absence,
    Claim,
    Event,
    Fact,
    Figure,
    Quote,
    Relation,
    Status,
)
from generator.model.parts import DateStatement, Link, Note, Selector
from generator.model.source import LineRange, Source, Unused
from generator.version import SCHEMA

LISTED: tuple[type[Entry], ...] = (*REGISTERS, *FACTS, KeyPoint, Section)
ENTRIES: tuple[type[Entry], ...] = (Source, *LISTED, Answer)
"""Every kind of entry."""
LISTS = {kind.plural: kind for kind in LISTED}
"""The lists that any YAML file of a briefing may hold."""

__all__ = [
    "ENTRIES",
    "FACTS",
    "LISTS",
    "REGISTERS",
    "SCHEMA",
    "SCHEMA_KEY",
    "SCHEMA_MEANS",
    "Abbreviation",
    "Absence",
    "Actor",
    "ActorRef",
    "Answer",
    "Claim",
    "CountedText",
    "DateStatement",
    "Entry",
    "Event",
    "Fact",
    "FactRef",
    "Figure",
    "Header",
    "KeyPoint",
    "LineRange",
    "Link",
    "Location",
    "Model",
    "Note",
    "Project",
    "ProseText",
    "Quote",
    "Ref",
    "RegisterRef",
    "Registered",
    "Relation",
    "Section",
    "Selector",
    "Source",
    "Status",
    "Summary",
    "Target",
    "Term",
    "Unused",
    "Withdrawn",
    "walk",
]
