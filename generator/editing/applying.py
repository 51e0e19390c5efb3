"""Edits put into the text of a file, all that do not touch one another at once."""

from collections.abc import Iterable, Mapping

from generator.diagnostics import Edit, Fix
from generator.editing.written_file import WrittenFile


def apart(fixes: Iterable[Fix]) -> tuple[Fix, ...]:
    """The fixes that can be made together: each whole, none in the characters of another."""
    taken: set[Edit] = set()
    kept: list[Fix] = []
    for fix in fixes:
        others = (edit for edit in fix if edit not in taken)
        if not any(_touches(edit, one) for edit in others for one in taken):
            kept.append(fix)
            taken.update(fix)
    return tuple(kept)


def _touches(one: Edit, other: Edit) -> bool:
    a, b = one.place, other.place
    return (
        a.path == b.path
        and (a.line, a.column) <= (b.end_line, b.end_column)
        and (b.line, b.column) <= (a.end_line, a.end_column)
    )


def applied(texts: Mapping[str, str], fixes: Iterable[Fix]) -> dict[str, str]:
    """The text of each file that some fixes change, as they leave it."""
    edits = {edit for fix in fixes for edit in fix}
    changed = {
        edit.place.path: WrittenFile(edit.place.path, texts[edit.place.path]) for edit in edits
    }
    for edit in sorted(edits, reverse=True):  # from the end, so that places stay where they are
        file = changed[edit.place.path]
        changed[edit.place.path] = file.with_words(*file.stretch(edit.place), edit.words)
    return {path: file.text for path, file in changed.items()}
