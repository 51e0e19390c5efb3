"""Dates in plain words, in the language that is spoken."""

from types import MappingProxyType

from generator.dates.date import MONTHS, Component, Date, Period, Point
from generator.languages.calendars import calendar
from generator.wordings import N_, _, pgettext, speaking
from generator.wordings.numbers import listed

SEASONS = MappingProxyType(
    {1: N_("spring {year}"), 2: N_("summer {year}"), 3: N_("autumn {year}"), 0: N_("winter {year}")}
)
FRACTIONS = MappingProxyType(
    {33: N_("first quarter of {year}"), 34: N_("second quarter of {year}")}
    | {35: N_("third quarter of {year}"), 36: N_("fourth quarter of {year}")}
    | {37: N_("first third of {year}"), 38: N_("second third of {year}")}
    | {39: N_("last third of {year}")}
    | {40: N_("first half of {year}"), 41: N_("second half of {year}")}
)
NOUNS = frozenset(map(str, FRACTIONS))  # they take "the"
HEMISPHERES = MappingProxyType(
    {25: N_("{season} (northern hemisphere)"), 29: N_("{season} (southern hemisphere)")}
)  # from which code on
UNKNOWN_YEAR, DECADE, YEARS = (
    N_("an unknown year"),
    N_("the {first}s"),
    N_("the years {first}–{last}"),
)
BEHIND = "behind a preposition"
"""The context of what stands behind `since`, `until` or `about`, where many languages inflect."""
INFLECTED = (*SEASONS.values(), *FRACTIONS.values(), UNKNOWN_YEAR, DECADE, YEARS)
"""What has a wording of its own there; the names of months do in CLDR."""


def display(date: Date) -> str:
    """A date in words of the language that is spoken (CLDR's names of months and days).

    `3 February 2023`, `first quarter of 2022`, `January – November 2022`, `about 2022`.
    """
    if date.text[0] in "[{":
        words = [_span(span) for span in date.spans]
        if date.text[0] == "{" or len(words) < 2:
            return listed(words)
        return _("{several} or {last}").format(several=", ".join(words[:-1]), last=words[-1])
    return _span(date.spans[0])


def _span(span: Period) -> str:
    start, end = span.start, span.end
    if start is not None and end is not None:
        return _point(end) if start == end else f"{_shortened(start, end)} – {_point(end)}"
    if start is not None:
        words = _("since {start}") if span.is_open else _("from {start}, end unknown")
        return words.format(start=_point(start, is_behind=True))
    words = _("until {end}") if span.is_open else _("until {end}, start unknown")
    return words.format(end=_point(end, is_behind=True) if end else _("an unknown time"))


def _shortened(start: Point, end: Point) -> str:
    """The start without what the end says again: `January` in `January – November 2022`."""
    if not (start.is_plain and end.is_plain) or start.year != end.year:
        return _point(start)
    if len(start.components) != len(end.components) or start.month is None:
        return _point(start)
    if start.day is None:
        return _month(start.month)
    if start.month == end.month and start.day != end.day:
        return str(int(start.day))
    return _day(start.day, start.month)


def _point(point: Point, *, is_behind: bool = False) -> str:
    everything = frozenset(point.components)
    is_about = everything <= point.approximate
    words = _bare(point, is_behind=is_behind or is_about)
    if is_about:
        is_noun = point.month is not None and point.month in NOUNS
        words = (_("about the {date}") if is_noun else _("about {date}")).format(date=words)
    notes = []
    if point.approximate and not is_about:
        notes.append(_("{parts} approximate").format(parts=_parts(point.approximate, point)))
    if everything <= point.uncertain:
        notes.append(_("uncertain"))
    elif point.uncertain:
        notes.append(_("{parts} uncertain").format(parts=_parts(point.uncertain, point)))
    return f"{words} ({', '.join(notes)})" if notes else words


def _parts(components: frozenset[Component], point: Point) -> str:
    words: dict[str, str] = {"year": _("year"), "month": _("month"), "day": _("day")}
    return listed([words[name] for name in point.components if name in components])


def _bare(point: Point, *, is_behind: bool) -> str:
    year = _year(point.year, is_behind=is_behind)
    if point.month is None:
        return year
    if "X" in point.month or "X" in (point.day or ""):
        return _unspecified(point.month, point.day, year)
    number = int(point.month)
    if number in FRACTIONS:
        return _inflected(FRACTIONS[number], is_behind=is_behind).format(year=year)
    if number > MONTHS:
        return _season(number, point, is_behind=is_behind)
    month = _month(point.month, is_behind=is_behind)
    words = _day(point.day, point.month) if point.day is not None else month
    return (_("{date} {year}") if "X" not in point.year else _("{date}, in {year}")).format(
        date=words, year=year
    )


def _month(number: str, *, is_behind: bool = False) -> str:
    """The name of a month by itself, or as it stands behind a day or a preposition."""
    names = calendar(speaking().language.replace("-", "_"))["months"]
    return str(names["format" if is_behind else "stand-alone"]["wide"][int(number)])


def _day(day: str, month: str) -> str:
    return _("{day} {month}").format(day=int(day), month=_month(month, is_behind=True))


def _season(code: int, point: Point, *, is_behind: bool) -> str:
    year = _year(point.year, is_behind=is_behind)
    if point.earliest and point.latest and point.earliest.month == MONTHS and "X" not in point.year:
        year = f"{year}–{point.latest.year % 100:02}"
    season = _inflected(SEASONS[code % 4], is_behind=is_behind).format(year=year)
    hemisphere = [words for first, words in HEMISPHERES.items() if code >= first]
    return _(hemisphere[-1]).format(season=season) if hemisphere else season


def _year(digits: str, *, is_behind: bool) -> str:
    """`2022`, `the 1980s`, `the years 1900–1999`, `an unknown year`."""
    if "X" not in digits:
        return digits
    first, last = digits.replace("X", "0"), digits.replace("X", "9")
    words = YEARS
    if digits == "XXXX":
        words = UNKNOWN_YEAR
    elif digits.count("X") == 1 and digits.endswith("X"):
        words = DECADE
    return _inflected(words, is_behind=is_behind).format(first=first, last=last)


def _unspecified(month: str, day: str | None, year: str) -> str:
    """What is left unsaid is said to be: `a day in March 2022`, `a month of 2022`."""
    if day is None:
        return _("a month of {year}").format(year=year)
    if month.isdigit():
        return _("a day in {month} {year}").format(month=_month(month), year=year)
    return _("a day of {year}").format(year=year)


def _inflected(words: str, *, is_behind: bool) -> str:
    return pgettext(BEHIND, words) if is_behind else _(words)
