"""What a reader sees of a text of ours: numbers as they are written, references as words."""

from decimal import Decimal

from generator.grounding.aliases import Aliases
from generator.markup import Count, MarkupPiece, Reference, pieces
from generator.model import Registered

COUNTED = "ℵ"
"""What stands for a computed count where texts are grounded: it needs no evidence.

A letter without case: a sentence may begin with it, and it is no number and no name.
"""


def shown(value: Decimal) -> str:
    """A value as a person writes it."""
    return f"{value.normalize():,f}"


def shown_text(aliases: Aliases, text: str) -> str:
    """A text of ours as it is read: a reference shows its words, or the name of an actor."""
    return "".join(shown_piece(aliases, piece) for piece in pieces(text))


def shown_piece(aliases: Aliases, piece: MarkupPiece) -> str:
    """What a part of a text shows; for a number that was counted, a sign that is no number."""
    if isinstance(piece, Count):
        return " ".join((COUNTED, *piece.words[1:]))
    return piece if isinstance(piece, str) else shown_reference(aliases, piece)


def shown_reference(aliases: Aliases, reference: Reference) -> str:
    """What a reference shows as text: its words, an actor's name, nothing for a fact."""
    record = aliases.registered.get(reference.target)
    if reference.words or record is None or not isinstance(record.entry, Registered):
        return reference.words
    return record.entry.title
