"""How many entries a count finds."""

from collections.abc import Iterator

from generator.counting.kinds import Filter
from generator.counting.query import Query, Wanted
from generator.decode import Briefing, Record
from generator.model import Entry, Fact, Source

OF_FACTS = frozenset({"by", "about", "stance", "voice"})
"""What is said of a source by what it says: it is counted where one of its facts would be."""


def number_of(briefing: Briefing, query: Query) -> int:
    """How many entries a count finds; what was withdrawn is no entry of any kind."""
    found = (record for record in briefing.of(query.kind) if _is_own(briefing, record))
    if query.kind is Source:
        return sum(_is_source_wanted(briefing, record, query.wanted) for record in found)
    return sum(_has_all(briefing, record, query.wanted) for record in found)


def _is_own(briefing: Briefing, record: Record) -> bool:
    """Whether an entry is the first with its id; the second is a mistake, and no second entry."""
    return briefing.by_id[record.id] is record


def _is_source_wanted(briefing: Briefing, record: Record, wanted: tuple[Wanted, ...]) -> bool:
    """Whether a source is one of those named, and one of its facts has all the rest at once."""
    of_facts = tuple(each for each in wanted if each.filter.name in OF_FACTS)
    own = tuple(each for each in wanted if each not in of_facts)
    return _has_all(briefing, record, own) and (
        not of_facts
        or any(
            _has_all(briefing, fact, of_facts)
            for fact in briefing.of(Fact)
            if fact.source == record.id
        )
    )


def _has_all(briefing: Briefing, record: Record, wanted: tuple[Wanted, ...]) -> bool:
    return all(
        not set(each.words).isdisjoint(said(briefing, record, each.filter)) for each in wanted
    )


def said(briefing: Briefing, record: Record, by: Filter) -> Iterator[str]:
    """What an entry says in the field of a filter."""
    if by.name == "by":
        speaker = briefing.speaker(record)
        yield from (str(speaker),) if speaker else ()
    elif by.name == "source":
        yield from (record.home,) if record.home else ()
    else:
        yield from _values(record.entry, by.name)


def _values(entry: Entry, field: str) -> Iterator[str]:
    value = getattr(entry, field, ())
    yield from map(str, value if isinstance(value, tuple) else (value,))
