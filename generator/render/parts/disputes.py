"""What is contested: a fact beside those that dispute, refute or qualify it."""

from dataclasses import dataclass

from generator.decode import Record, holds
from generator.disagreement import Disagreement, DisagreementKind
from generator.model import DateStatement, Event, Fact, Figure, Status
from generator.model.amounts import capitalized
from generator.model.words import LinkKind
from generator.render.desk import Desk, plain
from generator.render.parts.backlinks import FORWARDS
from generator.render.parts.showing import badges
from generator.render.views import Badge, Cite, Link, Prose, When
from generator.render.wording import when

CONTESTING = (LinkKind.DISPUTES, LinkKind.REFUTES)
BESIDE = (*CONTESTING, LinkKind.SUPERSEDES, LinkKind.QUALIFIES)


@dataclass(frozen=True, slots=True)
class Side:
    """One side: what is said, by whom, for when, and how it stands to the first side."""

    does: str
    badges: tuple[Badge, ...]
    said: Prose
    link: Link
    by: Link | None
    outlet: Link | None
    when: When | None
    why: Prose
    cite: Cite | None


@dataclass(frozen=True, slots=True)
class Dispute:
    """Facts side by side, the one that the others contest or qualify first."""

    id: str
    title: str
    sides: tuple[Side, ...]
    whys: tuple[Prose, ...] = ()

    @property
    def is_crowded(self) -> bool:
        """Whether there are more sides than two."""
        return len(self.sides) > 2


def disputes(desk: Desk, *, contested: bool, cites: bool = False) -> tuple[Dispute, ...]:
    """Every fact that others contest, or every one that they only qualify or take the place of."""
    against: dict[str, list[tuple[Record[Fact], LinkKind, str]]] = {}
    for record in desk.annotated.facts:
        for link in record.entry.links:
            if link.kind in BESIDE and not _are_told_by_kind(record, desk.record(link.to)):
                against.setdefault(link.to, []).append((record, link.kind, link.why or ""))
    return tuple(
        _dispute(desk, key, found, cites=cites)
        for key, found in against.items()
        if any(kind in CONTESTING for _, kind, _ in found) is contested
    )


def answers(desk: Desk, kind: DisagreementKind) -> tuple[Dispute, ...]:
    """Several answers to one question about an amount, a status or a date, side by side."""
    return tuple(
        Dispute(
            f"on_{kind.value}_{number}",
            _question(desk, one),
            tuple(
                _side(desk, desk.fact(stand.fact), "", "", cites=False)
                for side in one.sides
                for stand in side.stands
            ),
            tuple(desk.explained(why) for why in _whys(one)),
        )
        for number, one in enumerate(desk.addresses.disagreements, 1)
        if one.kind is kind
    )


def _whys(one: Disagreement) -> list[str]:
    """What editors wrote on it: at links, in notes, and as the reasons of ranks."""
    written = [*(tie.why for tie in one.ties), *(rank.why for rank in one.preferences)]
    return [why for why in dict.fromkeys(written) if why]


def _question(desk: Desk, one: Disagreement) -> str:
    is_entry = one.question in desk.annotated.briefing.by_id
    return capitalized(desk.name(one.question) if is_entry else one.question).rstrip(".")


def _are_told_by_kind(one: Record, other: Record) -> bool:
    """Whether two facts belong to the disagreements over amounts or statuses."""
    return any(holds(one, kind) and holds(other, kind) for kind in (Figure, Status))


def _dispute(
    desk: Desk, key: str, found: list[tuple[Record[Fact], LinkKind, str]], *, cites: bool
) -> Dispute:
    first = _side(desk, desk.fact(key), "", "", cites=cites)
    others = [
        _side(desk, record, FORWARDS.get(kind, kind.words), why, cites=cites)
        for record, kind, why in found
    ]
    about = [desk.name(one) for one in desk.fact(key).entry.about[:3]]
    title = ", ".join(about) or desk.name(key)
    return Dispute(f"on_{key}", capitalized(title), (first, *others))


def _side(desk: Desk, record: Record[Fact], does: str, why: str, *, cites: bool) -> Side:
    fact, by = record.entry, desk.speaker(record)
    said = plain(desk, fact.sentence) if fact.text else desk.name(record.id)
    return Side(
        does,
        badges(fact),
        desk.explained(said),
        desk.link(record.id, said),
        by,
        desk.article(record, by),
        when(_date(desk, record)),
        desk.explained(why),
        desk.cite((record.id,), desk.outlet(record.id)) if cites else None,
    )


def _date(desk: Desk, record: Record[Fact]) -> DateStatement | None:
    """The day or period of an answer, where it is part of the question."""
    if holds(record, Status):
        return record.entry.date or desk.annotated.as_of(record)
    return record.entry.when if holds(record, Event, Figure) else None
