"""The stage: everything that facts say, looked for in the articles once."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.grounding.absences import absence_mentions
from generator.grounding.doubting import doubt_mentions
from generator.grounding.languages import language_mentions
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, How, Mention
from generator.grounding.names import name_mentions
from generator.grounding.prose import prose_mentions
from generator.grounding.reasons import honest
from generator.grounding.registers import register_mentions
from generator.grounding.roles import role_mentions
from generator.grounding.texts import text_mentions
from generator.grounding.ties import tie_mentions
from generator.grounding.told import told_mentions
from generator.grounding.translations import translation_mentions
from generator.grounding.voices import voice_mentions


@dataclass(frozen=True)
class Grounding:
    """What the entries of a briefing mention, each with the place where it stands."""

    mentions: tuple[Mention, ...] = ()

    @cached_property
    def of(self) -> dict[str, tuple[Mention, ...]]:
        """The mentions of each entry, by its id."""
        found: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault(mention.owner.id, []).append(mention)
        return {key: tuple(mentions) for key, mentions in found.items()}

    def missing(self, aspect: Aspect) -> Iterator[Mention]:
        """What of one sort is not grounded."""
        return (each for each in self.mentions if each.how is How.MISSING and each.aspect is aspect)


FINDERS = (
    name_mentions,
    text_mentions,
    role_mentions,
    language_mentions,
    translation_mentions,
    absence_mentions,
    prose_mentions,
    voice_mentions,
    told_mentions,
    doubt_mentions,
    tie_mentions,
    register_mentions,
)
"""One for each sort of thing that is looked for."""


def ground(material: Material) -> Grounding:
    """Look for everything that the entries say; collects what is missing, raises for none of it."""
    found = (honest(material, each) for finder in FINDERS for each in finder(material))
    return Grounding(tuple(found))
