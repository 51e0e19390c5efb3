"""Copies: long passages that two stored articles share, and whether anybody says why."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product

from generator.annotated import AnnotatedBriefing
from generator.markup import references
from generator.model import Quote, Source
from generator.seeds import Seed
from generator.text import BODY, Span

LONG_IN_WORDS = 12  # shorter runs are set phrases: offices, titles of councils, names of treaties
LONG_IN_CHARACTERS = 80
LONG_WHEN_EDITED = 16  # words in several runs; with fewer, two reports of one fact look alike
MOST_EDITED = 2  # words between two runs that one of the articles left out, put in or changed
SEED_WORDS = 4  # a run is looked for from this many words on; 80 characters have more of them
EDITS = sorted(product(range(MOST_EDITED + 1), repeat=2), key=sum)[1:]
"""How many words may be skipped in either article, the fewest first."""
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class SharedPassage:
    """Words that stand in two articles; the spans are offsets into the stored texts.

    `words` counts the words that are the same, not those that were edited between them.
    """

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
    """The long passages that two articles share, but for case, punctuation and a few edited words.

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


@dataclass(frozen=True, slots=True)
class _Shared:
    """Words that two articles share from two places on, up to two other ones."""

    words: int
    end: int
    other_end: int
    is_long: bool


def _runs(one: str, mine: list[_Word], other: str, theirs: list[_Word]) -> Iterator[SharedPassage]:
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(theirs) - SEED_WORDS + 1):
        places.setdefault(_key(theirs, at), []).append(at)
    at = 0
    while at <= len(mine) - SEED_WORDS:
        found = [
            (_shared(mine, at, theirs, there), there) for there in places.get(_key(mine, at), ())
        ]
        shared, there = max(found, key=lambda one: one[0].words, default=(None, 0))
        if shared and shared.is_long:
            hulls = _hull(mine, at, shared.end), _hull(theirs, there, shared.other_end)
            yield SharedPassage(one, other, *hulls, shared.words)
            at = shared.end
        else:
            at += 1


def _key(words: list[_Word], at: int) -> tuple[str, ...]:
    return tuple(word.folded for word in words[at : at + SEED_WORDS])


def _shared(mine: list[_Word], at: int, theirs: list[_Word], there: int) -> _Shared:
    """The words that are the same from two places on, over words that were edited."""
    length = _length(mine, at, theirs, there)
    end, other_end = at + length, there + length
    count, is_long = length, _is_long(mine, at, length)
    while edit := _edit(mine, end, theirs, other_end):
        length = _length(mine, end + edit[0], theirs, other_end + edit[1])
        is_long = is_long or _is_long(mine, end + edit[0], length)
        end, other_end = end + edit[0] + length, other_end + edit[1] + length
        count += length
    return _Shared(count, end, other_end, is_long or count >= LONG_WHEN_EDITED)


def _edit(mine: list[_Word], end: int, theirs: list[_Word], there: int) -> tuple[int, int] | None:
    """How many words to skip in either article until both go on alike; None if they do not."""
    return next(
        ((a, b) for a, b in EDITS if _length(mine, end + a, theirs, there + b) >= SEED_WORDS), None
    )


def _length(mine: list[_Word], at: int, theirs: list[_Word], there: int) -> int:
    """How many words are the same from two places on."""
    most = min(len(mine) - at, len(theirs) - there)
    for step in range(most):
        if mine[at + step].folded != theirs[there + step].folded:
            return step
    return max(most, 0)


def _is_long(words: list[_Word], at: int, length: int) -> bool:
    characters = sum(len(word.folded) + 1 for word in words[at : at + length]) - 1
    return length >= LONG_IN_WORDS or characters >= LONG_IN_CHARACTERS


def _hull(words: list[_Word], at: int, end: int) -> Span:
    return Span(words[at].span.start, words[end - 1].span.end)


def _is_one_speakers(annotated: AnnotatedBriefing, passage: SharedPassage) -> bool:
    """Whether both articles quote the words from the same person, but for a few around them."""
    mine = _quoted(annotated, passage.one, passage.span)
    theirs = _quoted(annotated, passage.other, passage.other_span)
    return any(
        _beyond(annotated, passage.one, passage.span, mine[speaker]) < LONG_IN_WORDS
        and _beyond(annotated, passage.other, passage.other_span, theirs[speaker]) < LONG_IN_WORDS
        for speaker in mine.keys() & theirs.keys()
    )


def _quoted(annotated: AnnotatedBriefing, source: str, span: Span) -> dict[str, list[Span]]:
    """Where words of a span are quoted, by who is quoted."""
    found: dict[str, list[Span]] = {}
    for anchor in annotated.anchors:
        entry = anchor.owner.entry
        if anchor.is_quotation and anchor.source == source and isinstance(entry, Quote):
            parts = (part for match in anchor.matches for part in match.parts)
            touching = [one for one in parts if one.start < span.end and span.start < one.end]
            if touching:
                found.setdefault(str(entry.by), []).extend(touching)
    return found


def _beyond(annotated: AnnotatedBriefing, source: str, span: Span, quoted: list[Span]) -> int:
    """How many words of a span lie outside the quoted ones."""
    words = _WORD.finditer(annotated.seeds.by_source[source].text.text, span.start, span.end)
    return sum(
        not any(one.start <= word.start() and word.end() <= one.end for one in quoted)
        for word in words
    )
