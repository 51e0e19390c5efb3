"""`briefing review`: the facts that nobody has reviewed as they are, and the line that says so."""

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.annotated import AnnotatedBriefing, annotate
from generator.changes import changes_between
from generator.decode import SUFFIXES, Record
from generator.editions import read_state
from generator.model import Fact
from generator.project import ProjectFolder
from generator.reviewing import Share, digest_of, is_reviewed, line_to_paste, share_of
from generator.revision import tree_of


class _Open(NamedTuple):
    """A fact to be reviewed."""

    record: Record[Fact]
    digest: str
    heading: str


def review(project: ProjectFolder, since: str | None, by: str, format_: str) -> str:
    """What is to be reviewed in every briefing, and how much is.

    Args:
        project: the project whose briefings are read.
        since: a commit, branch or tag; only facts that changed since then are listed.
        by: who reviews; empty where that is to be filled in.
        format_: `text` or `json`.

    Raises:
        EnvironmentFault: there is no such commit, or no Git.
    """
    found: dict[str, tuple[Share, list[_Open]]] = {}
    for slug in project.slugs():
        annotated = annotate(project.tree, slug)
        changed = None if since is None else _changed(project, slug, since)
        found[slug] = share_of(annotated), list(_open(annotated, changed))
    if format_ == "json":
        return _as_json(found)
    day = dt.datetime.now(dt.UTC).date().isoformat() if by else ""
    lines = [line for _, each in found.values() for line in _lines(each, by, day)]
    lines += [f"{slug}: {_told(share)}" for slug, (share, _) in found.items()]
    return "\n".join(lines or ["there is no fact to review"]) + "\n"


def _changed(project: ProjectFolder, slug: str, since: str) -> set[str]:
    """The entries of a briefing that say anything else than in a commit."""
    old = read_state(tree_of(project.root, since, SUFFIXES), slug)
    cards = changes_between(old, read_state(project.tree, slug)).cards
    return {card.id for card in cards if card.is_of_meaning}


def _open(annotated: AnnotatedBriefing, changed: set[str] | None) -> Iterator[_Open]:
    names = {record.id: record.entry.heading({}) for record in annotated.briefing.records}
    for record in annotated.facts:
        if (changed is None or record.id in changed) and not is_reviewed(annotated, record):
            yield _Open(record, digest_of(annotated, record), record.entry.heading(names))


def _lines(each: list[_Open], by: str, day: str) -> Iterator[str]:
    for one in each:
        record = one.record
        void = record.entry.reviewed
        was = f" (changed since {void.by} reviewed it)" if void else ""
        yield f"{record.start()}: {record.kind.noun} {record.id}{was}"
        yield f"  {' '.join(one.heading.split())}"
        yield f"  {line_to_paste(one.digest, by, day)}"
    if each:
        yield ""


def _told(share: Share) -> str:
    return f"{share.reviewed} of {share.facts} facts reviewed ({share.percent:.1f} %)"


def _as_json(found: dict[str, tuple[Share, list[_Open]]]) -> str:
    whole = {
        "version": 1,
        "briefings": {
            slug: share._asdict() | {"open": [_entry(one) for one in each]}
            for slug, (share, each) in found.items()
        },
    }
    return json.dumps(whole, ensure_ascii=True, indent=2) + "\n"


def _entry(one: _Open) -> dict[str, Any]:
    place = one.record.start()
    return {
        "id": one.record.id,
        "kind": one.record.kind.noun,
        "path": place.path,
        "line": place.line,
        "heading": one.heading,
        "digest": one.digest,
        "void": one.record.entry.reviewed is not None,
    }
