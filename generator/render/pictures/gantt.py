"""Events on a line of time: a bar covers every day that a date can mean."""

import datetime as dt
from dataclasses import dataclass

from generator.render.pictures.paper import CHARACTER, Label, Line, Shape, at, box, fitting

WIDTH, LEFT, RIGHT, ROW, TOP = 688.0, 10.0, 268.0, 21, 30
GAP = 3  # a time without events this many times longer than the rest is cut off before it
DOT = 4.5


@dataclass(frozen=True, slots=True)
class Occurrence:
    """An event: the first and last day it can mean, None for an end that is open."""

    words: str
    earliest: dt.date | None
    latest: dt.date | None
    is_stated: bool
    state: str = ""


@dataclass(frozen=True, slots=True)
class Gantt:
    """A picture: its size, its grid, its bars and its words."""

    box: str
    width: str
    height: str
    lines: tuple[Line, ...]
    shapes: tuple[Shape, ...]
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class _Scale:
    """Days to pixels."""

    first: dt.date
    last: dt.date

    def x(self, day: dt.date) -> float:
        share = (day - self.first).days / max(1, (self.last - self.first).days)
        return LEFT + min(1.0, max(0.0, share)) * (RIGHT - LEFT)


def gantt(events: list[Occurrence]) -> Gantt:
    """Draw dated events, one in a row, in the order in which they are given."""
    scale = _scale(events)
    bottom = TOP + ROW * len(events)
    lines, labels = _years(scale, bottom)
    shapes: list[Shape] = []
    for number, one in enumerate(events):
        y = TOP + ROW * number + ROW / 2
        words = fitting(one.words, WIDTH - RIGHT - 18)
        labels.append(Label(at(RIGHT + 18), at(y + 4), words))
        if one.latest is not None and one.latest < scale.first:
            shapes.append(_arrow_back(y))
            year = str(one.latest.year)
            labels.append(Label(at(LEFT + 6), at(y + 4), year, "start", "p-text p-soft"))
        else:
            shapes.extend(_bar(one, scale, y))
    height = bottom + 8
    return Gantt(
        box(WIDTH, height), at(WIDTH), at(height), tuple(lines), tuple(shapes), tuple(labels)
    )


def _scale(events: list[Occurrence]) -> _Scale:
    """From the first event to the last; a few much older ones are drawn at the edge."""
    starts = sorted(one.earliest or one.latest or dt.date.max for one in events)
    ends = [one.latest or one.earliest or dt.date.min for one in events]
    last = max(ends)
    first = 0
    for place in range(min(3, len(starts) - 1)):
        gap = (starts[place + 1] - starts[place]).days
        if gap * GAP > (last - starts[place + 1]).days:
            first = place + 1
    start = starts[first]
    return _Scale(start.replace(month=1, day=1), dt.date(last.year, 12, 31))


def _years(scale: _Scale, bottom: float) -> tuple[list[Line], list[Label]]:
    lines, labels = [], []
    for year in range(scale.first.year, scale.last.year + 1):
        x = scale.x(dt.date(year, 1, 1))
        lines.append(Line(at(x), "20", at(x), at(bottom), "p-axis"))
        if scale.x(dt.date(year, 12, 31)) - x > 5 * CHARACTER:
            labels.append(Label(at(x + 3), "14", str(year), "start", "p-text p-soft"))
    return lines, labels


def _bar(one: Occurrence, scale: _Scale, y: float) -> list[Shape]:
    """A dot for a day, a bar for a longer time; arrows where it goes on beyond the picture."""
    start = scale.x(one.earliest or scale.first)
    end = scale.x(one.latest or scale.last)
    family = f"p-event{'' if one.is_stated else ' p-inferred'}{_family(one.state)}"
    shapes = []
    if end - start < 2 * DOT:
        middle = (start + end) / 2
        shapes.append(Shape(_circle(middle, y), family))
    else:
        left, right = max(start, LEFT + DOT), min(end, RIGHT - DOT)
        shapes.append(Shape(_pill(left, right, y), family))
    if one.state == "no":
        x = (start + end) / 2
        shapes.append(Shape(f"M{at(x - 7)} {at(y - 7)} l14 14 m0 -14 l-14 14", "p-mark p-contests"))
    if one.earliest is None or one.earliest < scale.first:
        shapes.append(_arrow_back(y))
    if one.latest is None:
        shapes.append(Shape(f"M{at(RIGHT + 2)} {at(y - 5)} l6 5 l-6 5", "p-line"))
    return shapes


def _arrow_back(y: float) -> Shape:
    return Shape(f"M{at(LEFT - 2)} {at(y - 5)} l-6 5 l6 5", "p-line")


def _family(state: str) -> str:
    return f" p-{state}" if state else ""


def _circle(x: float, y: float) -> str:
    left = f"M{at(x - DOT)} {at(y)}"
    return f"{left} a{DOT} {DOT} 0 1 0 {2 * DOT} 0 a{DOT} {DOT} 0 1 0 -{2 * DOT} 0 Z"


def _pill(x1: float, x2: float, y: float) -> str:
    return (
        f"M{at(x1)} {at(y - DOT)} H{at(x2)} a{DOT} {DOT} 0 0 1 0 {2 * DOT} "
        f"H{at(x1)} a{DOT} {DOT} 0 0 1 0 -{2 * DOT} Z"
    )
