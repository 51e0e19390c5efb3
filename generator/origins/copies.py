"""Copies: long passages that two stored articles share, and whether anybody says why."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from generator.annotated import AnnotatedBriefing
from generator.markup import references
from generator.model import Quote, Source
from generator.seeds import Seed
from generator.text import BODY, Span

LONG_IN_WORDS = 12  # shorter runs are set phrases: offices, titles of councils, names of treaties
LONG_IN_CHARACTERS = 80
SEED_WORDS = 4  # a run is looked for from this many words on; 80 characters have more of them
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class SharedPassage:
    """Words that stand in two articles; the spans are offsets into the stored texts."""

    one: str
    other: str
    span: Span
    other_span: Span
    words: int


@dataclass(frozen=True, slots=True)
class _Word:
    folded: str
    span: Span


def shared_passages(annotated: AnnotatedBriefing) -> tuple[SharedPassage, ...]:
    """The long passages that two articles share, word for word but for case and punctuation.

    Words that both articles quote from one speaker are left out: they are the speaker's. So is a
    headline, which says little of how a report travelled.
    """
    words = {key: _words(seed) for key, seed in sorted(annotated.seeds.by_source.items())}
    return tuple(
        passage
        for one, other in combinations(words, 2)
        for passage in _runs(one, words[one], other, words[other])
        if not _is_one_speakers(annotated, passage)
    )


def is_declared(annotated: AnnotatedBriefing, one: str, other: str) -> bool:
    """Whether the sources say how they hang together.

    They do if the publisher or the chain of one is on the way of the other, or if a note on one
    of them points at the other or at a fact of it.
    """
    known = annotated.briefing.by_id
    a, b = known[one].entry, known[other].entry
    if not isinstance(a, Source) or not isinstance(b, Source):
        return False
    if set(_hands(a)) & set(b.chain) or set(_hands(b)) & set(a.chain):
        return True
    return _points_at(annotated, a, other) or _points_at(annotated, b, one)


def _hands(source: Source) -> tuple[str, ...]:
    return (source.publisher.actor or source.id, *source.chain)


def _points_at(annotated: AnnotatedBriefing, source: Source, other: str) -> bool:
    known = annotated.briefing.by_id
    for note in source.notes:
        targets = {*map(str, note.see), *(found.target for found in references(note.text))}
        if any(target in known and other in (target, known[target].source) for target in targets):
            return True
    return False


def _words(seed: Seed) -> list[_Word]:
    """The words of the lead and the body, folded, with their places."""
    text = seed.text
    labels = text.labels or ()
    return [
        _Word(match.group().casefold(), Span(line.start + match.start(), line.start + match.end()))
        for line, label in zip(text.lines, labels, strict=False)
        if label in BODY
        for match in _WORD.finditer(text.words_at(line))
    ]


def _runs(one: str, mine: list[_Word], other: str, theirs: list[_Word]) -> Iterator[SharedPassage]:
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(theirs) - SEED_WORDS + 1):
        places.setdefault(_key(theirs, at), []).append(at)
    at = 0
    while at <= len(mine) - SEED_WORDS:
        lengths = [
            (_length(mine, at, theirs, there), -there) for there in places.get(_key(mine, at), ())
        ]
        length, there = max(lengths, default=(0, 0))
        if length and _is_long(mine, at, length):
            yield SharedPassage(
                one,
                other,
                _hull(mine, at, length),
                _hull(theirs, -there, length),
                length,
            )
            at += length
        else:
            at += 1


def _key(words: list[_Word], at: int) -> tuple[str, ...]:
    return tuple(word.folded for word in words[at : at + SEED_WORDS])


def _length(mine: list[_Word], at: int, theirs: list[_Word], there: int) -> int:
    """How many words are the same from two places on."""
    most = min(len(mine) - at, len(theirs) - there)
    for step in range(most):
        if mine[at + step].folded != theirs[there + step].folded:
            return step
    return most


def _is_long(words: list[_Word], at: int, length: int) -> bool:
    characters = sum(len(word.folded) + 1 for word in words[at : at + length]) - 1
    return length >= LONG_IN_WORDS or characters >= LONG_IN_CHARACTERS


def _hull(words: list[_Word], at: int, length: int) -> Span:
    return Span(words[at].span.start, words[at + length - 1].span.end)


def _is_one_speakers(annotated: AnnotatedBriefing, passage: SharedPassage) -> bool:
    """Whether both articles quote the words from the same person."""
    return bool(
        _quoting(annotated, passage.one, passage.span)
        & _quoting(annotated, passage.other, passage.other_span)
    )


def _quoting(annotated: AnnotatedBriefing, source: str, span: Span) -> set[str]:
    """Who is quoted in a source with words that hold a span."""
    return {
        str(anchor.owner.entry.by)
        for anchor in annotated.anchors
        if anchor.is_quotation and anchor.source == source and isinstance(anchor.owner.entry, Quote)
        for match in anchor.matches
        if match.span.start <= span.start and span.end <= match.span.end
    }
