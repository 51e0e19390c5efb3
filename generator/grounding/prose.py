"""Whether every sentence of the briefing's own prose stands in what it cites."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from generator.decode import Record
from generator.grounding.gaps import gaps
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.grounding.pool import (
    Pool,
    pool_of_dates,
    pool_of_languages,
    pool_of_names,
    pool_of_passages,
    pool_of_texts,
    shown_piece,
    shown_text,
)
from generator.grounding.texts import fact_pool
from generator.markup import Reference, pieces, references
from generator.model import Absence, Fact, Location, Registered, Section, Source, Summary
from generator.model.parts import Note
from generator.model.words import NoteKind
from generator.sentences import sentences

EDITORIAL = frozenset(range(1, 13))
"""What a note may count in words: two paragraphs, eleven months, said twice."""


class Sentence(NamedTuple):
    """A sentence as it is read, and the ids that it cites."""

    text: str
    cites: tuple[str, ...]


@dataclass(frozen=True)
class Cited:
    """What entries say, each worked out once, however often it is cited."""

    material: Material
    known: dict[str, Pool] = field(default_factory=dict)

    def pool(self, key: str) -> Pool:
        """What may be said with a citation of this entry."""
        if key not in self.known:
            self.known[key] = self._pool(key)
        return self.known[key]

    def pools(self, keys: Iterable[str]) -> Pool:
        """What may be said with citations of all of these."""
        return Pool().joined(self.pool(key) for key in keys)

    def _pool(self, key: str) -> Pool:
        material, record = self.material, self.material.briefing.by_id.get(key)
        entry = record.entry if record else None
        if record is None or entry is None:
            return Pool()
        if isinstance(entry, Registered):
            spoken = (name.language for name in entry.names if name.language)
            return pool_of_names(material, (key,)) | pool_of_languages(material, spoken)
        if isinstance(entry, Source):
            return self.page(key)
        texts = [text for text in (getattr(entry, "text", None),) if isinstance(text, str)]
        if isinstance(entry, Absence):
            texts += entry.words
        pool = pool_of_texts(material, texts) | pool_of_texts(material, reasons(entry))
        return pool | fact_pool(material, record) if isinstance(entry, Fact) else pool

    def page(self, source: str | None) -> Pool:
        """What a stored page says, with what is known of it."""
        key = f"page of {source}"
        if key not in self.known:
            pool = pool_of_passages(self.material, self.material.page(source))
            record = self.material.briefing.by_id.get(source or "")
            if record is not None and isinstance(record.entry, Source):
                pool |= self._described(record.entry)
            self.known[key] = pool
        return self.known[key]

    def _described(self, source: Source) -> Pool:
        actors = [*source.chain, *((source.publisher.actor,) if source.publisher.actor else ())]
        texts = [source.title, source.translation or "", source.published.why or ""]
        pool = pool_of_names(self.material, actors)
        pool |= pool_of_dates((source.published.date,))
        pool |= pool_of_languages(self.material, (source.language, self.material.language))
        return pool | pool_of_texts(self.material, (text for text in texts if text))

    @cached_property
    def everything(self) -> Pool:
        """What all stored pages say, and the names of all who published them."""
        return Pool().joined(self.page(source) for source in self.material.seeds.by_source)

    @cached_property
    def outlets(self) -> Pool:
        """The names by which articles are told apart: of outlets, and of languages."""
        found = Pool().joined(
            self._described(record.entry) for record in self.material.briefing.of(Source)
        )
        return Pool(names=found.names, words=found.words)


def reasons(entry: object) -> Iterator[str]:
    """The editor's reasons for what an entry infers."""
    if isinstance(entry, Fact):
        yield from entry.inferred.values()


def prose_mentions(material: Material) -> Iterator[Mention]:
    """Every sentence of the answer, of key points and sections, and every note."""
    cited = Cited(material)
    for record, point in material.briefing.each(Summary):
        yield from _summary(cited, record, point)
    for part, section in material.briefing.each(Section):
        for index, paragraph in enumerate(section.text):
            for sentence in cited_sentences(material, paragraph):
                location = ("text", index)
                yield from _sentence(cited, part, location, sentence.text, sentence.cites)
                if not sentence.cites and references(paragraph):
                    yield _uncited(part, location, sentence.text)
    for missing, absence in material.briefing.each(Absence):
        yield from _absence(cited, missing, absence)
    for owner in material.briefing.records:
        for index, note in enumerate(owner.entry.notes):
            yield from _note(cited, owner, index, note)


def _summary(cited: Cited, record: Record, point: Summary) -> Iterator[Mention]:
    """Every sentence of the answer or of a key point, held against what it cites."""
    for sentence in cited_sentences(cited.material, point.text):
        cites = (*sentence.cites, *point.facts)
        yield from _sentence(cited, record, ("text",), sentence.text, cites)
        if not cites and references(point.text):
            yield _uncited(record, ("text",), sentence.text)


def cited_sentences(material: Material, text: str) -> Iterator[Sentence]:
    """The sentences of a text; a citation behind a full stop belongs to the sentence before."""
    shown, places = "", []
    for piece in pieces(text):
        words = shown_piece(material.aliases, piece)
        if isinstance(piece, Reference):
            shown = shown if words else shown.rstrip(" ")
            places.append((len(shown), piece.target))
        shown += words
    spans = sentences(shown, material.language)
    starts = [*(span.start for span in spans[1:]), len(shown) + 1]
    first = 0
    for span, following in zip(spans, starts, strict=True):
        here = tuple(target for place, target in places if first <= place < following)
        yield Sentence(shown[span.start : span.end], here)
        first = following


def _sentence(
    cited: Cited, record: Record, location: Location, text: str, cites: tuple[str, ...]
) -> Iterator[Mention]:
    pool, keys = cited.pools(cites), frozenset(cites)
    counted = frozenset({*range(1, len(keys) + 1), len(cited.material.briefing.of(Source))})
    found = tuple(gaps(cited.material, text, pool, counted))
    for gap in found:
        problem = f"{gap.problem} stands in nothing that this sentence cites"
        way_out = "cite the fact that says so, [[id]], or say what the cited facts say"
        yield Subject(record, location, Aspect.PROSE, gap.what).missing(problem, way_out)
    if not found:
        yield Subject(record, location, Aspect.PROSE, text[:80]).stated()


def _absence(cited: Cited, record: Record, absence: Absence) -> Iterator[Mention]:
    """What is missing is told with the words of the search and of all that was searched."""
    material = cited.material
    pool = Pool().joined(cited.page(source) for source in material.searched(absence))
    pool |= pool_of_texts(material, absence.words) | cited.outlets
    found = tuple(gaps(material, shown_text(material.aliases, absence.text), pool, EDITORIAL))
    for gap in found:
        problem = f"{gap.problem} stands neither in the searched sources nor in the words searched"
        way_out = "add it to the `words` that were searched for, or leave it out"
        yield Subject(record, ("text",), Aspect.TEXT, gap.what).missing(problem, way_out)
    if not found:
        yield Subject(record, ("text",), Aspect.TEXT, absence.text[:80]).stated()


def _uncited(record: Record, location: Location, text: str) -> Mention:
    words = text if len(text) <= 60 else text[:59] + "…"
    problem = f"this sentence cites no fact: {words}"
    way_out = "cite one in it or right behind it: [[id-of-the-fact]]"
    return Subject(record, location, Aspect.PROSE, words).missing(problem, way_out)


def _note(cited: Cited, record: Record, index: int, note: Note) -> Iterator[Mention]:
    """A note may use all of its article and what it points at; an inference may reckon."""
    if note.outside:
        return
    material = cited.material
    pool = cited.pools((record.id, *note.see, *(each.target for each in references(note.text))))
    pool |= cited.page(record.home) if record.home else cited.everything
    pool |= cited.outlets
    pool |= cited.pools(pointer.target for pointer in material.links_of.get(record.id, ()))
    text = shown_text(material.aliases, note.text)
    location: Location = ("notes", index, "text")
    found = tuple(gaps(material, text, pool, EDITORIAL))
    if note.kind is NoteKind.INFERENCE:
        found = tuple(gap for gap in found if not any(each.isdigit() for each in gap.what))
    for gap in found:
        problem = f"{gap.problem} stands neither in the article nor in what this note points at"
        way_out = "name the fact it comes from under `see`, or the publication under `outside`"
        yield Subject(record, location, Aspect.PROSE, gap.what).missing(problem, way_out)
    if not found:
        yield Subject(record, location, Aspect.PROSE, text[:80]).stated()
