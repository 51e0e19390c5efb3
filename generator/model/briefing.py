"""The briefing itself: question, answer, key points, sections, vocabulary, settings."""

from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, model_validator

from generator.model.base import Counted, CountedTitle, FactId, Model, ProseField, several
from generator.model.entries import Entry, ReadOn
from generator.model.parts import Notes
from generator.model.scalars import Edtf, Language, Number, ShortText, Text
from generator.model.words import Confidence, Doubts
from generator.version import SCHEMA

MOST = 30  # key points, and sections; the briefing's page shows how each of them begins
SCHEMA_KEY = "schema"
"""Where `briefing.yml` says which version it is written in."""
SCHEMA_MEANS = f"The version of the schema that the briefing is written in; {SCHEMA} if left out."


class Summary(Entry):
    """What sums up the facts: a text of ours and what it rests on."""

    read_on = ReadOn.BRIEFING

    text: ProseField
    """The sentence; `[[id]]` cites a fact or names an entry, `[[count:kind]]` counts entries."""
    facts: Annotated[tuple[FactId, ...], several(FactId, most=None)] = ()
    """Further facts it rests on."""

    @property
    def sentence(self) -> str:
        """Its text."""
        return self.text


class Answer(Summary):
    """The reply to the briefing's question in at most 40 words, citing the facts it rests on."""

    noun = "answer"
    plural = "answer"
    examples = ({"text": "By its ministry, Kazakhstan plans no signing [[gostekh-not-planned]]."},)

    id: Literal["answer"] = "answer"
    """Its id: there is one answer."""

    @model_validator(mode="before")
    @classmethod
    def _written_alone(cls, value: Any) -> Any:
        return {"text": value} if isinstance(value, str) else value


class KeyPoint(Summary):
    """One sentence of the summary, citing the facts it rests on."""

    noun = "key point"
    plural = "key_points"
    most = MOST
    examples = (
        {
            "id": "platform-dropped",
            "text": "The ministry says that no signing is planned ([[gostekh-not-planned]]).",
            "confidence": "medium",
            "why": "One article quotes the ministry.",
        },
    )

    confidence: Confidence
    """How sure the editor is."""
    why: Counted
    """On what grounds."""


class Section(Entry):
    """A part of the narrative: a heading and paragraphs in which every sentence cites."""

    noun = "section"
    plural = "sections"
    most = MOST
    read_on = ReadOn.BRIEFING
    examples = (
        {
            "id": "what-is-known",
            "title": "What is known",
            "text": ["The plan was to be ready by the end of the quarter [[launch-plan-due]]."],
        },
    )

    title: CountedTitle
    """The heading; `[[count:kind]]` counts entries."""
    text: Annotated[tuple[ProseField, ...], Field(min_length=1), several(ProseField)]
    """The paragraphs; `[[id]]` cites a fact, `[[count:kind]]` counts entries."""

    @property
    def sentence(self) -> str:
        """Its heading."""
        return self.title


class Term(Model):
    """One choice of the briefing's neutral vocabulary."""

    term: ShortText
    """The word the briefing uses."""
    instead_of: Annotated[tuple[ShortText, ...], several(ShortText)] = ()
    """Words that a party or an article uses."""
    why: Text
    """The reason."""


class Abbreviation(Model):
    """A short form and what it stands for."""

    term: ShortText
    """The short form."""
    means: Text
    """What it stands for."""


class Settings(Model):
    """What a briefing demands of itself."""

    minimum_coverage: Annotated[Number, Field(ge=0, le=100)] | None = None
    """The share of body sentences, in percent, that facts must rest on."""
    minimum_reviewed: Annotated[Number, Field(ge=0, le=100)] | None = None
    """The share of facts, in percent, that somebody must have reviewed."""


class Header(Model):
    """What briefing.yml says of the briefing, apart from its lists."""

    noun: ClassVar[str] = "briefing"

    title: CountedTitle
    """The title; `[[count:kind]]` counts entries."""
    question: Counted
    """The question that the briefing answers; `[[count:kind]]` counts entries."""
    description: Counted | None = None
    """One sentence for search engines and link previews; `[[count:kind]]` counts entries."""
    language: Language = "en"
    """The language it is written in (BCP 47)."""
    as_of: Edtf
    """The day it was last brought up to date."""
    editors: Annotated[tuple[ShortText, ...], several(ShortText)] = ()
    """Who signs it."""
    vocabulary: Annotated[tuple[Term, ...], several(Term, most=None)] = ()
    """The neutral words it uses for contested things."""
    glossary: Annotated[tuple[Abbreviation, ...], several(Abbreviation, most=None)] = ()
    """Abbreviations."""
    notes: Notes = ()
    """The editor's annotations on the briefing as a whole."""
    doubts: Doubts = Doubts.WARNING
    """What becomes of doubts that nobody has settled."""
    settings: Settings = Settings()
    """What it demands of itself."""
