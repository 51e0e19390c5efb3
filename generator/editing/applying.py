"""Edits put into the text of a file, all that do not touch one another at once."""

from collections.abc import Iterable, Iterator, Mapping

from generator.diagnostics import Edit, Fix, Place
from generator.editing.written_file import WrittenFile
from generator.nodes import span


def apart(fixes: Iterable[Fix]) -> tuple[Fix, ...]:
    """The fixes that can be made together: each whole, none in the characters of another."""
    taken: dict[tuple[str, int], set[Edit]] = {}
    kept: list[Fix] = []
    for fix in fixes:
        beside = ((edit, one) for edit in fix for at in _lines(edit) for one in taken.get(at, ()))
        if not any(edit != one and _touch(edit.place, one.place) for edit, one in beside):
            kept.append(fix)
            for edit in fix:
                for at in _lines(edit):
                    taken.setdefault(at, set()).add(edit)
    return tuple(kept)


def applied(texts: Mapping[str, str], fixes: Iterable[Fix]) -> dict[str, str]:
    """The text of each file that some fixes change, as they leave it."""
    by_path: dict[str, set[Edit]] = {}
    for fix in fixes:
        for edit in fix:
            by_path.setdefault(edit.place.path, set()).add(edit)
    return {path: _edited(texts[path], edits) for path, edits in by_path.items()}


def _edited(text: str, edits: set[Edit]) -> str:
    pieces, done, end_of_line = [], 0, WrittenFile("", text).end_of_line
    for edit in sorted(edits):
        start, end = span(edit.place, text)
        pieces += [text[done:start], edit.words.replace("\n", end_of_line)]
        done = end
    return "".join((*pieces, text[done:]))


def _lines(edit: Edit) -> Iterator[tuple[str, int]]:
    place = edit.place
    return ((place.path, line) for line in range(place.line, place.end_line + 1))


def _touch(a: Place, b: Place) -> bool:
    starts_before = (a.line, a.column) <= (b.end_line, b.end_column)
    return starts_before and (b.line, b.column) <= (a.end_line, a.end_column)
