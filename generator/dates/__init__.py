"""Dates as EDTF (ISO 8601-2) writes them, and dates as prose does: read, compared, shown."""

from generator.dates.date import (
    Date,
    DateError,
    before,
    chronological,
    contains,
    overlaps,
    reaches_past,
)
from generator.dates.display import display
from generator.dates.prose import DateMention, attested, mentions, resolve, weekday_agrees
from generator.dates.reading import parse
