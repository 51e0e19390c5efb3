"""Diagnostics for people and for programs."""

from generator.reporters.as_json import as_json
from generator.reporters.as_text import as_text
from generator.reporters.report import Report

REPORTERS = {"text": as_text, "json": as_json}
"""The formats of `briefing check --format`."""

__all__ = ["REPORTERS", "Report", "as_json", "as_text"]
