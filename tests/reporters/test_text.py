"""What a person reads at a terminal: place, words, a marker, the way out; and no more than that."""

import re
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, Place, Severity
from generator.reporters import Report, as_text

ESCAPE = re.compile("\x1b\\[[0-9;]*m")


def report(text: str, place: Place, message: str = "it is wrong", help_: str = "") -> Report:
    found = Diagnostic(place, "a-rule", message, help_)
    return Report((found,), {"facts": 2}, {"a.yml": text})


def at(line: int, column: int, end_column: int, end_line: int | None = None) -> Place:
    return Place("a.yml", line, column, end_line or line, end_column)


def frame(text: str, place: Place) -> tuple[str, str]:
    """The shown line and the marker below it, from the bar on."""
    rows = as_text(report(text, place)).splitlines()
    return rows[1].partition(" | ")[2], rows[2].partition(" | ")[2]


def columns(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.category(c) in ("Mn", "Me") for c in text)


def test_a_diagnostic_says_where_what_and_how() -> None:
    shown = as_text(report("a: b\nkey: words here\n", at(2, 6, 11), "wrong words", "say others"))
    assert shown == (
        "a.yml:2:6: error[a-rule]: wrong words\n"
        " 2 | key: words here\n"
        "   |      ^^^^^\n"
        "help: say others\n"
        "\n"
        "2 facts: not proved, 1 error to mend\n"
    )


def test_without_a_way_out_there_is_no_line_for_it() -> None:
    assert "help" not in as_text(report("words\n", at(1, 1, 6)))


def test_a_warning_is_called_one_and_does_not_fail() -> None:
    warning = Severity.WARNING
    found = Diagnostic(at(1, 1, 2), "a-rule", "careful", severity=warning, is_doubt=True)
    shown = as_text(Report((found,), {"facts": 1}, {"a.yml": "words"}))
    assert "a.yml:1:1: warning[a-rule]: doubt: careful" in shown
    assert shown.splitlines()[-1] == "1 fact: all proved, 0 waived, 1 doubt"


@pytest.mark.parametrize(
    ("text", "place", "marked"),
    [
        ("key: żółw 😀 中文 x", at(1, 11, 12), "😀"),
        ("key: żółw 😀 中文 x", at(1, 13, 15), "中文"),
        ("中文: x", at(1, 5, 6), "x"),
        ("e\u0301e\u0301: x", at(1, 7, 8), "x"),
        ("a\tb\tc", at(1, 5, 6), "c"),
        ("\tkey", at(1, 2, 5), "key"),
        ("a\u00a0b\u200bc d", at(1, 7, 8), "d"),
        ("a\u3000b", at(1, 3, 4), "b"),
        ("words\r", at(1, 1, 6), "words"),
    ],
)
def test_the_marker_stands_under_the_words(text: str, place: Place, marked: str) -> None:
    line, marker = frame(text, place)
    start = columns(line[: line.index(marked)])
    assert marker == " " * start + "^" * columns(marked)


def test_a_no_break_space_is_shown_as_a_blank() -> None:
    assert frame("a\u00a0b", at(1, 1, 4))[0] == "a b"


@pytest.mark.parametrize("start", [1, 20, 31, 32, 80, 150, 195])
def test_of_a_long_line_the_part_with_the_marked_words_is_shown(start: int) -> None:
    text = "".join(chr(ord("a") + number % 26) for number in range(199)) + "Z"
    line, marker = frame(text, at(1, start, start + 4))
    assert len(line) <= 102
    assert line.startswith("…") == (start > 31)
    assert line.endswith("…") == (not line.endswith("Z"))
    assert line[marker.index("^") : len(marker)] == text[start - 1 : start + 3]


def test_a_place_over_several_lines_is_marked_to_the_end_of_the_first() -> None:
    assert frame("a: >\n  words\n", at(1, 4, 8, end_line=2)) == ("a: >", "   ^")
    assert frame("- a: b  \n  c: d\n", at(1, 3, 7, end_line=2)) == ("- a: b", "  ^^^^")


def test_a_place_after_the_end_of_a_line_is_marked_there() -> None:
    assert frame("key:", at(1, 5, 5)) == ("key:", "    ^")
    assert frame("key:", at(1, 50, 60)) == ("key:", "    ^")


@pytest.mark.parametrize("place", [at(2, 1, 1), at(9, 1, 1), Place("other.yml"), Place("b.yml", 3)])
def test_a_line_that_is_blank_or_unknown_has_no_frame(place: Place) -> None:
    shown = as_text(report("a\n\nb\n", place))
    assert " | " not in shown
    assert f"{place}: error[a-rule]: it is wrong" in shown


def test_line_ends_of_every_kind_count_as_they_do_for_the_reader() -> None:
    for end in ("\n", "\r\n", "\r"):
        assert frame(f"one{end}two{end}three", at(3, 1, 6)) == ("three", "^^^^^")


# --- what a stranger may write -----------------------------------------------------------------

HOSTILE = (
    "\x1b[31mred\x1b[0m",
    "\x1b]0;title\x07",
    "\x1b]8;;https://a.pl\x1b\\link",
    "\x9b31m",
    "over\rwritten",
    "\x08\x08\x08back",
    "\u202edrowkcab",
    "\u2066x\u2069",
    "two\nlines",
    "\x00nul",
    "\u2028separated",
    "\U000e0041tagged",
    "\ud800",
)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_nothing_that_was_written_changes_the_terminal(hostile: str) -> None:
    place = Place(f"{hostile}.yml", 1, 1, 1, 5)
    found = Diagnostic(place, "a-rule", f"message {hostile}", f"help {hostile}")
    unseen = (f"unseen {hostile}.yml",)
    whole = Report((found,), {"facts": 1}, {place.path: f"words {hostile}"}, unseen=unseen)
    for colour in (False, True):
        shown = ESCAPE.sub("", as_text(whole, colour=colour))
        assert all(character.isprintable() or character == "\n" for character in shown)
        assert shown.count("\n") == 7


def test_colours_come_only_when_they_are_asked_for() -> None:
    whole = report("words\n", at(1, 1, 6), "wrong", "say others")
    assert "\x1b" not in as_text(whole)
    coloured = as_text(whole, colour=True)
    assert "\x1b[31;1merror[a-rule]\x1b[0m" in coloured
    assert ESCAPE.sub("", coloured) == as_text(whole)


texts = st.text(st.characters(codec="utf-8"), max_size=200)
places = st.builds(
    lambda line, column, lines, more: Place("a.yml", line, column, line + lines, column + more),
    st.integers(1, 5),
    st.integers(1, 300),
    st.integers(0, 9),
    st.integers(0, 300),
)


@given(texts, texts, places)
def test_any_place_in_any_text_can_be_shown(text: str, message: str, place: Place) -> None:
    shown = as_text(report(text, place, message))
    assert shown.count("\n") in (3, 5)
    assert all(character.isprintable() or character == "\n" for character in shown)


def test_thousands_of_diagnostics_in_a_large_file_are_shown_in_a_second() -> None:
    text = "words and more words\n" * 50_000
    found = tuple(
        Diagnostic(at(line, 1, 6), "a-rule", "it is wrong") for line in range(1, 50_000, 10)
    )
    started = time.process_time()
    as_text(Report(found, {"facts": 1}, {"a.yml": text}))
    assert time.process_time() - started < 3


def test_timings_name_what_costs_and_put_the_rest_together() -> None:
    timings = {"start": 0.5, "entries": 1.495, "a-rule": 0.002, "b-rule": 0.003}
    assert as_text(Report((), {"facts": 1}, timings=timings)).splitlines()[1:] == [
        "",
        "seconds of the processor, by stage:",
        "    0.500   25%  start",
        "    1.495   75%  entries",
        "    0.005    0%  2 other stages and rules",
        "    2.000  100%  all together",
    ]


def test_what_is_beyond_a_thousand_of_one_rule_is_counted() -> None:
    place = Place("a.yml", 1)
    many = (Diagnostic(place, "a-rule", "it is wrong") for _ in range(1003))
    other = Diagnostic(place, "another-rule", "it is wrong")
    shown = as_text(Report((*many, other), {}, {"a.yml": "x"}))
    assert shown.count("error[a-rule]") == 1000
    assert shown.count("error[another-rule]") == 1
    assert "\n3 more of a-rule, which are not shown\n" in shown
    assert "not proved, 1,004 errors to mend" in shown


@pytest.mark.parametrize("width", [40, 72, 80, 120, 200])
@pytest.mark.parametrize("letter", ["a", "中", "ż"])
def test_a_frame_fits_the_terminal_and_shows_what_is_marked(width: int, letter: str) -> None:
    line = f"{letter * 150} here {letter * 150}"
    for where in (at(1, 152, 156), at(1234, 152, 156)):
        text = "\n" * (where.line - 1) + line
        rows = as_text(report(text, where), width=width).splitlines()[1:3]
        assert all(columns(row) <= width for row in rows)
        marked = rows[1].index("^")
        assert rows[1].count("^") == 4
        shown = rows[0][: rows[0].index("here")]
        assert columns(shown) == marked
