"""From what is said of a date to the date that is meant."""

import calendar
import datetime as dt
from collections.abc import Iterator

from generator.dates.date import MONTHS, Date, DateError, before, chronological, overlaps
from generator.dates.points import FIRST_YEAR, LAST_YEAR
from generator.dates.prose.mention import DateMention, Partial, Relative, Resolved
from generator.dates.reading import parse

WEEK = 7
LAST_WEEKDAY = 6
SEASON = 92  # days
FUTURE = 3  # articles speak of what was more than of what will be


def resolve(mention: DateMention, reference: Date) -> Resolved | None:
    """The date that is meant, counted from `reference`, the date of the article.

    A year that is not said is the one that brings the date nearest to the reference (and makes
    a weekday that is said right). None where the reference has no bounds to count from.
    """
    if mention.first.year:
        return Resolved(_reaching(mention, _date(mention.first, mention.last)), inferred=False)
    try:
        date = _relative(mention, reference) if mention.relative else _nearest(mention, reference)
    except DateError:  # outside the years that dates are kept for
        return None
    return Resolved(_reaching(mention, date), inferred=True) if date else None


def weekday_agrees(date: Date, weekday: int) -> bool:
    """Whether the date is, or holds, such a weekday; ISO 8601 numbers, Monday is 1."""
    if date.earliest is None or date.latest is None:
        return True
    if (date.latest - date.earliest).days >= LAST_WEEKDAY:
        return True
    days = (date.latest - date.earliest).days + 1
    return any(
        (date.earliest + dt.timedelta(days=each)).isoweekday() == weekday for each in range(days)
    )


def _date(first: Partial, last: Partial | None) -> Date:
    return parse(f"{first.edtf}/{last.edtf}" if last else first.edtf)


def _reaching(mention: DateMention, date: Date) -> Date:
    """The date with its open end: "since 2006" is 2006/.."""
    if mention.reach is None or mention.last is not None or "/" in date.text:
        return date
    text = date.text
    if date.precision in ("season", "quarter", "half-year"):
        day = date.latest if mention.reach == "until" else date.earliest
        text = f"{day:%Y-%m}"
    return parse(f"{text}/.." if mention.reach == "since" else f"../{text}")


def in_years(first: Partial, last: Partial | None, years: range) -> Iterator[Date]:
    """What is said, in each of the years it can be in."""
    for year in years:
        start, end = Partial(str(year), first.month, first.day), None
        if last is not None:
            ends_next_year = (last.month or 0, last.day or 0) < (first.month or 0, first.day or 0)
            end = Partial(str(year + ends_next_year), last.month, last.day)
        try:
            yield _date(start, end)
        except DateError:  # 29 February of a common year
            continue


def _nearest(mention: DateMention, reference: Date) -> Date | None:
    """A date without its year in the year nearest to the reference."""
    if mention.first.month is None:
        return _last_weekday(mention, reference)
    candidates = [
        each
        for each in in_years(mention.first, mention.last, _around(reference))
        if mention.weekday is None or weekday_agrees(each, mention.weekday)
        if mention.reach != "since" or not before(reference, each)
    ]
    return min(candidates, key=lambda each: _distance(each, reference), default=None)


def neighbours(mention: DateMention, reference: Date) -> Iterator[Date]:
    """A date without its year in the last year that it was in, and in the next that it will be."""
    found = [
        each
        for each in in_years(mention.first, mention.last, _around(reference))
        if mention.weekday is None or weekday_agrees(each, mention.weekday)
    ]
    past = [each for each in found if not before(reference, each)]
    future = [each for each in found if not before(each, reference)]
    yield from (max(past, key=chronological),) if past else ()
    yield from (min(future, key=chronological),) if future else ()


def _around(reference: Date) -> range:
    """The years that a date of the reference's time may lie in, with a leap year among them."""
    if reference.earliest is None or reference.latest is None:
        return range(0)
    return range(reference.earliest.year - 4, reference.latest.year + 5)


def _weekdays(weekday: int, first: dt.date, last: dt.date) -> Iterator[Date]:
    """Such weekdays from two weeks before to two weeks after."""
    for each in range(-2 * WEEK, (last - first).days + 2 * WEEK + 1):
        day = first + dt.timedelta(days=each)
        if day.isoweekday() == weekday:
            yield parse(str(day))


def _neighbour(candidates: Iterator[Date], offset: int, reference: Date) -> Date | None:
    """The last candidate before the reference, the first one after it, or the one in its week."""
    dates = list(candidates)
    if offset < 0:
        past = (each for each in dates if before(each, reference))
        return max(past, key=chronological, default=None)
    if offset > 0:
        future = (each for each in dates if before(reference, each))
        return min(future, key=chronological, default=None)
    return next((each for each in dates if _is_same_week(each, reference)), None)


def _is_same_week(date: Date, reference: Date) -> bool:
    weeks = {chronological(each)[0].isocalendar()[:2] for each in (date, reference)}
    return len(weeks) == 1


def _distance(date: Date, reference: Date) -> tuple[int, str]:
    """Days between the dates, the past nearer; of two that are as far, the earlier comes first."""
    first, _last, text = chronological(date)
    if overlaps(date, reference):
        return 0, text
    if before(date, reference):
        return (chronological(reference)[0] - chronological(date)[1]).days, text
    return (first - chronological(reference)[1]).days * FUTURE, text


def _last_weekday(mention: DateMention, reference: Date) -> Date | None:
    """The last such weekday on or before the reference."""
    if reference.earliest is None or reference.latest is None or mention.weekday is None:
        return None
    if mention.first.day is not None:
        return _of_month(mention.first.day, mention.weekday, reference)
    days = [
        day - dt.timedelta(days=(day.isoweekday() - mention.weekday) % WEEK)
        for day in (reference.earliest, reference.latest)
    ]
    return _between(days[0], days[1])


def _of_month(number: int, weekday: int, reference: Date) -> Date | None:
    """The nearest day of that number that is such a weekday."""
    assert reference.earliest is not None
    near = (reference.earliest + dt.timedelta(days=each) for each in range(-SEASON, SEASON + 1))
    days = (each for each in near if each.day == number and each.isoweekday() == weekday)
    found = (parse(str(each)) for each in days)
    return min(found, key=lambda each: _distance(each, reference), default=None)


def _relative(mention: DateMention, reference: Date) -> Date | None:
    relative = mention.relative
    if relative is None or reference.earliest is None or reference.latest is None:
        return None
    if mention.first.month is not None and relative.unit == "month":
        return _neighbour(
            in_years(mention.first, mention.last, _around(reference)), relative.offset, reference
        )
    if mention.weekday is not None and relative.unit == "week":
        days = _weekdays(mention.weekday, reference.earliest, reference.latest)
        return _neighbour(days, relative.offset, reference)
    if relative.unit in ("year", "decade"):
        first_year, last_year = reference.earliest.year, reference.latest.year
        return _in_relative_year(mention, relative, first_year, last_year)
    bounds = [_shifted(day, relative) for day in (reference.earliest, reference.latest)]
    first, last = bounds[0][0], bounds[1][1]
    if relative.unit == "month" and (first.year, first.month) == (last.year, last.month):
        return parse(f"{first:%Y-%m}" + ("~" if relative.is_rough else ""))
    return _between(first, last)


def _in_relative_year(
    mention: DateMention, relative: Relative, first: int, last: int
) -> Date | None:
    """The year at that distance from the years `first` to `last`, or the part of it."""
    step = relative.offset * (10 if relative.unit == "decade" else 1)
    first, last = (relative.antecedent or first) + step, (relative.antecedent or last) + step
    if not FIRST_YEAR <= first <= last <= LAST_YEAR:
        return None
    if mention.first.month is None:
        rough = "~" if relative.is_rough else ""
        return parse(f"{first}{rough}" if first == last else f"{first}{rough}/{last}{rough}")
    dates = list(in_years(mention.first, mention.last, range(first, last + 1)))
    if len(dates) > 1:
        return parse(f"{dates[0].earliest}/{dates[-1].latest}")
    return dates[0] if dates else None


def _shifted(day: dt.date, relative: Relative) -> tuple[dt.date, dt.date]:
    """The first and last day of the day, week or month at that distance."""
    if relative.unit == "day":
        moved = day + dt.timedelta(days=relative.offset)
        return moved, moved
    if relative.unit == "week":
        monday = day + dt.timedelta(days=relative.offset * WEEK - day.weekday())
        return monday, monday + dt.timedelta(days=LAST_WEEKDAY)
    months = day.year * MONTHS + day.month - 1 + relative.offset
    year, month = months // MONTHS, months % MONTHS + 1
    return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])


def _between(first: dt.date, last: dt.date) -> Date:
    return parse(f"{first}" if first == last else f"{first}/{last}")
