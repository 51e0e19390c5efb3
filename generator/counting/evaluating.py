"""Whether what a count names is there, and how many entries it finds."""

from collections.abc import Iterator

from generator.counting.query import CountError, Filter, Query, WantedWords
from generator.decode import Briefing, Record
from generator.decode.parts import a
from generator.model import Entry, Fact, Source, Withdrawn
from generator.suggest import did_you_mean


def look_up(briefing: Briefing, query: Query) -> None:
    """See that all that a count names is known; what could not be read may be anything.

    Raises:
        CountError: an id names no entry, or one that cannot stand there; a tag is on no entry.
    """
    for wanted in query.wanted:
        for word in wanted.words:
            if wanted.filter.points_at:
                _id(briefing, wanted.filter, word)
            elif wanted.filter.words is None:
                _tag(briefing, word)


def _id(briefing: Briefing, by: Filter, word: str) -> None:
    found = briefing.by_id.get(word)
    if found is None:
        if briefing.has_unknown_ids or word in briefing.refused:
            return
        former = {old: record.id for record in briefing.records for old in record.entry.formerly}
        if word in former:
            raise CountError(f"'{word}' is a former id", f"write '{former[word]}'")
        known = (record.id for record in briefing.of(*by.points_at))
        raise CountError(
            f"no entry is called '{word[:80]}'",
            did_you_mean(word, known, f"write the id of {_either(by.points_at)}"),
        )
    if isinstance(found.entry, Withdrawn):
        raise CountError(
            f"'{word}' was withdrawn: {found.entry.withdrawn}", "leave it out of the count"
        )
    if not isinstance(found.entry, by.points_at):
        raise CountError(
            f"'{word}' is {a(found.entry.noun)}, and {_either(by.points_at)} is needed",
            "name one, or leave the filter out",
        )


def _either(kinds: tuple[type[Entry], ...]) -> str:
    return " or ".join(a(kind.noun) for kind in kinds)


def _tag(briefing: Briefing, word: str) -> None:
    known = {tag for record in briefing.records for tag in record.entry.tags}
    if word not in known and not briefing.is_incomplete and not briefing.refused:
        raise CountError(
            f"no entry has the tag '{word[:80]}'",
            did_you_mean(word, known, "write a tag that entries have"),
        )


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


def _is_source_wanted(briefing: Briefing, record: Record, wanted: tuple[WantedWords, ...]) -> bool:
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


def _has_all(briefing: Briefing, record: Record, wanted: tuple[WantedWords, ...]) -> bool:
    return all(
        not set(each.words).isdisjoint(_said(briefing, record, each.filter)) for each in wanted
    )


def _said(briefing: Briefing, record: Record, by: Filter) -> Iterator[str]:
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
