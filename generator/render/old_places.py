"""Where entries were found before: every address that was published, or that a former id had."""

import posixpath
from collections.abc import Iterable, Iterator, Mapping

from generator.annotated import AnnotatedBriefing
from generator.decode import Record, holds, written_ids
from generator.model import Withdrawn
from generator.page import address_of

OldPlaces = dict[str, dict[str, Record]]
"""By page, below `docs/`, and by fragment, the entry that was there; "" is the page itself."""


def old_places(
    annotated: AnnotatedBriefing, places: Mapping[str, str], indexes: Iterable[str]
) -> OldPlaces:
    """All places where something has to say what became of an entry.

    Args:
        annotated: the briefing.
        places: where each present entry is found.
        indexes: the pages whose addresses are those of folders.
    """
    found: OldPlaces = {}
    former, published = _of_former_ids(annotated, places), _published(annotated, places, indexes)
    for target, record in (*former, *published):
        path, _, fragment = target.partition("#")
        found.setdefault(path, {}).setdefault(fragment, record)
    return found


def _of_former_ids(
    annotated: AnnotatedBriefing, places: Mapping[str, str]
) -> Iterator[tuple[str, Record]]:
    """The places of former ids and of what was withdrawn; nobody has to have recorded them.

    Where a renamed source was published, its facts are those that were recorded there.
    """
    briefing = annotated.briefing
    published = {one.page for one in annotated.published.addresses}
    for record in briefing.records:
        page, _, fragment = places[record.id].partition("#")
        own = (record.id,) if holds(record, Withdrawn) else ()
        for old in (*record.entry.formerly, *own):
            yield f"{page}#{old}" if fragment else f"{posixpath.dirname(page)}/{old}.md", record
        source = briefing.by_id.get(record.source or "")
        for former in source.entry.formerly if source and fragment else ():
            home = places[source.id].removesuffix(".md") if source else page
            old_page = f"{posixpath.dirname(home)}/{former}{page.removeprefix(home)}"
            if address_of(old_page) not in published:
                for name in (record.id, *record.entry.formerly):
                    yield f"{old_page}#{name}", record


def _published(
    annotated: AnnotatedBriefing, places: Mapping[str, str], indexes: Iterable[str]
) -> Iterator[tuple[str, Record]]:
    """The published places that are not those of today: of other sources and of other kinds."""
    owners = dict(written_ids(annotated.briefing.records))
    paths = {address_of(path): path for path in indexes}
    for one in annotated.published.addresses:
        path = paths.get(one.page, f"{one.page.removesuffix('/')}.md")
        target = f"{path}#{one.fragment}" if one.fragment else path
        record = owners.get(one.id)
        if record and target != places[record.id]:
            yield target, record
