"""The role of a speaker stands word for word in a sentence of the article that names them.

Its words may stand in other forms in the paragraphs that name them: who prosecutes is the
prosecutor. In a source of another language the role is the editor's translation: nothing is
said of it unless a translation of words that name the speaker gives the same office another
rank.

Wrong:
    quotes:
      - id: pay-by-may
        by: ada-lindt
        role: director of Northern Line
        exact: We will pay by May 2022

Right:
    quotes:
      - id: pay-by-may
        by: ada-lindt
        role: leads Northern Line
        exact: We will pay by May 2022

Why: an office decides how much a word weighs, and offices are easily swapped.

Mend: copy the role from the article, or say under `inferred: {role: ...}` how you know it.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.decode import Record, holds
from generator.grounding.material import Material
from generator.grounding.naming import attested, names_it
from generator.grounding.passage import Passage, surroundings
from generator.languages import language_of
from generator.languages.language import is_same_language
from generator.model import Fact, walk
from generator.model.parts import Selector
from generator.rules.reasons import unfounded
from generator.rules.rule import Finding, Findings, proof
from generator.sentences import sentences
from generator.text import Span, words
from generator.text.folding import fold

WAY_OUT = "write it as the article prints it, or say under `inferred: {role: ...}` how you know it"

STEM = 4  # letters that the forms of a word have in common
RANKED = 2  # words before an office among which its rank stands: deputy foreign minister


@proof("role-not-grounded", is_waivable=True, asks=True, is_apart=True)
def role_not_grounded(annotated: AnnotatedBriefing) -> Findings:
    material, translations = annotated.readings, dict[str, tuple[str, ...]]()
    for record, fact in annotated.proved(Fact):
        source = annotated.source_of(record)
        speaker = annotated.speaker(record) or ""
        if fact.role is None or _is_printed(material, record, fact.role, speaker):
            continue
        key = record.source or ""
        is_ours = source is None or is_same_language(source.language, material.language)
        if key not in translations:
            translations[key] = tuple(_printed(material, key) if is_ours else ())
            translations[key] += tuple(_translations(material, key))
        told = {_is_told(material, fact.role, speaker, text) for text in translations[key]}
        name = material.aliases.title(speaker)
        if True in told:
            continue
        if (why := fact.inferred.get("role")) and is_ours:
            yield from unfounded(material, record, ("role",), why)
        elif False in told and not why:
            problem = f"'{name}' is given this office in another rank than '{fact.role}'"
            yield Finding.at(record, ("role",), problem, WAY_OUT)
        elif is_ours:
            problem = f"no sentence of the article gives '{name}' the role '{fact.role}' in these"
            finding = Finding.at(record, ("role",), f"{problem} words", WAY_OUT)
            is_anothers = any(_is_anothers(material, fact.role, each) for each in translations[key])
            if is_anothers or not _is_near(material, record, fact.role, speaker):
                yield finding.unless(is_certain=is_anothers)


def _is_printed(material: Material, record: Record, role: str, speaker: str) -> bool:
    """Whether the role stands beside the speaker's name."""
    near = surroundings(material.passages(record))
    return any(
        _is_beside(material, each, role, speaker) for each in (*near, *material.body(record.source))
    )


def _is_beside(material: Material, passage: Passage, role: str, speaker: str) -> bool:
    """Whether the role stands word for word in a sentence that names the speaker."""
    wanted = fold(role).typographic.casefold()
    text = passage.text
    if wanted not in fold(text).typographic.casefold():
        return False
    for sentence in sentences(text, passage.language):
        words_of_it = text[sentence.start : sentence.end]
        if _has_words(fold(words_of_it).typographic.casefold(), wanted, passage.language):
            start = passage.span.start + sentence.start
            place = Passage(passage.seed, Span(start, start + len(words_of_it)))
            if speaker in attested(material, (place,)):
                return True
    return False


def _has_words(text: str, wanted: str, language: str) -> bool:
    """Whether the words stand there whole."""
    offices = language_of(language).offices
    at = text.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        is_whole = not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum()
        if is_whole and not (offices and offices.qualified.search(text[:at])):
            return True
        at = text.find(wanted, at + 1)
    return False


def _is_told(material: Material, role: str, speaker: str, text: str) -> bool | None:
    """Whether words that name the speaker have the role; None where they have another.

    It has all words of the role that mean much; False where only the rank differs.
    """
    meant, there = _meant(role, material.language), [_stem(word.text) for word in words(text)]
    known = language_of(material.language).offices
    ranks = known.ranks if known else frozenset[str]()
    if not (meant - ranks <= {*there} and names_it(material, speaker, text)):
        return None
    offices = [place for place, word in enumerate(there) if word in meant - ranks]
    before = {word for place in offices for word in there[max(0, place - RANKED) : place]}
    return (meant & ranks) == (before & ranks)


def _is_near(material: Material, record: Record, role: str, speaker: str) -> bool:
    """Whether paragraphs that name the speaker have every word of the role in some form.

    Who "prosecutes" is the prosecutor.
    """
    named = (
        each for each in material.body(record.source) if speaker in attested(material, (each,))
    )
    there = {word[:STEM] for each in named for word in _meant(each.text, each.language)}
    return {word[:STEM] for word in _meant(role, material.language)} <= there


def _meant(role: str, language: str) -> set[str]:
    """The words of a role that mean something."""
    return {_stem(word.text) for word in words(role)} - language_of(language).names.joining


def _is_anothers(material: Material, role: str, text: str) -> bool:
    """Whether words have the role, word for word, and name somebody else."""
    has_role = _has_words(
        fold(text).typographic.casefold(), fold(role).typographic.casefold(), material.language
    )
    return has_role and any(hit.is_name for hit in material.aliases.find(text))


def _stem(word: str) -> str:
    return fold(word).typographic.casefold().removesuffix("'s").removesuffix("'")


def _printed(material: Material, source: str) -> Iterator[str]:
    """The sentences of an article."""
    for passage in material.body(source):
        for span in sentences(passage.text, passage.language):
            yield passage.text[span.start : span.end]


def _translations(material: Material, source: str) -> Iterator[str]:
    """The editor's translations of words of one source."""
    for record in material.briefing.records:
        if record.source == source:
            if holds(record, Fact) and record.entry.translation:
                yield record.entry.translation
            for _location, value in walk(record.entry):
                if isinstance(value, Selector) and value.translation:
                    yield value.translation
