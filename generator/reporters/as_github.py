"""Diagnostics as workflow commands of GitHub: each on its line of the change, none cut silently.

GitHub shows ten errors and ten warnings of a step beside the lines of a change and drops the rest
without a word. The diagnostics on lines of the change therefore come first, the last annotation
counts those that follow, and the whole report stands in the log.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.diagnostics import Diagnostic, Severity
from generator.reporters.as_text import as_text, visible
from generator.reporters.report import Report

MOST = 10  # annotations of one severity that GitHub shows for a step
Lines = Mapping[str, frozenset[int]]


def as_github(report: Report) -> str:
    """The annotations, then the report as text with every diagnostic."""
    commands = [
        line
        for severity in (Severity.ERROR, Severity.WARNING)
        for line in _annotations(report, severity)
    ]
    return "\n".join([*commands, *_quoted(as_text(report))]) + "\n"


def _annotations(report: Report, severity: Severity) -> Iterator[str]:
    found = [one for one in report.diagnostics if one.severity is severity]
    ordered = changed_first(found, report.changed)
    most = MOST if len(ordered) <= MOST else MOST - 1
    yield from (_annotation(one, report) for one in ordered[:most])
    if rest := ordered[most:]:
        files = len({one.place.path for one in rest})
        where = "1 file" if files == 1 else f"{files} files"
        message = f"and {len(rest)} more in {where}; the log and the summary of the job have all"
        yield f"::{severity.value} title=briefing check::{_data(message)}"


def changed_first(found: Sequence[Diagnostic], changed: Lines) -> list[Diagnostic]:
    """The diagnostics on changed lines first, then those in changed files, then the others."""

    def distance(one: Diagnostic) -> int:
        lines = changed.get(one.place.path)
        if lines is None:
            return 2
        return int(lines.isdisjoint(range(one.place.line, one.place.end_line + 1)))

    return sorted(found, key=distance)


def _annotation(one: Diagnostic, report: Report) -> str:
    place = one.place
    properties = {"file": place.path, "line": str(place.line), "endLine": str(place.end_line)}
    if place.line == place.end_line:  # GitHub refuses columns over several lines
        properties |= {"col": str(place.column), "endColumn": str(place.end_column)}
    properties["title"] = one.rule
    said = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    message = f"{report.said(one)}\nhelp: {one.help}" if one.help else report.said(one)
    return f"::{one.severity.value} {said}::{_data(message)}"


def _quoted(text: str) -> Iterable[str]:
    """A text in which a line that looks like a command is none; its digest ends the stretch."""
    token = hashlib.sha256(text.encode()).hexdigest()
    return (f"::stop-commands::{token}", text.rstrip("\n"), f"::{token}::")


def _data(text: str) -> str:
    text = "\n".join(map(visible, text.split("\n")))  # nothing that moves a terminal's cursor
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
