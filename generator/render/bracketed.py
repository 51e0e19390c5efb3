"""Citations of a text as links in brackets, where no markers are to stand."""

from collections.abc import Callable, Iterator, Sequence
from itertools import count

from generator.gathering import grouped
from generator.render.views import LinkView, Piece


def bracketed(
    shown: Sequence[Piece], outlet: Callable[[str], str], way: Callable[[str, str], LinkView]
) -> Iterator[Piece]:
    """A text with links for its citations: `(TASS)`, of several facts of one outlet `(TASS 1, 2)`.

    An outlet is named once. Where one comes again, the links of the whole text are numbered.

    Args:
        shown: the text, whose citations have no numbers yet.
        outlet: the short name of where a fact comes from.
        way: the link to a fact with some words.
    """
    groups = [grouped(piece.cite.facts, outlet) if piece.cite else {} for piece in shown]
    outlets = [name for group in groups for name in group]
    comes_again, throughout = len(outlets) > len({*outlets}), count(1)
    for piece, group in zip(shown, groups, strict=True):
        sign = "("
        for name, keys in group.items():
            numbers = throughout if comes_again else count(1)
            for key in keys:
                number = str(next(numbers)) if comes_again or keys[1:] else ""
                words = f"{name} {number}".rstrip() if name in outlets else number
                yield from (Piece(words=sign), Piece(link=way(key, words)))
                outlets = [one for one in outlets if one != name]
                sign = ", "
        yield Piece(words=")") if group else piece
