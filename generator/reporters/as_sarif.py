"""Diagnostics as SARIF 2.1.0 (OASIS): for code scanning and for editors that read it."""

import hashlib
import json
from typing import Any
from urllib.parse import quote

from generator.diagnostics import Diagnostic, Place
from generator.gathering import gathered
from generator.reporters.report import Report
from generator.version import __version__

VERSION = "2.1.0"
SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def as_sarif(report: Report) -> str:
    """One run with every rule that there is and every diagnostic."""
    rules = {rule: number for number, rule in enumerate(sorted(_rules(report)))}
    run = {
        "tool": {
            "driver": {
                "name": "briefing",
                "semanticVersion": __version__,
                "rules": [_rule(rule, report) for rule in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, rules, report) for one in report.diagnostics],
        "properties": {"proved": report.proved, "summary": report.summary()},
    }
    whole = {"$schema": SCHEMA, "version": VERSION, "runs": [run]}
    return json.dumps(whole, ensure_ascii=True, indent=2) + "\n"


def _rules(report: Report) -> set[str]:
    return {*report.rules, *(one.rule for one in report.diagnostics)}


def _rule(rule: str, report: Report) -> dict[str, Any]:
    documentation = report.rules.get(rule, "")
    described: dict[str, Any] = {"id": rule, "properties": {"nature": report.nature(rule)}}
    if documentation:
        first = " ".join(documentation.split("\n\n", maxsplit=1)[0].split())
        described |= {"shortDescription": {"text": first}, "help": {"text": documentation}}
    return described


def _result(one: Diagnostic, rules: dict[str, int], report: Report) -> dict[str, Any]:
    message = f"{one.message}\n{one.help}" if one.help else one.message
    artifact = {"uri": quote(one.place.path)}
    location: dict[str, Any] = {
        "physicalLocation": {"artifactLocation": artifact, "region": _region(one.place)}
    }
    if entry := report.entry(one.place):
        location["logicalLocations"] = [{"name": entry}]
    found = {
        "ruleId": one.rule,
        "ruleIndex": rules[one.rule],
        "level": one.severity.value,
        "message": {"text": message},
        "locations": [location],
        "partialFingerprints": {"lineAndMessage/v1": _fingerprint(one, report)},
    }
    return found | ({"fixes": [_fix(one)]} if one.fix else {})


def _fix(one: Diagnostic) -> dict[str, Any]:
    """All edits that mend a mistake, file by file."""
    changes = [
        {
            "artifactLocation": {"uri": quote(path)},
            "replacements": [
                {"deletedRegion": _region(edit.place), "insertedContent": {"text": edit.words}}
                for edit in edits
            ],
        }
        for path, edits in gathered((edit.place.path, edit) for edit in one.fix).items()
    ]
    return {"description": {"text": one.help or one.message}, "artifactChanges": changes}


def _region(place: Place) -> dict[str, int]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _fingerprint(one: Diagnostic, report: Report) -> str:
    """The same for the same mistake on a line that has only moved."""
    said = "\0".join((one.rule, one.place.path, report.line(one.place).strip(), one.message))
    return hashlib.sha256(said.encode()).hexdigest()
