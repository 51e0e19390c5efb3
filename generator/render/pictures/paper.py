"""What all pictures share: sizes, places as SVG writes them, words that fit."""

from dataclasses import dataclass

from generator.render.wording import shortened

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
class Line:
    """A straight line."""

    x1: str
    y1: str
    x2: str
    y2: str
    family: str = "p-line"


@dataclass(frozen=True, slots=True)
class Shape:
    """A path: a curve, a mark, an arrow."""

    d: str
    family: str


def at(value: float) -> str:
    """A coordinate with at most one decimal: `12`, `12.5`."""
    return f"{value:.1f}".removesuffix(".0").replace("-0.0", "0")


def fitting(words: str, width: float) -> str:
    """Words cut to a width in pixels; a picture's text equivalent has them whole."""
    return shortened(words, max(8, int(width / CHARACTER)))


def wide(words: str) -> float:
    """The room that words take, in pixels."""
    return CHARACTER * len(words)


def box(width: float, height: float) -> str:
    """The value of `viewBox`."""
    return f"0 0 {at(width)} {at(height)}"
