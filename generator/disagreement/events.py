"""Events: one that is told by several accounts, and one that they date differently."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice, pairwise

from generator.annotated import AnnotatedBriefing
from generator.dates import Date, display, overlaps
from generator.disagreement.ties import (
    AGREEING,
    MOST,
    Ties,
    days,
    groups,
    is_deprecated,
    pairs_alike,
    records_of,
    sides_of,
    stand,
)
from generator.disagreement.values import Disagreement, DisagreementKind, Stand
from generator.gathering import grouped
from generator.languages import language_of
from generator.markup import pieces
from generator.model import Event
from generator.model.words import Happened, LinkKind

SAME_EVENT = frozenset(
    {
        *(LinkKind.SUPPORTS, LinkKind.DISPUTES, LinkKind.REFUTES, LinkKind.SUPERSEDES),
        LinkKind.PARALLELS,
    }
)
"""What ties two accounts of one event. A fact that qualifies another may tell of another event,
and a note on what does not agree may be on anything: an announcement before what it announces."""

MUCH_ALIKE = Fraction(3, 5)  # of the words; below it, two events of one actor were taken for one
AT_ONCE = dict.fromkeys(Happened.past(), "told") | {Happened.PLANNED: "planned"}
"""Accounts whose dates are to be one: two of what took place, or two of what is to come."""


@dataclass(frozen=True, slots=True)
class _Dated:
    event: Event
    stand: Stand
    date: Date
    words: frozenset[str]
    ordinals: Mapping[str, int]

    @property
    def numbers(self) -> frozenset[str]:
        """Its numbers and ordinals: a second visit is another event than the first."""
        return frozenset(word for word in self.words if word[0].isdigit() or word in self.ordinals)


def told_together(annotated: AnnotatedBriefing, ties: Ties) -> tuple[tuple[str, ...], ...]:
    """The accounts of one event, wherever several tell it on days that may be one day."""
    known = {
        record.id: (AT_ONCE[event.happened], event.date.date)
        for record, event in records_of(annotated, Event)
        if event.happened in AT_ONCE
    }
    tied = [(tie.owner, tie.other) for tie in ties.among(known) if tie.kind in AGREEING]
    return tuple(
        together
        for together in groups(known, [*tied, *_told_alike(_dated(annotated))])
        if len(together) > 1 and _may_be_one([known[one] for one in together])
    )


def _may_be_one(told: Iterable[tuple[str, Date | None]]) -> bool:
    """Whether all are of what was or all of what will be, and all of one day or of none."""
    dates = {date: None for _, date in told if date}
    is_dated = {date is not None for _, date in told}
    return len({at_once for at_once, _ in told}) == len(is_dated) == 1 and not any(_apart(dates))


def _apart(dates: Collection[Date]) -> Iterator[tuple[Date, Date]]:
    """Pairs of dates without a common day, which join all that have none.

    What lies apart from any date lies apart from the one that ends first or the one that begins
    last, and these two from each other; of the dates with gaps the first `MOST` are held against
    all.
    """
    ends = (min(dates, key=lambda one: days(one)[1]), max(dates, key=days)) if dates else ()
    gaps = islice((one for one in dates if len(one.spans) > 1), MOST)
    for one in dict.fromkeys((*ends, *gaps)):
        yield from ((one, other) for other in dates if not overlaps(one, other))


def _dated(annotated: AnnotatedBriefing) -> dict[str, _Dated]:
    """The events that a date places, by their ids."""
    known = language_of(annotated.readings.language)
    ordinals = {**known.numbers.ordinals, **known.dates.turns}
    return {
        record.id: _Dated(
            event,
            stand(annotated, record, event.date.date),
            event.date.date,
            _words(event.text),
            ordinals,
        )
        for record, event in records_of(annotated, Event)
        if event.date.date and event.happened in AT_ONCE
    }


def date_disagreements(annotated: AnnotatedBriefing, ties: Ties) -> Iterator[Disagreement]:
    """Events that are tied, or told alike of the same subject, on days that cannot be one day.

    An event without a date and one that did not take place contradict no date, and a plan only
    another plan.
    """
    known = _dated(annotated)
    tied = [(tie.owner, tie.other) for tie in ties.among(known) if tie.kind in SAME_EVENT]
    for together in groups(known, [*tied, *_told_alike(known)]):
        conflicts = list(_conflicts([known[one] for one in together]))
        if conflicts:
            answers = {one: display(known[one].date) for one in together}
            yield Disagreement(
                DisagreementKind.DATE,
                known[together[0]].event.text,
                tuple(sorted({about for one in together for about in known[one].event.about})),
                sides_of(answers, (known[one].stand for one in together)),
                ties.among(answers),
                ties.ranks(answers),
                ties.unexplained(conflicts, answers),
            )


def _conflicts(together: Iterable[_Dated]) -> Iterator[tuple[str, str]]:
    """Pairs of accounts on days that cannot be one: those that join all such accounts.

    Those that count are joined among themselves as well: one that is deprecated joins nothing.
    """
    for same in grouped(together, lambda one: AT_ONCE[one.event.happened]).values():
        counting = [one for one in same if not is_deprecated(one.event)]
        for accounts in (same, counting):
            first = {one.date: one.stand.fact for one in reversed(accounts)}
            yield from ((first[a], first[b]) for a, b in _apart(first))


def _told_alike(known: dict[str, _Dated]) -> Iterator[tuple[str, str]]:
    """Pairs that join what is told of the same subjects, with the same numbers, much alike."""
    subjects = grouped(known.items(), lambda one: (frozenset(one[1].event.about), one[1].numbers))
    for same in subjects.values():
        told = grouped(same, lambda one: one[1].words)
        for accounts in told.values():
            yield from pairwise(key for key, dated in accounts if dated.words)
        for one, other in pairs_alike(told, MUCH_ALIKE):
            yield told[one][0][0], told[other][0][0]


def _words(text: str) -> frozenset[str]:
    literal = " ".join(piece for piece in pieces(text) if isinstance(piece, str))
    return frozenset(re.findall(r"\d+(?:[.,]\d+)*|\w{3,}", literal.casefold()))
