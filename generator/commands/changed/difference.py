"""What changed between two states of a project, and how much that is."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.changes import Card, Changes, Class, Unread
from generator.commands.changed.effects import Effect
from generator.commands.changed.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed in each briefing from one state to another."""

    old: str
    """What the one state is called: a commit as it was asked for."""
    new: str
    each: tuple[Changes, ...]
    evidence: Mapping[tuple[str, str], tuple[Evidence, ...]] = field(default_factory=dict)
    """What changed entries rest on now, by briefing and id."""
    effects: Mapping[str, tuple[Effect, ...]] = field(default_factory=dict)
    """What follows from the changes, by briefing."""
    addresses: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """Where entries are read now, below the site's root, by briefing and id."""
    site: str = ""
    """Where the site of the new state is read; empty where that is not known."""

    @property
    def cards(self) -> tuple[Card, ...]:
        """What became of every entry that changed."""
        return tuple(card for changes in self.each for card in changes.cards)

    def evidence_of(self, slug: str, card: Card) -> tuple[Evidence, ...]:
        """What an entry rests on now, where that may have to be read again."""
        is_due = not {*card.classes} <= {*LIGHT}
        return self.evidence.get((slug, card.id), ()) if is_due else ()

    @property
    def in_meaning(self) -> int:
        """How many entries say anything else."""
        return sum(card.is_of_meaning for card in self.cards)

    @property
    def unread(self) -> int:
        """How many entries cannot be compared, as far as they are known."""
        return sum(max(1, len(one.ids)) for changes in self.each for one in changes.unread)

    @property
    def is_in_meaning(self) -> bool:
        """Whether readers are told anything else, as far as can be known."""
        return bool(self.in_meaning or self.unread)

    def unread_words(self, unread: Unread) -> str:
        """What cannot be compared of one of the two states."""
        state = self.old if unread.is_of_old else self.new
        what = ", ".join(unread.ids) or "an entry without an id"
        return f"cannot be read in {state}, so not compared: {what}"

    def summary(self) -> str:
        """How much changed, in one line."""
        said = f"{_counted(self.in_meaning, 'change')} in meaning"
        found = Counter(class_ for card in self.cards for class_ in card.classes)
        of_class = ", ".join(
            f"{found[class_]} {class_}"
            for class_ in Class
            if found[class_] and class_ is not Class.TYPOGRAPHY
        )
        parts = [f"{said} ({of_class})" if of_class else said]
        if found[Class.TYPOGRAPHY]:
            parts.append(f"{_counted(found[Class.TYPOGRAPHY], 'change')} of typography")
        if self.unread:
            parts.append(f"{_counted(self.unread, 'entry', 'entries')} that cannot be compared")
        return "; ".join(parts)


LIGHT = (Class.WITHDRAWN, Class.REMOVED, Class.RENAMED, Class.NOTE_ONLY, Class.TYPOGRAPHY)
"""Changes for which nobody has to look at the evidence."""


def _counted(number: int, noun: str, nouns: str = "") -> str:
    return f"{number:,} {noun if number == 1 else nouns or noun + 's'}"
