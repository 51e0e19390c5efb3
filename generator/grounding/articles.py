"""What stands in each article, read when it is first asked for."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from generator.grounding.aliases import Aliases
from generator.grounding.name_index import Hit
from generator.grounding.proper import usage
from generator.grounding.speaking import speech_of
from generator.seeds import Seed
from generator.speech import Speech

T = TypeVar("T")


class Each(dict[str, T]):
    """A value for each source, made when it is first asked for."""

    def __init__(self, make: Callable[[str], T]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: str) -> T:
        self[key] = self._make(key)
        return self[key]


NamesFound = dict[str, tuple[tuple[Hit, ...], tuple[int, ...]]]
"""The names in each article, and where they begin."""


def hits_in(
    seeds: Mapping[str, Seed], aliases: Aliases, source: str
) -> tuple[tuple[Hit, ...], tuple[int, ...]]:
    """The names in an article, in order, and where each begins in the stored text."""
    text, language = seeds[source].text, seeds[source].source.language
    hits = tuple(
        hit._replace(span=text.stored(*hit.span))
        for hit in aliases.find_in_article(text.folded.typographic, language)
    )
    return hits, tuple(hit.span.start for hit in hits)


def speech_in(
    seeds: Mapping[str, Seed], names: NamesFound, aliases: Aliases, source: str
) -> Speech:
    """Who says what in an article."""
    return speech_of(seeds[source].text, names[source][0], aliases)


def usage_of(seed: Seed) -> tuple[list[str], list[str]]:
    """What a stored page adds to it, line by line: what is read of a line is remembered."""
    return usage(map(seed.text.words_at, seed.text.lines))
