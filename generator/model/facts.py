"""The seven kinds of fact: `text` is ours, `evidence` is theirs, `by` is who says it."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from generator.model.base import (
    ActorId,
    ProjectId,
    Prose,
    RegisterId,
    SourceId,
    several,
)
from generator.model.entries import Entry
from generator.model.parts import (
    ComparisonField,
    Dated,
    Evidence,
    Links,
    RankField,
    Selector,
)
from generator.model.scalars import Language, Number, ShortText, Text, Unit, Words, refuse
from generator.model.words import (
    Bound,
    Change,
    Happened,
    Predicate,
    ProjectStatus,
    Stance,
    Voice,
)

RegisterIds = Annotated[tuple[RegisterId, ...], several(RegisterId)]
ActorIds = Annotated[tuple[ActorId, ...], several(ActorId)]


class Fact(Entry):
    """An entry with evidence."""

    noun = "fact"

    text: Prose | None = None
    """What it says, in our words; names who says it."""
    by: ActorId | None = None
    """Who says it; the source's publisher if left out."""
    voice: Voice = Voice.OWN
    """How the one who says it is heard in the article."""
    stance: Stance = Stance.ASSERTS
    """What they do by saying it."""
    role: ShortText | None = None
    """The speaker's office or role as the source states it."""
    evidence: Evidence | None = None
    """The words of the source it rests on."""
    translation: Text | None = None
    """The editor's translation of the evidence."""
    about: RegisterIds = ()
    """The actors and projects it is about."""
    via: RegisterIds | None = None
    """Through whom this fact reached the source, nearest first; over the source's chain."""
    as_of: Dated | None = None
    """The day it holds for; the source's date if left out."""
    links: Links = ()
    """What it does to other facts."""
    rank: RankField | None = None
    """The editor's preference among several answers."""
    inferred: dict[str, Text] = Field(default_factory=dict)
    """For a field that the evidence does not state: how the editor knows."""
    source: SourceId | None = None
    """The source it comes from, where it is written outside that source's file."""

    @model_validator(mode="after")
    def _inferred_names_fields(self) -> Self:
        for name in self.inferred:
            if name not in type(self).model_fields:
                raise refuse(
                    "unknown-field",
                    f"`inferred` gives a reason for '{name}', which is not a field of "
                    f"{'an' if self.noun[0] in 'aeiou' else 'a'} {self.noun}",
                    "use the name of the field whose value the evidence does not state",
                    where=("inferred", name),
                )
        return self

    @property
    def selectors(self) -> tuple[Selector, ...]:
        """All its evidence."""
        return self.evidence or ()


class Evident(Fact):
    """A fact that cannot be without evidence."""

    evidence: Evidence
    """The words of the source it rests on."""


class Quote(Fact):
    """Words spoken or written by `by`; with `text` and `stance` it is a claim as well."""

    noun = "quote"
    plural = "quotes"

    by: ActorId
    """Who spoke or wrote the words."""
    exact: Words
    """The words, character for character."""
    prefix: Words = ""
    """The words just before, where these ones stand more than once and that matters."""
    suffix: Words = ""
    """The words just after."""
    language: Language | None = None
    """The language of the words; the source's if left out."""
    voice: Voice = Voice.DIRECT
    """How the speaker is heard; a quotation is direct unless it says otherwise."""
    to: ActorIds = ()
    """To whom the words were said."""
    occasion: ShortText | None = None
    """On what occasion."""
    venue: ShortText | None = None
    """Where, or in which publication."""
    date: Dated | None = None
    """When."""

    @property
    def is_claim(self) -> bool:
        """Whether the quotation is a claim as well."""
        return self.text is not None

    @property
    def selectors(self) -> tuple[Selector, ...]:
        """The words themselves, then the further evidence."""
        words = Selector(
            exact=self.exact,
            prefix=self.prefix,
            suffix=self.suffix,
            translation=self.translation,
        )
        return (words, *(self.evidence or ()))


class Claim(Evident):
    """What somebody says is so."""

    noun = "claim"
    plural = "claims"

    text: Prose
    """What is claimed, in our words; names who claims it."""


class Event(Evident):
    """Something that happened, did not happen, is planned or is alleged."""

    noun = "event"
    plural = "events"

    text: Prose
    """What happened, in our words."""
    date: Dated
    """When; `{unknown: why}` where the source does not say."""
    happened: Happened = Happened.YES
    """Whether it took place, according to the source."""
    venue: ShortText | None = None
    """Where."""


class Figure(Evident):
    """A number, of what, for when, on whose word."""

    noun = "figure"
    plural = "figures"

    measure: ShortText
    """What is measured; the same measure, subject and period make figures comparable."""
    value: Number
    """The value as a plain number: 23600000000, 6.8."""
    unit: Unit
    """ISO 4217 currency code, `percent`, or a plain noun."""
    bound: Bound = Bound.EXACT
    """How exactly it is given."""
    period: Dated | None = None
    """The period or day it holds for."""
    change: Change | None = None
    """The direction, where it measures a change."""
    compare: ComparisonField | None = None
    """What the change is measured against."""


class Relation(Evident):
    """A lasting tie: an office, a membership, ownership, operation."""

    noun = "relation"
    plural = "relations"

    subject: RegisterId
    """Whose tie it is."""
    predicate: Predicate
    """What ties them."""
    object: RegisterId
    """To whom or what."""
    period: Dated | None = None
    """When it held, if the source says."""


class Status(Evident):
    """How far a project has got, according to one source and on somebody's word."""

    noun = "status"
    plural = "statuses"

    project: ProjectId
    """The project."""
    status: ProjectStatus
    """Its status."""
    date: Dated | None = None
    """Since when, if the source says."""


class Absence(Fact):
    """What no source says; its evidence is a recorded search."""

    noun = "absence"
    plural = "absences"

    text: Prose
    """What is missing, in our words."""
    words: Annotated[
        tuple[Words, ...],
        Field(min_length=1),
        several(Words),
    ]
    """The words that were searched for and not found."""
    sources: Annotated[tuple[SourceId, ...], several(SourceId)] = ("all",)
    """The sources that were searched; `all` is every source."""


FACTS: tuple[type[Fact], ...] = (Quote, Claim, Event, Figure, Relation, Status, Absence)
