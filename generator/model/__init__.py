"""What a briefing is made of, as the schema knows it: frozen, complete, documented."""

from generator.model.base import CountedText, FactRef, Location, Model, ProseText, Ref, Target, walk
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
from generator.model.parts import DateStatement, Note, Selector
from generator.model.source import LineRange, Source, Unused
from generator.version import SCHEMA

LISTED: tuple[type[Entry], ...] = (*REGISTERS, *FACTS, KeyPoint, Section)
ENTRIES: tuple[type[Entry], ...] = (Source, *LISTED, Answer)
"""Every kind of entry."""
LISTS = {kind.plural: kind for kind in LISTED}
"""The lists that any YAML file of a briefing may hold."""
