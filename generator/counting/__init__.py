"""Counts of the briefing's own entries: what a text asks for, and the number it prints."""

from generator.counting.evaluating import number_of
from generator.counting.query import COUNTABLE, CountError, Query, filters_of, read_query
from generator.counting.stage import BadCount, CountedBriefing, resolve_counts

__all__ = [
    "COUNTABLE",
    "BadCount",
    "CountError",
    "CountedBriefing",
    "Query",
    "filters_of",
    "number_of",
    "read_query",
    "resolve_counts",
]
