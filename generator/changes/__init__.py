"""What changed between two states of a briefing, read as facts and not as lines."""

from generator.changes.card import ChangedField, Class, DiffPiece, EntryChange, WordStep, word_diff
from generator.changes.comparing import Changes, Resting, Unread, changes_between
from generator.changes.entries import values_of
