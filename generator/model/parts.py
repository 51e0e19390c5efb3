"""The parts that entries share: evidence, dates, notes, links, ranks, waivers."""

from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, create_model, model_validator

from generator.model.base import FactId, FigureId, Model, ProseField, alone, one_key, several
from generator.model.refusal import refuse
from generator.model.scalars import Digest, Edtf, Exact, Number, ShortText, Text, Url
from generator.model.words import Basis, LinkKind, NoteKind, RankLevel, Word


class Selector(Model):
    """Words that stand in a source (W3C Web Annotation TextQuoteSelector)."""

    exact: Exact
    """The words, character for character."""
    prefix: Exact = ""
    """The words just before, where the exact ones stand more than once."""
    suffix: Exact = ""
    """The words just after, where the exact ones stand more than once."""
    translation: Text | None = None
    """The editor's translation of these words."""


SelectorField = Annotated[Selector, alone("exact", Exact | Selector)]
Evidence = Annotated[tuple[SelectorField, ...], Field(min_length=1), several(Exact | Selector)]


class DateStatement(Model):
    """A date, how it is known, and why; or why it is not known."""

    date: Edtf | None = None
    """The date, in EDTF (ISO 8601-2): 2022-03-28, 2022-33 (first quarter), 2022?-03-28."""
    unknown: Text | None = None
    """Why the date is not known; instead of `date`."""
    basis: Basis = Basis.STATED
    """Whether the source states it, the editor infers it, or it comes from outside."""
    why: Text | None = None
    """How it is known; required unless the source states it."""
    evidence: Evidence | None = None
    """Words of the source that the date is read from, where they are not in the evidence."""

    @model_validator(mode="after")
    def _date_or_reason(self) -> Self:
        if (self.date is None) == (self.unknown is None):
            raise refuse(
                "invalid-value",
                "a date needs either `date` or `unknown: <why>`",
                "write one of the two",
            )
        if self.date is not None and self.basis is not Basis.STATED and self.why is None:
            raise refuse(
                "date-unexplained",
                f"a date that is {self.basis.value} needs a `why`",
                "say how the date is known",
                where=("basis",),
            )
        return self


Dated = Annotated[DateStatement, alone("date", Edtf | DateStatement)]


class OutsideSource(Model):
    """A publication outside the stored sources that a note draws on."""

    publication: ShortText
    """Who published it."""
    title: Text | None = None
    """Its headline, if known."""
    date: Edtf | None = None
    """When it was published."""
    url: Url
    """Where it can be read."""


class Note(Model):
    """The editor's annotation: the only place for knowledge from outside the sources."""

    kind: NoteKind
    """What the note does."""
    text: ProseField
    """The note; `[[id]]` points at an entry, `[[count:kind]]` counts entries."""
    span: SelectorField | None = None
    """The words it is about; they may stand in any part of the page."""
    see: Annotated[tuple[FactId, ...], several(FactId)] = ()
    """Facts to read beside it."""
    outside: Annotated[tuple[OutsideSource, ...], several(OutsideSource)] = ()
    """Where knowledge from outside the sources comes from."""

    @model_validator(mode="after")
    def _outcome_says_from_where(self) -> Self:
        if self.kind is NoteKind.OUTCOME and not (self.outside and self.outside[0].date):
            raise refuse(
                "invalid-value",
                "what became of a thing is known from elsewhere, from a publication with its date",
                "write `outside: [{publication: …, date: …, url: …}]`",
                where=("outside",),
            )
        return self


Notes = Annotated[tuple[Note, ...], several(Note)]


class Link(Model):
    """What this fact does to another one; written `{disputes: other-id}`."""

    kind: LinkKind
    """What it does."""
    to: FactId
    """The other fact."""
    why: Text | None = None
    """How the editor sees it."""


def _short(words: type[Word], content: Any) -> dict[str, Any]:
    """Each word of a list as a field, for the schema of a shorthand."""
    return {
        word.value: (content | None, Field(default=None, description=word.meaning))
        for word in words
    }


def _link(value: Any) -> Any:
    return one_key(value, "kind", "to", set(LinkKind))


ShortLink = create_model(
    "ShortLink",
    __base__=Model,
    __doc__="What this fact does to another one: one of the words with the other fact's id.",
    why=(Text | None, Field(default=None, description="How the editor sees it.")),
    **_short(LinkKind, FactId),
)
LinkField = Annotated[Link, BeforeValidator(_link, json_schema_input_type=Link | ShortLink)]
FactLinks = Annotated[tuple[LinkField, ...], several(Link | ShortLink)]


class Rank(Model):
    """The editor's preference among several answers, with the reason; `{preferred: why}`."""

    rank: RankLevel
    """The rank."""
    why: Text
    """The reason."""


ShortRank = create_model(
    "ShortRank",
    __base__=Model,
    __doc__="The editor's preference among several answers: one of the ranks with the reason.",
    **_short(RankLevel, Text),
)
RankField = Annotated[
    Rank,
    BeforeValidator(
        lambda value: one_key(value, "rank", "why", set(RankLevel)),
        json_schema_input_type=Rank | ShortRank,
    ),
]


class Waiver(Model):
    """A rule that does not apply to one entry, with a reason a stranger would accept."""

    rule: ShortText
    """The rule's name, as `briefing explain` knows it."""
    why: Text
    """The reason."""
    until: Edtf | None = None
    """The day it ends."""


Waivers = Annotated[tuple[Waiver, ...], several(Waiver)]


class Review(Model):
    """That somebody held an entry against its source, and found it right as it was then."""

    by: ShortText
    """Who it was; somebody else than who wrote it."""
    date: Edtf
    """On what day."""
    digest: Digest
    """What was reviewed, as `briefing review` and the pages of review give it."""


class Comparison(Model):
    """What a change is measured against: a period, a value, another figure."""

    period: Edtf | None = None
    """The period it is compared with."""
    value: Number | None = None
    """The value it is compared with."""
    figure: FigureId | None = None
    """The figure it is compared with."""

    @model_validator(mode="after")
    def _something(self) -> Self:
        if self.period is None and self.value is None and self.figure is None:
            raise refuse(
                "invalid-value",
                "a comparison names a period, a value or a figure",
                "write one of `period`, `value` and `figure`",
            )
        return self


ComparisonField = Annotated[Comparison, alone("period", Edtf | Comparison)]
