"""Counts of the briefing's own entries: what a text asks for, and the number it prints."""

from generator.counting.evaluating import number_of
from generator.counting.query import COUNTABLE, CountError, filters_of, read_query
from generator.counting.stage import BadCount, resolve_counts
