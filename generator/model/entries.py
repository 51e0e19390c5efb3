"""What all entries share, and the registers: actors and projects, identity only."""

from collections.abc import Mapping
from enum import Enum
from functools import cached_property
from typing import Annotated, Any, ClassVar

from pydantic import Field

from generator.model.base import Model, alone, extent, several
from generator.model.parts import Notes, Review, Waivers
from generator.model.scalars import Country, Id, Language, ShortText, Text
from generator.model.words import ActorKind, ProjectKind
from generator.wordings import _, ngettext

ON_ITS_CARD = ("evidence", "inferred", "links", "notes", "settled", "waive")
MOST_FORMS = 200  # a name in the cases of a dozen languages


class ReadOn(Enum):
    """Where on the site an entry is read."""

    PAGE = "a page of its own"
    SOURCE = "the page of its source, or the page that lists its kind where it has none"
    BRIEFING = "the page of the briefing"


class Entry(Model):
    """Anything with an id: permanent, unique in its briefing across all kinds."""

    noun: ClassVar[str] = "entry"
    """What one such entry is called."""
    plural: ClassVar[str] = "entries"
    """The key of the list it is written in, and the name of the page that lists its kind."""
    called: ClassVar[str] = ""
    """What readers call it, where that is not its noun."""
    read_on: ClassVar[ReadOn] = ReadOn.SOURCE
    """Where on the site such an entry is read."""
    most: ClassVar[int | None] = None
    """How many of them a briefing has room for; None where lists of them come in parts."""
    examples: ClassVar[tuple[dict[str, Any], ...]] = ()
    """How a contributor writes one; the schema shows them."""

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
    reviewed: Review | None = None
    """Who held it against its source; it holds for exactly what was read, and any edit voids it."""
    settled: dict[ShortText, Text] = Field(default_factory=dict)
    """Doubts about it that somebody has settled: for each rule, why it is right as it is."""

    @cached_property
    def extent(self) -> int:
        """About how many bytes of HTML it takes where all of it is shown."""
        return extent(self)

    @cached_property
    def listed_extent(self) -> int:
        """The same in a list, which says what it is and leaves what it rests on to its card."""
        return self.extent - sum(extent(getattr(self, name, ())) for name in ON_ITS_CARD)

    @classmethod
    def label(cls) -> str:
        """What readers call one such entry: `Quotation`."""
        return _(cls.in_english()[0].capitalize())

    @classmethod
    def labels(cls) -> str:
        """What readers call such entries together: `Quotations`."""
        return _(cls.in_english()[1].capitalize())

    @classmethod
    def counted(cls, number: int) -> str:
        """What readers call so many of them, behind the number: `quotations`."""
        return ngettext(*cls.in_english(), number)

    @classmethod
    def in_english(cls) -> tuple[str, str]:
        """What readers call one such entry, and several: the keys of its wordings."""
        together = f"{cls.called}s" if cls.called else cls.plural.replace("_", " ")
        return cls.called or cls.noun, together

    @property
    def sentence(self) -> str:
        """What it says in a sentence of ours, with its markup; empty where it says none."""
        return ""

    def heading(self, names: Mapping[str, str]) -> str:  # noqa: ARG002 - others need them
        """The words it is listed under.

        Args:
            names: the title of each register entry, by its id.
        """
        return self.id


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


Names = Annotated[
    tuple[Annotated[Name, alone("name", ShortText | Name)], ...],
    Field(min_length=1),
    several(ShortText | Name),
]
Forms = Annotated[tuple[ShortText, ...], several(ShortText, most=MOST_FORMS)]


class Registered(Entry):
    """An entry of a register: what facts are about."""

    read_on = ReadOn.PAGE

    names: Names
    """The names that are shown, the usual one first."""
    forms: Forms = ()
    """Inflected, indirect or shortened forms, for checks and search only."""
    country: Country | None = None
    """The country it belongs to (ISO 3166-1 alpha-2); the editor's identification."""
    kind: ActorKind | ProjectKind
    """What it is; the editor's identification."""

    @property
    def title(self) -> str:
        """The name it is shown under."""
        return self.names[0].name

    @property
    def spellings(self) -> tuple[str, ...]:
        """All that it goes by: its names, then their forms."""
        return (*(name.name for name in self.names), *self.forms)

    def heading(self, names: Mapping[str, str]) -> str:  # noqa: ARG002 - others need them
        """Its name."""
        return self.title


class Actor(Registered):
    """A person, body, company, state, alliance, outlet or unnamed group."""

    noun = "actor"
    plural = "actors"
    examples = (
        {
            "id": "roman-wassilenko",
            "kind": "person",
            "names": ["Roman Wassilenko"],
            "forms": ["Wiceszef kazachskiego MSZ"],
            "country": "KZ",
        },
    )

    kind: ActorKind
    """What it is; the editor's identification."""


class Project(Registered):
    """An initiative, platform, institution, agreement, forum or document."""

    noun = "project"
    plural = "projects"
    examples = ({"id": "gostekh", "kind": "platform", "names": ["GosTekh"]},)

    kind: ProjectKind
    """What it is; the editor's identification."""


REGISTERS: tuple[type[Registered], ...] = (Actor, Project)
