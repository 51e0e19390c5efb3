"""Every date of a briefing, looked for in the words it is read from."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.dates import Date, before, display
from generator.decode import Record
from generator.grounding.dating import contradicting, is_narrower, rested_on, stating, unexplained
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.grounding.passage import Passage, PlacedDate
from generator.model import (
    DateStatement,
    Event,
    Fact,
    Figure,
    Location,
    Quote,
    Relation,
    Source,
    Status,
)
from generator.model.words import Basis, Happened
from generator.text import Label

DATING = frozenset(Label) - {Label.TEASER}
"""Lines that can date a page, whatever they are: a teaser tells of another one."""
WAY_OUT = (
    "correct it, give the words that state it as `evidence` of the date, or write `basis: "
    "inferred` with a `why`"
)


class Dated(NamedTuple):
    """A date of an entry and the words that may state or contradict it."""

    location: Location
    aspect: Aspect
    statement: DateStatement
    stating: tuple[Passage, ...]
    contradicting: tuple[Passage, ...]


def date_mentions(material: Material) -> Iterator[Mention]:
    """The dates of all sources and facts."""
    for source in material.briefing.of(Source):
        if source.id in material.seeds.by_source:
            published_on = _published(material, source, source.entry)
            yield from _mention(material, source, published_on, None)
    for record in material.briefing.of(Fact):
        if material.is_proved(record):
            published = material.source(record)
            reference = published.published.date if published else None
            for dated in _dates(material, record):
                if _is_too_late(record, dated, reference):
                    continue  # a rule of its own says so
                yield from _mention(material, record, dated, reference)
            yield from _compared(material, record)


def _is_too_late(record: Record, dated: Dated, reference: Date | None) -> bool:
    """Whether something is said to have happened after its source was published."""
    date, entry = dated.statement.date, record.entry
    if date is None or reference is None or dated.location != ("date",):
        return False
    is_past = isinstance(entry, Quote) or (
        isinstance(entry, Event) and entry.happened in Happened.past()
    )
    return is_past and before(reference, date)


def _published(material: Material, record: Record, source: Source) -> Dated:
    given = material.passages(record, ("published",))
    stands = tuple(each for each in given if each.label is None or each.label in DATING)
    words = material.passages(record, ("evidence",))
    stated_by = stands if given else tuple(each for each in words if each.label in DATING)
    if not given and not any(material.dates(stated_by)):
        stated_by = material.body(record.id)
    return Dated(("published",), Aspect.DATE, source.published, stated_by, stands)


class _Words(NamedTuple):
    """What states a date, what can contradict it, and the evidence of its own."""

    near: tuple[Passage, ...]
    own: tuple[Passage, ...]
    given: tuple[Passage, ...]


def _dates(material: Material, record: Record) -> Iterator[Dated]:
    entry = record.entry
    assert isinstance(entry, Fact)
    own = material.passages(record)
    near = (*own, *material.surroundings(own))
    given = material.passages(record, ("date",))
    if isinstance(entry, Quote) and entry.date:
        beside = material.passages(record, ("evidence",))
        yield _dated("date", Aspect.DATE, entry.date, _Words(beside, beside, given))
    elif isinstance(entry, Event):
        yield _dated("date", Aspect.DATE, entry.date, _Words(own, own, given))
    elif isinstance(entry, Status) and entry.date:
        yield _dated("date", Aspect.DATE, entry.date, _Words(near, own, given))
    if isinstance(entry, (Figure, Relation)) and entry.period:
        words = _Words(near, own, material.passages(record, ("period",)))
        yield _dated("period", Aspect.PERIOD, entry.period, words)
    if entry.as_of:
        words = _Words(near, (), material.passages(record, ("as_of",)))
        yield _dated("as_of", Aspect.DATE, entry.as_of, words)


def _dated(field: str, aspect: Aspect, statement: DateStatement, words: _Words) -> Dated:
    """Where a date has evidence of its own, that is what it is read from."""
    return Dated((field,), aspect, statement, (*words.given, *words.near), words.given or words.own)


def _mention(
    material: Material, record: Record, dated: Dated, reference: Date | None
) -> Iterator[Mention]:
    date = dated.statement.date
    if date is None:
        return
    what, field = display(date), str(dated.location[0])
    subject = Subject(record, (*dated.location, "date"), dated.aspect, what)
    why = dated.statement.why if dated.statement.basis is not Basis.STATED else None
    reasons = record.entry.inferred if isinstance(record.entry, Fact) else {}
    why = why or reasons.get(field)
    said = rested_on(why or "", tuple(material.dates(dated.contradicting)))
    against = contradicting(date, said, reference)
    if against is not None:
        yield _refuted(record, dated, what, against)
        return
    if why:
        other = unexplained(date, why, material.language, reference)
        if other is None:
            yield subject.inferred(why)
            return
        problem = f"the date is {what}, and the reason given for it speaks of {other}"
        yield subject.missing(problem, "correct one of the two")
        return
    place = stating(date, material.dates(dated.stating))
    if place is None:
        problem = f"{what} does not stand in full in the words this date is read from"
        yield subject.missing(problem, WAY_OUT)
    elif dated.aspect is Aspect.PERIOD and (part := _part(material, dated, date)):
        problem = f"the period is {what}, and the evidence says only '{part}'"
        yield subject.missing(problem, WAY_OUT)
    else:
        yield subject.stated(place.passage.source, place.span)


def _part(material: Material, dated: Dated, date: Date) -> str | None:
    said = is_narrower(material.dates(dated.contradicting), date)
    return said.text if said else None


def _refuted(record: Record, dated: Dated, what: str, against: PlacedDate) -> Mention:
    problem = f"{what} does not agree with the words of the source: '{against.said.text}'"
    way_out = "correct the date, or point with `evidence` at the words that it is read from"
    subject = Subject(record, (*dated.location, "date"), dated.aspect, what)
    return subject.missing(problem, way_out)


def _compared(material: Material, record: Record) -> Iterator[Mention]:
    """The period that a change is measured against."""
    entry = record.entry
    if not isinstance(entry, Figure) or entry.compare is None or entry.compare.period is None:
        return
    date, location = entry.compare.period, ("compare", "period")
    what = display(date)
    subject = Subject(record, location, Aspect.PERIOD, what)
    own = material.passages(record)
    place = stating(date, material.dates((*own, *material.surroundings(own))))
    if place is not None:
        yield subject.stated(place.passage.source, place.span)
    elif why := entry.inferred.get("compare"):
        yield subject.inferred(why)
    else:
        problem = f"{what} does not stand in full in the evidence of this figure"
        way_out = "correct it, or say under `inferred: {compare: ...}` how you know"
        yield subject.missing(problem, way_out)
