"""Which actors and projects a fact names in its fields."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.grounding.material import Material
from generator.model import Actor, Fact, Location, Project, Quote, Relation, Status


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
