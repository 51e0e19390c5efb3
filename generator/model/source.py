"""A source: one stored article and what is known about it."""

import re
from collections.abc import Mapping
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, model_validator

from generator.model.base import ActorId, Model, RegisterId, alone, several
from generator.model.entries import Entry, ReadOn
from generator.model.parts import Dated, Evidence, Selector
from generator.model.refusal import refuse
from generator.model.scalars import Exact, Language, Number, SeedPath, Sha256, ShortText, Text, Url
from generator.model.words import Rights
from generator.text import Label


class Publisher(Model):
    """Who published the page, or why that is not known."""

    actor: ActorId | None = None
    """The outlet."""
    unknown: Text | None = None
    """Why it is not known."""

    @model_validator(mode="after")
    def _one_of_two(self) -> Self:
        if (self.actor is None) == (self.unknown is None):
            raise refuse(
                "invalid-value",
                "a publisher is an outlet or `{unknown: <why>}`",
                "write the id of the outlet, or why it is not known",
            )
        return self


class LineRange(Model):
    """One entry of a layout: lines of the stored file, from 1, both ends included."""

    first: int
    """The first line."""
    last: int
    """The last line."""
    label: Label
    """What they are."""


def _layout(value: Any) -> Any:
    """Read `{7-9: caption}` as line ranges, in the order in which they were written."""
    if isinstance(value, tuple):
        return value  # made by a program, not read
    if not isinstance(value, dict):
        raise refuse(
            "invalid-value",
            "a layout says of lines what they are",
            'for instance {"1": title, "3-9": body}',
        )
    ranges = []
    for key, label in value.items():
        match = re.fullmatch(r"([1-9][0-9]{0,5})(?:-([1-9][0-9]{0,5}))?", str(key))
        if match is None or int(match.group(2) or match.group(1)) < int(match.group(1)):
            raise refuse(
                "invalid-value",
                f"'{str(key)[:40]}' is not a line or a range of lines",
                "write a line (5) or first and last line (7-9), counted from 1",
                where=(str(key),),
            )
        first, last = int(match.group(1)), int(match.group(2) or match.group(1))
        ranges.append({"first": first, "last": last, "label": label})
    return ranges


Layout = Annotated[
    tuple[LineRange, ...], BeforeValidator(_layout, json_schema_input_type=dict[str, Label])
]


class Unused(Model):
    """Words of the body that no fact rests on, and why."""

    exact: Exact
    """The words."""
    prefix: Exact = ""
    """The words just before."""
    suffix: Exact = ""
    """The words just after."""
    why: Text
    """Why no fact is drawn from them."""

    @property
    def selector(self) -> Selector:
        """The words as a selector."""
        return Selector(exact=self.exact, prefix=self.prefix, suffix=self.suffix)


class Original(Model):
    """The file that the stored text was made of; it is kept beside it and never published."""

    file: SeedPath
    """The saved page, text or PDF, below seeds/."""
    sha256: Sha256
    """The SHA-256 of its bytes."""
    rejoined: dict[ShortText, Number] = Field(default_factory=dict)
    """For lines of the stored text: how many line ends inside them were taken out."""
    unhyphenated: Annotated[tuple[ShortText, ...], several(ShortText, most=None)] = ()
    """Words that were broken at a line end and are whole in the stored text."""


class Source(Entry):
    """One stored article: where its text is, who published it when, how it reached us."""

    noun = "source"
    plural = "sources"
    read_on = ReadOn.PAGE
    examples = (
        {
            "id": "wp-egov",
            "file": "seeds/article.txt",
            "sha256": "6df1262f73e051b2860cde31116b06e03ca3c6e3ed07212e1d63e2e98f1b3dea",
            "title": "Kazachstan odcina się od Rosji",
            "translation": "Kazakhstan cuts itself off from Russia",
            "language": "pl",
            "publisher": "wirtualna-polska",
            "published": "2022-03-28",
            "layout": {"1": "title", "3": "lead", "5-9": "body"},
        },
    )

    file: SeedPath
    """The stored text, below seeds/."""
    sha256: Sha256
    """The SHA-256 of its bytes."""
    original: Original | None = None
    """The file that the stored text was made of."""
    title: Text
    """The headline as printed."""
    translation: Text | None = None
    """The editor's translation of the headline."""
    language: Language
    """The language of the text (BCP 47)."""
    read_by: ShortText | None = None
    """Who has held the facts against what the program does not read in this language."""
    publisher: Annotated[Publisher, alone("actor", ActorId | Publisher)]
    """Who published the page; the default `by` of its facts."""
    byline: ShortText | None = None
    """The author as printed."""
    url: Url | None = None
    """Where the page can be read today."""
    archived: Url | None = None
    """An archived copy."""
    published: Dated
    """When it was published; the default `as_of` of its facts."""
    layout: Layout
    """What each line of the stored page is; every line that is not blank, once."""
    chain: Annotated[tuple[RegisterId, ...], several(RegisterId)] = ()
    """Through whom its report reached the page, nearest first."""
    rights: Rights = Rights.EXCERPT
    """How much of the text the site may publish."""
    evidence: Evidence | None = None
    """Words on the page that this description rests on."""
    unused: Annotated[tuple[Unused, ...], several(Unused, most=None)] = ()
    """Sentences that no fact rests on, and why."""
    guessed: dict[ShortText, Text] = Field(default_factory=dict)
    """Fields of this description that nobody has confirmed yet: for each, why it is a guess."""

    @property
    def files(self) -> tuple[str, ...]:
        """The stored text, and the file that it was made of if that is kept."""
        return (self.file, self.original.file) if self.original else (self.file,)

    def heading(self, names: Mapping[str, str]) -> str:  # noqa: ARG002 - others need them
        """Its headline as printed."""
        return self.title
