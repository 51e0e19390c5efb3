"""What each line of a stored page probably is: a beginning, corrected by whoever has read it."""

import re
from collections.abc import Iterable

from generator.text.source import SourceText
from generator.text.spans import Label

PARAGRAPH = 150  # characters; hardly a headline or a caption is longer
HEADLINE = 5  # words; hardly a menu has as many
FEW_ABOVE = 5  # one paragraph in so many may stand above the headline
OPENING = 4  # lines above a text that has no menu
NAMED = 8  # words of a line that says who wrote it; as many may sum the article up
DATED = re.compile(
    r"[0-9]{1,2}\.? \w+\.?,? (?:19|20)[0-9]{2}$|\w+\.? [0-9]{1,2}, (?:19|20)[0-9]{2}$"
    r"|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$|[0-9]{1,2}[./][0-9]{1,2}[./](?:19|20)[0-9]{2}$"
)
"""A day at the end of a line, as the line below a headline gives it."""
FURNITURE = re.compile(r"[|©›>]| [/·•] |[0-9]:[0-9]{2}")  # in menus, credits, and clocks
SENTENCE_END = (".", "!", "?", "…", '"', "”", "»")
UNSPACED_END = ("。", "！", "？")  # of scripts that write no blanks between words
UNSPACED = 20  # characters of a sentence in them


def guessed_layout(text: SourceText) -> dict[int, Label]:
    """What each line that is not blank probably is: whatever is in doubt is no body."""
    stored = (text.words_at(span).removeprefix("\ufeff") for span in text.lines)
    lines = {number: " ".join(words.split()) for number, words in enumerate(stored, start=1)}
    lines = {number: words for number, words in lines.items() if words}
    prose = [number for number, words in lines.items() if is_prose(words)]
    title = _headline(lines, prose)
    below = [number for number in prose if number > title]
    told = {*prose, *_between(lines, prose)}
    return {
        number: Label.BODY if title < number in told else _label(number, words, title, below)
        for number, words in lines.items()
    }


def in_ranges(numbers: Iterable[int]) -> str:
    """Numbers of lines as a layout and people write them: 5, 7-9, 12."""
    ranges: list[list[int]] = []
    for number in sorted(numbers):
        if ranges and number == ranges[-1][-1] + 1:
            ranges[-1][1:] = [number]
        else:
            ranges.append([number])
    return ", ".join("-".join(map(str, each)) for each in ranges)


def _between(lines: dict[int, str], prose: list[int]) -> frozenset[int]:
    """Short sentences with running text right above and below: a question asked, a short reply."""
    numbers, told = list(lines), frozenset(prose)
    each = zip(numbers, numbers[1:], numbers[2:], strict=False)
    return frozenset(
        number
        for above, number, below in each
        if above in told and below in told and lines[number].endswith(SENTENCE_END)
    )


def _headline(lines: dict[int, str], prose: list[int]) -> int:
    """The first line that may be one; where it is printed twice, as in a menu above, the last.

    Most of the article stands below it. Where no line is as long as most headlines are, it is the
    first one, if the text begins at once behind it.
    """
    likely = {
        number: words
        for number, words in lines.items()
        if len(words.split()) >= HEADLINE and _may_be_one(words)
    }
    first = next(iter(likely.values()), "")
    title = max((number for number, words in likely.items() if first.endswith(words)), default=0)
    above = prose[len(prose) // FEW_ABOVE] if prose else 0
    opening = [number for number in lines if number < min(prose, default=0)]
    short = next((number for number in opening if _may_be_one(lines[number])), 0)
    is_headed = short and len(opening) <= OPENING and (not title or title > above)
    is_signed = 0 < short < title and " " in lines[short] and _is_signed(lines[title])
    return short if is_headed or is_signed else title


def _may_be_one(words: str) -> bool:
    return len(words) < PARAGRAPH and not words.endswith(".") and not FURNITURE.search(words)


def _is_signed(words: str) -> bool:
    """Whether a line is long enough for a headline and says who wrote the article, or when."""
    undated = DATED.sub("", words)
    small = [word for word in undated.split()[1:] if word[0].islower()]
    if undated != words:
        return len(words.split()) <= NAMED and len(small) <= ("," in undated)
    return _ends_in_a_name(words) and len(small) <= 1


def _label(number: int, words: str, title: int, prose: list[int]) -> Label:
    """What a line that is no text is by its place; near the headline stands who wrote it, when."""
    if number == title:
        return Label.TITLE
    is_near = bool(prose) and prose[0] <= title + OPENING
    if is_near and title < number < prose[0]:
        if _ends_in_a_name(words):
            return Label.CREDIT
        is_deck = len(words.split()) >= NAMED and _may_be_one(words) and not DATED.search(words)
        return Label.LEAD if is_deck else Label.LABEL
    if is_near and prose[0] < number < min(prose[-1], title + OPENING):
        return Label.LABEL
    return Label.MENU


def _ends_in_a_name(words: str) -> bool:
    """Whether a line is short, and of the sort of `By Ada Lindt`."""
    each = words.split()
    is_plain = not any(map(str.isdigit, words)) and not FURNITURE.search(words)
    return is_plain and 1 < len(each) <= NAMED and each[-1][0].isupper()


def is_prose(words: str) -> bool:
    """Whether a line reads like running text: it is long, or several words that end a sentence.

    A line that begins with the sign of copyright is a notice, whatever its length.
    """
    if words.startswith("©"):
        return False
    is_sentence = len(words.split()) >= HEADLINE and words.endswith(SENTENCE_END)
    is_unspaced = len(words) >= UNSPACED and words.endswith(UNSPACED_END)
    return len(words) >= PARAGRAPH or is_sentence or is_unspaced
