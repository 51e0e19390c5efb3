"""What became of entries that an older state of a briefing has and this one has not."""

import json
from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.decode import Briefing, Record
from generator.decode.parts import a
from generator.diagnostics import Diagnostic, Edit, Fix, Place, Severity
from generator.editing import NotEditable, WrittenFile, add_entry
from generator.model import LISTS
from generator.nodes import Mapping, Node, Scalar, Sequence, as_plain, in_quotes, is_absent
from generator.rules.ids.lost_address import lost_address
from generator.rules.references.pointing import counted_at, reference, written_at


def lost_since(
    old: Briefing, annotated: AnnotatedBriefing, because: str
) -> Iterator[tuple[str, Diagnostic]]:
    """Each id that is gone, and how it is kept: as a former id, or withdrawn with a reason.

    Args:
        old: the briefing as it was.
        annotated: the briefing as it is.
        because: why the entries that are gone no longer hold.
    """
    new = annotated.briefing
    known = new.taken
    before = old.taken
    if new.has_unknown_ids or not new.refused <= before:
        return  # what is missing may stand in what could not be read
    gone = [record for record in old.records if record.id not in known]
    come = [record for record in new.records if record.id not in before]
    there = {_said(record) for record in new.records if record.id in before}
    for record in gone:
        if _said(record) in there:
            continue  # it has the id of another one now, which is a mistake of its own
        alike = [one for one in come if _said(one) == _said(record)]
        if len(alike) == 1 and sum(_said(one) == _said(record) for one in gone) == 1:
            yield record.id, _renamed(annotated, record.id, alike[0])
        else:
            yield record.id, _deleted(old, annotated, record, because)


def _said(record: Record) -> str:
    """All that an entry says but for its ids."""
    whole = as_plain(record.node)
    if isinstance(whole, dict):
        whole = {key: value for key, value in whole.items() if key not in ("id", "formerly")}
    return json.dumps([record.kind.plural, whole], sort_keys=True)


def _renamed(annotated: AnnotatedBriefing, was: str, record: Record) -> Diagnostic:
    """An entry that is the same under another id: the old one and all that name it follow."""
    places = [written_at(annotated, one) for one in annotated.links.all if one.target == was]
    places += counted_at(annotated, was)
    words = [reference(annotated, place, was) for place in places]
    edits = tuple(Edit(place, record.id) for place in words if place)
    message = f"'{was}' is called '{record.id}' since the last commit"
    others = f", and correct the {len(places)} places that name it" if places else ""
    way_out = f"list '{was}' under its `formerly`{others}"
    fix = (*_formerly(annotated, record, was), *edits)
    return Diagnostic(record.start(), lost_address.name, message, way_out, fix=fix)


def _formerly(annotated: AnnotatedBriefing, record: Record, was: str) -> Fix:
    """The edit that adds an id to those that an entry had before."""
    if not isinstance(record.node, Mapping):
        return ()
    file = WrittenFile(record.path, annotated.briefing.texts[record.path])
    listed = record.node.get("formerly")
    is_in_brackets = file.text[file.stretch(record.node.place)[0]] == "{"
    if isinstance(listed, Sequence) and file.text[file.stretch(listed.place)[0]] == "[":
        return _insert(listed.place, -1, f", {was}" if listed.items else was)
    if isinstance(listed, Sequence):
        start = f"\n{' ' * (listed.place.column - 1)}- {was}"
        return _insert(listed.items[-1].place, 0, start)
    if isinstance(listed, Scalar) and not is_absent(listed):
        return (Edit(listed.place, f"[{listed.value}, {was}]"),)
    if listed is not None:
        return ()
    keys = [key.place for key, _ in record.node.pairs]
    own = [key.value for key, _ in record.node.pairs].index("id")
    at = keys[own + 1] if own + 1 < len(keys) else keys[own]
    between = ", " if is_in_brackets else f"\n{' ' * (at.column - 1)}"
    before = Place(at.path, at.line, at.column, at.line, at.column)
    return (Edit(before, f"formerly: [{was}]{between}"),)


def _insert(place: Place, offset: int, words: str) -> Fix:
    """Words put in at the end of a place."""
    line, column = place.end_line, place.end_column + offset
    return (Edit(Place(place.path, line, column, line, column), words),)


def _deleted(
    old: Briefing, annotated: AnnotatedBriefing, record: Record, because: str
) -> Diagnostic:
    """An entry that is gone; whether somebody cites it nobody knows."""
    text = annotated.briefing.texts.get(record.path)
    line = 1 + max((one.place.end_line for one in _before(old, annotated, record)), default=0)
    named = len(annotated.links.backward.get(record.id, ()))
    message = f"{a(record.entry.noun)} is gone since the last commit: '{record.id}'"
    message += f", which {named} places name" if named else ""
    way_out = (
        f"bring it back with `withdrawn: <why>` if it was ever published, so that its address "
        f"stays: `briefing fix --because WHY` does that, and `{{id: {record.id}, withdrawn: …}}` "
        "is all that has to stand there"
    )
    fix = _withdrawn(text, record, because) if text and because else ()
    place = Place(record.path, line, 1, line, 1)
    return Diagnostic(place, lost_address.name, message, way_out, Severity.WARNING, fix)


def _before(old: Briefing, annotated: AnnotatedBriefing, gone: Record) -> Iterator[Node]:
    """What stood before an entry in its file, as it stands now."""
    for record in old.records:
        now = annotated.briefing.by_id.get(record.id)
        is_before = record.path == gone.path and record.start().line < gone.start().line
        if is_before and now is not None and now.path == gone.path:
            yield now.node


def _withdrawn(text: str, record: Record, because: str) -> Fix:
    """The edit that brings an entry back as one that no longer holds."""
    plural, file = record.kind.plural, WrittenFile(record.path, text)
    if plural not in LISTS or not text.endswith(("\r", "\n")):
        return ()
    rows = (f"id: {record.id}", f"withdrawn: {in_quotes(because)}")
    try:
        after = add_entry(file, plural, rows).lines
    except NotEditable:
        return ()
    before = file.lines
    same = next((n for n, row in enumerate(before) if row != after[n]), len(before))
    place = Place(record.path, same + 1, 1, same + 1, 1)
    return (Edit(place, "".join(after[same : same + len(after) - len(before)])),)
