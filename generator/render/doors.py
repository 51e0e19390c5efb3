"""The pages of a briefing that list something: where they stand, what they are called."""

from dataclasses import dataclass

from generator.model import ENTRIES, Actor, Entry, KeyPoint, Project, Section, Source
from generator.model.entries import ReadOn
from generator.wordings import N_

PAGED = tuple(kind for kind in ENTRIES if kind.read_on is ReadOn.PAGE)
"""The kinds whose entries have a page of their own."""
APART = {KeyPoint: "key-points", Section: "sections"}
"""The folders of what the briefing's page begins, where it has no room for all of it."""


@dataclass(frozen=True, slots=True)
class Door:
    """A page that lists a part of a briefing: its path below the briefing's folder, its title."""

    path: str
    title: str
    intro: str = ""
    tags: tuple[str, ...] = ()
    is_found_last: bool = True
    """Whether a search shows it behind the entries that it lists."""

    @property
    def stem(self) -> str:
        """Its path without what makes it a page: that of its parts and of its data."""
        return self.path.removesuffix(".md").removesuffix("/index")


def index_of(kind: type[Entry]) -> str:
    """The path of the page that lists the entries of a kind, below the briefing's folder."""
    return f"{kind.plural}/index.md" if kind.read_on is ReadOn.PAGE else f"{kind.plural}.md"


KIND_AT = {index_of(kind): kind for kind in ENTRIES}
"""The kind of entries that a page lists, by its path."""
OVERVIEW = Door("index.md", N_("Overview"))
ACTORS = Door(index_of(Actor), N_("Who"), N_("Who speaks, and who is spoken about."))
PROJECTS = Door(index_of(Project), N_("What"), N_("Initiatives, platforms, bodies and papers."))
SOURCES = Door(index_of(Source), N_("The articles"), N_("Each article with all that it says."))
DISAGREEMENTS = Door(
    "disagreements.md",
    N_("Who disagrees"),
    N_("Facts that contest or narrow each other, side by side. None is decided here."),
)
NOTES = Door(
    "notes.md",
    N_("Notes"),
    N_("What a careful reader should know, by the kind of note, and where it stands."),
)
GLOSSARY = Door(
    "glossary.md",
    N_("Glossary"),
    N_("Abbreviations, and the neutral words this briefing uses for contested things."),
    tags=(N_("glossary"),),
    is_found_last=False,
)
CHANGES = Door(
    "changes/index.md",
    N_("What changed"),
    N_("Every published edition and what it changed, the newest first."),
)
CORRECTIONS = Door(
    "corrections.md",
    N_("Corrections"),
    N_("What was published and was wrong, each with the reason and the old words."),
)
REVIEW = Door(
    "review/index.md",
    N_("Review"),
    N_("For a second reader: what we say beside what the article says, fact by fact."),
)
WAIVERS = Door(
    "waivers.md",
    N_("Waivers"),
    N_(
        "Rules that were set aside on one entry, and doubts about one that the editors settled, "
        "each with its reason. There is no other way."
    ),
)
