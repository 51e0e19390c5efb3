"""Report chains as a tree: the outlet on the left, the origins on the right."""

from dataclasses import dataclass, field

from generator.render.pictures.paper import Label, Picture, Shape, at, fitting, picture, wide

ROW, TOP, ARROW = 28, 6, 42
LABEL = "How the facts of this article reached it"
NODE = 158  # pixels for the name of a step


@dataclass(frozen=True, slots=True)
class Road:
    """The names of one road, nearest first, and how many facts came by it."""

    names: tuple[str, ...]
    facts: int


@dataclass(slots=True)
class _Node:
    """A step; `facts` end here, and others go on to the `further` ones."""

    name: str
    facts: int = 0
    further: dict[str, "_Node"] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """Its name, cut to the room for it, and the facts that end here."""
        count = f" ({self.facts})" if self.facts else ""
        return fitting(self.name, NODE - wide(count)) + count


def tree_picture(roads: list[Road]) -> Picture:
    """Merge roads that begin alike, and draw each step once."""
    root = _Node("")
    for one in roads:
        node = root
        for name in one.names:
            node = node.further.setdefault(name, _Node(name))
        node.facts += one.facts
    drawing = _Drawing(_columns(root))
    for node in root.further.values():
        drawing.draw(node, 0)
    height = TOP + ROW * drawing.rows
    return picture(LABEL, drawing.columns[-1], height, drawing.shapes, drawing.labels)


def _columns(root: _Node) -> list[float]:
    """Where each column begins: behind the widest name before it, with room for an arrow."""
    starts, nodes = [0.0], list(root.further.values())
    while nodes:
        widest = max(wide(node.words) for node in nodes)
        starts.append(starts[-1] + widest + ARROW)
        nodes = [below for node in nodes for below in node.further.values()]
    return starts


@dataclass(slots=True)
class _Drawing:
    columns: list[float]
    rows: int = 0
    shapes: list[Shape] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)

    def draw(self, node: _Node, column: int) -> float:
        """Draw a step and all behind it; gives the height at which it stands."""
        x, next_x = self.columns[column : column + 2]
        heights = [self.draw(one, column + 1) for one in node.further.values()]
        if heights:
            y = heights[0]
        else:
            y = TOP + ROW * self.rows + ROW / 2
            self.rows += 1
        self.labels.append(Label(at(x), at(y + 4), node.words))
        end = x + wide(node.words) + 9
        for height in heights:
            self.shapes.append(_arrow(next_x - 6, height, end, y))
        return y


def _arrow(x1: float, y1: float, x2: float, y2: float) -> Shape:
    """A line from an origin to the one who passed it on, with a point at its end."""
    middle = (x1 + x2) / 2
    line = f"M{at(x1)} {at(y1)} C{at(middle)} {at(y1)} {at(middle)} {at(y2)} {at(x2)} {at(y2)}"
    point = f"M{at(x2 + 6)} {at(y2 - 4)} L{at(x2)} {at(y2)} L{at(x2 + 6)} {at(y2 + 4)}"
    return Shape(f"{line} {point}", "p-line")
