"""Numbers, dates and names in a stored article, marked lightly so that the eye finds them."""

import re
from dataclasses import dataclass
from functools import cache

from generator.annotated import AnnotatedBriefing
from generator.grounding.figures import CALENDAR
from generator.model import Registered
from generator.quantities import read

_SHORTEST = 3  # characters of a name; a shorter one is also a word or part of an abbreviation


@dataclass(frozen=True, slots=True)
class Light:
    """A number, a date or a name: half-open offsets into the line."""

    start: int
    end: int
    kind: str


def light_marks(annotated: AnnotatedBriefing, words: str, language: str) -> tuple[Light, ...]:
    """What is to be marked in one line of an article, in order, without overlaps."""
    pattern = _names(_known(annotated))
    found = [Light(one.start(), one.end(), "name") for one in pattern.finditer(words)]
    found += [
        Light(one.start, one.end, "date" if one.kind in CALENDAR else "number")
        for one in read(words, language)
        if any(c.isdigit() for c in one.text)
    ]
    kept: list[Light] = []
    for one in sorted(found, key=lambda mark: (mark.start, -mark.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def _known(annotated: AnnotatedBriefing) -> frozenset[str]:
    """The names and forms that begin with a capital letter; others are words like any other."""
    return frozenset(
        name.replace("’", "'")
        for _, entry in annotated.briefing.each(Registered)
        for name in (*(one.name for one in entry.names), *entry.forms)
        if len(name) >= _SHORTEST and name[0].isupper()
    )


@cache
def _names(known: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(known, key=lambda name: (-len(name), name))
    words = "|".join(re.escape(name).replace("'", "['’]") for name in longest_first)
    return re.compile(rf"(?<!\w)(?:{words or '(?!)'})(?!\w)")
