"""A foreign article in the reader's language, from the translations that its facts already have."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.anchors import Anchor
from generator.model import Fact
from generator.text import Span

GAP = "[…]"
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Translated:
    """A stretch of the stored text and what it means."""

    span: Span
    words: str


def translated(anchors: Iterable[Anchor]) -> tuple[Translated, ...]:
    """The translations that together cover most of an article and do not overlap, in its order.

    Weighted interval scheduling: of facts that rest on the same words the longer passage is read.
    """
    found = {
        Translated(match.span, words)
        for anchor in anchors
        if (words := _translation(anchor))
        for match in anchor.matches
    }
    ordered = sorted(found, key=lambda one: (one.span.end, one.span.start, one.words))
    best: list[tuple[int, tuple[Translated, ...]]] = [(0, ())]
    for at, one in enumerate(ordered):
        before = sum(other.span.end <= one.span.start for other in ordered[:at])
        score, kept = best[before]
        taken = (score + one.span.end - one.span.start, (*kept, one))
        best.append(max(taken, best[-1], key=lambda pair: pair[0]))
    return best[-1][1]


def _translation(anchor: Anchor) -> str:
    entry = anchor.owner.entry
    if not isinstance(entry, Fact):
        return ""
    is_only = anchor.is_quotation or len(entry.selectors) == 1
    return anchor.selector.translation or (entry.translation if is_only else "") or ""


def reading(found: tuple[Translated, ...], sentence: Span, text: str) -> str:
    """What a sentence means, with a sign where nothing translates its words; else nothing."""
    return " ".join(_pieces(found, sentence, text)) if _touching(found, sentence) else ""


def _touching(found: tuple[Translated, ...], sentence: Span) -> list[Translated]:
    return [one for one in found if one.span.start < sentence.end and one.span.end > sentence.start]


def _pieces(found: tuple[Translated, ...], sentence: Span, text: str) -> Iterator[str]:
    at = sentence.start
    for one in _touching(found, sentence):
        if _WORD.search(text, at, max(at, one.span.start)):
            yield GAP
        if one.span.start >= sentence.start:
            yield one.words
        at = one.span.end
    if at < sentence.end and _WORD.search(text, at, sentence.end):
        yield GAP
