"""Passages in quotation marks: where they begin and end in one paragraph, one inside another."""

from collections.abc import Iterator
from types import MappingProxyType
from typing import NamedTuple

from generator.text.characters import HYPHENS

CLOSES = MappingProxyType(
    {
        '"': '"“”',
        "“": '”"',
        "„": "“”\"'",
        "‟": '”"',
        "”": '”"',
        "«": "»",
        "»": "«",
        "‹": "›",
        "›": "‹",
        "‘": "’'",
        "‚": "‘’'",
        "'": "'’",
        "「": "」",
        "『": "』",
        "《": "》",
        "＂": "＂",
    }
)
"""What may close a passage that each mark opens."""
OPENS_BY_PLACE = frozenset("\"”'’＂")
"""Marks whose place, not shape, says whether they open."""
CLOSES_BY_PLACE = frozenset("\"“'’‘＂")
"""Those of which it says whether they close."""
SINGLE = frozenset("‘‚'")
APOSTROPHES = frozenset("'’")
BEFORE_OPENING = frozenset("([{/—–―-¿¡") | frozenset(CLOSES) | HYPHENS
STOPS = frozenset(",.?!…;")
DEEPEST = 16  # passages within each other that one mark may close; print has three


class MarkedPassage(NamedTuple):
    """A passage in quotation marks, as offsets into its paragraph.

    Args:
        start: its opening mark; the beginning of the paragraph where that has none.
        first: its first word.
        last: the end of its last word.
        end: behind its closing mark.
        depth: 0 where no other passage holds it.
        is_open: no mark closes it in its paragraph.
    """

    start: int
    first: int
    last: int
    end: int
    depth: int
    is_open: bool = False


def quoted(text: str, pairs: tuple[tuple[str, str], ...] = ()) -> tuple[MarkedPassage, ...]:
    """The passages of one paragraph in quotation marks, in the order in which they begin.

    Args:
        text: the paragraph.
        pairs: the marks of its language, for those that open in one and close in another.
    """
    stack: list[tuple[str, int]] = []
    found: list[MarkedPassage] = []
    stopped = max(text.rfind(stop + mark) for stop in STOPS for mark in APOSTROPHES)
    for at, mark in enumerate(text):
        if mark not in CLOSES and mark not in "”’»›“‘」』》＂":
            continue
        opener = _closed_by(text, at, stack, stopped)
        if opener is not None:
            start = stack[opener][1]
            del stack[opener:]
            found.append(_passage(text, start, at))
        elif _opens(text, at, pairs):
            goes_on = mark == "»" and (mark, "«") not in pairs  # it repeats the mark that opened
            stack.append(("«" if goes_on else mark, at))
    begins = len(text) - len(text.lstrip())
    left = [at for mark, at in stack if mark not in SINGLE or at <= begins]
    if left:
        found.append(
            MarkedPassage(left[0], left[0] + 1, len(text.rstrip()), len(text), 0, is_open=True)
        )
    return tuple(_nested(sorted(found)))


def _nested(found: list[MarkedPassage]) -> Iterator[MarkedPassage]:
    """The passages, each with how many others hold it; none begins in one and ends behind it."""
    around: list[int] = []
    for one in found:
        while around and around[-1] < one.end:
            around.pop()
        yield one._replace(depth=len(around))
        around.append(one.end)


def _passage(text: str, start: int, end: int) -> MarkedPassage:
    inner = text[start + 1 : end]
    first = start + 1 + len(inner) - len(inner.lstrip())
    return MarkedPassage(start, first, max(first, start + 1 + len(inner.rstrip())), end + 1, 0)


def _closed_by(text: str, at: int, stack: list[tuple[str, int]], stopped: int) -> int | None:
    """Which open passage the mark at `at` closes, by its number in the stack.

    The last apostrophe behind a stop comes after `stopped`.
    """
    mark = text[at]
    after, before = text[at + 1 : at + 2], text[at - 1 : at]
    if mark in CLOSES_BY_PLACE and (before.isspace() or after.isalnum()):
        return None
    if mark in APOSTROPHES and not _ends_single(text, at, stopped):
        return None
    for number in range(len(stack) - 1, max(len(stack) - 1 - DEEPEST, -1), -1):
        opener, start = stack[number]
        if mark in CLOSES[opener] and at > start + 1:
            return number
        if opener not in SINGLE and mark in APOSTROPHES:
            return None  # no single mark closes what a double one opened
    return None


def _ends_single(text: str, at: int, stopped: int) -> bool:
    """Whether an apostrophe ends a passage; the one of `workers' rights` does not."""
    if text[at - 1] != "s" or not text[at + 1 : at + 2].isspace():
        return True
    return stopped < at


def _opens(text: str, at: int, pairs: tuple[tuple[str, str], ...]) -> bool:
    mark = text[at]
    if mark not in CLOSES:
        return False
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    is_placed = not before or before.isspace() or before in BEFORE_OPENING
    if mark in "»›":
        is_first = not text[:at].strip()
        return bool(after) and (is_first or (is_placed and (mark, CLOSES[mark]) in pairs))
    if mark in OPENS_BY_PLACE:
        return is_placed and bool(after) and not after.isspace()
    return True
