"""An index of shingles: where two of many texts may be alike, without comparing each with each.

After Broder (1997), with room for edited words: texts that have no key in common share no long
passage. Time and memory grow with the words there are, however many texts are copies of one.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

GRAM = 4  # words of the shortest run that is looked for; 80 characters have more of them
MOST_EDITED = 2  # words between two runs that one of the articles left out, put in or changed
KEPT = 2  # of the texts that hold a key, so many of the first and so many of the last are compared
MOST_PLACES = 16  # of one key in one text; more have only texts that repeat themselves
SLOTS = 8  # for each key: one in so many is taken for a repeated one that is not


@dataclass(frozen=True, slots=True)
class Numbered:
    """The words of a text as numbers, the same word the same number in every text."""

    words: tuple[int, ...]
    lengths: tuple[int, ...]
    """The characters of each."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts, by their places in a list, and where in the first one they may begin alike."""

    one: int
    other: int
    starts: tuple[int, ...]


def likely_pairs(texts: Sequence[Numbered], characters: int) -> Iterator[Pair]:
    """The pairs of texts that may share two runs, or a run of twice as many words, in order.

    Args:
        texts: the texts.
        characters: a run of so many characters is looked for too, of however few words.
    """
    repeated = _repeated(texts, characters)
    holders: dict[int, list[tuple[int, list[int]]]] = {}
    starts: dict[tuple[int, int], set[int]] = defaultdict(set)
    for number, text in enumerate(texts):
        mine: dict[int, list[int]] = {}
        for key, place in _keys(text, characters):
            if repeated[key % len(repeated)] > 1:
                mine.setdefault(key, []).append(place)
        for key, places in mine.items():
            held = holders.setdefault(key, [])
            for one, theirs in held:
                starts[one, number].update(theirs)
            held.append((number, places[:MOST_PLACES]))
            del held[KEPT : max(len(held) - KEPT, KEPT)]
    for (one, other), found in sorted(starts.items()):
        near = {max(place - back, 0) for place in found for back in range(GRAM)}
        yield Pair(one, other, tuple(sorted(near)))


def _repeated(texts: Sequence[Numbered], characters: int) -> bytearray:
    """Of each slot, 2 if keys of two texts fall into it; a slot costs less than a key."""
    size = sum(len(text.words) for text in texts) * (MOST_EDITED + 1) * SLOTS + 1
    found = bytearray(size)
    for text in texts:
        for slot in {key % size for key, _ in _keys(text, characters)}:
            if found[slot] < 2:
                found[slot] += 1
    return found


def _keys(text: Numbered, characters: int) -> Iterator[tuple[int, int]]:
    """Two runs with up to so many words between them, or a few long words; and where they begin."""
    words = text.words
    runs = [
        hash(run) for run in zip(*(islice(words, at, None) for at in range(GRAM)), strict=False)
    ]
    for skipped in range(MOST_EDITED + 1):
        for place, both in enumerate(zip(runs, islice(runs, GRAM + skipped, None), strict=False)):
            yield hash(both), place
    yield from _of_long_words(text, characters)


def _of_long_words(text: Numbered, characters: int) -> Iterator[tuple[int, int]]:
    """The runs of fewer words than two that are as long as a run of more."""
    lengths = text.lengths
    for place in range(len(lengths)):
        size = -1
        for end in range(place, min(place + 2 * GRAM - 1, len(lengths))):
            size += lengths[end] + 1
            if size >= characters:
                yield hash(text.words[place : end + 1]), place
                break
