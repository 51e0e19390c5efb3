"""Dates in plain English."""

from types import MappingProxyType

from generator.dates.date import MONTH_NAMES, MONTHS, Component, Date, Point, Span

SEASONS = MappingProxyType({1: "spring", 2: "summer", 3: "autumn", 0: "winter"})
FRACTIONS = MappingProxyType(
    {33: "first quarter", 34: "second quarter", 35: "third quarter", 36: "fourth quarter"}
    | {37: "first third", 38: "second third", 39: "last third"}
    | {40: "first half", 41: "second half"}
)
NOUNS = frozenset(map(str, FRACTIONS))  # they take "the"
HEMISPHERES = MappingProxyType({25: "northern", 29: "southern"})  # from which code on


def display(date: Date) -> str:
    """`3 February 2023`, `first quarter of 2022`, `January – November 2022`, `about 2022`."""
    if date.text[0] in "[{":
        words = [_span(span) for span in date.spans]
        joint = " or " if date.text[0] == "[" else " and "
        return joint.join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
    return _span(date.spans[0])


def _span(span: Span) -> str:
    start, end = span.start, span.end
    if start is not None and end is not None:
        return _point(end) if start == end else f"{_shortened(start, end)} – {_point(end)}"
    if start is not None:
        return f"since {_point(start)}" if span.is_open else f"from {_point(start)}, end unknown"
    last = _point(end) if end else "an unknown time"
    return f"until {last}" + ("" if span.is_open else ", start unknown")


def _shortened(start: Point, end: Point) -> str:
    """The start without what the end says again: `January` in `January – November 2022`."""
    if not (start.is_plain and end.is_plain) or start.year != end.year:
        return _point(start)
    if len(start.components) != len(end.components) or start.month is None:
        return _point(start)
    if start.day is None:
        return MONTH_NAMES[int(start.month) - 1]
    if start.month == end.month and start.day != end.day:
        return str(int(start.day))
    return f"{int(start.day)} {MONTH_NAMES[int(start.month) - 1]}"


def _point(point: Point) -> str:
    words = _bare(point)
    everything = frozenset(point.components)
    if everything <= point.approximate:
        words = f"about the {words}" if point.month and point.month in NOUNS else f"about {words}"
    notes = []
    if point.approximate and not everything <= point.approximate:
        notes.append(f"{_listed(point.approximate, point)} approximate")
    if everything <= point.uncertain:
        notes.append("uncertain")
    elif point.uncertain:
        notes.append(f"{_listed(point.uncertain, point)} uncertain")
    return f"{words} ({', '.join(notes)})" if notes else words


def _listed(components: frozenset[Component], point: Point) -> str:
    return " and ".join(name for name in point.components if name in components)


def _bare(point: Point) -> str:
    year = _year(point.year)
    if point.month is None:
        return year
    if "X" in point.month or "X" in (point.day or ""):
        return _unspecified(point.month, point.day, year)
    number = int(point.month)
    if number in FRACTIONS:
        return f"{FRACTIONS[number]} of {year}"
    if number > MONTHS:
        return _season(number, point)
    month = MONTH_NAMES[number - 1]
    words = f"{int(point.day)} {month}" if point.day is not None else month
    return f"{words} {year}" if "X" not in point.year else f"{words}, in {year}"


def _season(code: int, point: Point) -> str:
    name = f"{SEASONS[code % 4]} {_year(point.year)}"
    if point.earliest and point.latest and point.earliest.month == MONTHS and "X" not in point.year:
        name = f"{name}–{point.latest.year % 100:02}"
    hemisphere = [words for first, words in HEMISPHERES.items() if code >= first]
    return f"{name} ({hemisphere[-1]} hemisphere)" if hemisphere else name


def _year(digits: str) -> str:
    """`2022`, `the 1980s`, `the years 1900–1999`, `an unknown year`."""
    if "X" not in digits:
        return digits
    if digits == "XXXX":
        return "an unknown year"
    if digits.count("X") == 1 and digits.endswith("X"):
        return f"the {digits[:3]}0s"
    return f"the years {digits.replace('X', '0')}–{digits.replace('X', '9')}"


def _unspecified(month: str, day: str | None, year: str) -> str:
    """What is left unsaid is said to be: `a day in March 2022`, `a month of 2022`."""
    if day is None:
        return f"a month of {year}"
    if month.isdigit():
        return f"a day in {MONTH_NAMES[int(month) - 1]} {year}"
    return f"a day of {year}"
