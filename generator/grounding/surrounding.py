"""Words of an article with their language, and the sentences and paragraphs around them."""

from collections.abc import Iterator

from generator.grounding.bearing import Piece
from generator.grounding.passage import Passage
from generator.sentences import sentences


def piece_of(passage: Passage) -> Piece:
    """The words of a passage."""
    return Piece(passage.text, passage.language)


def paragraph_of(passage: Passage) -> Piece:
    """The whole paragraph in which a passage stands."""
    text = passage.seed.text
    return Piece(text.words_at(text.paragraph(passage.span)), passage.language)


def sentences_of(passage: Passage) -> Iterator[Piece]:
    """The whole sentences in which a passage stands."""
    whole, offset = paragraph_of(passage), passage.seed.text.paragraph(passage.span).start
    for first, last in sentences(*whole):
        if first + offset < passage.span.end and passage.span.start < last + offset:
            yield Piece(whole.text[first:last], whole.language)
