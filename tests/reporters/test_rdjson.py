"""RDFormat JSON, for reviewdog."""

import json
from typing import Any

import pytest

from generator.diagnostics import Edit, Place, Severity
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


@pytest.mark.parametrize("line", [LINE, LINE.replace("gostek", "[[gostek"), f"żółw {LINE}"])
def test_what_mends_it_is_suggested_in_its_place(line: str) -> None:
    start = line.index("gostek")
    fix = (Edit(Place(PATH, 1, start + 1, 1, start + 7), "gostekh"),)
    of = Report((found(columns=(start + 1, start + 7), fix=fix),), {}, {PATH: line})
    (one,) = written(of)
    (suggestion,) = one["suggestions"]
    first, last = (suggestion["range"][end]["column"] - 1 for end in ("start", "end"))
    data = line.encode()
    mended = data[:first] + suggestion["text"].encode() + data[last:]
    assert mended.decode() == line.replace("gostek", "gostekh")


def test_nothing_is_suggested_that_would_mend_only_a_part() -> None:
    edit = Edit(Place(PATH, 1, 9, 1, 15), "gostekh")
    other = Edit(Place(PATH, 2, 9, 2, 15), "gostekh")
    for fix in ((), (edit, other)):
        (one,) = written(report(found(fix=fix)))
        assert "suggestions" not in one


def test_the_entry_is_named() -> None:
    of = Report((found(),), {}, {PATH: LINE}, entries={PATH: ((Place(PATH, 1, 1, 1, 20), "port"),)})
    (one,) = written(of)
    assert one["message"].endswith("in the entry 'port'")
