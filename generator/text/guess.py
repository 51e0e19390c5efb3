"""What each line of a stored page probably is: a beginning, corrected by whoever has read it."""

import re
from collections.abc import Iterable

from generator.text.labels import Label
from generator.text.source import SourceText

PARAGRAPH = 150  # characters; hardly a headline or a caption is longer
HEADLINE = 5  # words; hardly a menu has as many
FURNITURE = re.compile(r"[|©]|[0-9]:[0-9]{2}")  # in menus, credits, and clocks
SENTENCE_END = (".", "!", "?", "…", '"', "”", "»")


def guessed_layout(text: SourceText) -> dict[int, Label]:
    """What each line that is not blank probably is: whatever is in doubt is no body."""
    stored = (text.words_at(span).removeprefix("\ufeff") for span in text.lines)
    lines = {number: " ".join(words.split()) for number, words in enumerate(stored, start=1)}
    lines = {number: words for number, words in lines.items() if words}
    title = _headline(lines)
    return {number: _label(number, words, title) for number, words in lines.items()}


def in_ranges(numbers: Iterable[int]) -> str:
    """Numbers of lines as a layout and people write them: 5, 7-9, 12."""
    ranges: list[list[int]] = []
    for number in sorted(numbers):
        if ranges and number == ranges[-1][-1] + 1:
            ranges[-1][1:] = [number]
        else:
            ranges.append([number])
    return ", ".join("-".join(map(str, each)) for each in ranges)


def _headline(lines: dict[int, str]) -> int:
    """The first line that may be one; where it is printed twice, as in a menu above, the last."""
    likely = {
        number: words
        for number, words in lines.items()
        if len(words.split()) >= HEADLINE
        and len(words) < PARAGRAPH
        and not words.endswith(".")
        and not FURNITURE.search(words)
    }
    first = next(iter(likely.values()), "")
    return max((number for number, words in likely.items() if first.endswith(words)), default=0)


def _label(number: int, words: str, title: int) -> Label:
    if number == title:
        return Label.TITLE
    return Label.BODY if number > title and is_prose(words) else Label.MENU


def is_prose(words: str) -> bool:
    """Whether a line reads like running text: it is long, or several words that end a sentence.

    A line that begins with the sign of copyright is a notice, whatever its length.
    """
    if words.startswith("©"):
        return False
    is_sentence = len(words.split()) >= HEADLINE and words.endswith(SENTENCE_END)
    return len(words) >= PARAGRAPH or is_sentence
