"""Whether what our own words say of a fact stands in its evidence or in its other fields."""

from collections.abc import Iterator

from generator.decode import Record
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.grounding.names import references
from generator.grounding.pool import (
    Pool,
    gaps,
    pool_of_dates,
    pool_of_figure,
    pool_of_names,
    pool_of_passages,
    pool_of_texts,
    shown_text,
)
from generator.model import Absence, DateStatement, Event, Fact, Figure, Quote, Relation, Status


def text_mentions(material: Material) -> Iterator[Mention]:
    """What the `text` of every fact says beyond its evidence."""
    for record in material.briefing.of(Fact):
        fact = record.entry
        if not isinstance(fact, Fact) or isinstance(fact, Absence) or fact.text is None:
            continue
        if material.is_proved(record):
            yield from _of_text(material, record, fact, fact.text)


def _of_text(material: Material, record: Record, fact: Fact, written: str) -> Iterator[Mention]:
    pool, text = fact_pool(material, record), shown_text(material.aliases, written)
    found = tuple(gaps(material, text, pool))
    why = fact.inferred.get("text")
    wider = Pool()
    if found and why:
        article = pool_of_passages(material, material.body(record.source))
        wider = pool | article | pool_of_texts(material, (why,))
    remaining = {gap.what for gap in gaps(material, text, wider)} if found and why else None
    for gap in found:
        if why and remaining is not None and gap.what not in remaining:
            yield Subject(record, ("text",), Aspect.TEXT, gap.what).inferred(why)
            continue
        problem = f"{gap.problem} stands neither in the evidence nor in another field"
        way_out = (
            "say what the evidence says, take in the words that say it, or give the reason under "
            "`inferred: {text: ...}`"
        )
        yield Subject(record, ("text",), Aspect.TEXT, gap.what).missing(problem, way_out)
    if not found:
        yield Subject(record, ("text",), Aspect.TEXT, text[:80]).stated()


def fact_pool(material: Material, record: Record) -> Pool:
    """What a text may say of a fact: its evidence, the names about it, its other fields."""
    fact = record.entry
    assert isinstance(fact, Fact)
    own = material.passages(record)
    near = pool_of_passages(material, material.surroundings(own))
    pool = pool_of_passages(material, own) | Pool(names=near.names, words=near.words)
    source = material.source(record)
    ids = [reference.target for reference in references(fact)]
    if source is not None:
        ids += [*source.chain, *((source.publisher.actor,) if source.publisher.actor else ())]
    pool |= pool_of_names(material, ids) | pool_of_dates(
        statement.date for statement in date_fields(fact)
    )
    pool |= pool_of_texts(material, _fields(fact))
    if isinstance(fact, Figure):
        pool |= pool_of_figure(material, fact)
        pool |= pool_of_dates((fact.compare.period if fact.compare else None,))
    return pool


def date_fields(fact: Fact) -> Iterator[DateStatement]:
    """The dates of a fact, each of which is grounded by itself."""
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
