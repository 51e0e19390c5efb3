"""The translations of a briefing, each beside its original."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.model import Fact, Location, Quote, Selector, Source, walk


class Pair(NamedTuple):
    """An original and the editor's translation of it."""

    location: Location
    original: str
    language: str
    translation: str


def judged_pairs(annotated: AnnotatedBriefing) -> Iterator[tuple[Record, Pair]]:
    """The translations of the entries that can be judged, whose originals were not refused."""
    for record in annotated.briefing.records:
        is_refused = isinstance(record.entry, Fact) and not annotated.readings.is_proved(record)
        if record.id not in annotated.in_doubt and not is_refused:
            yield from ((record, pair) for pair in _pairs(annotated, record))


def _pairs(annotated: AnnotatedBriefing, record: Record) -> Iterator[Pair]:
    source = annotated.source_of(record)
    entry, language = record.entry, source.language if source else ""
    if isinstance(entry, Source):
        if entry.translation:
            yield Pair(("translation",), entry.title, entry.language, entry.translation)
    elif isinstance(entry, Quote):
        if entry.translation:
            spoken = entry.language or language
            yield Pair(("translation",), entry.exact, spoken, entry.translation)
    elif isinstance(entry, Fact) and entry.translation:
        original = " … ".join(each.exact for each in entry.evidence or ())
        yield Pair(("translation",), original, language, entry.translation)
    for location, value in walk(entry):
        if isinstance(value, Selector) and value.translation:
            yield Pair((*location, "translation"), value.exact, language, value.translation)
