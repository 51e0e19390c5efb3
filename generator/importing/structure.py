"""Where on a page the article is: the element that holds nearly all of its running text."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from generator.importing.block import Block, Element
from generator.importing.elements import BOXES
from generator.importing.furniture import BODY_MARKS, BODY_WORDS, TAGS, said
from generator.text import Label

MOSTLY = 0.5
"""The share of running text from which on an element is no furniture, whatever it says."""
NEARLY_ALL = 0.8
"""The share from which on one element below another holds its article."""
SUBSTANTIAL = 300  # characters
SMALL = frozenset({Label.CREDIT, Label.CAPTION, Label.LABEL})
"""What holds no headline, however short it is."""
HEADLINE = 10  # characters; the name of a site is shorter
ARTICLES = frozenset({"article", "main"})

Path = tuple[Element, ...]


class Structure:
    """How the running text of a page is spread over its elements."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        """Weigh every element.

        Args:
            blocks: all lines of the page.
        """
        self.total = sum(block.prose for block in blocks)
        self._whole = _weights(blocks)
        self._headed = {
            element
            for block in blocks
            if len(block.text) > HEADLINE and any(each.tag == "h1" for each in block.path)
            for element in block.path
        }
        self.box = self._article(blocks)

    def furniture(self, path: Path) -> Label | None:
        """The furniture that a line stands in; inside the article, only what is said there."""
        inner = path[len(self.box) :] if self.holds(path) else path
        return self._furniture(inner)

    def holds(self, path: Path) -> bool:
        """Whether a line stands in the article's element."""
        return path[: len(self.box)] == self.box

    def _furniture(self, path: Path) -> Label | None:
        labels = (label for each in path if (label := said(each)) and self._may_be(each, label))
        return next(labels, None)

    def _may_be(self, element: Element, label: Label) -> bool:
        """Whether an element may be the furniture that it says: none holds a headline and text."""
        weight = self._whole[element]
        is_substantial = weight > SUBSTANTIAL or label in SMALL
        is_headed = element in self._headed and is_substantial and element.tag not in TAGS
        return weight < MOSTLY * self.total and not is_headed

    def _article(self, blocks: Sequence[Block]) -> Path:
        plain = [block for block in blocks if not self._furniture(block.path)]
        weights = _weights(plain)
        paths = {
            element: block.path[: depth + 1]
            for block in plain
            for depth, element in enumerate(block.path)
        }
        if not weights:
            return ()
        inside: dict[Element, set[Element]] = {}
        for path in paths.values():
            for outer, inner in pairwise(path):
                inside.setdefault(outer, set()).add(inner)
        at = _begin(weights, paths)
        while below := inside.get(at):
            top = max(below, key=lambda each: weights[each])
            if top.tag not in BOXES or weights[top] < NEARLY_ALL * weights[at]:
                break
            at = top
        return paths[at]


def _weights(blocks: Iterable[Block]) -> Counter[Element]:
    """The characters of running text below each element."""
    weights: Counter[Element] = Counter()
    for block in blocks:
        for element in block.path:
            weights[element] += block.prose
    return weights


def _begin(weights: Counter[Element], paths: dict[Element, Path]) -> Element:
    """The element to look below: what calls itself the article, where much of the text is in it."""
    most = max(weights.values())
    likely = [element for element in weights if weights[element] >= MOSTLY * most]
    bodies = [each for each in likely if each.marks & BODY_MARKS or each.words & BODY_WORDS.keys()]
    if bodies:
        return max(bodies, key=lambda each: weights[each])
    articles = [each for each in likely if each.tag in ARTICLES]
    return (articles or [min(paths, key=lambda each: len(paths[each]))])[-1]
