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

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from generator.annotated import AnnotatedBriefing
from generator.decode import holds
from generator.grounding.material import Material
from generator.grounding.naming import named_entries, names_it
from generator.grounding.passage import Passage, surroundings
from generator.grounding.proper import word_set
from generator.languages import language_of
from generator.languages.language import is_same_language
from generator.model import Fact, Source, walk
from generator.model.parts import Selector
from generator.rules.reasons import unfounded
from generator.rules.rule import Finding, Findings, proof
from generator.sentences import sentences
from generator.text import Span, words
from generator.text.folding import fold

WAY_OUT = "write it as the article prints it, or say under `inferred: {role: ...}` how you know it"

STEM = 4  # letters that the forms of a word have in common
RANKED = 2  # words before an office among which its rank stands: deputy foreign minister


T = TypeVar("T")


@proof("role-not-grounded", is_waivable=True, asks=True, is_apart=True)
def role_not_grounded(annotated: AnnotatedBriefing) -> Findings:
    material, sources = annotated.readings, dict[str, _Told]()
    for record, fact in annotated.proved(Fact):
        if fact.role is None:
            continue
        key, speaker = record.source or "", annotated.speaker(record) or ""
        source = sources.setdefault(key, _Told(material, key))
        if source.is_printed(material.passages(record), fact.role, speaker):
            continue
        told = {_is_told(material, fact.role, speaker, text) for text in source.having(fact.role)}
        name = material.aliases.title(speaker)
        if True in told:
            continue
        if (why := fact.inferred.get("role")) and source.is_ours:
            yield from unfounded(material, record, ("role",), why)
        elif False in told and not why:
            problem = f"'{name}' is given this office in another rank than '{fact.role}'"
            yield Finding.at(record, ("role",), problem, WAY_OUT)
        elif source.is_ours:
            problem = f"no sentence of the article gives '{name}' the role '{fact.role}' in these"
            finding = Finding.at(record, ("role",), f"{problem} words", WAY_OUT)
            is_anothers = any(
                _is_anothers(material, fact.role, each) for each in source.having(fact.role)
            )
            if is_anothers or not source.is_near(fact.role, speaker):
                yield finding.unless(is_certain=is_anothers)


class _ByWord(Generic[T]):
    """Texts, or what has one, by their words: which may have all of some is asked about."""

    def __init__(self, texts: Iterable[tuple[str, T]]) -> None:
        self._all: list[T] = []
        self._with: dict[str, list[T]] = {}
        for text, each in texts:
            self._all.append(each)
            for word in word_set(text):
                self._with.setdefault(word, []).append(each)

    def having(self, wanted: Iterable[str]) -> list[T]:
        """Those that have the rarest of some words; all where there is none."""
        return min((self._with.get(one, []) for one in wanted), key=len, default=self._all)


@dataclass(frozen=True)
class _Told:
    """What an article and the translations of its words tell of those who speak in it."""

    material: Material
    source: str

    @cached_property
    def is_ours(self) -> bool:
        """Whether the article is in our language."""
        found = self.material.briefing.find(self.source, Source)
        return found is None or is_same_language(found.entry.language, self.material.language)

    @cached_property
    def _paragraphs(self) -> _ByWord[Passage]:
        return _ByWord((each.text, each) for each in self.material.body(self.source))

    @cached_property
    def _texts(self) -> _ByWord[str]:
        printed = _printed(self.material, self.source) if self.is_ours else ()
        told = dict.fromkeys((*printed, *_translations(self.material, self.source)))
        return _ByWord((each, each) for each in told)

    @cached_property
    def _around(self) -> dict[str, set[str]]:
        """The beginnings of the words of the paragraphs that name each entry."""
        found: dict[str, set[str]] = {}
        for each in self.material.body(self.source):
            there = {word[:STEM] for word in _meant(each.text, each.language)}
            for key in named_entries(self.material, (each,)):
                found.setdefault(key, set()).update(there)
        return found

    def having(self, role: str) -> list[str]:
        """The texts that may have a role: its ranks may be others."""
        language = self.material.language
        return self._texts.having(word_set(" ".join(_meant(role, language) - _ranks(language))))

    def is_printed(self, own: tuple[Passage, ...], role: str, speaker: str) -> bool:
        """Whether the role stands beside the speaker's name."""
        likely = (*surroundings(own), *self._paragraphs.having(word_set(role)))
        return any(_is_beside(self.material, each, role, speaker) for each in likely)

    def is_near(self, role: str, speaker: str) -> bool:
        """Whether paragraphs that name the speaker have every word of the role in some form.

        Who "prosecutes" is the prosecutor, and "Cr" is a councillor.
        """
        language = self.material.language
        there = self._around.get(speaker, set())
        short = there & language_of(language).names.titles
        return all(
            word[:STEM] in there or any(_is_short(each, word) for each in short)
            for word in _meant(role, language)
        )


def _is_short(title: str, word: str) -> bool:
    """Whether a title has letters of a word in their order, the first one first: Cr, Prof."""
    rest = iter(word)
    return title[0] == word[0] and all(letter in rest for letter in title)


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
            if speaker in named_entries(material, (place,)):
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
    ranks = _ranks(material.language)
    if not (meant - ranks <= {*there} and names_it(material, speaker, text)):
        return None
    offices = [place for place, word in enumerate(there) if word in meant - ranks]
    before = {word for place in offices for word in there[max(0, place - RANKED) : place]}
    return (meant & ranks) == (before & ranks)


def _ranks(language: str) -> frozenset[str]:
    known = language_of(language).offices
    return known.ranks if known else frozenset()


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
