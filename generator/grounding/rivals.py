"""Names that were perhaps swapped: one that only stands nearby, where the evidence has another."""

import re
from collections.abc import Iterable

from generator.grounding.material import Material
from generator.grounding.passage import Passage
from generator.model import Actor, Project

PEOPLES = frozenset({"state", "alliance"})
POINTING = re.compile(
    r"(?<!\w)(?:its?|they|their|them|he|she|his|her|this|these|there|here|both|the (?:country|state"
    r"|union|republic|government|capital)|jego|jej|ich|kraj\w*|его|её|ее|их|стран\w+"
    r"|ол|оның|олар\w*|ел\w*)(?!\w)",
    re.IGNORECASE,
)
"""Words with which a state that was named before is spoken of again."""


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


def can_be_swapped(material: Material, key: str, own: Iterable[Passage]) -> bool:
    """Whether a text that names it from nearby may have swapped it.

    A state is named from nearby where the evidence points back to it: "its port".
    """
    kind = _kind(material, key)
    if kind in PEOPLES:
        return not any(POINTING.search(each.text) for each in own)
    return kind not in ("", "group")


def is_of_kind(material: Material, key: str, passages: Iterable[Passage]) -> bool:
    """Whether some passages name an entry of the same kind by a name."""
    return rival(material, key, passages, ()) is not None


def _kind(material: Material, key: str) -> str:
    record = material.aliases.registered.get(key)
    entry = record.entry if record else None
    return entry.kind.value if isinstance(entry, (Actor, Project)) else ""
