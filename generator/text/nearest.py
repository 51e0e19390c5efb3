"""The passage of a text that is most like some words, found by the words they share.

Its answer is a hint for a message and decides nothing. Time is bounded for any input.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from generator.text.folding import fold
from generator.text.lookalikes import difference, likeness
from generator.text.source import SourceText
from generator.text.spans import Span
from generator.text.tokens import WordToken, words

MOST_WORDS = 400  # of the words compared
MOST_PLACES = 200  # of one word; commoner words say nothing of where a passage is
SLACK = 4  # words of the window beside the best place


class WordChange(NamedTuple):
    """One step of a word diff: what was written, and what the source has instead.

    Both the same where nothing changed; one empty where a word was added or left out. `why` says
    what the eye cannot see of the difference.
    """

    written: str
    stored: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class NearestPassage:
    """The nearest passage.

    Args:
        span: where it stands in the stored text.
        line: on which line, counted from 1.
        changes: the word diff from the words looked for to the passage.
        shared: the share of the words looked for, in order, that the passage has, 0 to 1.
        known: the share of the longer words, in any order, that stand near it, 0 to 1.
    """

    span: Span
    line: int
    changes: tuple[WordChange, ...]
    shared: float
    known: float


def nearest_passage(exact: str, source: SourceText) -> NearestPassage | None:
    """The passage that shares most words with `exact` in the same order; None if none does."""
    wanted = words(exact)[:MOST_WORDS]
    stored = words(source.text)
    start = _best_start([_key(word) for word in wanted], [_key(word) for word in stored])
    if start is None:
        return None
    low, high = max(0, start - SLACK), start + len(wanted) + SLACK
    window = _one_line(stored[low:high], source)
    return _compared(wanted, window, source)


def _key(word: WordToken) -> str:
    return likeness(word.text).casefold()


def _text(word: WordToken) -> str:
    return word.text if word.text.isascii() else fold(word.text).typographic


def _best_start(wanted: list[str], stored: list[str]) -> int | None:
    """Where a window over the stored words begins so that most words fall into place."""
    places: dict[str, list[int]] = {word: [] for word in wanted}
    for index, word in enumerate(stored):
        if word in places and len(places[word]) < MOST_PLACES:
            places[word].append(index)
    votes: Counter[int] = Counter()
    for index, word in enumerate(wanted):
        for place in places[word]:
            votes[place - index] += len(word)
    if not votes:
        return None
    return max(votes, key=lambda start: (sum(votes[start + d] for d in range(-3, 4)), -start))


def _one_line(window: tuple[WordToken, ...], source: SourceText) -> tuple[WordToken, ...]:
    lines = Counter(source.line_of(word.span.start) for word in window)
    line = lines.most_common(1)[0][0]
    return tuple(word for word in window if source.line_of(word.span.start) == line)


def _compared(
    wanted: tuple[WordToken, ...], window: tuple[WordToken, ...], source: SourceText
) -> NearestPassage | None:
    ours, theirs = [_text(word) for word in wanted], [_text(word) for word in window]
    blocks = [
        block
        for block in Levenshtein.opcodes(
            [likeness(word) for word in ours], [likeness(word) for word in theirs]
        )
        if block.tag == "equal"
    ]
    if not blocks:
        blocks = [
            block
            for block in Levenshtein.opcodes(
                [word.casefold() for word in ours], [word.casefold() for word in theirs]
            )
            if block.tag == "equal"
        ]
    if not blocks:
        return None
    # What the source has before the first and after the last word in common is no difference,
    # but words that were written there are.
    low = max(0, blocks[0].dest_start - blocks[0].src_start)
    high = blocks[-1].dest_end + len(ours) - blocks[-1].src_end
    near = window[low:high]
    shared = sum(block.src_end - block.src_start for block in blocks) / len(ours)
    span = Span(near[0].span.start, near[-1].span.end)
    changes = tuple(_changes(wanted, near))
    longer = {word.casefold() for word in ours if len(word) > 3}
    there = {word.casefold() for word in theirs}
    known = len(longer & there) / len(longer) if longer else 0.0
    return NearestPassage(span, source.line_of(span.start), changes, shared, known)


def _changes(ours: tuple[WordToken, ...], theirs: tuple[WordToken, ...]) -> Iterator[WordChange]:
    texts = [_text(word) for word in ours], [_text(word) for word in theirs]
    for step in Levenshtein.opcodes(*texts):
        mine, other = slice(step.src_start, step.src_end), slice(step.dest_start, step.dest_end)
        whys = (
            difference(one.text, two.text)
            for one, two in zip(ours[mine], theirs[other], strict=False)
            if step.tag == "replace"
        )
        why = next(filter(None, whys), "")
        yield WordChange(" ".join(texts[0][mine]), " ".join(texts[1][other]), why)
