"""Events: one that is told by several accounts, and one that they date differently."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from generator.annotated import AnnotatedBriefing
from generator.dates import Date, display, overlaps
from generator.disagreement.ties import (
    AGREEING,
    Ties,
    alike,
    gathered,
    groups,
    records_of,
    sides_of,
    stand,
)
from generator.disagreement.values import Disagreement, DisagreementKind, Stand
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

MUCH_ALIKE = 0.6  # of the words; below it, two events of one actor were taken for one
AT_ONCE = dict.fromkeys(Happened.past(), "told") | {Happened.PLANNED: "planned"}
"""Accounts whose dates are to be one: two of what took place, or two of what is to come."""
ORDINALS = frozenset(
    {"first", "second", "third", "fourth", "fifth", "sixth", "next", "last", "previous"}
)


@dataclass(frozen=True, slots=True)
class _Dated:
    event: Event
    stand: Stand
    date: Date
    words: frozenset[str]

    @property
    def numbers(self) -> frozenset[str]:
        """Its numbers and ordinals: a second visit is another event than the first."""
        return frozenset(word for word in self.words if word[0].isdigit() or word in ORDINALS)


def told_together(annotated: AnnotatedBriefing, ties: Ties) -> tuple[tuple[str, ...], ...]:
    """The accounts of one event, wherever several tell it on days that may be one day."""
    known = {
        record.id: (event.happened, event.date.date)
        for record, event in records_of(annotated, Event)
        if event.happened in AT_ONCE
    }
    tied = [(tie.owner, tie.other) for tie in ties.among(known) if tie.kind in AGREEING]
    return tuple(
        together
        for together in groups(known, [*tied, *_told_alike(_dated(annotated))])
        if len(together) > 1
        and all(_may_be_one(known[a], known[b]) for a, b in combinations(together, 2))
    )


def _may_be_one(one: tuple[Happened, Date | None], other: tuple[Happened, Date | None]) -> bool:
    (happened, date), (also, day) = one, other
    if AT_ONCE[happened] != AT_ONCE[also] or date is None or day is None:
        return AT_ONCE[happened] == AT_ONCE[also] and date is day
    return overlaps(date, day)


def _dated(annotated: AnnotatedBriefing) -> dict[str, _Dated]:
    """The events that a date places, by their ids."""
    return {
        record.id: _Dated(
            event,
            stand(annotated, record, event.date.date),
            event.date.date,
            _words(event.text),
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
        conflicts = [
            (a, b)
            for a, b in combinations(together, 2)
            if AT_ONCE[known[a].event.happened] == AT_ONCE[known[b].event.happened]
            and not overlaps(known[a].date, known[b].date)
        ]
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


def _told_alike(known: dict[str, _Dated]) -> Iterator[tuple[str, str]]:
    """The events of the same subjects, with the same numbers, in much the same words."""
    subjects = gathered(known.items(), lambda one: (frozenset(one[1].event.about), one[1].numbers))
    for same in subjects:
        for one, other in alike([dated.words for _, dated in same], MUCH_ALIKE):
            (a, mine), (b, theirs) = same[one], same[other]
            either = mine.words | theirs.words
            if either and len(mine.words & theirs.words) / len(either) >= MUCH_ALIKE:
                yield a, b


def _words(text: str) -> frozenset[str]:
    literal = " ".join(piece for piece in pieces(text) if isinstance(piece, str))
    return frozenset(re.findall(r"\d+(?:[.,]\d+)*|\w{3,}", literal.casefold()))
