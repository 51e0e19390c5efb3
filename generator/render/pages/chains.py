"""How reports travelled: every road by which the facts of an article reached it."""

from dataclasses import dataclass

from generator.render.desk import Desk
from generator.render.pictures.paper import Picture
from generator.render.pictures.tree import Road, tree_picture
from generator.render.views import Link


@dataclass(frozen=True, slots=True)
class Chain:
    """One road: the page's publisher first, then the outlets it names, the speaker last."""

    steps: tuple[Link, ...]
    facts: int

    @property
    def told(self) -> tuple[Link, ...]:
        """The steps, where there are several."""
        return self.steps if len(self.steps) > 1 else ()


@dataclass(frozen=True, slots=True)
class Chains:
    """All roads of an article, the busiest first, and a picture of them."""

    roads: tuple[Chain, ...]
    picture: Picture | None


def chains_of(desk: Desk, source: str) -> Chains:
    """The roads by which the facts of one source reached it."""
    counted: dict[tuple[str, ...], int] = {}
    for record in desk.annotated.facts_in.get(source, ()):
        steps = road(desk, record.id)
        counted[steps] = counted.get(steps, 0) + 1
    roads = sorted(
        ((steps, count) for steps, count in counted.items() if steps),
        key=lambda pair: (-pair[1], pair[0]),
    )
    named = [Road(tuple(desk.name(key) for key in steps), count) for steps, count in roads]
    picture = tree_picture(named) if len(named) > 1 else None
    return Chains(tuple(Chain(desk.links(steps), count) for steps, count in roads), picture)


def road(desk: Desk, key: str) -> tuple[str, ...]:
    """Who printed a fact, through whom it reached them, and on whose word: ids, nearest first."""
    record = desk.record(key)
    source = desk.annotated.source_of(record)
    publisher = source.publisher.actor if source else None
    speaker = desk.annotated.speaker(record)
    steps = (publisher, *desk.annotated.via(record), speaker)
    return tuple(dict.fromkeys(step for step in steps if step))
