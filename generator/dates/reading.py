"""From the text of a date to a `Date`, refusing what is in no calendar."""

import re
import unicodedata
from functools import lru_cache

from generator.dates.date import Date, DateError, Period, Point, Precision
from generator.dates.habits import meant
from generator.dates.points import FIRST_YEAR, LAST_YEAR, has_form_of_point, precision, read_point

LONGEST = 200  # characters; a set of a dozen dates fits, a paragraph pasted by mistake does not


SETS = (("[", "]"), ("{", "}"))
LONG_YEAR = re.compile(r"-[0-9]{4}|Y-?[0-9]+|-?[0-9]{5,7}", re.ASCII)
FORMS = "write 2022-03-28, 2022-03, 2022 or an interval 2022-03-28/2022-04"


@lru_cache(maxsize=4096)
def parse(text: str) -> Date:
    """Reads an EDTF date: ISO 8601-2 levels 0 to 2, without times and years of five digits.

    Raises DateError, whose help names what was probably meant.
    """
    _check_characters(text)
    if (text[0], text[-1]) in SETS:
        members = text[1:-1].split(",")
        return _date(text, tuple(_member(text, each) for each in members), "set")
    if text.count("/") == 1:
        first, _, last = text.partition("/")
        is_open = ".." in (first, last)
        return _date(text, (_interval(text, _end(text, first), _end(text, last), is_open=is_open),))
    point = _point(text, text)
    return _date(text, (Period(point, point),))


def _date(text: str, spans: tuple[Period, ...], of: Precision | None = None) -> Date:
    starts = [span.earliest for span in spans if span.earliest is not None]
    ends = [span.latest for span in spans if span.latest is not None]
    points = [point for span in spans for point in span[:2] if isinstance(point, Point)]
    return Date(
        text=text,
        earliest=min(starts) if len(starts) == len(spans) else None,
        latest=max(ends) if len(ends) == len(spans) else None,
        precision=of or _precision(spans[0]),
        approximate=any(point.approximate for point in points),
        uncertain=any(point.uncertain for point in points),
        spans=spans,
    )


def _precision(span: Period) -> Precision:
    if span.start is span.end and span.start is not None:
        return precision(span.start)
    return "interval"


def _interval(text: str, start: Point | None, end: Point | None, *, is_open: bool = True) -> Period:
    """Raises DateError where the end lies before the start, or where neither is known."""
    if start is None and end is None:
        raise DateError("an interval needs a start or an end", "leave the date out, or say why")
    for point in (start, end):
        if point is not None and precision(point) in ("season", "quarter", "half-year"):
            raise DateError(
                f"{point.digits} cannot stand in an interval", f"write its months: {_months(point)}"
            )
    span = Period(start, end, is_open)
    if span.earliest and span.latest and span.latest < span.earliest:
        first, joint, last = re.split(r"(/|\.\.)", text)
        raise DateError(
            f"the interval {text} ends before it starts", f"did you mean {last}{joint}{first}?"
        )
    return span


def _months(point: Point) -> str:
    days = [day for day in (point.earliest, point.latest) if day is not None]
    return "/".join(f"{day:%Y-%m}" for day in days)


def _member(text: str, member: str) -> Period:
    first, dots, last = member.partition("..")
    if not dots:
        point = _point(text, member)
        return Period(point, point)
    return _interval(member, _end(text, first), _end(text, last))


def _end(text: str, end: str) -> Point | None:
    return None if end in ("", "..") else _point(text, end)


def _point(text: str, point: str) -> Point:
    found = read_point(point)
    if found is None:
        raise _not_a_date(text)
    return found


def _not_a_date(text: str) -> DateError:
    date, has_time, _ = text.partition("T")
    if has_time and has_form_of_point(date):
        return DateError("times of day are not kept, only dates", f"write {date}", date)
    if LONG_YEAR.fullmatch(text):
        return DateError(f"the year of '{text}' is not one of {FIRST_YEAR} to {LAST_YEAR}", FORMS)
    suggestion = meant(text)
    way_out = f"did you mean {suggestion}?" if suggestion else FORMS
    is_one = suggestion is not None and " " not in suggestion
    return DateError(f"'{text}' is not a date in EDTF", way_out, suggestion or "" if is_one else "")


def _check_characters(text: str) -> None:
    """Raises DateError for characters that look like a date but are not ASCII, and for spaces."""
    if not text:
        raise DateError("a date is empty", "leave the line out, or write {unknown: why}")
    if len(text) > LONGEST:
        raise DateError(f"a date has at most {LONGEST} characters, this has {len(text)}")
    if text != text.strip():
        raise DateError("a date has spaces around it", f"write {text.strip()}")
    hidden = next((each for each in text if unicodedata.category(each) in ("Cf", "Cc")), None)
    if hidden is not None:
        raise DateError(f"a date holds an invisible character, U+{ord(hidden):04X}", "retype it")
    foreign = next((each for each in text if each.isdigit() and not each.isascii()), None)
    if foreign is not None:
        ascii_text = unicodedata.normalize("NFKC", text)
        digits = "".join(
            str(unicodedata.digit(each)) if each.isdigit() else each for each in ascii_text
        )
        raise DateError(f"'{foreign}' is not one of the digits 0 to 9", f"write {digits}")
