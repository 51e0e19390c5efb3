"""What can be counted, and by what: the kinds of entries and the filters that each of them takes.

A filter names a field of the entries; two of them mean what the field is by default: `by` is the
publisher where an entry names nobody, `source` is the file that it stands in. Sources are filtered
by what they say: a source is counted where one of its facts would be.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.model import LISTED, Actor, Entry, Event, Fact, Project, Relation, Source, Status
from generator.model.words import (
    ActorKind,
    Happened,
    Predicate,
    ProjectKind,
    ProjectStatus,
    Stance,
    Voice,
    Word,
)


@dataclass(frozen=True, slots=True)
class Filter:
    """One way to count a part: a field, the entries that have it, and what it may say.

    Args:
        name: the field, as the reference writes it.
        counts: the kinds of entries that have it.
        points_at: the kinds of entries that its ids name; none where its words are no ids.
        words: the closed list that its words are of; none where they are no words of a list.
    """

    name: str
    counts: tuple[type[Entry], ...]
    points_at: tuple[type[Entry], ...] = ()
    words: type[Word] | None = None


FILTERS = (
    Filter("by", (Fact, Source), points_at=(Actor,)),
    Filter("source", (Fact, Source), points_at=(Source,)),
    Filter("about", (Fact, Source), points_at=(Actor, Project)),
    Filter("stance", (Fact, Source), words=Stance),
    Filter("voice", (Fact, Source), words=Voice),
    Filter("happened", (Event,), words=Happened),
    Filter("status", (Status,), words=ProjectStatus),
    Filter("project", (Status,), points_at=(Project,)),
    Filter("predicate", (Relation,), words=Predicate),
    Filter("kind", (Actor,), words=ActorKind),
    Filter("kind", (Project,), words=ProjectKind),
    Filter("tags", (Entry,)),
)
"""Every filter; one that no kind has is a mistake of the author's."""

OTHER_NAMES = MappingProxyType(
    {
        "quotations": "quotes",
        "articles": "sources",
        "key-points": "key_points",
        "key points": "key_points",
    }
)
"""What readers call a kind, where its list is called something else."""

KINDS: Mapping[str, type[Entry]] = MappingProxyType(
    {kind.plural: kind for kind in LISTED} | {"sources": Source, "facts": Fact}
)
"""Every kind that can be counted, by the name of its list; `facts` are those of all kinds."""


def kind_named(word: str) -> type[Entry] | None:
    """The kind that a word of the author's names, or None."""
    plain = word.lower()
    return KINDS.get(OTHER_NAMES.get(plain, plain))


def filters_of(kind: type[Entry]) -> dict[str, Filter]:
    """The filters that one kind takes, by their names."""
    return {each.name: each for each in FILTERS if issubclass(kind, each.counts)}
