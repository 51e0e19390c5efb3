"""What rests on facts that do not hold: they were withdrawn, or another fact refutes them."""

from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.gathering import gathered
from generator.model import Fact, Location, Section, Summary, Withdrawn
from generator.model.words import LinkKind
from generator.nodes import Mapping, as_plain

OF_SUMMARY = ("text", "facts")
"""The fields in which a sentence of ours names what it rests on."""
OF_FIGURE = "compare"
"""The field in which a figure names the one that it is measured against."""


class Fallen(NamedTuple):
    """An entry that rests on a fact which does not hold, and does not say so."""

    owner: Record
    location: Location
    """Where it names the fact; empty where the fact names it."""
    fact: str
    by: tuple[str, ...]
    """The facts that refute it; none if it was withdrawn."""
    why: str = ""
    """Why it was withdrawn."""


def fallen_supports(annotated: AnnotatedBriefing) -> Iterator[Fallen]:
    """All that rests on what was withdrawn or refuted, once for each fact it rests on.

    A sentence that cites a refuted fact may cite what refutes it as well, a fact may be tied to
    that: then its reader is told. What names a withdrawn fact is refused as a reference.
    """
    seen: set[tuple[str, str]] = set()
    for one in (*_on_refuted(annotated), *_on_withdrawn(annotated)):
        if (one.owner.id, one.fact) not in seen:
            seen.add((one.owner.id, one.fact))
            yield one


def _on_refuted(annotated: AnnotatedBriefing) -> Iterator[Fallen]:
    refuted = gathered(
        (link.to, record.id)
        for record, fact in annotated.briefing.each(Fact)
        for link in fact.links
        if link.kind is LinkKind.REFUTES
    )
    for key, by in refuted.items():
        for pointer in annotated.links.backward.get(key, ()):
            if _rests(pointer.owner, pointer.location) and not _tells(annotated, pointer.owner, by):
                yield Fallen(pointer.owner, pointer.location, key, by)
        refuted_fact = annotated.briefing.find(key, Fact)
        for link in refuted_fact.entry.links if refuted_fact else ():
            held = annotated.briefing.find(link.to, Fact)
            if held and link.kind is LinkKind.SUPPORTS and not _tells(annotated, held, by):
                yield Fallen(held, (), key, by)


def _rests(owner: Record, location: Location) -> bool:
    """Whether an entry names a fact there because it rests on it."""
    fields = OF_SUMMARY if isinstance(owner.entry, (Summary, Section)) else (OF_FIGURE,)
    return location[0] in fields


def _tells(annotated: AnnotatedBriefing, owner: Record, by: Collection[str]) -> bool:
    """Whether an entry is tied to one of some facts, in either direction."""
    backward = annotated.links.backward
    named = any(one.owner.id == owner.id for key in by for one in backward.get(key, ()))
    return named or any(one.owner.id in by for one in backward.get(owner.id, ()))


def _on_withdrawn(annotated: AnnotatedBriefing) -> Iterator[Fallen]:
    """What a withdrawn fact supported, as far as its ties are still written."""
    for record, entry in annotated.briefing.each(Withdrawn):
        node = record.node.get("links") if isinstance(record.node, Mapping) else None
        written: Any = as_plain(node) if node is not None else ()
        for link in written if isinstance(written, list) else (written,):
            held = annotated.briefing.find(_supported(link), Fact)
            if held:
                yield Fallen(held, (), record.id, (), entry.withdrawn)


def _supported(link: Any) -> str | None:
    """The id that a tie supports, however it is written; nothing of a withdrawn entry is read."""
    if not isinstance(link, dict):
        return None
    kind = LinkKind.SUPPORTS.value
    found = link.get("to") if link.get("kind") == kind else link.get(kind)
    return found if isinstance(found, str) else None
