"""How much room views take on a page, how many of them fit, and how a long text begins."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from itertools import accumulate
from typing import Any, TypeVar

from generator.render.views import Piece, Prose
from generator.render.wording import shortened

T = TypeVar("T")
TAGS = 12  # bytes of HTML around a value


def bulk(view: Any) -> int:
    """About how many bytes of HTML a view takes where all of it is shown."""
    if isinstance(view, tuple):
        return sum(map(bulk, view))
    if is_dataclass(view):
        return sum(bulk(getattr(view, one.name)) for one in fields(view))
    return TAGS + len(str(view).encode()) if view else 0


def fitting(items: Sequence[T], most: int, size: Callable[[T], int] = bulk) -> tuple[T, ...]:
    """The first ones that there is room for, one at least.

    Args:
        items: in their order.
        most: bytes of HTML for all of them.
        size: of one, in bytes of HTML.
    """
    return tuple(items[: max(1, sum(taken <= most for taken in accumulate(map(size, items))))])


def begins(text: Prose, most: int) -> Prose:
    """The beginning of a long text, with the markers in it; a text that is not long is whole.

    Args:
        text: of ours.
        most: characters.
    """
    return tuple(_begins(text, most))


def _begins(text: Prose, most: int) -> Iterator[Piece]:
    for piece in text:
        link = piece.link
        said = link.words if link else piece.words
        if len(said) > most:
            words = shortened(said, most)
            yield Piece(link=replace(link, words=words)) if link else replace(piece, words=words)
            return
        most -= len(said)
        yield piece
