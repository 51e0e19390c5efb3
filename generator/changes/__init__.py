"""What changed between two states of a briefing, read as facts and not as lines."""

from generator.changes.card import Card, ChangedField, Class, Piece, Step, compared
from generator.changes.comparing import Changes, Resting, Unread, changes_between
from generator.changes.entries import values_of

__all__ = [
    "Card",
    "ChangedField",
    "Changes",
    "Class",
    "Piece",
    "Resting",
    "Step",
    "Unread",
    "changes_between",
    "compared",
    "values_of",
]
