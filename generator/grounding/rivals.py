"""Names that were perhaps swapped: one that only stands nearby, where the evidence has another."""

from collections.abc import Iterable

from generator.grounding.material import Material, Passage
from generator.model import Actor, Project

NAMED_IN_PASSING = frozenset({"", "state", "alliance", "group"})


def rival(material: Material, key: str, own: Iterable[Passage], named: Iterable[str]) -> str | None:
    """An entry of the same kind that the evidence names and the fact does not.

    Args:
        material: the briefing.
        key: the entry that the fact names and its evidence does not.
        own: the evidence.
        named: all that the fact names.
    """
    kind, known = _kind(material, key), frozenset(named)
    others = (
        hit.owner
        for _, hit in material.names(own)
        if hit.is_name and not hit.is_hidden and hit.owner not in known
    )
    return next((each for each in others if kind and _kind(material, each) == kind), None)


def can_be_swapped(material: Material, key: str) -> bool:
    """Whether a text that names it from nearby may have swapped it; states are named in passing."""
    return _kind(material, key) not in NAMED_IN_PASSING


def _kind(material: Material, key: str) -> str:
    record = material.aliases.registered.get(key)
    entry = record.entry if record else None
    return entry.kind.value if isinstance(entry, (Actor, Project)) else ""
