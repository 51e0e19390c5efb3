"""Counts of the briefing's own entries: what a text asks for, and the number it prints."""

from generator.counting.evaluating import number_of
from generator.counting.query import KINDS, CountError, Query, filters_of, read_query
from generator.counting.stage import BadCount, CountedBriefing, resolve

__all__ = [
    "KINDS",
    "BadCount",
    "CountError",
    "CountedBriefing",
    "Query",
    "filters_of",
    "number_of",
    "read_query",
    "resolve",
]
