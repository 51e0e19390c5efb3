"""Diagnostics for people and for programs."""

from generator.reporters.as_github import as_github
from generator.reporters.as_json import as_gitlab, as_json, as_rdjson
from generator.reporters.as_sarif import as_sarif
from generator.reporters.as_text import as_text
from generator.reporters.report import Report

REPORTERS = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
    "gitlab": as_gitlab,
    "sarif": as_sarif,
    "rdjson": as_rdjson,
}
"""The formats of `briefing check --format`."""
