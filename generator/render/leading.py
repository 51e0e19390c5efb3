"""The first sentence of a text of ours apart from the rest, with its references in place."""

from generator.markup import Count, Piece, Reference, pieces
from generator.sentences import sentences


def first_sentence(text: str, language: str) -> tuple[str, str]:
    """A text with markup, parted behind its first sentence; citations behind it stay with it.

    Args:
        text: a text of ours, with `[[id]]` and counts.
        language: its language (BCP 47).
    """
    found = pieces(text)
    shown = "".join(_shown(piece) for piece in found)
    spans = sentences(shown, language)
    if len(spans) < 2:
        return text.strip(), ""
    left = spans[1].start
    at = 0
    for piece in found:
        words = _shown(piece)
        if left < len(words):
            cut = at + (left if isinstance(piece, str) else 0)
            return text[:cut].strip(), text[cut:].strip()
        left -= len(words)
        at += len(piece) if isinstance(piece, str) else piece.end - piece.start
    return text.strip(), ""


def _shown(piece: Piece) -> str:
    if isinstance(piece, Reference):
        return piece.words
    return piece.shown if isinstance(piece, Count) else piece
