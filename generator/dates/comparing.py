"""Dates compared by the days they can mean."""

import datetime as dt

from generator.dates.date import Date, Period

FIRST, LAST = dt.date.min, dt.date.max


def overlaps(a: Date, b: Date) -> bool:
    """Whether some day belongs to both; an unknown end may be any day."""
    return any(
        _start(one) <= _end(other) and _start(other) <= _end(one)
        for one in a.spans
        for other in b.spans
    )


def before(a: Date, b: Date) -> bool:
    """Whether every day of `a` lies before every day of `b`."""
    return a.latest is not None and b.earliest is not None and a.latest < b.earliest


def reaches_past(a: Date, b: Date) -> bool:
    """Whether a date that `a` is written with, one end of an interval too, lies behind all of `b`.

    An end that is open or not known reaches nowhere.
    """
    points = (point for span in a.spans for point in (span.start, span.end) if point)
    last = b.latest
    return last is not None and any(one.earliest and one.earliest > last for one in points)


def contains(a: Date, b: Date) -> bool:
    """Whether every day of `b` lies in `a`; an end of `a` that is not known holds nothing."""
    return all(any(_holds(one, other) for one in a.spans) for other in b.spans)


def chronological(date: Date) -> tuple[dt.date, dt.date, str]:
    """The sort key: by the first day, then the last, then as written.

    An open start comes first; a date of no known year last.
    """
    if date.earliest is None and date.latest is None:
        return LAST, LAST, date.text
    return date.earliest or FIRST, date.latest or LAST, date.text


def _start(span: Period) -> dt.date:
    return span.earliest or FIRST


def _end(span: Period) -> dt.date:
    return span.latest or LAST


def _holds(outer: Period, inner: Period) -> bool:
    start, end = _start(outer), _end(outer)
    if not outer.is_open:
        start = outer.earliest or end
        end = outer.latest or start
    return start <= _start(inner) and _end(inner) <= end
