"""Everyday notions in sets: of a set, one is easily told for another, and is something else."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

FOLDER = Path(__file__).parent
ROW = re.compile(r"^([\w-]+) ([=+>]) ((?:[^\n]|\n +)+)", re.MULTILINE)


class Notion(str):
    """What an everyday word means, the same in every language: rain, a driver, a bakery."""

    __slots__ = ()


ROWS = tuple(
    (kind, sign, frozenset(map(Notion, names.split())))
    for kind, sign, names in ROW.findall((FOLDER / "notions.txt").read_text(encoding="utf-8"))
)


def _of(*kinds: str) -> frozenset[Notion]:
    rows: Iterable[frozenset[Notion]] = (
        names for kind, sign, names in ROWS if sign != ">" and kind in kinds
    )
    return frozenset().union(*rows)


SETS = tuple(names for _, sign, names in ROWS if sign == "=")
"""The sets; no notion is in two of them."""
PEOPLE = _of("person")
"""Each of them is a person, too."""
COUNTABLE = _of("person", "thing")
"""What stands behind a number."""
TIMES = _of("time")
"""When something is; a no beside it denies what is told of it."""
NAMED = COUNTABLE | TIMES | _of("matter")
"""What is named with a noun, and may be a cause."""
MATTERS = _of("thing", "matter")
"""What there may be none of."""
DEEDS = _of("act", "quality")
"""What somebody does or is, and may not."""
KNOWN = NAMED | DEEDS
WIDER: Mapping[Notion, frozenset[Notion]] = {Notion("person"): PEOPLE} | {
    Notion(kind): names for kind, sign, names in ROWS if sign == ">"
}
"""What a wider word may mean: the weather that was rain."""
OFFICES = WIDER[Notion("institution")] | WIDER[Notion("official")]
"""Who acts for others."""
SPEAKING = PEOPLE | OFFICES
"""Who may say or do something."""


def with_wider(known: frozenset[T]) -> frozenset[T | Notion]:
    """Some notions with the wider words that may mean one of them."""
    return known | {wide for wide, narrow in WIDER.items() if narrow & known}


def notions(code: str) -> Mapping[Notion, str]:
    """The words of each notion in a language, as its `notions.txt` lists them.

    Args:
        code: the name of the language's folder.

    Raises:
        ValueError: there is no such notion.
    """
    return listed((FOLDER / code / "notions.txt").read_text(encoding="utf-8"))


def listed(table: str) -> Mapping[Notion, str]:
    """The words of each notion of a table: a line `rain: rain*; rains` for each, or a comment.

    Raises:
        ValueError: there is no such notion.
    """
    rows = (line.partition(":") for line in table.splitlines() if line and line[0] != "#")
    found = {Notion(name): words for name, _, words in rows}
    if strange := found.keys() - KNOWN:
        raise ValueError(f"no such notion: {', '.join(sorted(strange))}")
    return found
