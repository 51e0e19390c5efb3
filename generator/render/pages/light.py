"""Numbers, dates and names in a stored article, marked lightly so that the eye finds them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.annotated import AnnotatedBriefing
from generator.quantities import read

_WORD = re.compile(r"\w+")
_SHORTEST = 3  # characters of a name; a shorter one is also a word or part of an abbreviation


@dataclass(frozen=True, slots=True)
class Light:
    """A number, a date or a name: half-open offsets into the line."""

    start: int
    end: int
    kind: str


def light_marks(annotated: AnnotatedBriefing, words: str, language: str) -> tuple[Light, ...]:
    """What is to be marked in one line of an article, in order, without overlaps."""
    found = [Light(*span, "name") for span in _names_in(words, _known(annotated))]
    found += [
        Light(one.start, one.end, "date" if one.is_of_a_date else "number")
        for one in read(words, language)
        if any(c.isdigit() for c in one.text)
    ]
    kept: list[Light] = []
    for one in sorted(found, key=lambda mark: (mark.start, -mark.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def _names_in(words: str, known: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """Where names stand as whole words, the longest of those that begin at one place."""
    plain, free = words.replace("’", "'"), 0
    for word in _WORD.finditer(plain):
        start = word.start()
        if start < free:
            continue
        for name in known.get(word[0], ()):
            end = start + len(name)
            if plain.startswith(name, start) and not _WORD.match(plain[end : end + 1]):
                yield start, end
                free = end
                break


def _known(annotated: AnnotatedBriefing) -> Mapping[str, tuple[str, ...]]:
    """The names and forms that begin with a capital letter; others are words like any other."""
    return _by_first_word(annotated.registered_names)


@lru_cache(maxsize=4)  # one for each briefing of a project, asked for with every line
def _by_first_word(names: frozenset[str]) -> Mapping[str, tuple[str, ...]]:
    """The names by their first word, the longest first."""
    found: dict[str, list[str]] = {}
    for name in sorted(names, key=lambda each: (-len(each), each)):
        first = _WORD.match(name)
        if first and len(name) >= _SHORTEST and name[0].isupper():
            found.setdefault(first[0], []).append(name.replace("’", "'"))
    return {word: tuple(each) for word, each in found.items()}
