"""Diagnostics for a person at a terminal: place, words, a marker, the way out."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping

from generator.diagnostics import Diagnostic, Place, Severity
from generator.reporters.report import Report

WIDTH = 100  # columns of a line that is shown, where nobody looks at a terminal
NARROWEST = 20  # columns; what is marked would not be seen any more
MOST_OF_A_RULE = 1000  # diagnostics; nobody reads further
LEAST_SHARE = 100  # a stage is shown from this part of the whole on
LEAD = 30  # characters of a long line that are shown before the marked words
COLOURS = {"error": "31;1", "warning": "33;1", "help": "36", "frame": "2", "good": "32;1"}


def as_text(report: Report, *, colour: bool = False, width: int = 0) -> str:
    """All diagnostics with the lines they are about, then the summary.

    Args:
        report: what was found.
        colour: whether the reader's terminal shows colours.
        width: the columns that it has; 0 where it is none.
    """
    of_rule: Counter[str] = Counter()
    parts: list[str] = []
    for one in report.diagnostics:
        of_rule[one.rule] += 1
        if of_rule[one.rule] <= MOST_OF_A_RULE:
            parts.append(_diagnostic(one, report, colour=colour, width=width))
    for rule, number in of_rule.items():
        if number > MOST_OF_A_RULE:
            parts.append(f"{number - MOST_OF_A_RULE:,} more of {rule}, which are not shown\n")
    tone = "good" if report.is_good else "error"
    parts.append(_paint(report.summary(), tone, colour=colour) + "\n")
    if left_out := report.not_looked_at():
        parts[-1] += visible(left_out) + "\n"
    if report.timings:
        parts.append("\n".join(_timings(report.timings)) + "\n")
    return "\n".join(parts)


def _timings(timings: Mapping[str, float]) -> Iterator[str]:
    """What each stage cost; those that cost next to nothing are put together."""
    whole = sum(timings.values())
    shown = {name: spent for name, spent in timings.items() if spent >= whole / LEAST_SHARE}
    others = len(timings) - len(shown)
    yield "seconds of the processor, by stage:"
    yield from (f"{spent:9.3f}  {spent / whole:4.0%}  {name}" for name, spent in shown.items())
    if others:
        rest = whole - sum(shown.values())
        yield f"{rest:9.3f}  {rest / whole:4.0%}  {others:,} other stages and rules"
    yield f"{whole:9.3f}  100%  all together"


def _diagnostic(one: Diagnostic, report: Report, *, colour: bool, width: int) -> str:
    tone = "error" if one.severity is Severity.ERROR else "warning"
    label = _paint(f"{one.severity.value}[{one.rule}]", tone, colour=colour)
    shown = [f"{visible(str(one.place))}: {label}: {visible(report.said(one))}"]
    rows = frame(one.place, report.line(one.place), width)
    shown += [_paint(row, "frame", colour=colour) for row in rows]
    if one.help:
        shown.append(f"{_paint('help', 'help', colour=colour)}: {visible(one.help)}")
    return "\n".join(shown) + "\n"


def frame(place: Place, line: str, width: int = 0) -> list[str]:
    """The line, and a marker under the offending words; nothing for a blank line.

    As much of the line is shown as `width` columns take; a number of them where it is 0.
    """
    if not line.strip():
        return []
    number = str(place.line)
    most = max(NARROWEST, width - len(f" {number} | ……")) if width else WIDTH
    start = min(place.column - 1, len(line))
    end = place.end_column - 1 if place.end_line == place.line else len(line)
    end = max(start + 1, min(end, len(line.rstrip())))
    first = max(0, start - min(LEAD, most // 3)) if _columns(line) > most else 0
    piece = _fitting(visible(line[first : first + most]), most)
    before = "…" if first else ""
    after = "…" if first + len(piece) < len(line) else ""
    pad = " " * _columns(before + piece[: start - first])
    marked = "^" * max(1, _columns(piece[start - first : end - first]))
    gutter = " " * len(number)
    return [f" {number} | {before}{piece}{after}".rstrip(), f" {gutter} | {pad}{marked}"]


def _fitting(text: str, most: int) -> str:
    """The beginning of a text that takes no more than so many columns."""
    while _columns(text) > most:
        text = text[:-1]
    return text


def _columns(text: str) -> int:
    """How many terminal columns a text takes: wide characters two, combining marks none."""
    return sum(
        0
        if unicodedata.category(character) in ("Mn", "Me")
        else 2
        if unicodedata.east_asian_width(character) in "WF"
        else 1
        for character in text
    )


def visible(text: str) -> str:
    """A text of as many characters in which none can move the cursor or change the terminal."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "\ufffd" for c in text)


def _paint(text: str, tone: str, *, colour: bool) -> str:
    return f"\x1b[{COLOURS[tone]}m{text}\x1b[0m" if colour else text
