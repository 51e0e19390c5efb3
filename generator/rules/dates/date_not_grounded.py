"""Every part of a date stands in the words it is read from, and none contradicts them.

Day, month, season, quarter and year of a stated date stand in the evidence or in the date's own
`evidence`. What is not printed, above all a missing year, is `basis: inferred` or `external`
with a `why`; but what is printed must agree all the same: the day, the month, the weekday,
"last week" counted from the date of the source. Any line of the page but a teaser may date it.

Wrong:
    events:
      - id: fine-of-march
        text: The line was fined.
        date: 2021-03-03
        evidence: fined Northern Line 7,000 euros on 3 March 2022

Right:
    events:
      - id: fine-of-march
        text: The line was fined.
        date: 2022-03-03
        evidence: fined Northern Line 7,000 euros on 3 March 2022

Why: a year that nobody printed is the commonest invention, and it puts events in a false order.

Mend: correct the date, give the words that state it as its `evidence`, or say how it is known.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.dates import before
from generator.decode import Record
from generator.grounding.material import Material
from generator.grounding.passage import surroundings
from generator.model import Event, Fact, Quote, Source
from generator.rules.dates.date_after_source import happened_on
from generator.rules.dates.dated import EntryDate
from generator.rules.rule import Finding, Findings, proof
from generator.text import Label

DATING = frozenset(Label) - {Label.TEASER}
"""Lines that can date a page, whatever they are: a teaser tells of another one."""


@proof("date-not-grounded", is_waivable=True, is_fixable=True, asks=True, is_apart=True)
def date_not_grounded(annotated: AnnotatedBriefing) -> Findings:
    material = annotated.readings
    dates = [
        _published(material, record, source)
        for record, source in annotated.judged(Source)
        if record.id in annotated.seeds.by_source
    ]
    dates += [each for record, _ in annotated.proved(Fact) for each in _dates(material, record)]
    for dated in dates:
        date = dated.statement.date
        if date and (found := dated.problem(date)):
            finding = Finding.at(dated.record, (dated.field, "date"), *found[:3])
            yield finding.unless(is_certain=found.is_certain)


def _published(material: Material, record: Record, source: Source) -> EntryDate:
    given = material.passages(record, ("published",))
    stands = tuple(each for each in given if each.label is None or each.label in DATING)
    words = material.passages(record, ("evidence",))
    stated_by = stands if given else tuple(each for each in words if each.label in DATING)
    if not given and not any(material.dates(stated_by)):
        stated_by = tuple(each for each in material.page(record.id) if each.label in DATING)
    return EntryDate(material, record, "published", source.published, stated_by, stands)


def _dates(material: Material, record: Record) -> Iterator[EntryDate]:
    """When it was and for when it holds; a period has a rule of its own."""
    own = material.passages(record)
    near = (*own, *surroundings(own))
    if isinstance(record.entry, Quote):
        beside = material.passages(record, ("evidence",))
        dates = EntryDate.of_fact(material, record, "date", beside, beside)
    elif isinstance(record.entry, Event):
        dates = EntryDate.of_fact(material, record, "date", own, own)
    else:
        dates = EntryDate.of_fact(material, record, "date", near, own)
    if dates and not _is_too_late(dates):
        yield dates
    if as_of := EntryDate.of_fact(material, record, "as_of", near, ()):
        yield as_of


def _is_too_late(dated: EntryDate) -> bool:
    """Whether it is said to have been after its source was published: a rule of its own says so."""
    happened, published = happened_on(dated.record), dated.reference
    return bool(happened and happened.date and published and before(published, happened.date))
