"""Numbers, dates and names in a stored article, marked lightly so that the eye finds them."""

from dataclasses import dataclass

from generator.annotated import AnnotatedBriefing
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
    aliases = annotated.readings.aliases
    found = [
        Light(*hit.span, "name")
        for hit in aliases.find(words)
        if len(hit.text) >= _SHORTEST and hit.text[0].isupper()
        if hit.text in aliases.names(hit.owner)  # "The port" begins a sentence and is no name
    ]
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
