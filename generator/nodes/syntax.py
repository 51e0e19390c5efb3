"""What libyaml says of a file that is not YAML, in words that help; characters that are refused."""

import re
from typing import Any

import yaml

from generator.diagnostics import Diagnostic, Place

_LAST_OF_EACH_PLANE = "".join(
    f"{chr(top - 1)}{chr(top)}" for top in range(0x1FFFF, 0x110000, 0x10000)
)

# C0, DEL, C1, line separators, bidi embeddings, overrides and isolates, surrogates, interlinear
# annotation, object and character replacement, tags, non-characters.
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufdd0-\ufdef\ufff9-\uffff\U000e0000-\U000e007f" + _LAST_OF_EACH_PLANE + "]"
)
REPLACEMENT = "\ufffd"  # itself forbidden: where it stands, something could not be read

CLOSE = "close it at the end of the text"
_QUOTE = "put the whole text between quotation marks"

# libyaml's words -> what is wrong, and the way out
EXPLANATIONS = (
    (
        "mapping values are not allowed",
        "a ': ' stands where no field can begin",
        (
            f"{_QUOTE} if the ': ' belongs to it; else check the indentation, "
            "and that a blank follows the colon on the line above"
        ),
    ),
    ("mapping keys are not allowed", "a text cannot begin with '? '", _QUOTE),
    (
        "block sequence entries are not allowed",
        "a '- ' stands where no list can begin",
        f"begin the list on a line of its own, or {_QUOTE}",
    ),
    (
        "did not find expected key",
        "a field is expected here",
        (
            "check the indentation, and quotation marks inside a quoted text: double them ('') "
            f"there; {_QUOTE} if only its beginning is in quotation marks or brackets"
        ),
    ),
    (
        "did not find expected '-' indicator",
        "a list ends here, and something else begins in the same column",
        "check the indentation, or begin the line with '- '",
    ),
    (
        "could not find expected ':'",
        "this line is neither a field nor the rest of a text",
        "write `field: text`, or indent the line if it continues the text above it",
    ),
    ("found a tab character", "a tab stands where only spaces may", "indent with spaces"),
    (
        "found character that cannot start any token",
        "neither a text nor a line can begin with this character",
        f"{_QUOTE}; indent with spaces, not with tabs",
    ),
    ("did not find expected alphabetic or numeric", "a text cannot begin with '&' or '*'", _QUOTE),
    ("found undefined tag handle", "a text cannot begin with '!'", _QUOTE),
    ("did not find expected tag", "a text cannot begin with '!'", _QUOTE),
    ("found unexpected end of stream", "this quotation mark is never closed", CLOSE),
    (
        "found unexpected document indicator",
        "a quoted text is not closed before a line of `---`",
        "close the quotation mark at the end of the text",
    ),
    (
        "did not find expected ',' or ']'",
        "this list in [ ] is not closed, or a comma is missing in it",
        f"close it with ]; {_QUOTE} if the bracket belongs to it",
    ),
    (
        "did not find expected ',' or '}'",
        "these fields in { } are not closed, or a comma is missing between them",
        "close them with }; a text with a comma or a colon in it needs quotation marks here",
    ),
    (
        "found unknown escape character",
        "a backslash in double quotation marks begins an escape, and this is none",
        "use single quotation marks, or write the backslash twice",
    ),
    (
        "found invalid Unicode character escape",
        "this escape names no character",
        "write the character itself",
    ),
    ("did not find expected comment or line break", "a text cannot begin with '|' or '>'", _QUOTE),
    (
        "did not find expected node content",
        "a value is expected here",
        f"write one, or {_QUOTE} if it begins with a bracket or a comma",
    ),
    (
        "did not find expected <document start>",
        "the file goes on after its end",
        "check the indentation: every entry belongs to one of the lists",
    ),
    (
        "found incompatible YAML document",
        "this version of YAML is not known",
        "remove the line that begins with %YAML",
    ),
    ("directive", "a line that begins with '%' is a directive", _QUOTE),
)
_AT_THE_BEGINNING = (
    "could not find expected ':'",
    "found unexpected end of stream",
    "found unexpected document indicator",
)
_WHERE_LINES_DIFFER = ("did not find expected ',' or",)


_SPACES = re.compile(
    r"^[ \-]*(?P<indent>[\u00a0\u2007\u202f])|(?<=\w:)(?P<colon>[\u00a0\u2007\u202f])"
)
"""Spaces that YAML takes for letters, where it wants a plain one."""


_OPENED = re.compile(r"[ ]*(?:- +)*[\w-]+:[ ]+(?P<mark>\")[^\"\\]*")
_CONFLICT = re.compile(r"(?:<{7}|>{7}|\|{7})(?: |$)|={7}$")


def syntax_problem(error: yaml.YAMLError, path: str, text: str) -> Diagnostic:
    """The diagnostic for what libyaml could not parse in a file's text."""
    found = str(getattr(error, "problem", None) or "it cannot be read")
    line, column = _position(error, found)
    lines = text.splitlines()
    for number in (line, line - 1):
        space = _SPACES.search(lines[number - 1]) if 0 < number <= len(lines) else None
        if space is not None:
            return _no_break_space(path, number, space)
        if 0 < number <= len(lines) and _CONFLICT.match(lines[number - 1]):
            return _conflict(path, number, lines[number - 1])
    if opened := _closed_late(lines, line):
        first, mark = opened
        message = f"this quotation mark is closed on line {line} only, and more follows there"
        place = Place(path, first, mark, first, mark + 1)
        return Diagnostic(place, "yaml-syntax", f"this is not valid YAML: {message}", CLOSE)
    place = Place(path, line, column, line, column + 1)
    known = (row[1:] for row in EXPLANATIONS if row[0] in found)
    what, way_out = next(known, (found, ""))
    return Diagnostic(place, "yaml-syntax", f"this is not valid YAML: {what}", way_out)


def _closed_late(lines: list[str], stopped: int) -> tuple[int, int] | None:
    """Line and column of a mark that was to be closed on its line, and is on the one of a fault."""
    if not 1 < stopped <= len(lines) or '"' not in lines[stopped - 1]:
        return None
    for number in range(stopped - 1, 0, -1):
        if '"' in lines[number - 1]:
            opened = _OPENED.fullmatch(lines[number - 1])
            return (number, opened.start("mark") + 1) if opened else None
    return None


def _conflict(path: str, line: int, words: str) -> Diagnostic:
    message = "this line is of Git, which could not put two versions of the file together"
    way_out = "keep the lines that are right, and delete those of <<<<<<<, ======= and >>>>>>>"
    return Diagnostic(Place(path, line, 1, line, len(words) + 1), "yaml-syntax", message, way_out)


def _no_break_space(path: str, line: int, space: re.Match[str]) -> Diagnostic:
    column = (space.start("indent") if space["indent"] else space.start("colon")) + 1
    where = "in the indentation" if space["indent"] else "behind the colon"
    message = f"this is not valid YAML: a no-break space stands {where}, and counts as a letter"
    place = Place(path, line, column, line, column + 1)
    return Diagnostic(place, "yaml-syntax", message, "type a plain space in its place")


def _position(error: Any, found: str) -> tuple[int, int]:
    """Where to look: at what was opened and never closed, else where the parser gave up."""
    stopped = getattr(error, "problem_mark", None)
    begun = getattr(error, "context_mark", None)
    is_open = any(words in found for words in _AT_THE_BEGINNING) or (
        any(words in found for words in _WHERE_LINES_DIFFER)
        and stopped is not None
        and begun is not None
        and stopped.line != begun.line
    )
    mark = (begun if is_open else stopped) or stopped or begun
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def forbidden(place: Place, character: str) -> Diagnostic:
    """The diagnostic for a character that no text of a briefing may hold."""
    message = f"the character U+{ord(character):04X} is not allowed in a text"
    return Diagnostic(
        place, "forbidden-character", message, "remove it: it is invisible or reorders the text"
    )
