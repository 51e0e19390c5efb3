"""Lines that were broken to fit a width, made whole again, with a record of every such end."""

import re
from collections.abc import Iterable, Sequence

from generator.importing.block import CLOSING, ENDS, Block

NARROWEST, WIDEST = 30, 120  # characters; what is narrower is a list, what is wider is not wrapped
ENOUGH = 3  # lines that nearly fill the width; fewer are no habit
NEARLY = 12  # characters; most words that did not fit are shorter
GOOD_PART = 0.6  # of the width
USUAL = 0.9  # the share of lines within the width; a table or an address may stick out
BROKEN = re.compile(r"(?P<begun>[^\W\d_]{2,})(?P<dash>[-\u2010\u00ad])$")
LONGEST_WORD = 60  # letters before a dash at the end of a line
GONE_ON = re.compile(r"[^\W\d_]+")


def unwrapped(lines: Sequence[str], *, is_proportional: bool = False) -> tuple[Block, ...]:
    """Paragraphs of lines: each line is one, except where a line ended for want of room.

    A line ended for want of room if the first word of the next one would not have fitted into the
    width that the text keeps to, or if it is a good part of that width and its sentence goes on
    with a small letter, or in the middle of a word. A hyphen at such an end, before a small letter,
    is taken out with the end.

    Args:
        lines: the lines of a text; blank ones part paragraphs.
        is_proportional: whether letters differ in width, so that full lines differ in length.
    """
    room = USUAL if is_proportional else 1
    width = _width([line.rstrip() for line in lines])
    paragraphs: list[list[str]] = []
    before = ""
    for line in (" ".join(each.split()) for each in lines):
        if line and paragraphs and before and _had_no_room(before, line, width, room):
            paragraphs[-1].append(line)
        elif line:
            paragraphs.append([line])
        before = line
    return tuple(_whole(paragraph) for paragraph in paragraphs)


def _width(lines: Sequence[str]) -> int | None:
    """The width that a text keeps to; None where it keeps to none."""
    lengths = sorted(len(line) for line in lines if line)
    if not lengths:
        return None
    width = lengths[min(len(lengths) - 1, int(len(lengths) * USUAL))]
    full = sum(width - NEARLY <= length <= width for length in lengths)
    return width if NARROWEST <= width <= WIDEST and full >= ENOUGH else None


def _had_no_room(before: str, line: str, width: int | None, room: float) -> bool:
    if width is None:
        return False
    is_ended = before.rstrip(CLOSING).endswith((*ENDS, ":"))
    is_filled = len(before) > GOOD_PART * width or BROKEN.search(before[-LONGEST_WORD:])
    goes_on = line[:1].islower() and not is_ended and is_filled
    needed = len(before) + 1 + len(line.split(maxsplit=1)[0])
    return bool(goes_on) or needed > width or (not is_ended and needed > room * width)


def _whole(lines: Iterable[str]) -> Block:
    """One paragraph of lines."""
    text, words, ends = "", [], -1
    for line in lines:
        ends += 1
        broken = BROKEN.search(text, max(0, len(text) - LONGEST_WORD))
        rest = GONE_ON.match(line)
        if broken and rest and rest[0].islower():
            text = f"{text[: broken.start('dash')]}{line}"
            words.append(broken["begun"] + rest[0])
        else:
            text = f"{text} {line}" if text else line
    return Block(text, (), joined=ends, words=tuple(words))
