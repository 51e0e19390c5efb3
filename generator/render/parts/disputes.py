"""Who disagrees: every question once, and what is only narrowed."""

from dataclasses import replace

from generator.disagreement import Disagreement, DisagreementKind, Side
from generator.render.desk import Desk
from generator.render.parts.positions import AGAINST, LATER, NARROWING, Asked, Dispute


def disputes(desk: Desk, *, cites: bool = False) -> tuple[Dispute, ...]:
    """Every fact that others contest, with what narrows it and how far its project has got."""
    return tuple(
        Asked(desk, one, cites).dispute(f"on_{one.question}")
        for one in _joined(desk)
        if one.kind is DisagreementKind.CONTESTED and _is_contested(one)
    )


def answers(desk: Desk, kind: DisagreementKind) -> tuple[Dispute, ...]:
    """Several answers to one question about an amount, a status or a date."""
    told = {one.question for one in _joined(desk)}
    return tuple(
        Asked(desk, one).dispute(f"on_{kind.value}_{number}")
        for number, one in enumerate(desk.addresses.disagreements, 1)
        if one.kind is kind and one.question in told
    )


def narrowed(desk: Desk) -> tuple[Dispute, ...]:
    """Every fact that others only narrow: nobody says that it is not so."""
    return tuple(
        Asked(desk, one).dispute(f"on_{one.question}")
        for one in desk.addresses.disagreements
        if one.kind is DisagreementKind.CONTESTED and not _is_contested(one)
    )


def _is_contested(one: Disagreement) -> bool:
    return any(side.answer in (*AGAINST, LATER) for side in one.sides)


def _joined(desk: Desk) -> tuple[Disagreement, ...]:
    """The disagreements, each question once.

    Where the same voices stand apart on a fact about a project and on how far that project has
    got, they disagree once: the statuses are said under the question about the fact.
    """
    found = desk.addresses.disagreements
    statuses = {one.question: one for one in found if one.kind is DisagreementKind.STATUS}
    joined, told = [], set()
    for one in found:
        same = next((s for s in map(statuses.get, one.about) if s and _are_one(one, s)), None)
        if one.kind is DisagreementKind.CONTESTED and same:
            told.add(same.question)
            joined.append(_with(one, same))
        else:
            joined.append(one)
    return tuple(one for one in joined if one.question not in told)


def _sides(one: Disagreement) -> dict[frozenset[str | None], Side]:
    """The positions by the voices that take them."""
    return {
        frozenset(stand.by for stand in side.stands): side
        for side in one.sides
        if side.answer != NARROWING
    }


def _are_one(one: Disagreement, other: Disagreement) -> bool:
    return one.kind is not other.kind and _sides(one).keys() == _sides(other).keys()


def _with(one: Disagreement, other: Disagreement) -> Disagreement:
    more = {side.answer: _sides(other)[voices].stands for voices, side in _sides(one).items()}
    return replace(
        one,
        sides=tuple(
            replace(side, stands=(*side.stands, *more.get(side.answer, ()))) for side in one.sides
        ),
        ties=(*one.ties, *other.ties),
        preferences=(*one.preferences, *other.preferences),
    )
