"""Diagnostics as RDFormat JSON, which reviewdog turns into comments with suggestions."""

import json
import re
from typing import Any

from generator.diagnostics import Diagnostic, Place
from generator.reporters.report import Report

REPLACEMENT = re.compile(r"(?:did you mean|write) '([^']+)'")
WHOLE_WORD = re.compile(r"(?P<opening>(?:\[\[)?[\"']?)(?P<word>[^\s\"'\[\]]+)(?P<closing>[\"']?)")


def as_rdjson(report: Report, *, colour: bool = False) -> str:
    """One result with every diagnostic; columns count bytes of UTF-8, as the format wants."""
    del colour
    whole = {
        "source": {"name": "briefing"},
        "severity": "ERROR",
        "diagnostics": [_diagnostic(one, report) for one in report.diagnostics],
    }
    return json.dumps(whole, ensure_ascii=True, indent=2) + "\n"


def _diagnostic(one: Diagnostic, report: Report) -> dict[str, Any]:
    place = _range(one.place, report)
    found: dict[str, Any] = {
        "message": "\n".join(filter(None, (report.said(one), one.help))),
        "location": {"path": one.place.path, "range": place},
        "severity": one.severity.value.upper(),
        "code": {"value": one.rule},
    }
    if (text := replacement(one, report)) is not None:
        found["suggestions"] = [{"range": place, "text": text}]
    return found


def replacement(one: Diagnostic, report: Report) -> str | None:
    """What may stand in the marked place instead, where the help names one word for one word."""
    offered = REPLACEMENT.search(one.help)
    if offered is None or one.place.line != one.place.end_line:
        return None
    marked = report.line(one.place)[one.place.column - 1 : one.place.end_column - 1]
    written = WHOLE_WORD.fullmatch(marked)
    return written["opening"] + offered[1] + written["closing"] if written else None


def _range(place: Place, report: Report) -> dict[str, dict[str, int]]:
    last = Place(place.path, place.end_line, place.end_column)
    return {"start": _position(place, report), "end": _position(last, report)}


def _position(place: Place, report: Report) -> dict[str, int]:
    before = report.line(place)[: place.column - 1]
    missing = place.column - 1 - len(before)  # a place just behind the end of its line
    return {"line": place.line, "column": len(before.encode()) + missing + 1}
