"""Who answers a fact, whether it is relied on, what became of that which it is about."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.decode import Record
from generator.fallen import Fallen
from generator.model import Fact, KeyPoint, Note
from generator.model.words import NoteKind, RankLevel
from generator.origins import cited_by
from generator.render.desk import Desk
from generator.render.doors import DISAGREEMENTS, NOTES
from generator.render.marks import ALONE, nobody, speaker_name
from generator.render.parts.noting import notes
from generator.render.room import begins
from generator.render.standing import Reply, outcomes_in
from generator.render.views import NoteView, Piece, StandingLine
from generator.render.wording import first_of, shortened
from generator.wordings import _

NAMED = 12  # of those who answer a fact; all of them are listed where the question is asked
REASON = 600  # characters of why what it rests on was withdrawn
FOLLOWED = 6  # notes of other entries that are shown beside a fact


def stands(desk: Desk, record: Record[Fact]) -> tuple[StandingLine, ...]:
    """What a reader must know of a fact before its circumstances."""
    return tuple(_stands(desk, record))


def _stands(desk: Desk, record: Record[Fact]) -> Iterator[StandingLine]:
    standing = desk.addresses.standings[record.id]
    for reply in standing.replies:
        yield _reply(desk, reply)
    if standing.is_unanswered:
        yield StandingLine(f"{nobody(desk.addresses)}.")
    yield from fallen(desk, record.id)
    rank = record.entry.rank
    if rank and rank.rank is RankLevel.DEPRECATED:
        yield StandingLine(_("Not relied on:"), why=desk.explained(rank.why))


def fallen(desk: Desk, key: str) -> tuple[StandingLine, ...]:
    """What an entry rests on and does not hold: a fact that was withdrawn or is refuted.

    Of many the first are named. A long reason begins here; it is whole where its fact was.
    """
    found = desk.addresses.fallen.get(key, ())
    lines = tuple(_rests(desk, one) for one in found[: NAMED + 1])
    if len(found) <= NAMED:
        return lines
    left = _("{number} more").format(number=len(found) - NAMED)
    return (*lines[:NAMED], StandingLine(lines[-1].does, (desk.way(found[NAMED].fact, left),)))


def _rests(desk: Desk, one: Fallen) -> StandingLine:
    does = _("Rests on what is refuted:") if one.by else _("Rests on what was withdrawn:")
    link = desk.link(one.fact, shortened(desk.name(one.fact), REASON))
    return StandingLine(does, (link,), begins(desk.explained(one.why), REASON))


def _reply(desk: Desk, reply: Reply) -> StandingLine:
    """An answer under the name of who gives it; what its speaker says instead in its own words."""
    first = reply.facts[:NAMED]
    if reply.does in ALONE:
        links = desk.links(first)
    else:
        links = tuple(desk.way(key, speaker_name(desk.addresses, key)) for key in first)
    left = len(reply.facts) + reply.more - len(first)
    more = (desk.door(DISAGREEMENTS, _("{number} more").format(number=left)),) if left else ()
    return StandingLine(_(reply.does), (*links, *more))


def all_notes(desk: Desk, record: Record) -> tuple[NoteView, ...]:
    """The notes of a fact, and those of other entries that go for its words or its things."""
    own = notes(desk, record)
    written = {note.text for note in record.entry.notes}
    further = [
        notes(desk, desk.record(one.owner))[one.index]
        for one in desk.addresses.standings[record.id].followed
        if one.note.text not in written
    ]
    return (*own, *some_notes(desk, further))


def some_notes(desk: Desk, found: Sequence[NoteView]) -> tuple[NoteView, ...]:
    """Notes of other entries, the first of them where there are many, then the way to all."""
    return first_of(
        found,
        FOLLOWED,
        lambda more: replace(found[FOLLOWED], text=(Piece(link=desk.door(NOTES, more)),)),
    )


def outcomes(desk: Desk, keys: Iterable[str]) -> tuple[tuple[Note, NoteView], ...]:
    """What became of facts, and of the things that they are about; each told once."""
    found: dict[str, tuple[Note, NoteView]] = {}
    for key in keys:
        standing = desk.addresses.standings.get(key)
        remarks = (
            *outcomes_in(key, desk.record(key).entry),
            *(standing.followed if standing else ()),
        )
        for one in remarks:
            if one.note.kind is NoteKind.OUTCOME and one.note.text not in found:
                view = notes(desk, desk.record(one.owner))[one.index]
                found[one.note.text] = (one.note, view)
    return tuple(found.values())


def where_most(desk: Desk) -> dict[NoteView, str]:
    """Per outcome the key point that rests on most of what it is the outcome of."""
    found: dict[NoteView, Counter[str]] = {}
    for record, point in desk.annotated.briefing.each(KeyPoint):
        for key in cited_by(desk.annotated, point):
            for _note, view in outcomes(desk, (key,)):
                found.setdefault(view, Counter())[record.id] += 1
    return {view: often.most_common(1)[0][0] for view, often in found.items()}
