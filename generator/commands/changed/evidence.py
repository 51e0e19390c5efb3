"""The words that a changed fact rests on, with the sentence around them."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.anchors import Anchor
from generator.annotated import AnnotatedBriefing
from generator.seeds import Seed
from generator.sentences import sentences
from generator.text import Span

NOT_FOUND = "not found"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One piece of evidence, and where it stands."""

    level: str
    """How well it matches; `not found` where it does not stand in its article."""
    path: str
    line: int
    """Of the stored text; 0 where it was not found."""
    before: str
    words: str
    after: str


def evidence_of(annotated: AnnotatedBriefing, key: str) -> Iterator[Evidence]:
    """The evidence of an entry, in its order."""
    for anchor in annotated.anchors_of.get(key, ()):
        if anchor.is_evidence:
            yield from _found(annotated, anchor)


def _found(annotated: AnnotatedBriefing, anchor: Anchor) -> Iterator[Evidence]:
    seed = annotated.seeds.by_source[anchor.source]
    if not anchor.matches:
        yield Evidence(NOT_FOUND, seed.path, 0, "", anchor.selector.exact, "")
    for match in anchor.matches:
        text, span = seed.text.text, match.span
        around = _sentences_around(seed, span)
        before, after = text[around.start : span.start], text[span.end : around.end]
        words = seed.text.words_at(span)
        yield Evidence(match.level.value, seed.path, match.line, before, words, after)


def _sentences_around(seed: Seed, span: Span) -> Span:
    """The sentences of a line that some words stand in."""
    line = seed.text.lines[seed.text.line_of(span.start) - 1]
    start, end = span.start, span.end
    for one in sentences(seed.text.words_at(line), seed.source.language):
        if line.start + one.start < span.end and span.start < line.start + one.end:
            start = min(start, line.start + one.start)
            end = max(end, line.start + one.end)
    return Span(start, end)
