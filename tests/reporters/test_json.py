"""What a program reads: one JSON object of version 1, the same whatever was written."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, Edit, Place, Severity
from generator.reporters import REPORTERS, Report, as_json

ERROR = Diagnostic(Place("a.yml", 2, 6, 3, 11), "quote-not-found", "it is wrong", "mend it")
WARNING = Diagnostic(Place("b.yml"), "a-rule", "careful", severity=Severity.WARNING, is_doubt=True)


def test_the_object_has_the_documented_shape() -> None:
    whole = json.loads(as_json(Report((ERROR, WARNING), {"quotations": 1, "facts": 1_000})))
    assert whole["version"] == 1
    assert whole["diagnostics"] == [
        {
            "rule": "quote-not-found",
            "severity": "error",
            "nature": "proof",
            "path": "a.yml",
            "line": 2,
            "column": 6,
            "end_line": 3,
            "end_column": 11,
            "message": "it is wrong",
            "help": "mend it",
        },
        {
            "rule": "a-rule",
            "severity": "warning",
            "nature": "doubt",
            "path": "b.yml",
            "line": 1,
            "column": 1,
            "end_line": 1,
            "end_column": 1,
            "message": "careful",
            "help": "",
        },
    ]
    assert whole.keys() == {"version", "diagnostics", "summary"}
    summary = whole["summary"]
    assert (summary["errors"], summary["warnings"]) == (1, 1)
    assert summary["proved"] == {"quotations": 1, "facts": 1000}
    assert summary["text"] == (
        "1 quotation · 1,000 facts: not proved, 1 error and 1 warning (1 doubt among them) to mend"
    )


def test_nothing_to_mend_is_an_empty_list() -> None:
    whole = json.loads(as_json(Report((), {"facts": 1})))
    assert whole["diagnostics"] == []
    assert whole["summary"]["text"].startswith("1 fact: all proved")


def test_it_is_the_reporter_of_its_name() -> None:
    assert REPORTERS["json"] is as_json


@pytest.mark.parametrize(
    "text", ["\x1b[31m", "\u202e", "\u2028", "</script>", '"', "\\", "ż", "\x00"]
)
def test_what_was_written_arrives_and_does_nothing_on_the_way(text: str) -> None:
    found = Diagnostic(Place(f"{text}.yml"), "a-rule", f"a{text}b", f"c{text}d")
    shown = as_json(Report((found,), {}))
    assert shown.isascii()
    assert "\x1b" not in shown
    (one,) = json.loads(shown)["diagnostics"]
    assert (one["path"], one["message"], one["help"]) == (f"{text}.yml", f"a{text}b", f"c{text}d")


def test_timings_are_there_where_they_were_asked_for() -> None:
    asked = Report((), {}, timings={"start": 0.5, "entries": 1.25})
    assert json.loads(as_json(asked))["timings"] == {"start": 0.5, "entries": 1.25}
    assert "timings" not in json.loads(as_json(Report((), {})))


@given(st.text(), st.text(), st.integers(1), st.integers(1))
def test_any_diagnostic_is_valid_json(message: str, help_: str, line: int, column: int) -> None:
    place = Place("a.yml", line, column, line, column)
    whole = json.loads(as_json(Report((Diagnostic(place, "a-rule", message, help_),), {})))
    (one,) = whole["diagnostics"]
    assert (one["message"], one["help"], one["line"]) == (message, help_, line)


def test_a_mend_and_the_entry_travel_along() -> None:
    edit = Edit(Place("a.yml", 2, 6, 2, 9), "two")
    one = replace(ERROR, fix=(edit,))
    around = ((Place("a.yml", 1, 1, 9, 1), "pay-by-may"),)
    (written,) = json.loads(as_json(Report((one,), {}, entries={"a.yml": around})))["diagnostics"]
    assert written["entry"] == "pay-by-may"
    at = {"path": "a.yml", "line": 2, "column": 6, "end_line": 2, "end_column": 9}
    assert written["fix"] == [at | {"text": "two"}]
