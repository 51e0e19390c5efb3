"""Diagnostics as JSON, version 1: for editors, scripts and CI."""

import json
from typing import Any

from generator.diagnostics import Diagnostic
from generator.reporters.report import Report


def as_json(report: Report) -> str:
    """All diagnostics and the summary."""
    summary = {
        "errors": report.errors,
        "warnings": report.warnings,
        "proved": report.proved,
        "waived": report.waived,
        "doubts": report.doubts,
        "settled": report.settled,
        "not_looked_at": list(report.unseen),
        "text": report.summary(),
    }
    found = [_diagnostic(one, report) for one in report.diagnostics]
    whole: dict[str, object] = {"version": 1, "diagnostics": found, "summary": summary}
    if report.timings:
        whole["timings"] = {name: round(spent, 6) for name, spent in report.timings.items()}
    return json.dumps(whole, ensure_ascii=True, indent=2) + "\n"


def _diagnostic(one: Diagnostic, report: Report) -> dict[str, Any]:
    found = {
        "rule": one.rule,
        "severity": one.severity.value,
        "nature": "doubt" if one.is_doubt else "proof",
        "path": one.place.path,
        "line": one.place.line,
        "column": one.place.column,
        "end_line": one.place.end_line,
        "end_column": one.place.end_column,
        "message": one.message,
        "help": one.help,
    }
    entry = report.entry(one.place)
    return found | ({"entry": entry} if entry else {}) | ({"fix": _fix(one)} if one.fix else {})


def _fix(one: Diagnostic) -> list[dict[str, str | int]]:
    """Every stretch of a file that has to be another text; together they mend the mistake."""
    return [
        {
            "path": edit.place.path,
            "line": edit.place.line,
            "column": edit.place.column,
            "end_line": edit.place.end_line,
            "end_column": edit.place.end_column,
            "text": edit.words,
        }
        for edit in one.fix
    ]
