"""An ego network without a hairball: who speaks about it, it, whom it speaks about."""

from dataclasses import dataclass

from generator.render.pictures.paper import Label, Line, Shape, at, box, fitting

WIDTH, ROW, TOP = 680.0, 24, 24
SIDE = 236.0  # pixels for the names on each side
CENTRE = 116.0  # pixels for the name in the middle
THICKEST = 7.0
EMPTY = 140.0  # pixels left out on a side that has no names; ties need the rest


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A name and the number of facts that connect it."""

    name: str
    facts: int


@dataclass(frozen=True, slots=True)
class Butterfly:
    """A picture: its size, its lines and names. The thicker a line, the more facts."""

    box: str
    width: str
    height: str
    shapes: tuple[Shape, ...]
    labels: tuple[Label, ...]
    lines: tuple[Line, ...] = ()


def butterfly(
    name: str, speakers: list[Neighbour], subjects: list[Neighbour], ties: list[str]
) -> Butterfly:
    """Draw a network with its centre in the middle of the page."""
    rows = max(len(speakers), len(subjects), 1)
    middle = TOP + 14 + ROW * rows / 2
    most = max((one.facts for one in (*speakers, *subjects)), default=1)
    shapes, labels = _left(speakers, middle, most)
    more_shapes, more_labels = _right(subjects, middle, most)
    centre = fitting(name, CENTRE)
    labels.append(Label(at(WIDTH / 2), at(middle + 4), centre, "middle", "p-text p-strong"))
    bottom = TOP + 28 + ROW * rows
    if ties:
        path = f"M{at(WIDTH / 2)} {at(middle + 14)} V{at(bottom - 4)}"
        shapes.append(Shape(path, "p-relation"))
    for number, tie in enumerate(ties):
        y = bottom + 18 * number + 10
        words = fitting(tie, WIDTH - 40)
        labels.append(Label(at(WIDTH / 2), at(y), words, "middle", "p-text p-tie"))
    height = bottom + 18 * len(ties) + 6
    left = 0.0 if speakers else EMPTY
    width = WIDTH - left - (0.0 if subjects else EMPTY)
    return Butterfly(
        box(width, height, left),
        at(width),
        at(height),
        (*shapes, *more_shapes),
        (*labels, *more_labels),
    )


def _left(speakers: list[Neighbour], middle: float, most: int) -> tuple[list[Shape], list[Label]]:
    """Those who speak about it."""
    head = Label(at(SIDE), "12", "speak about it", "end", "p-text p-soft")
    shapes, labels = [], [head] if speakers else []
    for number, one in enumerate(speakers):
        y = _height(middle, number, len(speakers))
        words = f"{fitting(one.name, SIDE - 30)} {one.facts}"
        labels.append(Label(at(SIDE), at(y + 4), words, "end"))
        end = (WIDTH - CENTRE) / 2
        shapes.append(_ribbon(SIDE + 6, y, end, middle, one.facts / most))
    return shapes, labels


def _right(subjects: list[Neighbour], middle: float, most: int) -> tuple[list[Shape], list[Label]]:
    """Those it speaks about."""
    x = WIDTH - SIDE
    head = Label(at(x), "12", "it speaks about", "start", "p-text p-soft")
    shapes, labels = [], [head] if subjects else []
    for number, one in enumerate(subjects):
        y = _height(middle, number, len(subjects))
        labels.append(Label(at(x), at(y + 4), f"{one.facts} {fitting(one.name, SIDE - 30)}"))
        start = (WIDTH + CENTRE) / 2
        shapes.append(_ribbon(start, middle, x - 6, y, one.facts / most))
    return shapes, labels


def _height(middle: float, number: int, of: int) -> float:
    return middle + ROW * (number - (of - 1) / 2)


def _ribbon(x1: float, y1: float, x2: float, y2: float, share: float) -> Shape:
    """A band whose thickness tells how many facts there are."""
    half = max(0.6, THICKEST * share / 2)
    bend = (x1 + x2) / 2
    there = f"C{at(bend)} {at(y1 - half)} {at(bend)} {at(y2 - half)} {at(x2)} {at(y2 - half)}"
    back = f"C{at(bend)} {at(y2 + half)} {at(bend)} {at(y1 + half)} {at(x1)} {at(y1 + half)}"
    path = f"M{at(x1)} {at(y1 - half)} {there} V{at(y2 + half)} {back} Z"
    return Shape(path, "p-ribbon")
