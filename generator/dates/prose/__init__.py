"""Dates in running text: found, and made whole from the date of the article."""

from generator.dates.prose.attesting import attested
from generator.dates.prose.finding import mentions
from generator.dates.prose.mention import DateMention, Partial
from generator.dates.prose.resolving import neighbours, resolve, weekday_agrees
