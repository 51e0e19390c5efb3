"""GitLab's code quality report."""

import json
from typing import Any

from generator.diagnostics import Severity
from generator.reporters import Report, as_gitlab
from tests.reporters.reports import PATH, found, report


def written(of: Report) -> list[dict[str, Any]]:
    issues = json.loads(as_gitlab(of))
    assert isinstance(issues, list)
    return issues


def test_a_diagnostic_has_its_line_and_its_rule() -> None:
    (one,) = written(report(found(7)))
    fingerprint = one.pop("fingerprint")
    assert len(fingerprint) == 64
    assert one == {
        "description": f"no entry is called 'gostek'\n{found(7).help}",
        "check_name": "unknown-reference",
        "severity": "critical",
        "location": {"path": PATH, "lines": {"begin": 7, "end": 7}},
    }


def test_a_warning_is_minor() -> None:
    assert written(report(found(severity=Severity.WARNING)))[0]["severity"] == "minor"


def test_nothing_to_mend_is_an_empty_report() -> None:
    assert written(report()) == []


def test_a_fingerprint_stays_when_lines_above_change_and_no_two_are_alike() -> None:
    before, after = written(report(found(7), found(9))), written(report(found(8), found(12)))
    assert [one["fingerprint"] for one in before] == [one["fingerprint"] for one in after]
    assert len({one["fingerprint"] for one in before}) == 2
