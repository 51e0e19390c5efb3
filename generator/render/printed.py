"""A quotation with the marks of the article that prints it."""

from generator.model import Quote
from generator.render.desk import Desk
from generator.text.folding import normalise


def as_printed(desk: Desk, quote: Quote) -> str:
    """The words with the article's own quotation marks, dashes and dots.

    An ellipsis or square brackets may be the editor's: such a quotation is shown as it is written.
    """
    for anchor in desk.annotated.anchors_of.get(quote.id, ()):
        if anchor.is_quotation and anchor.matches:
            match = anchor.matches[0]
            text = desk.annotated.seeds.by_source[anchor.source].text
            if len(match.parts) == 1 and not match.insertions:
                return normalise(text.words_at(match.span))
    return quote.exact
