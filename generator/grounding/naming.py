"""Who is named: by the fields of a fact, by words of an article, and who may be without a name."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.grounding.aliases import is_proper
from generator.grounding.material import Material
from generator.grounding.passage import Passage, meet
from generator.languages.states import states_in
from generator.model import Actor, Fact, Location, Project, Quote, Relation, Status
from generator.model.words import ActorKind
from generator.sentences import sentences
from generator.text import Span

WITHOUT_NAMES_OF_THEIR_OWN = frozenset({ActorKind.STATE, ActorKind.GROUP})
"""Actors whose names speak of a state: Russian officials are Russia's."""
PEOPLES = frozenset({"state", "alliance"})


class NamingField(NamedTuple):
    """A field of an entry that names an actor or a project."""

    location: Location
    target: str

    @property
    def field(self) -> str:
        """The field's name, as `inferred` knows it."""
        return str(self.location[0])


def naming_fields(fact: Fact) -> Iterator[NamingField]:
    """The actors and projects that a fact names in its fields."""
    if fact.by:
        yield NamingField(("by",), fact.by)
    yield from naming_list("about", fact.about)
    yield from naming_list("via", fact.via or ())
    if isinstance(fact, Quote):
        yield from naming_list("to", fact.to)
    elif isinstance(fact, Relation):
        yield NamingField(("subject",), fact.subject)
        yield NamingField(("object",), fact.object)
    elif isinstance(fact, Status):
        yield NamingField(("project",), fact.project)


def naming_list(field: str, targets: Iterable[str]) -> Iterator[NamingField]:
    """Those that a list names."""
    for index, target in enumerate(targets):
        yield NamingField((field, index), target)


def is_due(material: Material, reference: NamingField) -> bool:
    """Whether what is named exists and is of the kind that its field is for."""
    record = material.aliases.registered.get(reference.target)
    if record is None:
        return False
    wanted = {"by": Actor, "to": Actor, "project": Project}.get(reference.field, object)
    return isinstance(record.entry, wanted)


def named_entries(material: Material, passages: Iterable[Passage]) -> frozenset[str]:
    """The entries that some passages name."""
    own = tuple(passages)
    named = {hit.owner for _, hit in material.names(own) if not hit.is_hidden}
    return frozenset(named).union(*(states_named(material, each) for each in own))


def states_named(material: Material, passage: Passage) -> Iterator[str]:
    """The registered states that a passage names as its language does, whatever their forms.

    A state inside the name of a ministry or a company is not named by it.
    """
    if not material.states:
        return
    text, start = passage.text, passage.span.start
    for _, hit in material.names((passage,)):
        if is_proper(hit.text) and _has_own_name(material, hit.owner):
            first, last = max(0, hit.span.start - start), max(0, hit.span.end - start)
            text = text[:first] + " " * (last - first) + text[last:]
    said = states_in(text, passage.language)
    yield from (key for key, code in material.states.items() if code in said)


def _has_own_name(material: Material, key: str) -> bool:
    entry = material.aliases.registered[key].entry
    return not (isinstance(entry, Actor) and entry.kind in WITHOUT_NAMES_OF_THEIR_OWN)


def names_it(material: Material, key: str, text: str) -> bool:
    """Whether a text of ours names an entry, or a person by the surname."""
    hits = (*material.aliases.find(text), *material.aliases.surnames.find(text))
    return any(hit.owner == key for hit in hits if not hit.is_hidden)


def registered_kind(material: Material, key: str) -> str:
    """The kind of an actor or project; nothing where it is none."""
    record = material.aliases.registered.get(key)
    entry = record.entry if record else None
    return entry.kind.value if isinstance(entry, (Actor, Project)) else ""


def whole_sentences(passage: Passage) -> Span:
    """A passage with the rest of the sentences that it begins and ends in."""
    line = passage.seed.text.paragraph(passage.span)
    text = passage.seed.text.words_at(line)
    spans = [
        Span(line.start + each.start, line.start + each.end)
        for each in sentences(text, passage.language)
    ]
    met = [each for each in (*spans, passage.span) if meet(each, passage.span)]
    return Span(min(each.start for each in met), max(each.end for each in met))
