"""An ego network without a hairball: who speaks about it, it, whom it speaks about."""

from dataclasses import dataclass

from generator.render.pictures.paper import Label, Picture, Shape, at, picture, wide
from generator.wordings import N_, _

ROW, TOP = 24, 24
BAND = 64.0  # pixels from a name to the middle
GAP = 6.0  # pixels between a name and its band
THICKEST = 7.0
LABEL = N_("Who speaks about it, and whom it speaks about")
SPEAKERS, SUBJECTS = N_("speak about it"), N_("it speaks about")


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A name and the number of facts that connect it."""

    name: str
    facts: int


@dataclass(frozen=True, slots=True)
class _Side:
    """The names on one side, and where they are drawn."""

    words: tuple[str, ...]
    shares: tuple[float, ...]
    head: str
    anchor: str
    away: int

    @property
    def room(self) -> float:
        """Pixels from the edge of the name in the middle to the end of the longest name."""
        longest = max((wide(one) for one in (self.head, *self.words)), default=0.0)
        return GAP + BAND + GAP + longest if self.words else 0.0

    def draw(self, edge: float, middle: float) -> tuple[list[Shape], list[Label]]:
        """Bands from the edge of the name in the middle, and the names at their ends."""
        start = edge + self.away * GAP
        end = start + self.away * BAND
        x = at(end + self.away * GAP)
        shapes = []
        labels = [Label(x, "12", self.head, self.anchor, "p-text p-soft")] if self.words else []
        for number, (words, share) in enumerate(zip(self.words, self.shares, strict=True)):
            y = middle + ROW * (number - (len(self.words) - 1) / 2)
            labels.append(Label(x, at(y + 4), words, self.anchor))
            shapes.append(_ribbon(start, middle, end, y, share))
        return shapes, labels


def butterfly(
    name: str, speakers: list[Neighbour], subjects: list[Neighbour], ties: list[str]
) -> Picture:
    """Draw a network, no wider than its names; lasting ties stand below the middle.

    The thicker a line, the more facts.
    """
    most = max((one.facts for one in (*speakers, *subjects)), default=1)
    left = _Side(
        tuple(f"{one.name} {one.facts}" for one in speakers),
        tuple(one.facts / most for one in speakers),
        *(_(SPEAKERS), "end", -1),
    )
    right = _Side(
        tuple(f"{one.facts} {one.name}" for one in subjects),
        tuple(one.facts / most for one in subjects),
        *(_(SUBJECTS), "start", 1),
    )
    half = wide(name) / 2 + 4  # it is printed bold
    least = max((wide(tie) / 2 for tie in ties), default=0.0)
    x = max(left.room + half, least)
    width = x + max(right.room + half, least)
    rows = max(len(speakers), len(subjects), 1)
    middle, bottom = TOP + 14 + ROW * rows / 2, TOP + 28 + ROW * rows
    shapes, labels = left.draw(x - half, middle)
    further = right.draw(x + half, middle)
    shapes += further[0]
    labels += [*further[1], Label(at(x), at(middle + 4), name, "middle", "p-text p-strong")]
    if ties:
        shapes.append(Shape(f"M{at(x)} {at(middle + 14)} V{at(bottom - 4)}", "p-relation"))
    for number, tie in enumerate(ties):
        y = at(bottom + 18 * number + 10)
        labels.append(Label(at(x), y, tie, "middle", "p-text p-tie"))
    height = bottom + 18 * len(ties) + 6
    return picture(_(LABEL), width, height, shapes, labels)


def _ribbon(x1: float, y1: float, x2: float, y2: float, share: float) -> Shape:
    """A band whose thickness tells how many facts there are."""
    half = max(0.6, THICKEST * share / 2)
    bend = (x1 + x2) / 2
    there = f"C{at(bend)} {at(y1 - half)} {at(bend)} {at(y2 - half)} {at(x2)} {at(y2 - half)}"
    back = f"C{at(bend)} {at(y2 + half)} {at(bend)} {at(y1 + half)} {at(x1)} {at(y1 + half)}"
    path = f"M{at(x1)} {at(y1 - half)} {there} V{at(y2 + half)} {back} Z"
    return Shape(path, "p-ribbon")
