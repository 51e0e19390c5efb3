"""Whether what a count names is there: ids of entries of the right kind, and tags in use."""

from generator.counting.kinds import Filter
from generator.counting.query import CountError, Query
from generator.decode import Briefing
from generator.decode.parts import a
from generator.model import Entry, Withdrawn
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
