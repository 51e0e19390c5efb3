"""What all pictures are made of: shapes, words, places as SVG writes them."""

from collections.abc import Iterable
from dataclasses import dataclass

CHARACTER = 7.0  # pixels, an average letter at 12 px in the widest face of the list, DejaVu Sans


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a place; `anchor` is start, middle or end."""

    x: str
    y: str
    words: str
    anchor: str = "start"
    family: str = "p-text"


@dataclass(frozen=True, slots=True)
class Shape:
    """A path: a curve, a mark, an arrow."""

    d: str
    family: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing as SVG writes it; `label` says to who cannot see it what it shows."""

    label: str
    box: str
    width: str
    height: str
    shapes: tuple[Shape, ...]
    labels: tuple[Label, ...]


def picture(
    label: str, width: float, height: float, shapes: Iterable[Shape], labels: Iterable[Label]
) -> Picture:
    """A drawing of a size in pixels."""
    box = f"0 0 {at(width)} {at(height)}"
    return Picture(label, box, at(width), at(height), tuple(shapes), tuple(labels))


def at(value: float) -> str:
    """A coordinate with at most one decimal: `12`, `12.5`."""
    return f"{value:.1f}".removesuffix(".0").replace("-0.0", "0")


def wide(words: str) -> float:
    """The room that words take, in pixels."""
    return CHARACTER * len(words)
