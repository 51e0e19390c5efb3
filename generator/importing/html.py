"""The visible text of a saved page, in document order, one block a line.

Nothing of the page is run and nothing is fetched: the parser builds a tree of what is written.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.importing.block import (
    BLOCKS,
    CELLS,
    CLOSING,
    ENDS,
    LINKS,
    READ_ALOUD,
    UNSEEN,
    Block,
    Element,
)
from generator.importing.extra import NotImported
from generator.nodes import FORBIDDEN
from generator.tree import MAX_BYTES

HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
WORD = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+")
BLANKS = re.compile(r"[ \t\n\r\f]+")
SAID = frozenset({"class", "id", "role", "itemprop", "rel"})
MOST_WORDS = 1_000  # characters of classes that are read
MOST_IN_ROW = 100  # elements of a row of data


def blocks(tree: LexborHTMLParser) -> tuple[Block, ...]:
    """What the page prints, line by line."""
    return tuple(_Reading().of(tree.body)) if tree.body else ()


class _Reading:
    """A walk over the tree that keeps the line it is on."""

    def __init__(self) -> None:
        self.path: tuple[Element, ...] = ()
        self.line: list[_Piece] = []
        self.found: list[Block] = []
        self.links = self.rows = self.kept = self.size = 0

    def of(self, body: LexborNode) -> list[Block]:
        """Every line below an element; a stack of our own, for trees deeper than Python's."""
        due = [(body, False)]
        while due:
            node, is_done = due.pop()
            if is_done:
                self._leave(node)
            elif self._enter(node):
                due.append((node, True))
                due.extend((child, False) for child in reversed(list(node.iter(include_text=True))))
        self._end()
        return self.found

    def _enter(self, node: LexborNode) -> bool:
        """Take in a text, or the beginning of an element; whether to look into it."""
        if node.is_text_node:
            self._take(node.text_content or "")
            return False
        tag = node.tag or ""
        if tag == "br":
            self._take("\n", is_break=True)
        if not node.is_element_node or tag in UNSEEN or _is_hidden(node):
            return False
        if tag == "tr" and not self.rows and _is_data(node):
            self._end()
            self.rows = 1
        elif self.rows:
            self._take("\t" if tag in CELLS and self.line else "", is_break=True)
        elif tag in BLOCKS:
            self._end()
        if tag in LINKS and self.line and self.line[-1].is_link:
            self._take(" ", is_break=True)  # links side by side are apart on the page
        self.path = (*self.path, _element(node, tag))
        self.links += tag in LINKS
        self.kept += tag == "pre"
        return True

    def _leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag == "tr" and self.rows:
            self._end()
            self.rows = 0
        elif tag in BLOCKS and not self.rows:
            self._end()
        self.path = self.path[:-1]
        self.links -= tag in LINKS
        self.kept -= tag == "pre"

    def _take(self, text: str, *, is_break: bool = False) -> None:
        self.size += len(text)
        if self.size > MAX_BYTES:
            raise NotImported("it prints more than 2 MB of text; no article does")
        if text:
            words = text if is_break or self.kept else BLANKS.sub(" ", text)
            self.line.append(_Piece(words, self.path, is_link=self.links > 0))

    def _end(self) -> None:
        """The end of a line, or of several that breaks part."""
        if self.line:
            self.found.extend(_lines(self.line))
            self.line = []


class _Piece(NamedTuple):
    """Some words of a line with the elements around them."""

    text: str
    path: tuple[Element, ...]
    is_link: bool


def _lines(pieces: Iterable[_Piece]) -> Iterator[Block]:
    """The lines that pieces make; one goes on across a single break in mid-sentence."""
    lines: list[list[_Piece]] = [[]]
    for piece in pieces:
        first, *others = piece.text.split("\n")
        lines[-1].append(piece._replace(text=first))
        lines.extend([piece._replace(text=other)] for other in others)
    held: list[Block] = []
    for block in map(_block, lines):
        if held and not (block and _goes_on(held[-1].text, block.text)):
            yield _joined(held)
            held = []
        if block:
            held.append(block)
    if held:
        yield _joined(held)


def _joined(lines: list[Block]) -> Block:
    """Lines that are one sentence as one block."""
    return Block(
        " ".join(line.text for line in lines),
        _common([line.path for line in lines]),
        sum(line.linked for line in lines),
        sum(line.joined + 1 for line in lines) - 1,
    )


def _goes_on(before: str, after: str) -> bool:
    """Whether a sentence does not end where a line does."""
    return not before.rstrip(CLOSING).endswith((*ENDS, ":")) and after[:1].islower()


def _block(pieces: list[_Piece]) -> Block | None:
    said = [piece for piece in pieces if piece.text.strip()]
    joined = FORBIDDEN.sub("", "".join(piece.text for piece in pieces))  # entities write any
    text = BLANKS.sub(_blank, joined).strip()
    if not text or not said:
        return None
    linked = sum(len(piece.text.strip()) for piece in said if piece.is_link)
    return Block(text, _common([piece.path for piece in said]), linked)


def _blank(found: re.Match[str]) -> str:
    """One blank for several; a tab parts the cells of a row."""
    return "\t" if "\t" in found[0] else " "


def _common(paths: list[tuple[Element, ...]]) -> tuple[Element, ...]:
    """The elements around all of some pieces."""
    first, *others = paths
    shared = min((_alike(first, other) for other in others), default=len(first))
    return first[:shared]


def _alike(one: tuple[Element, ...], other: tuple[Element, ...]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a is not b), min(len(one), len(other)))


def _element(node: LexborNode, tag: str) -> Element:
    said = {name: value or "" for name, value in node.attributes.items() if name in SAID}
    own = tag if "-" in tag else ""
    names = f"{own} {said.get('class', '')} {said.get('id', '')} {said.get('role', '')}"[
        :MOST_WORDS
    ]
    words = frozenset(word.lower() for word in WORD.findall(names))
    wholes = frozenset(re.sub(r"[^a-z0-9]", "", name.lower()) for name in names.split())
    marks = " ".join(said.get(name, "") for name in ("itemprop", "role", "rel")).lower()
    return Element(tag, words | wholes, wholes, frozenset(marks.split()))


def _is_hidden(node: LexborNode) -> bool:
    said = node.attributes
    if "hidden" in said or HIDDEN.search(said.get("style") or ""):
        return node.tag != "body"
    return not READ_ALOUD.isdisjoint((said.get("class") or "").lower().split())


def _is_data(row: LexborNode) -> bool:
    """Whether a row of a table is data, each cell a few words, and not the layout of a page."""
    inside = list(islice(row.traverse(include_text=False), MOST_IN_ROW + 1))[1:]
    cells = sum(node.tag in CELLS for node in inside)
    is_plain = not any(node.tag in BLOCKS and node.tag not in CELLS for node in inside)
    return cells > 1 and len(inside) < MOST_IN_ROW and is_plain
