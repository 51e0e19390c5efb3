"""Diagnostics as RDFormat JSON, which reviewdog turns into comments with suggestions."""

import json
from typing import Any

from generator.diagnostics import Diagnostic, Place
from generator.reporters.report import Report


def as_rdjson(report: Report) -> str:
    """One result with every diagnostic; columns count bytes of UTF-8, as the format wants."""
    whole = {
        "source": {"name": "briefing"},
        "severity": "ERROR",
        "diagnostics": [_diagnostic(one, report) for one in report.diagnostics],
    }
    return json.dumps(whole, ensure_ascii=True, indent=2) + "\n"


def _diagnostic(one: Diagnostic, report: Report) -> dict[str, Any]:
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
