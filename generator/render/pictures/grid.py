"""Who speaks about what: a mark for each claim, its shape telling what the speaker does by it."""

import math
from dataclasses import dataclass

from generator.render.pictures.paper import Label, Line, Shape, at, box, fitting

NAMES, TOP, CELL, STEP = 166.0, 124.0, 52.0, 9.0
IN_ROW = 5  # marks beside each other in a cell
WORDS = {
    "says": "asserts, interprets, predicts",
    "accuses": "alleges, warns",
    "contests": "denies, disputes, cannot verify, no response",
    "asks": "proposes, calls for",
}
"""The four shapes and the stances they stand for."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A picture: its size, its lines, its marks and its words."""

    box: str
    width: str
    height: str
    lines: tuple[Line, ...]
    shapes: tuple[Shape, ...]
    labels: tuple[Label, ...]


def grid(speakers: list[str], subjects: list[str], cells: dict[tuple[int, int], list[str]]) -> Grid:
    """Draw a matrix; `cells` gives the shapes of each speaker's claims about each subject."""
    width = NAMES + CELL * len(subjects) + 40
    lines: list[Line] = []
    shapes: list[Shape] = []
    labels = [_header(name, column) for column, name in enumerate(subjects)]
    y = TOP
    for row, name in enumerate(speakers):
        most = max((len(cells.get((row, one), [])) for one in range(len(subjects))), default=0)
        height = max(22.0, STEP * math.ceil(most / IN_ROW) + 10)
        lines.append(Line("0", at(y), at(width - 40), at(y), "p-axis"))
        labels.append(Label(at(NAMES - 10), at(y + 15), fitting(name, NAMES - 10), "end"))
        for column in range(len(subjects)):
            marks = cells.get((row, column), [])
            shapes.extend(_marks(marks, NAMES + CELL * column + 6, y + 10))
        y += height
    lines.append(Line("0", at(y), at(width - 40), at(y), "p-axis"))
    for number, (key, words) in enumerate(WORDS.items()):
        x, base = 8.0 + 300 * (number % 2), y + 18 + 18 * (number // 2)
        shapes.append(_mark(key, x, base))
        labels.append(Label(at(x + 10), at(base + 4), words, "start", "p-text p-soft"))
    height = y + 46
    return Grid(
        box(width, height), at(width), at(height), tuple(lines), tuple(shapes), tuple(labels)
    )


def _header(name: str, column: int) -> Label:
    x = NAMES + CELL * column + 14
    return Label(at(x), at(TOP - 8), fitting(name, 138), "start", "p-text p-turned")


def _marks(marks: list[str], x: float, y: float) -> list[Shape]:
    return [
        _mark(key, x + STEP * (number % IN_ROW), y + STEP * (number // IN_ROW))
        for number, key in enumerate(marks)
    ]


def _mark(key: str, x: float, y: float) -> Shape:
    paths = {
        "says": f"M{at(x - 3)} {at(y)} a3 3 0 1 0 6 0 a3 3 0 1 0 -6 0 Z",
        "accuses": f"M{at(x)} {at(y - 4)} l4 7 h-8 Z",
        "contests": f"M{at(x - 3)} {at(y - 3)} l6 6 m0 -6 l-6 6",
        "asks": f"M{at(x - 3.5)} {at(y)} h7 M{at(x)} {at(y - 3.5)} v7",
    }
    return Shape(paths[key], f"p-mark p-{key}")
