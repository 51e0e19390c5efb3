"""What all entries share, and the registers: actors and projects, identity only."""

from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field

from generator.model.base import Model, several
from generator.model.parts import Notes, Waivers
from generator.model.scalars import Country, Id, Language, ShortText, Text
from generator.model.words import ActorKind, ProjectKind


class Entry(Model):
    """Anything with an id: permanent, unique in its briefing across all kinds."""

    noun: ClassVar[str] = "entry"
    """What one such entry is called."""
    plural: ClassVar[str] = "entries"
    """The key of the list it is written in, and the folder of its pages."""

    id: Id
    """The id, kept for ever: 3 to 64 of a-z, 0-9 and hyphens."""
    notes: Notes = ()
    """The editor's annotations."""
    tags: Annotated[tuple[ShortText, ...], several(ShortText)] = ()
    """Words to find it by."""
    formerly: Annotated[tuple[Id, ...], several(Id)] = ()
    """Ids it had before; they keep a page."""
    withdrawn: Text | None = None
    """Why it no longer holds; the entry keeps its page."""
    waive: Waivers = ()
    """Rules that do not apply to it, with reasons."""
    settled: dict[ShortText, Text] = Field(default_factory=dict)
    """Doubts about it that somebody has settled: for each rule, why it is right as it is."""


class Withdrawn(Entry):
    """What is left of an entry that no longer holds: its id and the reason; the rest is unread."""

    model_config = Model.model_config | {"extra": "ignore"}

    noun = "withdrawn entry"
    withdrawn: Text
    """Why it no longer holds."""


class Name(Model):
    """A name as it is shown, with its language where that is not the briefing's."""

    name: ShortText
    """The name."""
    language: Language | None = None
    """Its language (BCP 47)."""


def _name(value: Any) -> Any:
    return {"name": value} if isinstance(value, str) else value


Names = Annotated[
    tuple[
        Annotated[Name, BeforeValidator(_name, json_schema_input_type=ShortText | Name)],
        ...,
    ],
    Field(min_length=1),
    several(ShortText | Name),
]
Forms = Annotated[tuple[ShortText, ...], several(ShortText)]


class Registered(Entry):
    """An entry of a register: what facts are about."""

    names: Names
    """The names that are shown, the usual one first."""
    forms: Forms = ()
    """Inflected, indirect or shortened forms, for checks and search only."""
    country: Country | None = None
    """The country it belongs to (ISO 3166-1 alpha-2); the editor's identification."""

    @property
    def title(self) -> str:
        """The name it is shown under."""
        return self.names[0].name


class Actor(Registered):
    """A person, body, company, state, alliance, outlet or unnamed group."""

    noun = "actor"
    plural = "actors"

    kind: ActorKind
    """What it is; the editor's identification."""


class Project(Registered):
    """An initiative, platform, institution, agreement, forum or document."""

    noun = "project"
    plural = "projects"

    kind: ProjectKind
    """What it is; the editor's identification."""


REGISTERS: tuple[type[Registered], ...] = (Actor, Project)
