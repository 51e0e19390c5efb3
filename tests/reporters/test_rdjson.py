"""RDFormat JSON, for reviewdog."""

import json
from typing import Any

import pytest

from generator.diagnostics import Severity
from generator.reporters import Report, as_rdjson
from tests.reporters.reports import LINE, PATH, found, report


def written(of: Report) -> list[dict[str, Any]]:
    whole = json.loads(as_rdjson(of))
    assert set(whole) == {"source", "severity", "diagnostics"}
    assert whole["source"] == {"name": "briefing"}
    diagnostics = whole["diagnostics"]
    assert isinstance(diagnostics, list)
    return diagnostics


def test_a_diagnostic_has_its_place_and_its_rule() -> None:
    (one,) = written(report(found(7, help_="")))
    assert one == {
        "message": "no entry is called 'gostek'",
        "location": {
            "path": PATH,
            "range": {"start": {"line": 7, "column": 9}, "end": {"line": 7, "column": 15}},
        },
        "severity": "ERROR",
        "code": {"value": "unknown-reference"},
    }


def test_a_warning_is_one() -> None:
    assert written(report(found(severity=Severity.WARNING)))[0]["severity"] == "WARNING"


def test_columns_count_bytes() -> None:
    at = LINE.index("100") + 1
    (one,) = written(report(found(columns=(at, at + 3))))
    where = one["location"]["range"]
    assert where["start"]["column"] == at + len("żół".encode()) - len("żół")
    assert where["end"]["column"] - where["start"]["column"] == 3


def test_a_place_behind_the_end_of_its_line_stays_there() -> None:
    end = len(LINE) + 1
    (one,) = written(report(found(columns=(end, end + 1))))
    where = one["location"]["range"]
    assert where["end"]["column"] == where["start"]["column"] + 1


@pytest.mark.parametrize("line", [LINE, LINE.replace("gostek", "[[gostek"), '"gostek" is'])
def test_a_word_that_was_meant_is_suggested_in_its_place(line: str) -> None:
    start = line.index("[[gostek") if "[[gostek" in line else line.index("gostek")
    first = 0 if line.startswith('"') else start
    last = line.index("gostek") + len("gostek") + line.startswith('"')
    of = Report((found(columns=(first + 1, last + 1)),), {}, {PATH: line})
    (one,) = written(of)
    (suggestion,) = one["suggestions"]
    assert suggestion["range"] == one["location"]["range"]
    assert line[:first] + suggestion["text"] + line[last:] == line.replace("gostek", "gostekh")


@pytest.mark.parametrize(
    ("help_", "columns"),
    [
        ("", (9, 15)),
        ("add an entry with this id", (9, 15)),
        ("did you mean 'gostekh'?", (1, 15)),
        ("did you mean 'gostekh'?", (9, 9)),
    ],
)
def test_nothing_is_suggested_where_nothing_is_offered_or_more_is_marked(
    help_: str, columns: tuple[int, int]
) -> None:
    (one,) = written(report(found(help_=help_, columns=columns)))
    assert "suggestions" not in one
