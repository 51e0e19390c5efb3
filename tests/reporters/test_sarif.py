"""SARIF 2.1.0, for code scanning."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator import face
from generator.diagnostics import Diagnostic, Edit, Place, Severity
from generator.project import ProjectFolder
from generator.reporters import Report, as_sarif
from tests.built import SMALL
from tests.reporters.reports import PATH, found, report

SCHEMA = json.loads((Path(__file__).parent / "sarif.schema.json").read_bytes())


def written(of: Report) -> dict[str, Any]:
    """The log, which keeps the schema."""
    log = json.loads(as_sarif(of))
    jsonschema.validate(log, SCHEMA, format_checker=jsonschema.FormatChecker())
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


@pytest.mark.parametrize(
    "of",
    [
        report(),
        report(found(1), found(2, severity=Severity.WARNING)),
        report(found(path="briefings/a b/ż#?.yml")),
        report(Diagnostic(Place("briefings"), "nothing-proved", "there is no briefing to check")),
    ],
)
def test_every_log_keeps_the_schema(of: Report) -> None:
    assert len(written(of)["results"]) == len(of.diagnostics)


def test_the_log_of_a_briefing_keeps_it_and_names_every_rule() -> None:
    run = written(face.check(face.read(ProjectFolder(SMALL))))
    rules = run["tool"]["driver"]["rules"]
    assert len(rules) == len({rule["id"] for rule in rules}) > 40
    assert all(rule["shortDescription"]["text"].endswith(".") for rule in rules)


def test_a_result_points_at_its_rule_and_its_words() -> None:
    run = written(report(found(7)))
    (one,) = run["results"]
    assert run["tool"]["driver"]["rules"][one["ruleIndex"]]["id"] == one["ruleId"]
    assert (one["ruleId"], one["level"]) == ("unknown-reference", "error")
    assert one["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": PATH},
        "region": {"startLine": 7, "startColumn": 9, "endLine": 7, "endColumn": 15},
    }
    assert run["columnKind"] == "unicodeCodePoints"


def test_a_path_is_an_address() -> None:
    (one,) = written(report(found(path="briefings/a b/ż#?.yml")))["results"]
    uri = one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "briefings/a%20b/%C5%BC%23%3F.yml"


def test_a_mistake_is_recognised_when_its_line_has_moved() -> None:
    first, moved, other = written(
        report(found(7), found(9), found(9, message="no entry is called 'x'"))
    )["results"]
    assert first["partialFingerprints"] == moved["partialFingerprints"]
    assert moved["partialFingerprints"] != other["partialFingerprints"]


def test_a_result_has_what_mends_it_and_the_entry() -> None:
    edits = (Edit(Place(PATH, 1, 9, 1, 15), "gostekh"), Edit(Place("a b.yml", 2, 1, 2, 1), "x"))
    around = {PATH: ((Place(PATH, 1, 1, 1, 20), "port"),)}
    (one,) = written(replace(report(found(fix=edits)), entries=around))["results"]
    assert one["locations"][0]["logicalLocations"] == [{"name": "port"}]
    (fix,) = one["fixes"]
    texts = {
        change["artifactLocation"]["uri"]: change["replacements"][0]["insertedContent"]["text"]
        for change in fix["artifactChanges"]
    }
    assert texts == {PATH: "gostekh", "a%20b.yml": "x"}
