"""Workflow commands: on the lines of the change, none lost, nothing obeyed that an author wrote."""

import re

from generator.diagnostics import Diagnostic, Place, Severity
from generator.reporters import as_github
from tests.reporters.reports import PATH, found, report


def annotations(said: str) -> list[str]:
    """The commands before the log begins."""
    lines = said.splitlines()
    return lines[: next(i for i, line in enumerate(lines) if line.startswith("::stop-commands::"))]


def test_an_annotation_stands_on_its_words() -> None:
    (one,) = annotations(as_github(report(found(7))))
    assert one == (
        f"::error file={PATH},line=7,endLine=7,col=9,endColumn=15,title=unknown-reference"
        "::no entry is called 'gostek'%0Ahelp: did you mean 'gostekh' (projects.yml:3)?"
    )


def test_a_warning_is_one() -> None:
    assert annotations(as_github(report(found(severity=Severity.WARNING))))[0].startswith(
        "::warning "
    )


def test_what_would_end_a_command_or_a_property_is_escaped() -> None:
    path = "briefings/a,b:c%/x.yml"
    (one,) = annotations(as_github(report(found(path=path, message="100 %\r\nof it::", help_=""))))
    assert "file=briefings/a%2Cb%3Ac%25/x.yml,line=1" in one
    assert one.endswith("::100 %25 %0Aof it::")  # a control character is a blank


def test_columns_are_left_out_over_several_lines() -> None:
    place = Place(PATH, 2, 3, 4, 1)
    (one,) = annotations(as_github(report(Diagnostic(place, "yaml-syntax", "broken"))))
    assert "line=2,endLine=4,title=" in one


def test_what_stands_on_changed_lines_comes_first_then_changed_files() -> None:
    other = "briefings/elva/actors.yml"
    changed = {PATH: frozenset({8, 9})}
    said = as_github(report(found(1, other), found(2), found(9), changed=changed))
    where = [re.search(r"file=([^,]+),line=([0-9]+)", line) for line in annotations(said)]
    assert [(one[1], one[2]) for one in where if one] == [(PATH, "9"), (PATH, "2"), (other, "1")]


def test_ten_are_shown_and_an_eleventh_is_counted() -> None:
    ten = annotations(as_github(report(*(found(line) for line in range(1, 11)))))
    assert len(ten) == 10
    assert "more" not in ten[-1]
    many = annotations(as_github(report(*(found(line) for line in range(1, 24)))))
    assert len(many) == 10
    assert many[-1] == (
        "::error title=briefing check::and 14 more in 1 file; the log and the summary of the job "
        "have all"
    )


def test_errors_and_warnings_are_counted_apart() -> None:
    both = [found(line) for line in range(1, 12)]
    both += [found(line, severity=Severity.WARNING) for line in range(1, 12)]
    said = annotations(as_github(report(*both)))
    assert [line.split(" ")[0] for line in said] == ["::error"] * 10 + ["::warning"] * 10
    assert "and 2 more" in said[9]
    assert "and 2 more" in said[19]


def test_the_log_has_every_diagnostic_and_the_summary() -> None:
    said = as_github(report(*(found(line) for line in range(1, 24))))
    assert len(re.findall(r"(?m)^briefings/.*: error\[", said)) == 23
    assert "23 errors to mend" in said


def test_no_line_of_the_log_is_a_command() -> None:
    said = as_github(report(found(message="bad\n::set-env name=X::y", help_="::error::z")))
    stop, *log, resume = said.splitlines()[1:]
    token = stop.removeprefix("::stop-commands::")
    assert resume == f"::{token}::"
    assert re.fullmatch("[0-9a-f]{64}", token)
    assert token not in "\n".join(log)


def test_a_good_run_has_no_annotation() -> None:
    assert annotations(as_github(report())) == []
    assert "1 source" not in as_github(report())
    assert "2 sources: all proved, 0 waived, no doubts" in as_github(report())
