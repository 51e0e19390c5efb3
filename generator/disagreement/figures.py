"""Figures: which of them answer one question differently, and which only stand side by side."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice, pairwise

from generator.annotated import AnnotatedBriefing
from generator.dates import overlaps
from generator.decode import Record
from generator.disagreement.measured import (
    ROUNDED,
    Measured,
    agree,
    answer_at_once,
    last_digit,
    measured_figures,
)
from generator.disagreement.ties import Ties, days, groups, is_deprecated, meeting, sides_of
from generator.disagreement.values import Beside, Disagreement, DisagreementKind, Discrepancy
from generator.gathering import grouped
from generator.model.words import Bound


def figure_disagreements(annotated: AnnotatedBriefing, ties: Ties) -> Iterator[Disagreement]:
    """Figures of one measure and subject, at times that overlap, whose amounts differ."""
    for same in grouped(measured_figures(annotated), lambda one: one.question).values():
        by_id = {one.id: one for one in same}
        at_once = tuple(_at_once(same))
        alike = (pair for one in {*chain(*at_once)} for pair in pairwise(one.figures))
        edges = chain(((a.figures[0], b.figures[0]) for a, b in at_once), alike)
        conflicts = grouped(_conflicts(at_once), lambda pair: pair[0])
        for together in groups(by_id, ((a.id, b.id) for a, b in edges)):
            pairs = [pair for key in together for pair in conflicts.get(key, ())]
            if pairs:
                yield _disagreement([by_id[key] for key in together], pairs, ties)


@dataclass(frozen=True, slots=True, eq=False)  # as they are: their entries are many
class _Cohort:
    """Figures that answer for the same time; what can contradict one of them is soon found."""

    figures: tuple[Measured, ...]

    def extremes(self) -> Callable[[Measured], Iterator[Measured]]:
        """For a figure, those of the cohort that join it to all that contradict it.

        Amounts of one bound and one rounding contradict each other unless they leave the same
        room: whatever contradicts one of them contradicts the least or the greatest, and that
        again the others. Of other units any contradicts.
        """
        found: dict[str, list[Measured]] = {}
        for alike in grouped(self.figures, _room).values():
            ordered = sorted(alike, key=lambda one: one.figure.value)
            found.setdefault(ordered[0].figure.unit, []).extend((ordered[0], ordered[-1]))
        first_of_two: list[Measured] = []
        for ones in grouped(self.figures, lambda one: is_deprecated(one.figure)).values():
            first_of_two += islice({one.figure.unit: one for one in ones}.values(), 2)
        return lambda one: chain(found.get(one.figure.unit, ()), first_of_two)


def _at_once(same: tuple[Measured, ...]) -> Iterator[tuple[_Cohort, _Cohort]]:
    """The figures of one question by their time, each time with itself and with those it meets."""
    related = {one.figure.compare.figure for one in same if one.figure.compare}
    cohorts = {
        _Cohort(ones): days(ones[0].when)
        for ones in grouped(same, partial(_time, related)).values()
    }
    yield from ((cohort, cohort) for cohort in cohorts)
    for a, b in meeting(cohorts, cohorts.__getitem__, lambda cohort: cohort.figures[0].id):
        if answer_at_once(a.figures[0], b.figures[0]):
            yield a, b


def _time(related: Collection[object], one: Measured) -> tuple[object, ...]:
    """What a figure has in common with all that answer for the same time as it does.

    Those that are compared with each other are each of a time of their own.
    """
    compare = one.figure.compare
    is_alone = one.id in related or (compare and compare.figure)
    return one.when, compare.period if compare else None, one.id if is_alone else ""


def _room(one: Measured) -> tuple[object, ...]:
    """What two figures have in common that contradict each other only by their values.

    One that is deprecated stands for no other.
    """
    figure = one.figure
    digit = last_digit(figure.value) if figure.bound in ROUNDED else None
    return figure.unit, figure.change, figure.bound, digit, is_deprecated(figure)


def _conflicts(at_once: Iterable[tuple[_Cohort, _Cohort]]) -> Iterator[tuple[str, str]]:
    """Pairs of figures that contradict each other: those that join all that do, each once."""
    found = {
        (min(one.id, other.id), max(one.id, other.id))
        for pair in at_once
        for these, those in (pair, pair[::-1])
        for nearest in (those.extremes(),)
        for one in these.figures
        for other in nearest(one)
        if not agree(one.figure, other.figure)
    }
    yield from sorted(found)


def _disagreement(
    members: list[Measured], conflicts: list[tuple[str, str]], ties: Ties
) -> Disagreement:
    first = members[0]
    answers = {one.id: one.answer for one in members}
    return Disagreement(
        DisagreementKind.FIGURE,
        first.figure.measure,
        tuple(sorted(first.figure.about)),
        sides_of(answers, (one.stand for one in members)),
        ties.among(answers),
        ties.ranks(answers),
        ties.unexplained(conflicts, answers),
        _differences(members),
    )


def figures_beside(annotated: AnnotatedBriefing, ties: Ties) -> Iterator[Beside]:
    """Figures that an editor tied together, or of one measure and subject at different times.

    Those that disagree about one and the same time are not here: they are a disagreement.
    """
    disagreeing = {
        fact: {*one.facts} for one in figure_disagreements(annotated, ties) for fact in one.facts
    }
    known = {one.id: one for one in measured_figures(annotated)}
    edges = [(tie.owner, tie.other) for tie in ties.among(known)]
    for same in grouped(known.values(), lambda one: one.question).values():
        edges += pairwise(one.id for one in same)
    for together in groups(known, edges):
        members = [known[key] for key in together]
        differences = _differences(members)
        if {*together} <= disagreeing.get(together[0], set()):
            continue
        if len(members) > 1 and set(differences) - {Discrepancy.SPEAKER}:
            stands = tuple(one.stand for one in members)
            yield Beside(stands, differences, ties.among(together))


def compared_otherwise(annotated: AnnotatedBriefing, ties: Ties) -> Iterator[tuple[Record, str]]:
    """Figures whose `compare` says of another figure what that one does not, unexplained.

    Gives the figure and the field of `compare` that differs, `value` or `period`.
    """
    known = {one.id: one for one in measured_figures(annotated)}
    for one in known.values():
        compare = one.figure.compare
        other = known.get(str(compare.figure)) if compare else None
        if not compare or not other or any(tie.why for tie in ties.among((one.id, other.id))):
            continue
        if compare.value is not None:
            told = {"value": compare.value, "bound": Bound.EXACT}
            if not agree(other.figure.model_copy(update=told), other.figure):
                yield one.record, "value"
        its_own = other.figure.period.date if other.figure.period else None
        if compare.period and its_own and not overlaps(compare.period, its_own):
            yield one.record, "period"


def _differences(members: Iterable[Measured]) -> tuple[Discrepancy, ...]:
    found: dict[Discrepancy, set[object]] = {
        Discrepancy.SPEAKER: {one.stand.by for one in members},
        Discrepancy.PERIOD: {one.when for one in members},
        Discrepancy.UNIT: {one.figure.unit for one in members},
        Discrepancy.DEFINITION: {one.question for one in members},
    }
    return tuple(difference for difference, values in found.items() if len(values) > 1)
