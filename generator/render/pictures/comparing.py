"""Which figures may be compared: the same measure of the same thing over times of equal length."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from generator import dates
from generator.codes import is_currency
from generator.decode import Record, holds
from generator.disagreement import Discrepancy, beside_of
from generator.gathering import grouped
from generator.model import Figure
from generator.model.facts.figure import PERCENT, RANK, capitalized
from generator.render.desk import Desk
from generator.render.views import LinkView
from generator.wordings import _

FULL = 100  # the longest bar of a group
ABOUT_EQUAL = 0.03  # months and years differ in length by less than this share


@dataclass(frozen=True, slots=True)
class Bar:
    """A figure: how much in words, for when and by whom, its length in a hundred."""

    value: str
    link: LinkView
    length: int


@dataclass(frozen=True, slots=True)
class Bars:
    """Comparable figures; lengths compare within one group only."""

    title: str
    bars: tuple[Bar, ...]


def bars(title: str, figures: Sequence[tuple[str, LinkView, Decimal]]) -> Bars:
    """A group of figures, each with a bar as long as it is large."""
    most = max((abs(value) for *_, value in figures), default=Decimal(0)) or Decimal(1)
    return Bars(
        title,
        tuple(Bar(words, link, round(FULL * abs(value) / most)) for words, link, value in figures),
    )


@dataclass(frozen=True, slots=True)
class Comparable:
    """Figures that may be set side by side."""

    title: str
    unit: str
    figures: tuple[str, ...]


def comparisons(records: Iterable[Record]) -> tuple[Comparable, ...]:
    """The groups of two or more comparable figures among some facts, in their order."""
    groups: list[list[Figure]] = []
    alike: dict[object, list[int]] = {}
    for figure in (record.entry for record in records if holds(record, Figure)):
        near = {place for key in _wanted(figure) for place in alike.get(key, ())}
        home = next((at for at in sorted(near) if _is_comparable(groups[at][0], figure)), None)
        if home is not None:
            groups[home].append(figure)
            continue
        for key in _traits(figure):
            alike.setdefault(key, []).append(len(groups))
        groups.append([figure])
    return tuple(
        Comparable(capitalized(group[0].measure), group[0].unit, tuple(one.id for one in group))
        for group in groups
        if len(group) > 1
    )


def groups_around(
    found: tuple[Comparable, ...], keys: frozenset[str], most: int
) -> tuple[Comparable, ...]:
    """The groups that some figures belong to; of larger ones than `most` these figures only."""
    near = (one for one in found if keys.intersection(one.figures))
    return tuple(
        one
        if len(one.figures) <= most
        else replace(one, figures=tuple(key for key in one.figures if key in keys))
        for one in near
    )


def _traits(figure: Figure) -> Iterator[object]:
    """What the first figure of a group is found by.

    Of those that tell for how long they hold only few begin a group, since these are not alike.
    """
    if _days(figure) is not None:
        yield figure.measure, figure.unit, frozenset(figure.about)
    yield "is", figure.id
    if figure.compare is not None:
        yield "beside", figure.compare.figure


def _wanted(figure: Figure) -> Iterator[object]:
    """The traits of all figures that may be compared with one."""
    yield figure.measure, figure.unit, frozenset(figure.about)
    yield "beside", figure.id
    if figure.compare is not None:
        yield "is", figure.compare.figure


def _is_comparable(one: Figure, other: Figure) -> bool:
    if (one.measure, one.unit, set(one.about)) != (other.measure, other.unit, set(other.about)):
        return False
    lengths = [_days(one), _days(other)]
    if None in lengths:
        return _refer(one, other)
    first, second = (length or 1 for length in lengths)
    return abs(first - second) <= ABOUT_EQUAL * max(first, second)


def _refer(one: Figure, other: Figure) -> bool:
    """Whether the source itself compares the two."""
    return any(
        here.compare is not None and here.compare.figure == there.id
        for here, there in ((one, other), (other, one))
    )


def _days(figure: Figure) -> int | None:
    date = figure.period.date if figure.period else None
    if date is None or date.earliest is None or date.latest is None:
        return None
    return (date.latest - date.earliest).days + 1


def comparison_bars(desk: Desk, found: tuple[Comparable, ...]) -> tuple[Bars, ...]:
    """The comparable figures as bars."""
    return tuple(
        bars(one.title, [_figure(desk, key) for key in one.figures])
        for one in found
        if one.unit != RANK  # a longer bar would look like more, and a higher rank is less
    )


@dataclass(frozen=True, slots=True)
class OneFigure:
    """A figure, on whose word it stands and for when; its length in a hundred where it is drawn."""

    link: LinkView
    by: LinkView
    when: str
    length: int | None


@dataclass(frozen=True, slots=True)
class OfMeasure:
    """Figures of one measure."""

    title: str
    figures: tuple[OneFigure, ...]


@dataclass(frozen=True, slots=True)
class FiguresBeside:
    """Figures that are not to be joined: by what they measure, who names which, how they differ."""

    measures: tuple[OfMeasure, ...]
    why: str

    @property
    def title(self) -> str:
        """What the first of them measures."""
        return self.measures[0].title

    @property
    def is_mixed(self) -> bool:
        """Whether they measure several things."""
        return len(self.measures) > 1


def beside_views(desk: Desk, records: Iterable[Record]) -> tuple[FiguresBeside, ...]:
    """Which of some facts are figures that are to be read beside each other."""
    shown = {record.id for record in records}
    return tuple(
        _beside(desk, [desk.of_kind(key, Figure) for key in together], one.differences)
        for one in beside_of(desk.annotated)
        if one.differences
        if len(together := [stand.fact for stand in one.figures if stand.fact in shown]) > 1
    )


def _beside(
    desk: Desk, records: Sequence[Record[Figure]], differences: Iterable[Discrepancy]
) -> FiguresBeside:
    drawn = tuple(zip(records, _on_one_axis(desk, records), strict=True))
    measures = grouped(drawn, lambda pair: capitalized(pair[0].entry.measure))
    voices = grouped(drawn, lambda pair: pair[1].by.words)
    told = (
        f"{voice}: {', '.join(one.link.in_plain_words for _record, one in each)}"
        for voice, each in voices.items()
    )
    return FiguresBeside(
        tuple(OfMeasure(name, tuple(one for _r, one in each)) for name, each in measures.items()),
        _("{amounts}. They differ in {differences}.").format(
            amounts="; ".join(told), differences=", ".join(one.words for one in differences)
        ),
    )


def _on_one_axis(desk: Desk, records: Sequence[Record[Figure]]) -> Iterator[OneFigure]:
    """Figures of one unit, or counts of whatever is counted, drawn; any others in words."""
    units = {record.entry.unit for record in records}
    are_counts = not any(unit == PERCENT or is_currency(unit) for unit in units)
    is_drawn = RANK not in units and (len(units) == 1 or are_counts)
    most = max(abs(record.entry.value) for record in records) or Decimal(1)
    for record in records:
        period = record.entry.period.date if record.entry.period else None
        yield OneFigure(
            desk.link(record.id, record.entry.amount),
            desk.speaker(record) or desk.link(record.id, desk.outlet(record.id)),
            dates.display(period) if period else "",
            round(FULL * abs(record.entry.value) / most) if is_drawn else None,
        )


def _figure(desk: Desk, key: str) -> tuple[str, LinkView, Decimal]:
    figure = desk.of_kind(key, Figure).entry
    period = figure.period
    shown = dates.display(period.date) if period and period.date else _("period not stated")
    return figure.amount, desk.link(key, f"{shown} · {desk.outlet(key)}"), figure.value
