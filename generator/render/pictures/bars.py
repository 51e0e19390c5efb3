"""Figures side by side, only where they measure the same thing in the same way."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.render.views import Link

FULL = 100  # the longest bar of a group


@dataclass(frozen=True, slots=True)
class Bar:
    """A figure: how much in words, for when and by whom, its length in a hundred."""

    value: str
    link: Link
    length: int


@dataclass(frozen=True, slots=True)
class Bars:
    """Comparable figures; lengths compare within one group only."""

    title: str
    bars: tuple[Bar, ...]


def bars(title: str, figures: Sequence[tuple[str, Link, Decimal]]) -> Bars:
    """A group of figures, each with a bar as long as it is large."""
    most = max((abs(value) for *_, value in figures), default=Decimal(0)) or Decimal(1)
    return Bars(
        title,
        tuple(Bar(words, link, round(FULL * abs(value) / most)) for words, link, value in figures),
    )
