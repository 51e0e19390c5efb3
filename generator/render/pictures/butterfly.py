"""An ego network without a hairball: who speaks about it, it, whom it speaks about."""

from dataclasses import dataclass

from generator.render.pictures.paper import CHARACTER, Label, Line, Shape, at, box, fitting

WIDTH, ROW, TOP = 680.0, 24, 24
SIDE = 236.0  # pixels for the names on each side
CENTRE = 116.0  # pixels for the name in the middle
THICKEST = 7.0


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
    shapes: list[Shape] = []
    labels: list[Label] = []
    left, right = (WIDTH - CENTRE) / 2, (WIDTH + CENTRE) / 2
    for number, one in enumerate(speakers):
        y = _height(middle, number, len(speakers))
        words = f"{fitting(one.name, SIDE - 30)} {one.facts}"
        labels.append(Label(at(SIDE), at(y + 4), words, "end"))
        shapes.append(_ribbon(SIDE + 6, y, left, middle, one.facts / most))
    for number, one in enumerate(subjects):
        y = _height(middle, number, len(subjects))
        words = f"{one.facts} {fitting(one.name, SIDE - 30)}"
        labels.append(Label(at(WIDTH - SIDE), at(y + 4), words))
        shapes.append(_ribbon(right, middle, WIDTH - SIDE - 6, y, one.facts / most))
    labels.append(
        Label(at(WIDTH / 2), at(middle + 4), fitting(name, CENTRE), "middle", "p-text p-strong")
    )
    if speakers:
        labels.append(Label(at(SIDE), "12", "speak about it", "end", "p-text p-soft"))
    if subjects:
        labels.append(Label(at(WIDTH - SIDE), "12", "it speaks about", "start", "p-text p-soft"))
    bottom = TOP + 28 + ROW * rows
    for number, tie in enumerate(ties):
        y = bottom + 18 * number
        words = fitting(tie, WIDTH - 40)
        x = WIDTH / 2
        labels.append(Label(at(x), at(y + 10), words, "middle", "p-text p-tie"))
    if ties:
        end = min(CHARACTER * 3, 14)
        shapes.append(Shape(f"M{at(WIDTH / 2)} {at(middle + end)} V{at(bottom - 4)}", "p-relation"))
    height = bottom + 18 * len(ties) + 6
    return Butterfly(box(WIDTH, height), at(WIDTH), at(height), tuple(shapes), tuple(labels))


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
