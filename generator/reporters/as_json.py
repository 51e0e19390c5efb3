"""Diagnostics as JSON: version 1 of our own for editors, scripts and CI; GitLab's; reviewdog's."""

import hashlib
import json
from collections import Counter
from typing import Any

from generator.diagnostics import Diagnostic, Place, Severity
from generator.reporters.report import Report


def as_json(report: Report) -> str:
    """All diagnostics and the summary, version 1."""
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


SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor"}


def as_gitlab(report: Report) -> str:
    """GitLab's code quality report; a fingerprint stays while the lines above it change."""
    seen: Counter[str] = Counter()
    found = []
    for one in report.diagnostics:
        cause = f"{one.place.path}\n{one.rule}\n{one.message}"
        seen[cause] += 1  # of two that are alike GitLab would show the first
        found.append(_issue(one, report, f"{cause}\n{seen[cause]}"))
    return json.dumps(found, ensure_ascii=True, indent=2) + "\n"


def _issue(one: Diagnostic, report: Report, identity: str) -> dict[str, Any]:
    return {
        "description": "\n".join(filter(None, (report.said(one), one.help))),
        "check_name": one.rule,
        "fingerprint": hashlib.sha256(identity.encode(errors="replace")).hexdigest(),
        "severity": SEVERITIES[one.severity],
        "location": {
            "path": one.place.path,
            "lines": {"begin": one.place.line, "end": one.place.end_line},
        },
    }


def as_rdjson(report: Report) -> str:
    """RDFormat, which reviewdog turns into comments; columns count bytes of UTF-8, as it wants."""
    whole = {
        "source": {"name": "briefing"},
        "severity": "ERROR",
        "diagnostics": [_comment(one, report) for one in report.diagnostics],
    }
    return json.dumps(whole, ensure_ascii=True, indent=2) + "\n"


def _comment(one: Diagnostic, report: Report) -> dict[str, Any]:
    place = _range(one.place, report)
    found: dict[str, Any] = {
        "message": "\n".join(filter(None, (report.said(one), one.help, _entry(one, report)))),
        "location": {"path": one.place.path, "range": place},
        "severity": one.severity.value.upper(),
        "code": {"value": one.rule},
    }
    if len(one.fix) == 1:  # each suggestion is accepted by itself, so it has to mend all
        edit = one.fix[0]
        found["suggestions"] = [{"range": _range(edit.place, report), "text": edit.words}]
    return found


def _entry(one: Diagnostic, report: Report) -> str:
    """The entry it is about, for which the format has no field."""
    entry = report.entry(one.place)
    return f"in the entry '{entry}'" if entry else ""


def _range(place: Place, report: Report) -> dict[str, dict[str, int]]:
    last = Place(place.path, place.end_line, place.end_column)
    return {"start": _position(place, report), "end": _position(last, report)}


def _position(place: Place, report: Report) -> dict[str, int]:
    before = report.line(place)[: place.column - 1]
    missing = place.column - 1 - len(before)  # a place just behind the end of its line
    return {"line": place.line, "column": len(before.encode()) + missing + 1}
