"""Whether a date agrees with the words: stated in full, or at least not contradicted."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.dates import Date, contains, overlaps, parse
from generator.dates.prose import (
    DateMention,
    Partial,
    attested,
    mentions,
    neighbours,
    resolve,
    weekday_agrees,
)
from generator.grounding.passage import PlacedDate
from generator.languages import language_of

QUOTED = re.compile(r"(?<!\w)['‘][^'’]+['’](?!\w)|\"[^\"]+\"|[“„][^”“]+[”“]|«[^»]+»")
YEAR_ALONE = re.compile("[0-9]{4}")


def stating(date: Date, found: Iterable[PlacedDate]) -> PlacedDate | None:
    """The words that state a date in full, its year included; None where any part is missing.

    March 2022 is stated by "28 March 2022", but 28 March 2022 not by "March 2022" and not by
    "28 March". A year that stands by itself in the same evidence completes a day and a month.
    """
    said = [each for each in found if each.said.relative is None]
    years = {each.said.first.year for each in said if _is_year(each.said.first)}
    first = next((each for each in said if _is_whole(date, each.said)), None)
    for point in date.ends if first is None else ():
        end = parse(point.digits)
        place = next((each for each in said if _states(each.said, end, years)), None)
        if place is None:
            return None
        first = first or place
    return first


def _is_whole(date: Date, said: DateMention) -> bool:
    """Whether it is the same time in other words: the first half of 2025 for January to June."""
    resolved = resolve(said, date) if said.first.year and not said.weekday else None
    meant = (resolved.date.earliest, resolved.date.latest) if resolved else None
    return meant == (date.earliest, date.latest)


def _is_year(said: Partial) -> bool:
    return said.month is None and bool(said.year and YEAR_ALONE.fullmatch(said.year))


def _states(said: DateMention, end: Date, years: set[str | None]) -> bool:
    if said.weekday and not weekday_agrees(end, said.weekday):
        return False
    for partial in (said.first, said.last):
        if partial is None:
            continue
        if partial.year and contains(end, parse(partial.edtf)):
            return True
        if partial.month and not partial.year:
            year = end.text[:4]
            whole = f"{year}{partial.edtf[1:]}"
            if year in years and contains(end, parse(whole)):
                return True
    return False


def is_narrower(found: Iterable[PlacedDate], period: Date) -> DateMention | None:
    """A period in the words that is only a part of this one, where none is the same."""
    meant = [
        (each.said, resolved.date)
        for each in found
        if each.said.first.year and (resolved := resolve(each.said, period))
    ]
    bounds = [{date.earliest, date.latest} for _, date in meant]
    if any(period.earliest in one and period.latest in other for one in bounds for other in bounds):
        return None
    inside = (said for said, date in meant if _is_part(date, period))
    return next(inside, None)


def _is_part(date: Date, period: Date) -> bool:
    bounds = (date.earliest, date.latest, period.earliest, period.latest)
    return None not in bounds and contains(period, date) and not contains(date, period)


def rested_on(why: str, found: tuple[PlacedDate, ...]) -> tuple[PlacedDate, ...]:
    """The dates in the words that a reason quotes; all, where it quotes none of the evidence."""
    quoted = [each[0][1:-1].casefold() for each in QUOTED.finditer(why)]
    around = {each.passage.text.casefold() for each in found}
    resting = [each for each in quoted if any(each in text for text in around)]
    if not resting:
        return found
    said = [(each, each.said.text.casefold()) for each in found]
    return tuple(each for each, text in said if any(text in q or q in text for q in resting))


def contradicting(
    date: Date, found: Iterable[PlacedDate], reference: Date | None
) -> PlacedDate | None:
    """The first words that say when, where none of them leaves room for the date."""
    places = tuple(found)
    if not places or any(_agrees(date, each.said, reference) for each in places):
        return None
    return places[0]


def is_weekday(said: DateMention) -> bool:
    """Whether it tells a weekday and nothing else."""
    return said.relative is None and said.first.month is None and said.first.year is None


def _agrees(date: Date, said: DateMention, reference: Date | None) -> bool:
    if said.weekday and not weekday_agrees(date, said.weekday):
        return False
    relative = said.relative
    if relative is not None and (relative.is_rough or reference is None):
        return True
    if is_weekday(said):
        ends = [parse(point.digits) for point in date.ends]
        return any(attested(each, (said,), reference) for each in ends)  # a weekday alone
    plain = replace(said, reach=None)
    if said.first.year is None and relative is None and said.last is None:
        return any(
            overlaps(each, one)
            for each in neighbours(plain, reference or date)
            for one in _closed(date)
        )
    meant = resolve(plain, reference or date)
    if meant and said.last and "/" in date.text and _is_part(meant.date, date):
        return False  # from May to September is not until December
    return meant is None or any(overlaps(meant.date, each) for each in _closed(date))


def is_near(date: Date, said: DateMention, why: str, language: str) -> bool:
    """Whether but one part of a date, its day, its month or its year, differs from what is said.

    A reason that reckons tells another date than it counts from.
    """
    if said.first.month and language_of(language).reasons.tells_distance(QUOTED.sub("", why)):
        return False
    point = next(iter(date.ends), None)
    if said.relative is not None and said.first.month is None and not said.weekday:
        return False  # "a year earlier" dates what it is compared with
    if point is None or said.relative is not None or said.weekday:
        return True
    own = (point.year, point.month and int(point.month), point.day and int(point.day))
    pairs = zip(own, (said.first.year, said.first.month, said.first.day), strict=True)
    differing = [one != other for one, other in pairs if None not in (one, other)]
    return sum(differing) == 1 and len(differing) > 1


def _closed(date: Date) -> Iterator[Date]:
    """The date itself; of one without an end, the day on which it begins or ends."""
    for span in date.spans:
        known = [point for point in (span.start, span.end) if point is not None]
        if len(known) == 1 and "/" in date.text:
            yield parse(known[0].digits)
        else:
            yield date


def is_quoted(
    date: Date, why: str, spoken: str, reference: Date | None, *, in_full: bool = False
) -> bool:
    """Whether a reason quotes words of the article that say the day or the month, or the year."""
    quoted = (each[0][1:-1] for each in QUOTED.finditer(why))
    said = [each for text in quoted for each in mentions(text, spoken) if each.first.month]
    if in_full:
        said = [each for each in said if each.first.year]
    return bool(said) and all(_agrees(date, each, reference) for each in said)


def unexplained(date: Date, why: str, language: str, reference: Date | None) -> str | None:
    """The dates of a reason, where it tells of some and of none that leaves room for the date.

    A reason that reckons ("two weeks after 3 May") may tell of other dates only; the date of the
    article, from which it counts, is none of them.
    """
    if language_of(language).reasons.reckons(QUOTED.sub("", why)):
        return None
    said = [
        each
        for each in mentions(why, language)
        if each.first.month and not (reference and _agrees(reference, each, None))
    ]
    if not said or any(_agrees(date, each, reference) for each in mentions(why, language)):
        return None
    return ", ".join(f"'{each.text}'" for each in said)
