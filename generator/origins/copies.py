"""Copies: long passages that two stored articles share, and whether anybody says why."""

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass
from functools import cached_property
from itertools import groupby, product
from operator import attrgetter

from generator.annotated import AnnotatedBriefing
from generator.decode import holds
from generator.gathering import gathered
from generator.markup import references
from generator.model import Quote, Source
from generator.origins.shingles import GRAM, MOST_EDITED, MOST_PLACES, Numbered, likely_pairs
from generator.results import digest
from generator.seeds import Seed
from generator.text import BODY, Span

LONG_IN_WORDS = 12  # shorter runs are set phrases: offices, titles of councils, names of treaties
LONG_IN_CHARACTERS = 80
LONG_WHEN_EDITED = 16  # words in several runs; with fewer, two reports of one fact look alike
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


def shared_passages(annotated: AnnotatedBriefing) -> tuple[SharedPassage, ...]:
    """The long passages that two articles share, but for case, punctuation and a few edited words.

    Words that both articles quote from one speaker are left out: they are the speaker's. So is a
    headline, which says little of how a report travelled. Of many articles that share a passage,
    each is held against the first and the last ones before it.
    """
    seeds = [seed for _, seed in sorted(annotated.seeds.by_source.items())]
    made = digest([(seed.record.id, seed.sha256, seed.text.labels) for seed in seeds])
    kept = annotated.results.get("copies", made, lambda: [astuple(one) for one in _copies(seeds)])
    quoted = _quoted(annotated)
    found = (
        SharedPassage(one, other, Span(*span), Span(*other_span), words)
        for one, other, span, other_span, words in kept
    )
    return tuple(each for each in found if not _is_one_speakers(annotated, each, quoted))


def _copies(seeds: Sequence[Seed]) -> list[SharedPassage]:
    """What articles share, whoever says it; the runs of one article are known at a time."""
    found, texts = list[SharedPassage](), _texts(seeds)
    pairs = likely_pairs([text.numbered for text in texts], LONG_IN_CHARACTERS)
    for other, each in groupby(sorted(pairs, key=attrgetter("other")), attrgetter("other")):
        places = texts[other].places()
        for pair in each:
            found += _runs(texts[pair.one], texts[other], places, pair.starts)
    return sorted(found, key=attrgetter("one", "other"))


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


@dataclass(frozen=True)
class _Text:
    """The words of an article's lead and body, with what is asked of them once they are alike."""

    seed: Seed
    numbered: Numbered

    def places(self) -> dict[tuple[int, ...], list[int]]:
        """Where each run of a few words begins."""
        found: dict[tuple[int, ...], list[int]] = {}
        pieces = (self.numbered.words[ahead:] for ahead in range(GRAM))
        for at, run in enumerate(zip(*pieces, strict=False)):
            here = found.setdefault(run, [])
            if len(here) < MOST_PLACES:
                here.append(at)
        return found

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Where each word stands in the stored text."""
        return tuple(Span(*match.span()) for match in _matches(self.seed))

    def is_long(self, at: int, length: int) -> bool:
        """Whether a run of words is more than a set phrase."""
        characters = sum(self.numbered.lengths[at : at + length]) + length - 1
        return length >= LONG_IN_WORDS or characters >= LONG_IN_CHARACTERS

    def hull(self, at: int, end: int) -> Span:
        """The stored span of some words."""
        return Span(self.spans[at].start, self.spans[end - 1].end)


def _texts(seeds: Iterable[Seed]) -> list[_Text]:
    numbers = dict[str, int]()
    return [_Text(seed, _numbered(seed, numbers)) for seed in seeds]


def _numbered(seed: Seed, numbers: dict[str, int]) -> Numbered:
    words = [match.group().casefold() for match in _matches(seed)]
    return Numbered(
        array("I", [numbers.setdefault(word, len(numbers)) for word in words]),
        array("I", map(len, words)),
    )


def _matches(seed: Seed) -> Iterator[re.Match[str]]:
    """The words of the lead and the body, with their places in the stored text."""
    text = seed.text
    for line, label in zip(text.lines, text.labels or (), strict=False):
        if label in BODY:
            yield from _WORD.finditer(text.text, line.start, line.end)


@dataclass(frozen=True, slots=True)
class _Shared:
    """Words that two articles share from two places on, up to two other ones."""

    words: int
    end: int
    other_end: int
    is_long: bool


def _runs(
    mine: _Text, theirs: _Text, places: dict[tuple[int, ...], list[int]], starts: tuple[int, ...]
) -> Iterator[SharedPassage]:
    ids = mine.seed.record.id, theirs.seed.record.id
    words, resume = mine.numbered.words, 0
    for at in starts:
        if at < resume:
            continue
        alike = places.get(tuple(words[at : at + GRAM]), ())
        found = [(_shared(mine, at, theirs, there), there) for there in alike]
        shared, there = max(found, key=lambda one: one[0].words, default=(None, 0))
        if shared and shared.is_long:
            hulls = mine.hull(at, shared.end), theirs.hull(there, shared.other_end)
            yield SharedPassage(*ids, *hulls, shared.words)
            resume = shared.end


def _shared(mine: _Text, at: int, theirs: _Text, there: int) -> _Shared:
    """The words that are the same from two places on, over words that were edited."""
    words, others = mine.numbered.words, theirs.numbered.words
    end, other_end, count, is_long = at, there, 0, False
    edit: tuple[int, int] | None = (0, 0)
    while edit:
        begin, other_begin = end + edit[0], other_end + edit[1]
        length = _length(words, begin, others, other_begin)
        is_long = is_long or mine.is_long(begin, length)
        end, other_end, count = begin + length, other_begin + length, count + length
        edit = _edit(words, end, others, other_end)
    return _Shared(count, end, other_end, is_long or count >= LONG_WHEN_EDITED)


def _edit(mine: "array[int]", end: int, theirs: "array[int]", there: int) -> tuple[int, int] | None:
    """How many words to skip in either article until both go on alike; None if they do not."""
    return next(
        (
            (a, b)
            for a, b in EDITS
            if len(run := mine[end + a : end + a + GRAM]) == GRAM
            and run == theirs[there + b : there + b + GRAM]
        ),
        None,
    )


def _length(mine: "array[int]", at: int, theirs: "array[int]", there: int) -> int:
    """How many words are the same from two places on."""
    most = min(len(mine) - at, len(theirs) - there)
    return next((step for step in range(most) if mine[at + step] != theirs[there + step]), most)


_Quoted = dict[str, tuple[tuple[str, Span], ...]]
"""Of each article, the words that are quoted and who is quoted."""


def _quoted(annotated: AnnotatedBriefing) -> _Quoted:
    return gathered(
        (anchor.source, (str(anchor.owner.entry.by), part))
        for anchor in annotated.anchors
        if anchor.is_quotation and holds(anchor.owner, Quote)
        for match in anchor.matches
        for part in match.parts
    )


def _is_one_speakers(annotated: AnnotatedBriefing, passage: SharedPassage, quoted: _Quoted) -> bool:
    """Whether both articles quote the words from the same person, but for a few around them."""
    mine = _touching(quoted, passage.one, passage.span)
    theirs = _touching(quoted, passage.other, passage.other_span)
    return any(
        _beyond(annotated, passage.one, passage.span, mine[speaker]) < LONG_IN_WORDS
        and _beyond(annotated, passage.other, passage.other_span, theirs[speaker]) < LONG_IN_WORDS
        for speaker in mine.keys() & theirs.keys()
    )


def _touching(quoted: _Quoted, source: str, span: Span) -> dict[str, tuple[Span, ...]]:
    """Where words of a span are quoted, by who is quoted."""
    each = quoted.get(source, ())
    return gathered(one for one in each if one[1].start < span.end and span.start < one[1].end)


def _beyond(annotated: AnnotatedBriefing, source: str, span: Span, quoted: tuple[Span, ...]) -> int:
    """How many words of a span lie outside the quoted ones."""
    words = _WORD.finditer(annotated.seeds.by_source[source].text.text, span.start, span.end)
    return sum(
        not any(one.start <= word.start() and word.end() <= one.end for one in quoted)
        for word in words
    )
