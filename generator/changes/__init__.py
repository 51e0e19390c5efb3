"""What changed between two states of a briefing, read as facts and not as lines."""

from generator.changes.card import Card, ChangedField, Class
from generator.changes.comparing import Changes, Unread, changes_between
from generator.changes.resting import Resting
from generator.changes.values import values_of
from generator.changes.words import Piece, Step, compared

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
