"""Dates as EDTF (ISO 8601-2) writes them, and dates as prose does: read, compared, shown."""

from generator.dates.date import (
    Date,
    DateError,
    Period,
    Point,
    Precision,
    before,
    chronological,
    contains,
    overlaps,
    reaches_past,
)
from generator.dates.display import display
from generator.dates.prose import (
    DateMention,
    Partial,
    Relative,
    Resolved,
    attested,
    mentions,
    resolve,
    weekday_agrees,
)
from generator.dates.reading import parse

__all__ = [
    "Date",
    "DateError",
    "DateMention",
    "Partial",
    "Period",
    "Point",
    "Precision",
    "Relative",
    "Resolved",
    "attested",
    "before",
    "chronological",
    "contains",
    "display",
    "mentions",
    "overlaps",
    "parse",
    "reaches_past",
    "resolve",
    "weekday_agrees",
]
