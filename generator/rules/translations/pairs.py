"""The translations of a briefing, each beside its original."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.grounding.bearing import LanguageText
from generator.grounding.material import Material
from generator.languages import language_of
from generator.model import Fact, Location, Quote, Selector, Source, walk
from generator.rules.wording.differences import negates_alone


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


def negation_lost(material: Material, pair: Pair) -> str | None:
    """A negation of which the other side has none in any way, where both languages are known.

    Where verbs take an ending that says no, a side without one is not known to have none.
    """
    sides = language_of(pair.language), language_of(material.language)
    if any(each.negation is None or each.words is None for each in sides):
        return None
    original, translation = (
        material.reader.read(LanguageText(*each))
        for each in ((pair.original, pair.language), (pair.translation, material.language))
    )
    if word := negates_alone(original, translation):
        return f"the original negates ('{word}') and the translation does not"
    is_told_in_verbs = any(each.words and each.words.negates_in_words for each in sides[:1])
    if not is_told_in_verbs and (word := negates_alone(translation, original)):
        return f"the translation negates ('{word}') and the original does not"
    return None
