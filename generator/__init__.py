"""Annotated briefings: facts from news articles, proved against the stored words, as a website."""

__version__ = "0.1.0"

SCHEMA = 1
"""The version of the schema that this software reads."""
