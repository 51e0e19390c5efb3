"""What all facts share: `text` is ours, `evidence` is theirs, `by` is who says it."""

from collections.abc import Mapping
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from generator.markup import unmarked
from generator.model.base import ActorId, ProseField, RegisterId, SourceId, several
from generator.model.entries import Entry
from generator.model.parts import Dated, DateStatement, Evidence, FactLinks, RankField, Selector
from generator.model.refusal import refuse
from generator.model.scalars import ShortText, Text
from generator.model.words import Stance, Voice

RegisterIds = Annotated[tuple[RegisterId, ...], several(RegisterId)]
ActorIds = Annotated[tuple[ActorId, ...], several(ActorId)]


class Fact(Entry):
    """An entry with evidence."""

    noun = "fact"
    plural = "facts"
    is_search: ClassVar[bool] = False
    """Whether it rests on a recorded search, and so on no source of its own."""

    text: ProseField | None = None
    """What it says, in our words; names who says it."""
    question: Text | None = None
    """What it answers, as a question; the heading where others answer otherwise."""
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
    links: FactLinks = ()
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
    def sentence(self) -> str:
        """Its text, if it has one."""
        return self.text or ""

    def heading(self, names: Mapping[str, str]) -> str:
        """Its sentence without references."""
        return unmarked(self.sentence, names) or self.id

    @property
    def is_claim(self) -> bool:
        """Whether somebody says by it that something is so."""
        return False

    @property
    def when(self) -> DateStatement | None:
        """The day or the period that it tells, if its kind has one."""
        return None

    @property
    def selectors(self) -> tuple[Selector, ...]:
        """All its evidence."""
        return self.evidence or ()


class Evident(Fact):
    """A fact that cannot be without evidence."""

    evidence: Evidence
    """The words of the source it rests on."""
