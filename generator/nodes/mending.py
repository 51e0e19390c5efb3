"""Slips in YAML, and what mends them for certain: tabs, missing quotes, a field written twice."""

import re
from collections.abc import Iterator
from functools import partial
from itertools import compress

import yaml

from generator.diagnostics import Diagnostic, Edit, Fix, Place
from generator.nodes.node import Node, Scalar, is_absent
from generator.nodes.within import in_quotes

MOST = 200_000  # characters of a file that is read anew to see whether a mend holds
MOST_AT_ONCE = 100  # texts of one file that are put in quotes
WIDTHS = (2, 4, 8, 1, 3)  # blanks that editors show for a tab
_TABS = re.compile(r"^[ ]*[\t\u00a0][ \t\u00a0]*(?=\S)", re.MULTILINE)
"""Indentation with a tab, or with a blank that a word processor made one."""
_FIELD = re.compile(r"[ ]*(?:- +)*[\w-]+:[ ]+(?P<value>[^\s\[{|>&*!#](?:.*[^ ])?)[ ]*")
COMMENT = "  # "  # as people begin one, and we do; behind a single blank it may be of the text
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_OF_YAML = re.compile(r"^[\"'@`%,?-]|:(?: |$)")
KeyValue = tuple[Scalar, Node]
EMPTY_LINE = re.compile(r"\s*[\w-]+:\s*(?:#.*)?")


def mended(path: str, text: str, line: int) -> Fix:
    """The edits by which a file is read further than the line at which its reading stopped."""
    if len(text) > MOST:
        return ()
    if _TABS.search(text):
        return _spaced(path, text)
    return _in_quotes(path, text, line)


def cut_off(path: str, text: str, start: int, end: int) -> Fix:
    """The edit that puts a whole text in quotes, of which the end was taken for a comment."""
    first, line = text.rfind("\n", 0, start) + 1, text.count("\n", 0, start) + 1
    place = Place(path, line, start - first + 1, line, end - first + 1)
    words = in_quotes(text[start:end].rstrip())
    whole = text[:start] + words + text[end:]
    is_whole = len(text) <= MOST and "\n" not in text[start:end] and not _stops_at(whole)
    return (Edit(place, words),) if is_whole else ()


def _in_quotes(path: str, text: str, line: int) -> Fix:
    """Quotes around the texts at which reading stops, one after the other."""
    lines, edits = _LINE.findall(text), list[Edit]()
    while 0 < line <= len(lines) and len(edits) < MOST_AT_ONCE:
        written = lines[line - 1].rstrip("\r\n")
        field = _FIELD.fullmatch(written)
        value = field["value"].partition(COMMENT)[0].rstrip() if field else ""
        if field is None or not _needs_quotes(value):
            break
        start = field.start("value")
        end, words = start + len(value), _quoted(value)
        lines[line - 1] = written[:start] + words + written[end:] + lines[line - 1][len(written) :]
        stops = _stops_at("".join(lines))
        if 0 < stops <= line:
            break
        edits.append(Edit(Place(path, line, start + 1, line, end + 1), words))
        line = stops
    return tuple(edits)


def _quoted(value: str) -> str:
    """A text in quotes; the mark that opens it is closed where there is no other."""
    is_open = value[0] == '"' and not {'"', "\\"} & {*value[1:]}
    return f'{value}"' if is_open else in_quotes(value)


def _needs_quotes(value: str) -> bool:
    """Whether a text cannot stand without quotes, and it is clear where they belong."""
    has_both = value[0] in "\"'" and value[-1] == value[0]  # around the whole, or a part of it?
    return not has_both and " #" not in value and _OF_YAML.search(value) is not None


def _spaced(path: str, text: str) -> Fix:
    """Every tab at the beginning of a line as blanks, where one number of them makes sense."""
    found = list(_TABS.finditer(text))
    readings: dict[tuple[tuple[str, str], ...], int] = {}
    for width in WIDTHS:
        spaced = _TABS.sub(partial(_blanks, width), text)
        if not _stops_at(spaced):
            readings.setdefault(_read(spaced), width)
    if len(readings) != 1:
        return ()
    width = next(iter(readings.values()))
    fix = []
    for tabs in found:
        line = text.count("\n", 0, tabs.start()) + 1
        place = Place(path, line, 1, line, len(tabs[0]) + 1)
        fix.append(Edit(place, _blanks(width, tabs)))
    return tuple(fix)


def _blanks(width: int, tabs: re.Match[str]) -> str:
    return tabs[0].replace("\u00a0", " ").expandtabs(width)


def _stops_at(text: str) -> int:
    """The line, from 1, at which reading stops; 0 where it does not."""
    try:
        for _ in yaml.parse(text, Loader=yaml.CSafeLoader):
            pass
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return mark.line + 1 if mark else 1
    except yaml.YAMLError:
        return 1
    return 0


def _read(text: str) -> tuple[tuple[str, str], ...]:
    """What a file says, its layout aside."""
    events = yaml.parse(text, Loader=yaml.CSafeLoader)
    return tuple((type(event).__name__, getattr(event, "value", "")) for event in events)


def repeated(pairs: list[KeyValue], text: str) -> Iterator[Diagnostic]:
    """What has to be said of the pairs of one name; where one only has a value, of the others.

    Args:
        pairs: two or more, in the order in which they are written.
        text: the file's.
    """
    keys = [key for key, _ in pairs]
    times = "twice" if len(keys) == 2 else f"{len(keys):,} times"
    said = f"'{keys[0].value[:80]}' is written {times} in one entry"
    are_empty = [is_absent(value) for _, value in pairs]
    if are_empty.count(False) == 1:
        (written,) = compress(keys, [not each for each in are_empty])
        message = f"{said}; this one is empty, the other is on line {written.place.line}"
        lines = text.split("\n")
        for key in compress(keys, are_empty):
            fix = _gone(key.place, lines)
            yield Diagnostic(key.place, "duplicate-key", message, "delete this line", fix=fix)
        return
    for here, other in ((keys[0], keys[1]), (keys[1], keys[0])):
        is_pair = len(keys) == 2
        message = said + (f"; the other is on line {other.place.line}" if is_pair else "")
        way_out = "keep one of the two" if is_pair else "keep one of them"
        yield Diagnostic(here.place, "duplicate-key", message, way_out)


def _gone(place: Place, lines: list[str]) -> tuple[Edit, ...]:
    """The edit that takes a line away which holds nothing but an empty field and a comment."""
    line = place.line
    is_alone = EMPTY_LINE.fullmatch(lines[line - 1])
    return (Edit(Place(place.path, line, 1, line + 1, 1), ""),) if is_alone else ()
