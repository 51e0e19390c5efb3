"""What became of words that do not stand in their source: a hint for whoever wrote them.

The verdict is `locate`'s and is not touched here. Exact searches come first: in the other lines
of the source, in the other sources, part by part. Only then are words compared.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from generator.text.elision import readings
from generator.text.folding import fold
from generator.text.locate import MOST_CHARACTERS, locate
from generator.text.nearest import NearestPassage, WordChange, nearest_passage
from generator.text.reasons import Found
from generator.text.source import SourceText
from generator.text.spans import Label, QuoteSelector, Span
from generator.text.terms import ClosedTerm
from generator.text.tokens import is_splitting_word, words

DRIFTED = 0.7  # of the words, in order: below it, changed words read as another sentence
PARAPHRASED = 0.5  # of the longer words, in any order
MOST_PARTS = 5
MOST_LINES = 4  # of a hard-wrapped text that one quotation reaches over
BROKEN_WORD = re.compile(r"(?<=[^\W\d_])[ ]?[-‐‑]\n(?=[^\W\d_])")
FEWEST_WORDS = 3  # of a part; shorter runs of words stand in every article
NEIGHBOURS = 40  # characters between two parts that are one passage with words left out


class MissKind(ClosedTerm):
    """What became of words that do not stand in their source."""

    OUTSIDE_BODY = "outside-the-body", "They stand in the source, outside the body."
    MISATTRIBUTED = "misattributed", "They stand in another source."
    BROKEN = "across-line-ends", "They stand in the source, across the ends of lines."
    STITCHED = "stitched", "Their parts stand in the source, apart from each other."
    DRIFTED = "drifted", "Nearly these words stand in the source."
    PARAPHRASED = "close-paraphrase", "A passage says something like it in other words."
    ABSENT = "absent", "Nothing like it stands in the source."


@dataclass(frozen=True, slots=True)
class Miss:
    """A hint about words that were not found.

    Args:
        kind: what became of them.
        spans: the places in the stored text that the hint is about.
        lines: their line numbers, from 1.
        sources: for `misattributed`, the ids of the sources in which the words stand.
        label: for `outside-the-body`, the label of the line, or None if it has none.
        changes: for `drifted` and `close-paraphrase`, the word diff to the nearest passage.
        passage: the words of that passage as stored.
    """

    kind: MissKind
    spans: tuple[Span, ...] = ()
    lines: tuple[int, ...] = ()
    sources: tuple[str, ...] = ()
    label: Label | None = None
    changes: tuple[WordChange, ...] = ()
    passage: str = ""


def diagnose(selector: QuoteSelector, source: SourceText, others: Mapping[str, SourceText]) -> Miss:
    """Say what became of words that `locate` did not find.

    Args:
        selector: the words; where they may stand is not looked at.
        source: the source in which they were expected.
        others: the other sources by id.
    """
    exact = selector.exact[:MOST_CHARACTERS]
    selector = QuoteSelector(exact)
    located = locate(selector, source, None)
    if isinstance(located, Found):
        match = located.matches[0]
        label = source.label_of(match.span.start)
        return Miss(MissKind.OUTSIDE_BODY, match.parts, (match.line,), label=label)
    elsewhere = tuple(
        name
        for name, other in sorted(others.items())
        if other is not source and isinstance(locate(selector, other, None), Found)
    )
    if elsewhere:
        return Miss(MissKind.MISATTRIBUTED, sources=elsewhere)
    if across := _across_lines(exact, source):
        return Miss(MissKind.BROKEN, lines=across)
    stitched = _stitched(exact, source)
    if stitched:
        lines = tuple(source.line_of(span.start) for span in stitched)
        return Miss(MissKind.STITCHED, stitched, lines)
    return _nearest(exact, source)


def _across_lines(exact: str, source: SourceText) -> tuple[int, ...]:
    """The lines across whose ends the words stand, a word broken at one put together."""
    wanted = fold(exact).typographic
    if len(wanted.split()) < FEWEST_WORDS:
        return ()
    stored = [source.words_at(line).strip() for line in source.lines]
    for size in range(2, MOST_LINES + 1):
        for first in range(len(stored) - size + 1):
            window = BROKEN_WORD.sub("", "\n".join(stored[first : first + size]))
            if wanted in fold(window.replace("\n", " ")).typographic:
                return tuple(range(first + 1, first + size + 1))
    return ()


def _nearest(exact: str, source: SourceText) -> Miss:
    passage = nearest_passage(exact, source)
    if passage is None:
        return Miss(MissKind.ABSENT)
    if passage.shared >= DRIFTED or _is_one_word_off(passage):
        return _near(MissKind.DRIFTED, passage, source)
    if passage.known >= PARAPHRASED:
        return _near(MissKind.PARAPHRASED, passage, source)
    return Miss(MissKind.ABSENT)


def _is_one_word_off(passage: NearestPassage) -> bool:
    changed = [change for change in passage.changes if change.written != change.stored]
    return len(passage.changes) > 1 and len(changed) == 1 and " " not in changed[0].written


def _near(kind: MissKind, passage: NearestPassage, source: SourceText) -> Miss:
    return Miss(
        kind,
        (passage.span,),
        (passage.line,),
        changes=passage.changes,
        passage=source.words_at(passage.span),
    )


def _stitched(exact: str, source: SourceText) -> tuple[Span, ...]:
    """The places of the longest parts that make up all the words, if they stand apart."""
    *_, reading = readings(exact, lambda _: False)
    spans: list[Span] = []
    for segment in reading.segments:
        for piece in segment:
            parts = _parts(piece.folded, source, MOST_PARTS - len(spans))
            if not parts:
                return ()
            spans.extend(parts)
    is_apart = any(
        source.line_of(one.start) != source.line_of(two.start)
        or not 0 <= two.start - one.end <= NEIGHBOURS
        for one, two in pairwise(spans)
    )
    return tuple(spans) if is_apart else ()


def _parts(text: str, source: SourceText, most: int) -> list[Span]:
    """The longest runs of words of `text` that stand in the source; none if one is too short."""
    tokens = words(text)
    spans: list[Span] = []
    done = 0
    while done < len(tokens):
        count = _longest(text, [token.span for token in tokens[done:]], source)
        if count < FEWEST_WORDS or len(spans) == most:
            return []
        start, end = tokens[done].span.start, tokens[done + count - 1].span.end
        at = _whole(text[start:end], source)
        spans.append(source.stored(at, at + end - start))
        done += count
    return spans


def _longest(text: str, tokens: list[Span], source: SourceText) -> int:
    """How many words from the first on stand in the source side by side."""
    low, high = 0, len(tokens)
    while low < high:
        middle = (low + high + 1) // 2
        if _whole(text[tokens[0].start : tokens[middle - 1].end], source) >= 0:
            low = middle
        else:
            high = middle - 1
    return low


def _whole(part: str, source: SourceText) -> int:
    """The first place of folded words at which no word is cut; -1 for none."""
    text = source.folded.typographic
    at = text.find(part)
    for _ in range(100):
        if at < 0:
            return -1
        cut = is_splitting_word(text, at) or is_splitting_word(text, at + len(part))
        if not cut:
            return at
        at = text.find(part, at + 1)
    return -1
