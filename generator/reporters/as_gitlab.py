"""Diagnostics as GitLab's code quality report, for the widget and the lines of a merge request."""

import hashlib
import json
from collections import Counter
from typing import Any

from generator.diagnostics import Diagnostic, Severity
from generator.reporters.report import Report

SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor"}


def as_gitlab(report: Report) -> str:
    """Every diagnostic, with a fingerprint that stays while the lines above it change."""
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
