"""The pages that list actors and projects."""

from collections import Counter

from generator.model import Actor, Project, Registered
from generator.page import Page
from generator.render.desk import Desk
from generator.render.doors import ACTORS, PROJECTS
from generator.render.kinds.relation import RELATION
from generator.render.kinds.status import STATUS
from generator.render.sheet import listing
from generator.render.views import Group, Item


def actors_page(desk: Desk) -> Page:
    """Who speaks and is spoken about, by kind and name."""
    more = desk.door(RELATION.door, "Offices, memberships, ownership and other lasting ties")
    return listing(desk, ACTORS, "entries.md.j2", groups=_registered(desk, Actor), more=more)


def projects_page(desk: Desk) -> Page:
    """What is spoken about, by kind and name."""
    more = desk.door(STATUS.door, "How far each has got, on whose word")
    return listing(desk, PROJECTS, "entries.md.j2", groups=_registered(desk, Project), more=more)


def _registered(desk: Desk, register: type[Registered]) -> tuple[Group[Item], ...]:
    spoken = _spoken(desk)
    groups: dict[str, list[Item]] = {}
    for record in desk.annotated.briefing.of(register):
        entry = record.entry
        other = ", ".join(name.name for name in entry.names[1:])
        number = len(desk.annotated.links.backward.get(record.id, ()))
        said = [f"also {other}" if other else "", _times(number, "mentioned")]
        said.append(_times(spoken[record.id], "speaks") if spoken[record.id] else "")
        words = " · ".join(one for one in said if one)
        groups.setdefault(entry.kind.words, []).append(Item(desk.link(record.id), words))
    return tuple(
        Group(f"s_{name.replace(' ', '-')}", name.capitalize(), tuple(sorted(items, key=_by_words)))
        for name, items in groups.items()
    )


def _spoken(desk: Desk) -> Counter[str]:
    """How many facts stand on each one's word."""
    speakers = (desk.annotated.speaker(record) for record in desk.annotated.facts)
    return Counter(speaker for speaker in speakers if speaker)


def _times(number: int, verb: str) -> str:
    if number == 0:
        return f"not {verb} yet"
    return f"{verb} once" if number == 1 else f"{verb} {number} times"


def _by_words(item: Item) -> str:
    return item.link.words.casefold()
