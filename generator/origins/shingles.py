"""An index of shingles: where two of many texts may be alike, without comparing each with each.

After Broder (1997), with room for edited words: texts that have no key in common share no long
passage. Time and memory grow with the words there are, however many texts are copies of one.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice

GRAM = 4  # words of the shortest run that is looked for; 80 characters have more of them
MOST_EDITED = 2  # words between two runs that one of the articles left out, put in or changed
KEPT = 2  # of the texts that hold a key, so many of the first and so many of the last are compared
MOST_PLACES = 16  # of one key in one text; more have only texts that repeat themselves
SLOTS = 8  # for each run: one in so many is taken for a repeated one that is not
HELD = 1 << 16  # keys that are held against each other at a time: thirty megabytes of them


@dataclass(frozen=True, slots=True)
class Numbered:
    """The words of a text as numbers, the same word the same number in every text."""

    words: "array[int]"
    lengths: "array[int]"
    """The characters of each."""


@dataclass(frozen=True, slots=True)
class TextPair:
    """Two texts, by their places in a list, and where in the first one they may begin alike."""

    one: int
    other: int
    starts: tuple[int, ...]


def likely_pairs(texts: Sequence[Numbered], characters: int) -> Iterator[TextPair]:
    """The pairs of texts that may share two runs, or a run of twice as many words, in order.

    Args:
        texts: the texts.
        characters: a run of so many characters is looked for too, of however few words.
    """
    repeated = _repeated(texts, characters)
    keyed = [_Keyed.of(text, characters, repeated) for text in texts]
    parts = 1 + sum(len(text.keys) for text in keyed) // HELD
    starts: dict[tuple[int, int], set[int]] = defaultdict(set)
    for part in range(parts):
        for one, other, theirs in _alike(keyed, part, parts):
            starts[one, other].update(theirs)
    for (one, other), found in sorted(starts.items()):
        near = {max(place - back, 0) for place in found for back in range(GRAM)}
        yield TextPair(one, other, tuple(sorted(near)))


@dataclass(frozen=True, slots=True)
class _Keyed:
    """What other texts may hold as well, and where each begins."""

    keys: "array[int]"
    places: "array[int]"

    @classmethod
    def of(cls, text: Numbered, characters: int, repeated: bytearray) -> "_Keyed":
        """The keys of a text."""
        found = tuple(_keys(text, characters, repeated))
        return cls(array("q", [key for key, _ in found]), array("I", [place for _, place in found]))


def _alike(
    texts: Sequence[_Keyed], part: int, parts: int
) -> Iterator[tuple[int, int, Sequence[int]]]:
    """The texts that hold a key together, and where the first holds it, of one part of all keys."""
    holders: dict[int, list[tuple[int, Sequence[int]]]] = {}
    for number, text in enumerate(texts):
        mine: dict[int, list[int]] = {}
        for key, place in zip(text.keys, text.places, strict=True):
            if key % parts == part:
                mine.setdefault(key, []).append(place)
        for key, places in mine.items():
            held = holders.setdefault(key, [])
            yield from ((one, number, theirs) for one, theirs in held)
            held.append((number, places[:MOST_PLACES]))
            del held[KEPT : max(len(held) - KEPT, KEPT)]


def _repeated(texts: Sequence[Numbered], characters: int) -> bytearray:
    """Of each slot, 2 if runs of two texts fall into it; a slot costs less than a run."""
    size = sum(len(text.words) for text in texts) * SLOTS + 1
    found = bytearray(size)
    for text in texts:
        slots = {run % size for run in _runs(text)}
        slots.update(key % size for key, _ in _of_long_words(text, characters))
        for slot in slots:
            if found[slot] < 2:
                found[slot] += 1
    return found


def _runs(text: Numbered) -> list[int]:
    """The runs of a few words, one from each word on."""
    pieces = (islice(text.words, at, None) for at in range(GRAM))
    return [hash(run) for run in zip(*pieces, strict=False)]


def _keys(text: Numbered, characters: int, repeated: bytearray) -> Iterator[tuple[int, int]]:
    """What other texts may hold as well, and where it begins.

    Two runs with up to so many words between them, or a few long words.
    """
    runs, size = _runs(text), len(repeated)
    shared = [place for place, run in enumerate(runs) if repeated[run % size] > 1]
    is_shared = frozenset(shared)
    for ahead in range(GRAM, GRAM + MOST_EDITED + 1):
        for place in shared:
            if place + ahead in is_shared:
                yield hash((runs[place], runs[place + ahead])), place
    for key, place in _of_long_words(text, characters):
        if repeated[key % size] > 1:
            yield key, place


def _of_long_words(text: Numbered, characters: int) -> Iterator[tuple[int, int]]:
    """The runs of fewer words than two that are as long as a run of more."""
    lengths = text.lengths
    before = [0, *accumulate(length + 1 for length in lengths)]
    for place in range(len(lengths)):
        if before[min(place + 2 * GRAM - 1, len(lengths))] - before[place] <= characters:
            continue  # no run from here on is long enough
        size = -1
        for end in range(place, min(place + 2 * GRAM - 1, len(lengths))):
            size += lengths[end] + 1
            if size >= characters:
                yield hash(tuple(text.words[place : end + 1])), place
                break
