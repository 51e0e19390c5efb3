"""What may be said with a citation of an entry, or in a note on an article."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.decode import Record, holds
from generator.grounding.kept import kept
from generator.grounding.material import Material
from generator.grounding.naming import naming_fields
from generator.grounding.passage import surroundings
from generator.grounding.pool import Pool
from generator.grounding.pooling import (
    names_in_passages,
    pool_of_dates,
    pool_of_figure,
    pool_of_languages,
    pool_of_names,
    pool_of_passages,
    pool_of_texts,
)
from generator.grounding.shown import shown_piece
from generator.markup import Reference, pieces
from generator.model import (
    Absence,
    DateStatement,
    Event,
    Fact,
    Figure,
    Quote,
    Registered,
    Relation,
    Source,
    Status,
)
from generator.sentences import sentences


class Sentence(NamedTuple):
    """A sentence as it is read, and the ids that it cites."""

    text: str
    cites: tuple[str, ...]


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
    if not spans:
        return
    starts = [*(span.start for span in spans[1:]), len(shown) + 1]
    first = 0
    for span, following in zip(spans, starts, strict=True):
        here = tuple(target for place, target in places if first <= place < following)
        yield Sentence(shown[span.start : span.end], here)
        first = following


def pool_of_entries(material: Material, keys: Iterable[str]) -> Pool:
    """What may be said with citations of some entries."""
    return Pool().joined(_pool_of_entry(material, key) for key in keys)


@kept
def _pool_of_entry(material: Material, key: str) -> Pool:
    record = material.briefing.by_id.get(key)
    if record is None:
        return Pool()
    entry = record.entry
    if isinstance(entry, Registered):
        spoken = (name.language for name in entry.names if name.language)
        return pool_of_names(material, (key,)) | pool_of_languages(material, spoken)
    if isinstance(entry, Source):
        return pool_of_page(material, key)
    texts = [text for text in (getattr(entry, "text", None),) if isinstance(text, str)]
    texts += entry.words if isinstance(entry, Absence) else ()
    if not holds(record, Fact):
        return pool_of_texts(material, texts)
    pool = pool_of_texts(material, (*texts, *record.entry.inferred.values()))
    return pool | pool_of_fact(material, record)


@kept
def pool_of_page(material: Material, source: str) -> Pool:
    """What a stored page says, with what is known of it."""
    pool = pool_of_passages(material, material.page(source))
    found = material.briefing.find(source, Source)
    return pool | _described(material, found.entry) if found else pool


@kept
def pool_of_pages(material: Material) -> Pool:
    """What all stored pages say, and the names of all who published them."""
    return Pool().joined(pool_of_page(material, source) for source in material.seeds.by_source)


@kept
def pool_of_outlets(material: Material) -> Pool:
    """The names by which articles are told apart: of outlets, and of languages."""
    sources = (source.entry for source in material.briefing.of(Source))
    found = Pool().joined(_described(material, source) for source in sources)
    return Pool(names=found.names, words=found.words)


def _described(material: Material, source: Source) -> Pool:
    actors = [*source.chain, *((source.publisher.actor,) if source.publisher.actor else ())]
    texts = [source.title, source.translation or "", source.published.why or ""]
    pool = pool_of_names(material, actors) | pool_of_dates((source.published.date,))
    pool |= pool_of_languages(material, (source.language, material.language))
    return pool | pool_of_texts(material, (text for text in texts if text))


@kept
def pool_of_fact(material: Material, record: Record[Fact]) -> Pool:
    """What a text may say of a fact: its evidence, the names about it, its other fields."""
    fact = record.entry
    own = material.passages(record)
    source = material.source(record)
    ids = [reference.target for reference in naming_fields(fact)]
    if source is not None:
        ids += [*source.chain, *((source.publisher.actor,) if source.publisher.actor else ())]
    pools = [
        names_in_passages(material, surroundings(own)),
        pool_of_languages(material, [source.language] if source else ()),
        pool_of_names(material, ids),
        pool_of_dates(statement.date for statement in _dates(fact)),
        pool_of_texts(material, _fields(fact)),
    ]
    if isinstance(fact, Figure):
        pools.append(pool_of_figure(material, fact))
        pools.append(pool_of_dates((fact.compare.period if fact.compare else None,)))
    return pool_of_passages(material, own).joined(pools)


def _dates(fact: Fact) -> Iterator[DateStatement]:
    """Its dates, each of which is grounded by itself."""
    if fact.as_of:
        yield fact.as_of
    if isinstance(fact, (Quote, Event, Status)) and fact.date:
        yield fact.date
    if isinstance(fact, (Figure, Relation)) and fact.period:
        yield fact.period


def _fields(fact: Fact) -> Iterator[str]:
    """Fields in the briefing's language that are grounded by themselves."""
    if fact.translation:
        yield fact.translation
    if fact.role:
        yield fact.role
