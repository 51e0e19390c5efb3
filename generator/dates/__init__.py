"""Dates as EDTF (ISO 8601-2) writes them: read, compared, shown."""

from generator.dates.comparing import before, chronological, contains, overlaps
from generator.dates.date import Date, DateError, Point, Precision, Span
from generator.dates.display import display
from generator.dates.reading import parse

__all__ = [
    "Date",
    "DateError",
    "Point",
    "Precision",
    "Span",
    "before",
    "chronological",
    "contains",
    "display",
    "overlaps",
    "parse",
]
