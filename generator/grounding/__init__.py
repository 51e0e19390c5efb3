"""Readings: what numbers, dates, names and load-bearing words stand where in the articles."""

from generator.grounding.languages import likely_language
