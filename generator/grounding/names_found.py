"""Which entries of the registers some words name."""

from collections.abc import Iterable

from generator.grounding.aliases import Hit
from generator.grounding.material import Material, Passage


def attested(material: Material, passages: Iterable[Passage]) -> dict[str, tuple[Passage, Hit]]:
    """The entries that some passages name, each with the first place where they do."""
    found: dict[str, tuple[Passage, Hit]] = {}
    for passage, hit in material.names(passages):
        if not hit.is_hidden:
            found.setdefault(hit.owner, (passage, hit))
    return found


def names_it(material: Material, key: str, text: str) -> bool:
    """Whether a text of ours names an entry."""
    return any(hit.owner == key for hit in material.aliases.find(text) if not hit.is_hidden)
