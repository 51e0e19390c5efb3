"""Statuses: how far a project had got at one time, by different accounts."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from generator.annotated import AnnotatedBriefing
from generator.dates import Date
from generator.decode import Record
from generator.disagreement.ties import Ties, is_deprecated, meeting, records_of, sides_of, stand
from generator.disagreement.values import Disagreement, DisagreementKind, Stand
from generator.gathering import grouped
from generator.model import Status


@dataclass(frozen=True, slots=True)
class _Held:
    """A status and the days for which it is said to hold."""

    status: Status
    stand: Stand
    first: dt.date
    last: dt.date


def status_disagreements(annotated: AnnotatedBriefing, ties: Ties) -> Iterator[Disagreement]:
    """Projects that are said to have two statuses on some day, with all that is said of them.

    A status holds from its date, where it has one, up to the day that its source speaks of. One
    that belongs to another day is shown on its side, and contradicts nothing.
    """
    found = [_held(annotated, *pair) for pair in records_of(annotated, Status)]
    for same in grouped(found, lambda one: one.status.project).values():
        answers = {one.stand.fact: one.status.status.value for one in same}
        conflicts = [
            (a.stand.fact, b.stand.fact)
            for a, b in meeting(
                same,
                lambda one: (one.first, one.last),
                lambda one: (one.status.status, is_deprecated(one.status)),
            )
            if a.status.status is not b.status.status
        ]
        if conflicts:
            project = str(same[0].status.project)
            yield Disagreement(
                DisagreementKind.STATUS,
                project,
                (project,),
                sides_of(answers, (one.stand for one in same)),
                ties.among(answers),
                ties.ranks(answers),
                ties.unexplained(conflicts, answers),
            )


def _held(annotated: AnnotatedBriefing, record: Record, status: Status) -> _Held:
    as_of = annotated.as_of(record)
    day = as_of.date if as_of else None
    since = status.date.date if status.date else None
    first, last = _first(since or day), (day.latest if day else None) or dt.date.max
    return _Held(status, stand(annotated, record, since), min(first, last), max(first, last))


def _first(date: Date | None) -> dt.date:
    return (date.earliest if date else None) or dt.date.min
