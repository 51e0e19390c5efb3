"""Report chains as a tree: the outlet on the left, the origins on the right."""

from dataclasses import dataclass, field

from generator.render.pictures.paper import CHARACTER, Label, Line, Shape, at, box, fitting

COLUMN, ROW, TOP = 214, 28, 6
NODE = 190  # pixels for the name of a step


@dataclass(frozen=True, slots=True)
class Road:
    """The names of one road, nearest first, and how many facts came by it."""

    names: tuple[str, ...]
    facts: int


@dataclass(frozen=True, slots=True)
class Tree:
    """A picture: its size, its lines and names."""

    box: str
    width: str
    height: str
    shapes: tuple[Shape, ...]
    labels: tuple[Label, ...]
    lines: tuple[Line, ...] = ()


@dataclass(slots=True)
class _Node:
    """A step; `facts` end here, and others go on to the `further` ones."""

    name: str
    facts: int = 0
    further: dict[str, "_Node"] = field(default_factory=dict)


def tree_picture(roads: list[Road]) -> Tree:
    """Merge roads that begin alike, and draw each step once."""
    root = _Node("")
    for one in roads:
        node = root
        for name in one.names:
            node = node.further.setdefault(name, _Node(name))
        node.facts += one.facts
    drawing = _Drawing()
    for node in root.further.values():
        drawing.draw(node, 0)
    width = COLUMN * drawing.columns
    height = TOP + ROW * drawing.rows
    return Tree(
        box(width, height), at(width), at(height), tuple(drawing.shapes), tuple(drawing.labels)
    )


@dataclass(slots=True)
class _Drawing:
    rows: int = 0
    columns: int = 0
    shapes: list[Shape] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)

    def draw(self, node: _Node, column: int) -> float:
        """Draw a step and all behind it; gives the height at which it stands."""
        self.columns = max(self.columns, column + 1)
        x = column * COLUMN
        heights = [self.draw(one, column + 1) for one in node.further.values()]
        if heights:
            y = heights[0]
        else:
            y = TOP + ROW * self.rows + ROW / 2
            self.rows += 1
        count = f" ({node.facts})" if node.facts else ""
        words = fitting(node.name, NODE - CHARACTER * len(count)) + count
        self.labels.append(Label(at(x), at(y + 4), words))
        end = x + CHARACTER * len(words) + 8
        for height in heights:
            self.shapes.append(_arrow(x + COLUMN - 6, height, end, y))
        return y


def _arrow(x1: float, y1: float, x2: float, y2: float) -> Shape:
    """A line from an origin to the one who passed it on, with a point at its end."""
    middle = (x1 + x2) / 2
    line = f"M{at(x1)} {at(y1)} C{at(middle)} {at(y1)} {at(middle)} {at(y2)} {at(x2)} {at(y2)}"
    point = f"M{at(x2 + 6)} {at(y2 - 4)} L{at(x2)} {at(y2)} L{at(x2 + 6)} {at(y2 + 4)}"
    return Shape(f"{line} {point}", "p-line")
