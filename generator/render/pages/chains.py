"""How reports travelled: every road by which the facts of an article reached it, step by step."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.render.desk import Desk
from generator.render.views import LinkView

DEEPEST = 6  # steps set in one further than the other; later ones stand below each other


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a road; `facts` end here, `depth` is how far it lies behind the outlet."""

    link: LinkView
    facts: int
    depth: int


def chains_of(desk: Desk, source: str) -> tuple[Step, ...]:
    """The roads by which the facts of one source reached it, those that begin alike as one."""
    facts = desk.annotated.facts_in.get(source, ())
    return tuple(
        Step(desk.link(steps[-1]), count, min(len(steps) - 1, DEEPEST))
        for steps, count in _joined(road(desk, record.id) for record in facts)
    )


def _joined(roads: Iterable[tuple[str, ...]]) -> tuple[tuple[tuple[str, ...], int], ...]:
    """Every beginning of a road and how many roads end there, each behind what it continues."""
    counted = Counter(roads)
    beginnings = {steps[:end] for steps in counted for end in range(1, len(steps) + 1)}
    return tuple((steps, counted[steps]) for steps in sorted(beginnings))


def road(desk: Desk, key: str) -> tuple[str, ...]:
    """Who printed a fact, through whom it reached them, and on whose word: ids, nearest first."""
    record = desk.record(key)
    source = desk.annotated.source_of(record)
    publisher = source.publisher.actor if source else None
    speaker = desk.annotated.speaker(record)
    steps = (publisher, *desk.annotated.via(record), speaker)
    return tuple(dict.fromkeys(step for step in steps if step))
