"""Whether what our own words say of a fact stands in its evidence or in its other fields."""

from collections.abc import Iterator

from generator.codes import is_currency
from generator.decode import Record
from generator.grounding.gaps import Gap, gaps
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.grounding.names import references
from generator.grounding.names_found import attested
from generator.grounding.pool import (
    Pool,
    pool_of_dates,
    pool_of_figure,
    pool_of_languages,
    pool_of_names,
    pool_of_passages,
    pool_of_texts,
    shown_text,
)
from generator.grounding.rivals import can_be_swapped, rival
from generator.languages import language_of
from generator.languages.numbers import direction
from generator.model import DateStatement, Event, Fact, Figure, Quote, Relation, Status
from generator.quantities import read
from generator.text import words

LABELLED = frozenset(range(1, 13))
"""What the name of a measure may count in words: trade in eleven months."""


def text_mentions(material: Material) -> Iterator[Mention]:
    """What the `text` of every fact says beyond its evidence."""
    for record in material.briefing.of(Fact):
        fact = record.entry
        if not fact.is_search and material.is_proved(record):
            for field in ("text", "venue", "occasion", "measure"):
                written = getattr(fact, field, None)
                if written is not None:
                    yield from _of_text(material, record, field, written)


def _of_text(material: Material, record: Record, field: str, written: str) -> Iterator[Mention]:
    fact = record.entry
    assert isinstance(fact, Fact)
    pool, text = fact_pool(material, record), shown_text(material.aliases, written)
    text = text if field == "text" else f"at {text}"  # a place has its capital as a name
    counted = LABELLED if field == "measure" else frozenset()
    found = tuple(gaps(material, text, pool, counted))
    if field == "measure" and isinstance(fact, Figure):
        yield from _measured(material, record, fact, text)
    why = fact.inferred.get(field)
    if field == "text" and why is None:
        found += tuple(_swapped(material, record, text))
    wider = Pool()
    if found and why:
        article = pool_of_passages(material, material.body(record.source))
        wider = pool | article | pool_of_texts(material, (why,))
    remaining = {gap.what for gap in gaps(material, text, wider)} if found and why else None
    for gap in found:
        if why and remaining is not None and gap.what not in remaining:
            yield Subject(record, (field,), Aspect.TEXT, gap.what).inferred(why)
            continue
        problem = f"{gap.problem} stands neither in the evidence nor in another field"
        way_out = (
            "say what the evidence says, take in the words that say it, or give the reason under "
            "`inferred`"
        )
        yield Subject(record, (field,), Aspect.TEXT, gap.what).missing(problem, way_out)
    if not found:
        yield Subject(record, (field,), Aspect.TEXT, text[:80]).stated()


def _measured(
    material: Material, record: Record, figure: Figure, measure: str
) -> Iterator[Mention]:
    """What the name of a measure says against its figure: a fall that rises, euros in dollars."""
    subject = Subject(record, ("measure",), Aspect.TEXT, measure)
    table = language_of(material.language).numbers
    told = {direction(each) for each in table.change_pattern.finditer(measure)}
    if figure.change and told and figure.change.value not in told:
        problem = f"the measure tells of another change than `change: {figure.change.value}`"
        yield subject.missing(problem, "correct one of the two")
    money = [each for word in words(measure) for each in read(f"1 {word.text}", material.language)]
    codes = {code for each in money if each.unit for code in (each.unit, *each.candidates)}
    if is_currency(figure.unit) and any(map(is_currency, codes)) and figure.unit not in codes:
        problem = f"the measure names another currency than `unit: {figure.unit}`"
        yield subject.missing(problem, "correct one of the two")


def _swapped(material: Material, record: Record, text: str) -> Iterator[Gap]:
    """Names that stand nearby only, where the evidence has another that the text leaves out."""
    fact = record.entry
    assert isinstance(fact, Fact)
    own = material.passages(record)
    hits = [hit for hit in material.aliases.find(text) if not hit.is_hidden]
    shown = {hit.owner for hit in hits}
    said = {*attested(material, own), *(each.target for each in references(fact))}
    source = material.source(record)
    if source is not None:
        said |= {*source.chain, source.publisher.actor or ""}
    known = [hit.span for hit in hits if hit.owner in said]
    for hit in hits:
        is_new = not any(a <= hit.span.start and hit.span.end <= b for a, b in known)
        if not (hit.is_name and is_new and can_be_swapped(material, hit.owner, own)):
            continue
        if other := rival(material, hit.owner, own, shown):
            problem = f"'{hit.text}', where the evidence has '{material.aliases.title(other)}',"
            yield Gap(hit.text, problem)


def fact_pool(material: Material, record: Record) -> Pool:
    """What a text may say of a fact: its evidence, the names about it, its other fields."""
    fact = record.entry
    assert isinstance(fact, Fact)
    own = material.passages(record)
    near = pool_of_passages(material, material.surroundings(own))
    named = Pool(names=near.names, words=near.words, heard=near.heard, is_mute=near.is_mute)
    pool = pool_of_passages(material, own) | named
    source = material.source(record)
    ids = [reference.target for reference in references(fact)]
    if source is not None:
        ids += [*source.chain, *((source.publisher.actor,) if source.publisher.actor else ())]
        pool |= pool_of_languages(material, (source.language,))
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
