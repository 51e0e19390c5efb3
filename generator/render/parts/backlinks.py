"""What points at an entry: ties between facts, and the sentences that speak of it."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from generator.decode import Record, holds
from generator.links import Pointer
from generator.model import Fact, Withdrawn
from generator.model.base import MOST_ITEMS
from generator.model.entries import ReadOn
from generator.model.words import LinkKind
from generator.render.desk import Desk, plain
from generator.render.doors import DISAGREEMENTS, OVERVIEW
from generator.render.fact_views import Backlink
from generator.render.room import bulk
from generator.render.views import Badge, LinkView, Piece, ShownTie
from generator.render.wording import first_of, shortened
from generator.wordings import N_, _

REASONS = 40_000  # bytes of HTML of what one fact is tied to and why; of more what others write and
# what they are called begins only, while its own reasons are a part of what it takes
REASON = 300  # characters of such a beginning
TIED = MOST_ITEMS  # facts that one is tied to, all its own; each other says so in its own place
USED = 6  # key points and sections that a fact's card names
BEGINNING = 80  # characters of a key point, enough to know it by
BACKWARDS = {
    LinkKind.SUPPORTS: N_("supported by"),
    LinkKind.DISPUTES: N_("disputed by"),
    LinkKind.REFUTES: N_("refuted by"),
    LinkKind.QUALIFIES: N_("narrowed by"),
    LinkKind.SUPERSEDES: N_("superseded by"),
    LinkKind.PARALLELS: N_("compare"),
}
FORWARDS = {LinkKind.QUALIFIES: N_("narrows"), LinkKind.PARALLELS: N_("compare")}
"""Ties whose word of the closed list is not a reader's."""


def ties(desk: Desk, record: Record[Fact]) -> tuple[ShownTie, ...]:
    """What a fact does to others, and others to it; its own reasons stand here, whole."""
    forwards = [
        (
            _(FORWARDS[one.kind]) if one.kind in FORWARDS else one.kind.words,
            desk.link(one.to),
            one.why or "",
        )
        for one in record.entry.links
    ]
    backwards = [
        (_(BACKWARDS[one.kind]), desk.link(pointer.owner.id), one.why or "")
        for pointer in desk.annotated.links.backward.get(record.id, ())
        if holds(pointer.owner, Fact) and "links" in pointer.location
        for one in pointer.owner.entry.links
        if one.to == record.id
    ]
    if bulk((*forwards, *backwards)) > REASONS:
        forwards = [(label, _begun(link), why) for label, link, why in forwards]
        backwards = [(la, _begun(link), shortened(why, REASON)) for la, link, why in backwards]
    merged = tuple(_merged(desk, [*forwards, *backwards]))
    return first_of(merged, TIED, lambda more: ShownTie("", desk.door(DISAGREEMENTS, more)))


def _begun(link: LinkView) -> LinkView:
    return replace(link, words=shortened(link.words, REASON))


def _merged(desk: Desk, found: list[tuple[str, LinkView, str]]) -> Iterator[ShownTie]:
    """Each tie once, with all that is said of why."""
    together: dict[tuple[str, LinkView], dict[str, None]] = {}
    for label, link, why in found:
        together.setdefault((label, link), {})[why] = None
    for (label, link), whys in together.items():
        yield ShownTie(label, link, desk.explained(" ".join(why for why in whys if why)))


def pointing_at(desk: Desk, key: str) -> tuple[Record, ...]:
    """The entries that point at one, each once, in the order in which they are written.

    What only a note points at is not spoken of: the note may say that it is *not* meant.
    """
    owners = {
        pointer.owner.id: pointer.owner
        for pointer in _others(desk, key)
        if "notes" not in pointer.location
    }
    return tuple(owners.values())


def notes_on(desk: Desk, key: str) -> tuple[Backlink, ...]:
    """The notes of other entries that point at one, each once."""
    found = {
        (pointer.owner.id, int(pointer.location[1])): pointer.owner
        for pointer in _others(desk, key)
        if pointer.location[0] == "notes"
    }
    return tuple(
        Backlink(
            Badge("kind", "note", _("Note")),
            (Piece(link=desk.link(owner.id, plain(desk, owner.entry.notes[index].text))),),
        )
        for (_owner, index), owner in found.items()
    )


def backlinks(desk: Desk, key: str) -> tuple[Backlink, ...]:
    """The sentences that speak of an entry, each once, in the order in which they are written."""
    spoken = tuple(backlink(desk, owner) for owner in pointing_at(desk, key))
    return (*spoken, *notes_on(desk, key))


def uses(desk: Desk, key: str) -> tuple[LinkView, ...]:
    """The key points and sections that rest on a fact, by how they begin."""
    found = (one for one in pointing_at(desk, key) if one.entry.read_on is ReadOn.BRIEFING)
    links = [
        desk.link(one.id, shortened(plain(desk, one.entry.sentence), BEGINNING)) for one in found
    ]
    return first_of(links, USED, partial(desk.door, OVERVIEW))


def _others(desk: Desk, key: str) -> Iterator[Pointer]:
    """What points at an entry, itself and what was withdrawn left out."""
    for pointer in desk.annotated.links.backward.get(key, ()):
        if pointer.owner.id != key and not holds(pointer.owner, Withdrawn):
            yield pointer


def backlink(desk: Desk, owner: Record) -> Backlink:
    """One entry as a sentence that leads to it, with the outlet it is read in."""
    entry = owner.entry
    badge = Badge("kind", entry.noun.replace(" ", "-"), entry.label())
    article = desk.article(owner) if holds(owner, Fact) else None
    words = plain(desk, entry.sentence)
    is_summary = entry.read_on is ReadOn.BRIEFING
    title = desk.link(owner.id, shortened(words, BEGINNING) if is_summary else words)
    return Backlink(badge, (Piece(link=title),), article)
