"""Figures side by side, only where they measure the same thing in the same way."""

from dataclasses import dataclass
from decimal import Decimal

from generator.render.pictures.paper import Label, Picture, Shape, at, fitting, picture

WIDTH, VALUES, ROW = 460.0, 110.0, 20


@dataclass(frozen=True, slots=True)
class Bar:
    """A figure: for when, how much in words, how much."""

    name: str
    words: str
    value: Decimal
    is_exact: bool = True


def bars(groups: list[tuple[str, list[Bar]]]) -> Picture:
    """Draw groups of comparable figures; lengths compare within a group only."""
    shapes: list[Shape] = []
    labels: list[Label] = []
    y = 4.0
    for title, found in groups:
        labels.append(Label("0", at(y + 14), fitting(title, WIDTH), "start", "p-text p-strong"))
        y += ROW
        most = max(abs(one.value) for one in found) or Decimal(1)
        for one in found:
            length = float(abs(one.value) / most) * (WIDTH - VALUES - 8)
            family = "p-figure" if one.is_exact else "p-figure p-inferred"
            labels.append(Label("0", at(y + 15), fitting(one.name, WIDTH)))
            y += ROW
            path = f"M0 {at(y + 2)} h{at(length)} v12 h-{at(length)} Z"
            shapes.append(Shape(path, family))
            labels.append(Label(at(length + 8), at(y + 12), one.words))
            y += ROW
        y += 10
    return picture("Figures that may be compared", WIDTH, y, shapes, labels)
