"""Whether a speaker's role is the one the article gives."""

import re
from collections.abc import Iterator

from generator.decode import Record
from generator.grounding.aliases import SMALL_WORDS
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.grounding.names_found import attested, names_it
from generator.grounding.passage import Passage
from generator.languages.language import is_same_language
from generator.languages.table import listed
from generator.model import Fact, walk
from generator.model.parts import Selector
from generator.sentences import sentences
from generator.text import Span, words
from generator.text.folding import fold

QUALIFIERS = listed(
    "deputy vice former ex acting interim assistant under first associate wice była były byli"
    " zastępca бывший бывшая заместитель prime"
)
"""Words before an office that make another one of it."""
WAY_OUT = "write it as the article prints it, or say under `inferred: {role: ...}` how you know it"


FIELDS = listed(
    "foreign defence defense finance interior health energy trade justice economy prime digital"
    " spraw иностранных"
)
"""Words that may stand between a qualifier and its office: deputy foreign minister."""
QUALIFIED = re.compile(
    rf"(?<!\w)(?:{'|'.join(sorted(QUALIFIERS))})[ -](?:(?:{'|'.join(sorted(FIELDS))}) )?$"
)


def role_mentions(material: Material) -> Iterator[Mention]:
    """The role of every speaker, looked for beside the speaker's name."""
    translations: dict[str, tuple[str, ...]] = {}
    for record in material.briefing.of(Fact):
        fact = record.entry
        if fact.role is None or not material.is_proved(record):
            continue
        source = record.source or ""
        if source not in translations:
            translations[source] = tuple(_translations(material, source))
        yield from _role(material, record, fact, fact.role, translations[source])


def _role(
    material: Material, record: Record, fact: Fact, role: str, translations: tuple[str, ...]
) -> Iterator[Mention]:
    """Where the role stands; of a role that is translated, nothing unless a translation tells."""
    source = material.source(record)
    speaker = fact.by or (source.publisher.actor if source else None) or ""
    subject = Subject(record, ("role",), Aspect.ROLE, role)
    own = material.passages(record)
    for passage in (*material.surroundings(own), *material.body(record.source)):
        for span in _beside(material, passage, role, speaker):
            yield subject.stated(passage.source, span)
            return
    told = {_is_translated(material, role, speaker, text) for text in translations}
    name = material.aliases.title(speaker)
    if True in told:
        yield subject.stated()
    elif why := fact.inferred.get("role"):
        yield subject.inferred(why)
    elif False in told:
        problem = f"a translation gives '{name}' this office in another rank than '{role}'"
        yield subject.missing(problem, WAY_OUT)
    elif source is None or is_same_language(source.language, material.language):
        problem = f"no sentence of the article gives '{name}' the role '{role}' in these words"
        yield subject.missing(problem, WAY_OUT)


def _beside(material: Material, passage: Passage, role: str, speaker: str) -> Iterator[Span]:
    """Where the role stands word for word in a sentence that names the speaker."""
    wanted = fold(role).typographic.casefold()
    text = passage.text
    if wanted not in fold(text).typographic.casefold():
        return
    for sentence in sentences(text, passage.language):
        words_of_it = text[sentence.start : sentence.end]
        if not _has_words(fold(words_of_it).typographic.casefold(), wanted):
            continue
        start = passage.span.start + sentence.start
        place = Passage(passage.seed, Span(start, start + len(words_of_it)))
        if speaker in attested(material, (place,)):
            yield place.span


def _has_words(text: str, wanted: str) -> bool:
    """Whether the words stand there whole."""
    at = text.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        is_whole = not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum()
        if is_whole and not QUALIFIED.search(text[:at]):
            return True
        at = text.find(wanted, at + 1)
    return False


def _is_translated(material: Material, role: str, speaker: str, translation: str) -> bool | None:
    """Whether a translation that names the speaker has the role; None where it has another.

    It has all words of the role that mean much; False where only the rank differs.
    """
    meant = {_stem(word.text) for word in words(role)} - SMALL_WORDS
    there = {_stem(word.text) for word in words(translation)}
    if not (meant - QUALIFIERS <= there and names_it(material, speaker, translation)):
        return None
    return (meant & QUALIFIERS) == (there & QUALIFIERS)


def _stem(word: str) -> str:
    return fold(word).typographic.casefold().removesuffix("'s").removesuffix("'")


def _translations(material: Material, source: str) -> Iterator[str]:
    """The editor's translations of words of one source."""
    for record in material.briefing.records:
        if record.source == source:
            if isinstance(record.entry, Fact) and record.entry.translation:
                yield record.entry.translation
            for _location, value in walk(record.entry):
                if isinstance(value, Selector) and value.translation:
                    yield value.translation
