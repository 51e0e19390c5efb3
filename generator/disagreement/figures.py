"""Figures: which of them answer one question differently, and which only stand side by side."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Context, Decimal
from itertools import pairwise

from generator.annotated import AnnotatedBriefing
from generator.dates import Date, overlaps
from generator.decode import Record
from generator.disagreement.pairing import days, meeting
from generator.disagreement.ties import Ties, gathered, groups, records_of, sides_of, stand
from generator.disagreement.values import (
    Beside,
    Difference,
    Disagreement,
    DisagreementKind,
    Stand,
)
from generator.model import Figure
from generator.model.words import Bound, Change
from generator.wordings.numbers import grouped

ROUNDED = frozenset({Bound.ABOUT, Bound.NEARLY})

PRECISE = Context(prec=80)  # more digits than a value may have


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure with what is needed to set it beside another."""

    record: Record
    figure: Figure
    stand: Stand

    @property
    def id(self) -> str:
        """Its id."""
        return self.record.id

    @property
    def measure(self) -> str:
        """What it measures, without regard to case and blanks."""
        return " ".join(self.figure.measure.casefold().split())

    @property
    def question(self) -> tuple[str, frozenset[str]]:
        """What it answers: the measure and whom it is about."""
        return self.measure, frozenset(self.figure.about)

    @property
    def when(self) -> Date | None:
        """Its period, else its day."""
        return self.stand.when

    @property
    def answer(self) -> str:
        """The amount in words."""
        figure = self.figure
        bound = "" if figure.bound is Bound.EXACT else f"{figure.bound.words} "
        change = f" ({figure.change.words})" if figure.change else ""
        return f"{bound}{grouped(figure.value)} {figure.unit}{change}"


def measured(annotated: AnnotatedBriefing) -> tuple[Measured, ...]:
    """All figures by their ids."""
    found = []
    for record, figure in records_of(annotated, Figure):
        one = stand(annotated, record)
        if figure.period:  # also one that is said to be unknown: then it may be any
            one = replace(one, when=figure.period.date)
        found.append(Measured(record, figure, one))
    return tuple(found)


def figure_disagreements(annotated: AnnotatedBriefing, ties: Ties) -> Iterator[Disagreement]:
    """Figures of one measure and subject, at times that overlap, whose amounts differ."""
    for same in gathered(measured(annotated), lambda one: one.question):
        by_id = {one.id: one for one in same}
        at_once = [
            pair for pair in meeting(same, lambda one: days(one.when)) if _answer_at_once(*pair)
        ]
        differing = gathered(
            ((a.id, b.id) for a, b in at_once if not _agree(a.figure, b.figure)),
            lambda pair: pair[0],
        )
        conflicts = {pairs[0][0]: pairs for pairs in differing}
        for together in groups(by_id, ((a.id, b.id) for a, b in at_once)):
            pairs = [pair for key in together for pair in conflicts.get(key, ())]
            if pairs:
                yield _disagreement([by_id[key] for key in together], pairs, ties)


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
    known = {one.id: one for one in measured(annotated)}
    edges = [(tie.owner, tie.other) for tie in ties.among(known)]
    for same in gathered(known.values(), lambda one: one.question):
        edges += pairwise(one.id for one in same)
    for together in groups(known, edges):
        members = [known[key] for key in together]
        differences = _differences(members)
        if {*together} <= disagreeing.get(together[0], set()):
            continue
        if len(members) > 1 and set(differences) - {Difference.SPEAKER}:
            stands = tuple(one.stand for one in members)
            yield Beside(stands, differences, ties.among(together))


def compared_otherwise(annotated: AnnotatedBriefing, ties: Ties) -> Iterator[tuple[Record, str]]:
    """Figures whose `compare` says of another figure what that one does not, unexplained.

    Gives the figure and the field of `compare` that differs, `value` or `period`.
    """
    known = {one.id: one for one in measured(annotated)}
    for one in known.values():
        compare = one.figure.compare
        other = known.get(str(compare.figure)) if compare else None
        if not compare or not other or any(tie.why for tie in ties.among((one.id, other.id))):
            continue
        if compare.value is not None:
            told = {"value": compare.value, "bound": Bound.EXACT}
            if not _agree(other.figure.model_copy(update=told), other.figure):
                yield one.record, "value"
        its_own = other.figure.period.date if other.figure.period else None
        if compare.period and its_own and not overlaps(compare.period, its_own):
            yield one.record, "period"


def _differences(members: Iterable[Measured]) -> tuple[Difference, ...]:
    found: dict[Difference, set[object]] = {
        Difference.SPEAKER: {one.stand.by for one in members},
        Difference.PERIOD: {one.when for one in members},
        Difference.UNIT: {one.figure.unit for one in members},
        Difference.DEFINITION: {one.question for one in members},
    }
    return tuple(difference for difference, values in found.items() if len(values) > 1)


def _answer_at_once(one: Measured, other: Measured) -> bool:
    """Whether some day belongs to both; a day that is not known may be any.

    A figure and the one that it is compared with are of two times, unless both name theirs. Two
    changes since different times are answers to two questions.
    """
    a, b = one.figure.compare, other.figure.compare
    if a and b and a.period and b.period and not overlaps(a.period, b.period):
        return False
    is_compared = (a and a.figure == other.id) or (b and b.figure == one.id)
    if is_compared and not (_is_dated(one) and _is_dated(other)):
        return False
    return one.when is None or other.when is None or overlaps(one.when, other.when)


def _is_dated(one: Measured) -> bool:
    """Whether the figure itself names its time."""
    return bool(one.figure.period and one.figure.period.date)


def _agree(one: Figure, other: Figure) -> bool:
    """Whether both can be true of one amount; other units count other things."""
    if one.unit != other.unit:
        return False
    if {one.change, other.change} == {Change.INCREASE, Change.DECREASE}:
        return False
    return one.value == other.value or _admits(one, other) or _admits(other, one)


def _admits(loose: Figure, other: Figure) -> bool:
    """Whether a figure that is not exact leaves room for the other."""
    if loose.bound is Bound.AT_LEAST:
        return other.value >= loose.value or other.bound is Bound.AT_LEAST
    if loose.bound is Bound.UP_TO:
        return other.value <= loose.value or other.bound is Bound.UP_TO
    return loose.bound in ROUNDED and _rounded_like(other.value, loose.value) == loose.value


def _rounded_like(value: Decimal, model: Decimal) -> Decimal:
    """A value rounded to the last digit of another that is not a zero: 7,950 like 8,000."""
    last_digit = int(model.normalize(PRECISE).as_tuple().exponent)
    return value.quantize(Decimal(1).scaleb(last_digit), context=PRECISE)
