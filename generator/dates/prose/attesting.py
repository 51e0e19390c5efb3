"""Whether the words of a text say a date, and no less than the date claims."""

import datetime as dt
from collections.abc import Iterable, Iterator

from generator.dates.date import Date, contains
from generator.dates.points import LAST_YEAR
from generator.dates.prose.mention import DateMention, Partial
from generator.dates.prose.resolving import in_years, resolve, weekday_agrees
from generator.dates.reading import parse

NEAR = 7  # days: a weekday without a date is one of the weeks beside the article's day
LONGEST = 800  # days of the reference that are tried; a vaguer one attests nothing relative


def attested(date: Date, mentions: Iterable[DateMention], reference: Date | None) -> bool:
    """Whether each end of the date is said by one of the mentions, as narrowly as it is written.

    March 2022 is attested by "28 March 2022", but 28 March 2022 not by "March 2022". A year
    that no mention says is taken to be right; a weekday has to agree. `reference`, the date of
    the article, tells what "last week" means; where it is a span, any day of it may be meant.
    """
    found = tuple(mentions)
    ends = tuple(_ends(date))
    if any(_is_meant(date, mention, reference) for mention in found):
        return True
    return bool(ends) and all(
        any(_says(mention, end, reference) for mention in found) for end in ends
    )


def _ends(date: Date) -> Iterator[Date]:
    """The first and last date of every span, without their qualifiers."""
    for span in date.spans:
        for point in (span.start, span.end):
            if point is not None:
                yield parse(point.digits)


def _is_meant(date: Date, mention: DateMention, reference: Date | None) -> bool:
    """Whether a span ("last week") is just what the words mean."""
    return any(
        (meant.earliest, meant.latest) == (date.earliest, date.latest)
        for meant in _meanings(mention, reference)
    )


def _says(mention: DateMention, date: Date, reference: Date | None) -> bool:
    if mention.weekday and not weekday_agrees(date, mention.weekday):
        return False
    if mention.relative is not None:
        return any(_holds_an_end(date, each, mention) for each in _meanings(mention, reference))
    if mention.first.month is None and mention.first.year is None:
        if mention.first.day is not None:  # "Sunday 27"
            return date.earliest == date.latest and _day(date) == mention.first.day
        return _is_near(date, reference)
    return any(_holds(date, partial) for partial in (mention.first, mention.last) if partial)


def _holds(date: Date, said: Partial) -> bool:
    """Whether what is said lies in the date, in one of its years where none is said."""
    if said.year is not None:
        return contains(date, parse(said.edtf))
    if date.earliest is None or date.latest is None:
        return False
    years = range(date.earliest.year, min(date.latest.year, LAST_YEAR) + 1)
    return any(contains(date, each) for each in in_years(said, None, years))


def _holds_an_end(date: Date, meant: Date, mention: DateMention) -> bool:
    """Whether the date holds what is meant; of a span of months, one end is enough."""
    if mention.last is not None:
        return any(contains(date, end) for end in _ends(meant))
    return contains(date, meant)


def _day(date: Date) -> int | None:
    return date.earliest.day if date.earliest else None


def _is_near(date: Date, reference: Date | None) -> bool:
    """Whether a weekday without a date can be this day."""
    if date.precision != "day" or date.earliest is None or date.latest is None:
        return False
    if reference is None or reference.earliest is None or reference.latest is None:
        return True
    week = dt.timedelta(days=NEAR)
    return reference.earliest - week <= date.earliest <= reference.latest + week


def _meanings(mention: DateMention, reference: Date | None) -> Iterator[Date]:
    """What relative words mean, for every day the article may be from."""
    if mention.relative is None or reference is None:
        return
    if reference.earliest is None or reference.latest is None:
        return
    days = (reference.latest - reference.earliest).days
    seen = set()
    for each in range(days + 1 if days < LONGEST else 0):
        day = parse(str(reference.earliest + dt.timedelta(days=each)))
        resolved = resolve(mention, day)
        if resolved is not None and resolved.date.text not in seen:
            seen.add(resolved.date.text)
            yield resolved.date
